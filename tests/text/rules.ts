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
    quotedElsewhere: ['Arbeid vrij toegestaan. TWV niet vereist', 'Extra sms-controle aanvragen', 'Achter elkaar', 'Ik ben de … van deze persoon', 'Chavez', 'EU-langdurig ingezetene'],
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
    quotedElsewhere: ['In a row', 'This person', 'I am the … of this person', 'Lasts', 'Chavez'],
    length: [0.5, 1.65],
  },
};
