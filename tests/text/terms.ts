import { readFileSync } from 'node:fs';
import type { LanguageId } from '../../src/text/languages';

// locales/glossary.tsv: one row a term, one column a language, and a note for machines and readers.

const lines = readFileSync(new URL('../../locales/glossary.tsv', import.meta.url), 'utf8').trimEnd().split('\n').map((line) => line.split('\t'));
export const [head = [], ...rows] = lines;

/** The cells of a column. */
export const column = (name: string): string[] => rows.map((row) => row[head.indexOf(name)] ?? '');

/** How sure a word is. */
export type Confidence = 'high' | 'medium' | 'low';

export interface Term {
  readonly id: string;
  readonly keepsDutch: boolean;
  readonly note: string;
  readonly words: Readonly<Record<LanguageId, string>>;
}

/** How sure the word of a language is: as the note says of all of it, or of where the word comes from. */
export function sureOf({ note }: Term, language: LanguageId): Confidence {
  const [, whole, own] = new RegExp(`\\b${language}_conf=(\\w+)`).exec(note) ?? new RegExp(`\\b${language}=()own-(\\w+)`).exec(note) ?? [];
  const said = whole || own;
  return said === 'low' || said === 'medium' ? said : 'high';
}

export const terms: readonly Term[] = rows.map((row) => {
  const cell = (name: string) => row[head.indexOf(name)] ?? '';
  return {
    id: cell('term_id'), keepsDutch: cell('note').startsWith('keep_nl=yes'), note: cell('note'),
    words: Object.fromEntries(head.slice(1, -1).map((name) => [name, cell(name)])) as Record<LanguageId, string>,
  };
});

/** Without what a term adds in brackets, and that alone: "work permit (TWV)" is "work permit" and "TWV". */
export const namesIn = (term: string): string[] => term.toLowerCase().split(/[()]| of /).map((name) => name.trim()).filter((name) => name.length > 1);

/**
 * What stays of a word when its beginnings, endings and vowels change: in Ethiopic the consonants, in Arabic the letters
 * without article and signs, in Latin the first letters.
 */
function stem(word: string): string {
  const bare = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  // A row of eight signs is one consonant with its vowels.
  if (/\p{Script=Ethiopic}/u.test(bare)) return [...bare].map((sign) => String.fromCodePoint(((sign.codePointAt(0) ?? 0) >> 3) << 3)).join('');
  if (/\p{Script=Arabic}/u.test(bare)) return bare.replace(/^(ال|لل)/, '').replace(/ى/g, 'ي').replace(/[ةه]$/, '');
  return bare.slice(0, 5);
}

/** The words of a term that tell it: not the small ones. */
const tellingWords = (term: string): string[] => term.split(/[\s()،,/]+/).map(stem).filter((word) => word.length > 2);

/** Terms that the Dutch text has, and of which the translation has no word. It is a hint for a reviewer: a good sentence may well say it otherwise. */
export function missingTerms(language: LanguageId, dutch: string, text: string): string[] {
  const said = text.split(/[^\p{L}\p{M}’-]+/u).map(stem).join(' ');
  return terms.filter(({ words }) => {
    const [nl = ''] = namesIn(words.nl);
    return nl.length > 4 && /^[\p{L} -]+$/u.test(nl) && new RegExp(`(?<!\\p{L})${nl}(?!\\p{L})`, 'iu').test(dutch)
      && !tellingWords(words[language] ?? '').some((word) => said.includes(word));
  }).map(({ id }) => id);
}
