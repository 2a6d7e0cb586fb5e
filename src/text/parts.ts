/** A piece of a sentence: words of the page's language, or an official Dutch term. */
export interface Part {
  readonly text: string;
  readonly dutch: boolean;
}

const DUTCH = /<bdi>(.*?)<\/bdi>/;

/** Cuts a text at its `<bdi>` marks, the only markup a text may have. What is not a mark stays words: it never becomes markup. */
export const partsOf = (text: string): readonly Part[] =>
  text.split(DUTCH).map((words, at) => ({ text: words, dutch: at % 2 === 1 })).filter((part) => part.text !== '');

/** The same without marks, for places that hold plain text only, such as a title. */
export const plain = (text: string): string => partsOf(text).map((part) => part.text).join('');
