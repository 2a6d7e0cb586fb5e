import type { LanguageId } from '../../src/text/languages';

/** What a machine can check in the sentences of one language. None of it proves that a translation is right. */
export interface LanguageRules {
  /** The letters of the language, and how large their part must be in a text of some length. */
  readonly script: RegExp;
  readonly share: number;
  /** How a question and a statement end. */
  readonly ends: Readonly<Record<'question' | 'statement', string>>;
  /** Words in a sentence: told from the first number on, refused above the second. */
  readonly long: readonly [told: number, refused: number];
  /** How easy a page reads, of words a sentence and syllables a word; told below `least`, refused ten below that. */
  readonly ease?: { readonly least: number; readonly of: (words: number, syllables: number) => number; readonly syllables: (word: string) => number };
  /** What its sentences do not say. */
  readonly avoid: Readonly<Record<string, RegExp>>;
  /** A figure of time in words, such as "two years". */
  readonly figureInWords: RegExp;
  /** Between what marks it quotes. */
  readonly quotes: readonly [string, string];
  /** Quoted with a capital, and yet not a text of this site. */
  readonly quotedElsewhere: readonly string[];
  /** Its length against the Dutch text; told when outside. */
  readonly length: readonly [number, number];
}

const EVERYWHERE: LanguageRules['avoid'] = {
  'straight quotes': /['"]/,
  'marks of direction but isolates': /[\u061c\u200e\u200f\u202a-\u202e]/,
  'two spaces, or a space before a mark': / {2}| [.,;?!)]/,
  'three dots for …': /\.\.\./,
};
const groups = (word: string, vowels: RegExp): number => Math.max(1, word.match(vowels)?.length ?? 0);

export const rules: Readonly<Record<LanguageId, LanguageRules>> = {
  nl: {
    script: /\p{Script=Latin}/u,
    share: 1,
    ends: { question: '?', statement: '.' },
    long: [20, 25],
    ease: { least: 60, of: (words, syllables) => 206.84 - 0.93 * words - 77 * syllables, syllables: (word) => groups(word, /ij|[aeiouyéèëïöü]+/gi) },
    avoid: { ...EVERYWHERE, 'words of offices': /\b(indien|teneinde|dien(t|en) te|middels|betreffende|alsmede|reeds|welke\b(?= u)|derhalve|inzake)\b/i, 'je and jij': /\b(je|jij|jouw)\b/i },
    figureInWords: /\b(twee|drie|vier|vijf|zes|acht|tien|twaalf|half|anderhalf|negentig) (dag|week|weken|maand|jaar)/i,
    quotes: ['‘', '’'],
    quotedElsewhere: ['Arbeid vrij toegestaan. TWV niet vereist', 'Extra sms-controle aanvragen', 'Achter elkaar', 'Ik ben de … van deze persoon', 'Chavez', 'EU-langdurig ingezetene', 'Zet op beginscherm'],
    length: [1, 1],
  },
  en: {
    script: /\p{Script=Latin}/u,
    share: 1,
    ends: { question: '?', statement: '.' },
    long: [20, 25],
    ease: { least: 70, of: (words, syllables) => 206.835 - 1.015 * words - 84.6 * syllables, syllables: (word) => groups(word.replace(/(?<=[^l])e[sd]?$/i, ''), /[aeiouy]+/gi) },
    avoid: { ...EVERYWHERE, 'American spelling': /\b(color|favor|center|legaliz|naturaliz|recogniz|traveling|fulfill)/i, 'short forms': /\b(can|is|are|does|did|will|would|must|should)n’t\b/i },
    figureInWords: /\b(two|three|four|five|six|eight|ten|twelve|half an?|ninety)[ -](day|week|month|year)/i,
    quotes: ['‘', '’'],
    quotedElsewhere: ['In a row', 'This person', 'I am the … of this person', 'Lasts', 'Chavez', 'Add to Home Screen'],
    length: [0.5, 1.65],
  },
  fr: {
    script: /\p{Script=Latin}/u,
    share: 1,
    ends: { question: '?', statement: '.' },
    long: [20, 25],
    // The form of Kandel and Moles that is in use today; theirs of 1958 was 209 - 1.15 words - 68 syllables.
    ease: { least: 65, of: (words, syllables) => 207 - 1.015 * words - 73.6 * syllables, syllables: (word) => groups(word.replace(/(?<=.[^aeiouyàâéèêëîïôùû])(e|es|ent)$/i, ''), /[aeiouyàâäéèêëîïôöùûüœæ]+/gi) },
    avoid: {
      ...EVERYWHERE, 'a mark without its hard space': /(?<![\u00a0\u202f])[?!;»]|(?<![\u00a0\u202f]):|«(?!\u00a0)/, 'English or Dutch quotes': /[‘“”]/,
      'the permit of France': /titre de séjour/i, 'tu and toi': /(?<!\p{L})(tu|toi|tes)(?!\p{L})/iu, 'words of offices': /\b(susmentionné|ledit|ladite|dûment|conformément|nonobstant)\w*/i,
    },
    figureInWords: /\b(deux|trois|quatre|cinq|six|huit|dix|douze|demi|quatre-vingt-dix) (jour|semaine|mois|an)/i,
    quotes: ['«', '»'],
    quotedElsewhere: ['D’affilée', 'Chavez', 'Sur l’écran d’accueil'],
    length: [0.5, 1.65],
  },
  ar: {
    script: /\p{Script=Arabic}/u,
    share: 1,
    ends: { question: '؟', statement: '.' },
    long: [20, 25],
    avoid: {
      ...EVERYWHERE, 'other digits than 0 to 9': /[٠-٩۰-۹]/, 'Persian letters': /[یکگ]/, 'Latin marks': /[?;]|,(?!\d)/, 'a space before a mark': / [،؛؟]/,
      'vowel signs but the tanwin': /[\u064c\u064e-\u0650\u0652]/, 'two genders with a slash': /\p{L}\/|\/\p{L}/u, 'forms for a man or a woman only': /تستوفي|تستوفين|أنتِ/,
      'English or Dutch quotes': /[‘’“”]/,
    },
    figureInWords: /(ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر)ة? (أيام|أسابيع|أشهر|شهور|سنوات|أعوام)|(شهرين|سنتين|أسبوعين|يومين|نصف سنة|نصف عام)/,
    quotes: ['«', '»'],
    quotedElsewhere: [],
    length: [0.4, 1.75],
  },
  ti: {
    script: /\p{Script=Ethiopic}/u,
    share: 1,
    ends: { question: '?', statement: '።' },
    long: [16, 25],
    avoid: {
      ...EVERYWHERE, 'the letters ሠ, ኀ and ፀ': /[ሠ-ሧኀ-ኍፀ-ፆ]/, 'a word that begins with አ': /(?<!\p{L})አ/u, 'marks of print': /[፧፡]/, 'Ge’ez digits': /[፩-፼]/,
      'a slash in a word': /\p{L}[/\\]\p{L}/u, 'Latin marks': /[.;](?!\w)|,(?!\d)/, 'a space before a mark': / [።፣]/, 'the name of a security service': /ሃገራዊ ድሕነት/, 'English or Dutch quotes': /[‘“”]/,
    },
    figureInWords: /(ክልተ|ሰለስተ|ኣርባዕተ|ሓሙሽተ|ሽዱሽተ|ሸሞንተ|ዓሰርተ|ፍርቂ) (መዓልቲ|መዓልታት|ሰሙን|ሰሙናት|ወርሒ|ኣዋርሕ|ዓመት|ዓመታት)/,
    quotes: ['«', '»'],
    quotedElsewhere: [],
    length: [0.35, 1.2],
  },
};
