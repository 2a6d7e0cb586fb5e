import type { LanguageRules } from './rules';

/** A text as it is read aloud: without marks and bracketed Dutch words, with a figure ("6 months") where one is put in. */
export const readable = (text: string): string =>
  text.replace(/ \(<bdi>[^()]*\)/g, '').replace(/<\/?bdi>/g, '').replace(/\{\{count\}\}/g, '6').replace(/\{\{\w+\}\}/g, '6 X');

const cut = (text: string, tag: string, granularity: 'sentence' | 'word') => [...new Intl.Segmenter(tag, { granularity }).segment(text)];

export const sentencesOf = (text: string, tag: string): string[] => cut(readable(text), tag, 'sentence').map(({ segment }) => segment.trim());
export const wordsOf = (text: string, tag: string): string[] => cut(text, tag, 'word').filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);

/** A text that runs on as sentences: not a label, a name or a button. */
export const runs = (text: string, { ends }: LanguageRules): boolean => Object.values(ends).some((end) => readable(text).endsWith(end));

/** How easy the running texts of one page read; undefined below a hundred words, where a score says nothing. */
export function easeOf(texts: readonly string[], tag: string, rules: LanguageRules): number | undefined {
  const sentences = texts.filter((text) => runs(text, rules)).flatMap((text) => sentencesOf(text, tag));
  const words = sentences.flatMap((sentence) => wordsOf(sentence, tag)).filter((word) => /\p{L}/u.test(word));
  if (!rules.ease || words.length < 100) return undefined;
  const { of, syllables } = rules.ease;
  return of(words.length / sentences.length, words.reduce((sum, word) => sum + syllables(word), 0) / words.length);
}

/** The page of a text: a question, a pathway, or its file. */
export const pageOf = (key: string): string => /^(pathways|questions|topics)\.[\w-]+|^\w+/.exec(key)?.[0] ?? key;
/** A file, which holds enough running text to measure how easy it reads. */
const fileOf = (key: string): string => /^(pathways|topics)\.[\w-]+|^\w+/.exec(key)?.[0] ?? key;

export interface Counted {
  readonly key: string;
  readonly sentence: string;
  readonly words: number;
}

/** Every sentence with its number of words. */
export const counted = (texts: ReadonlyMap<string, string>, tag: string): Counted[] =>
  [...texts].flatMap(([key, text]) => sentencesOf(text, tag).map((sentence) => ({ key, sentence, words: wordsOf(sentence, tag).length })));

/** How easy each file reads; one without a score is too short, or its language has no honest score. */
export const easeByFile = (texts: ReadonlyMap<string, string>, tag: string, rules: LanguageRules): { readonly file: string; readonly ease: number }[] =>
  [...new Set([...texts.keys()].map(fileOf))].flatMap((file) => {
    const ease = easeOf([...texts].filter(([key]) => fileOf(key) === file).map(([, text]) => text), tag, rules);
    return ease === undefined ? [] : [{ file, ease }];
  });
