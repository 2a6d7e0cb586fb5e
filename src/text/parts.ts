import { views } from './views';

/** A piece of a sentence: words of the page's language, or an official Dutch term. */
export interface Part {
  readonly text: string;
  readonly dutch: boolean;
}

/** Some parts of a sentence; with `term` they are a word that is explained, under that id. */
export interface Piece {
  readonly parts: readonly Part[];
  readonly term?: string;
}

const DUTCH = /<bdi>(.*?)<\/bdi>/;
const TERM = /<term (\w+)>(.*?)<\/term>/;
/** Where no element can stand, these hold words of the other direction apart; what is first seen in them decides theirs. */
const ISOLATE = ['\u2068', '\u2069'] as const;

const cut = (text: string): readonly Part[] =>
  text.split(DUTCH).map((words, at) => ({ text: words, dutch: at % 2 === 1 })).filter((part) => part.text !== '');

/**
 * Cuts a text at its marks, the only markup a text may have: `<bdi>` around Dutch words, and `<term id>` around a word that is
 * explained. What is not a mark stays words: it never becomes markup.
 */
export function piecesOf(text: string): readonly Piece[] {
  const found = text.split(TERM);
  // Between two terms stand the words of no term; then come the id and the words of the next one.
  return found.flatMap((words, at): Piece[] => {
    if (at % 3 === 1) return [];
    return at % 3 === 2 ? [{ parts: cut(words), term: found[at - 1] ?? '' }] : [{ parts: cut(words) }];
  }).filter(({ parts }) => parts.length > 0);
}

/** The same without the marks of terms: where nothing can be explained, a term is a word like any other. */
export const partsOf = (text: string): readonly Part[] => piecesOf(text).flatMap(({ parts }) => parts);

/**
 * The reader's words without marks, for places that hold plain text only, such as a title or a label for a voice.
 * @param dir the direction of the language: from right to left, Dutch words are held apart by unseen signs
 */
export const plain = (text: string, dir: 'ltr' | 'rtl'): string =>
  partsOf(views(text).own).map((part) => (part.dutch && dir === 'rtl' ? ISOLATE.join(part.text) : part.text)).join('');
