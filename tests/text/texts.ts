import { languageIds, languages, type LanguageId } from '../../src/text/languages';
import { flat } from '../../src/text/status';

type AllTexts = Readonly<Record<LanguageId, ReadonlyMap<string, string>>>;

/** Every text of every language as it is written, by its key. */
export const markedTexts = Object.fromEntries(languageIds.map((id) => [id, flat(id)])) as unknown as AllTexts;

/** The same without the marks of words that are explained: they change nothing of what a sentence says. */
export const allTexts = Object.fromEntries(languageIds.map((id) => [id, new Map([...markedTexts[id]].map(([key, text]) => [key, text.replace(/<\/?term[^>]*>/g, '')]))])) as unknown as AllTexts;

/** The languages as rows of a table of tests. */
export const eachLanguage = languageIds.map((id) => ({ language: id, ...languages[id], texts: allTexts[id] }));

/** The names in `{{}}`, sorted, as often as they occur. */
export const placeholdersOf = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();
