import { languageIds, languages, type LanguageId } from '../../src/text/languages';
import { textsOf } from '../../src/text/resources';
import type { Texts } from '../../src/text/t';

/** Every text below a branch, by its key. */
export const leaves = (texts: Texts, above = ''): [string, string][] =>
  Object.entries(texts).flatMap(([id, text]) => (typeof text === 'string' ? [[above + id, text]] : leaves(text, `${above}${id}.`)));

/** Every text of every language, by its key. */
export const allTexts = Object.fromEntries(languageIds.map((id) => [id, new Map(leaves(textsOf(id)))])) as unknown as Readonly<
  Record<LanguageId, ReadonlyMap<string, string>>
>;

/** The languages as rows of a table of tests. */
export const eachLanguage = languageIds.map((id) => ({ language: id, ...languages[id], texts: allTexts[id] }));

/** The names in `{{}}`, sorted, as often as they occur. */
export const placeholdersOf = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();

/** A text as it is read: without marks, and with a plain word where something is put in. */
export const spoken = (text: string): string => text.replace(/<\/?bdi>/g, '').replace(/\{\{\w+\}\}/g, 'X');
