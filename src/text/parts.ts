import { views } from './beside';

/** A piece of a sentence: words of the page's language, or an official Dutch term. */
export interface Part {
  readonly text: string;
  readonly dutch: boolean;
}

const DUTCH = /<bdi>(.*?)<\/bdi>/;
/** Where no element can stand, these hold words of the other direction apart; what is first seen in them decides theirs. */
const ISOLATE = ['\u2068', '\u2069'] as const;

/** Cuts a text at its `<bdi>` marks, the only markup a text may have. What is not a mark stays words: it never becomes markup. */
export const partsOf = (text: string): readonly Part[] =>
  text.split(DUTCH).map((words, at) => ({ text: words, dutch: at % 2 === 1 })).filter((part) => part.text !== '');

/**
 * The reader's words without marks, for places that hold plain text only, such as a title or a label for a voice.
 * @param dir the direction of the language: from right to left, Dutch words are held apart by unseen signs
 */
export const plain = (text: string, dir: 'ltr' | 'rtl'): string =>
  partsOf(views(text).own).map((part) => (part.dutch && dir === 'rtl' ? ISOLATE.join(part.text) : part.text)).join('');
