/** What a language needs that is not a sentence. Nothing else in the code asks which language it is. */
export interface Language {
  /** What the language calls itself. */
  readonly autonym: string;
  readonly dir: 'ltr' | 'rtl';
  /** Chooses the font, the sizes and the line heights. */
  readonly script: Script;
  /** For `lang` on the page: English is British here. */
  readonly tag: string;
}

/** The scripts that the look knows (`styles/theme.tokens.json`). */
export type Script = 'latin' | 'arabic' | 'ethiopic';

/** The languages of the site, in the order of the switcher. A new one is a record here and a folder in `locales/`. */
export const languages = {
  nl: { autonym: 'Nederlands', dir: 'ltr', script: 'latin', tag: 'nl' },
  en: { autonym: 'English', dir: 'ltr', script: 'latin', tag: 'en-GB' },
  fr: { autonym: 'Français', dir: 'ltr', script: 'latin', tag: 'fr' },
  ar: { autonym: 'العربية', dir: 'rtl', script: 'arabic', tag: 'ar' },
  ti: { autonym: 'ትግርኛ', dir: 'ltr', script: 'ethiopic', tag: 'ti' },
} as const satisfies Record<string, Language>;

export type LanguageId = keyof typeof languages;
export const languageIds = Object.keys(languages) as LanguageId[];

/** True for text that names one of the languages. */
export const isLanguageId = (value: unknown): value is LanguageId => typeof value === 'string' && Object.hasOwn(languages, value);

/** The language the texts are written in first; the others are made from it. */
export const SOURCE_LANGUAGE: LanguageId = 'nl';

/**
 * Pages that only some languages have, by where their address begins within a language: those for organisations and for whoever checks
 * the rules, and not for readers. Their texts, in the file of that name, exist in these languages alone. Dutch is always among them: the
 * others are made from it.
 */
const ONLY_IN: Readonly<Record<string, readonly LanguageId[]>> = { 'partners/': ['nl', 'en'], 'how/': ['nl', 'en'] };
/** Where a reader is led whose language does not have a page. */
const OTHERWISE: LanguageId = 'en';

/** The languages that a page exists in, in the order of the switcher. @param path its address within a language, such as `check/` */
export const languagesOf = (path: string): readonly LanguageId[] =>
  Object.entries(ONLY_IN).find(([start]) => path.startsWith(start))?.[1] ?? languageIds;

/** The language in which somebody gets a page: their own, else English. */
export const languageFor = (path: string, own: LanguageId): LanguageId => (languagesOf(path).includes(own) ? own : OTHERWISE);
