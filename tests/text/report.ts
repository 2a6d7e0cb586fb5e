import { franc } from 'franc';
import { languageIds, languages, SOURCE_LANGUAGE, type LanguageId } from '../../src/text/languages';
import { sourceOf, standing } from '../../src/text/status';
import { counted, easeByFile, pageOf, readable } from './measure';
import { rules } from './rules';
import { missingTerms, sureOf, terms } from './terms';
import { allTexts } from './texts';

// npm run texts: what is known of the texts of each language. None of it says whether a translation is right.

const dutch = allTexts[SOURCE_LANGUAGE];
const some = (what: readonly string[], most = 12): string[] => [...what.slice(0, most).map((line) => `      ${line}`), ...(what.length > most ? [`      … and ${what.length - most} more`] : [])];
const told = (title: string, what: readonly string[], most?: number): string[] => (what.length > 0 ? [`    ${title}: ${what.length}`, ...some(what, most)] : []);

function state(language: LanguageId): string[] {
  if (language === SOURCE_LANGUAGE) return ['    the others are made from it'];
  const { keys, reviewed, stale, unsafe } = standing(language);
  return [`    reviewed by a native speaker: ${reviewed} of ${keys}`, ...told('stale, and a right can hang on it', unsafe), ...told('stale', stale.filter((key) => !unsafe.includes(key)))];
}

function sentences(language: LanguageId): string[] {
  const all = counted(allTexts[language], languages[language].tag);
  const { long: [longest] } = rules[language];
  const mean = all.reduce((sum, { words }) => sum + words, 0) / all.length;
  const long = all.filter(({ words }) => words > longest).map(({ words, key, sentence }) => `${words} ${key}: ${sentence}`);
  return [`    ${all.length} sentences of ${mean.toFixed(1)} words`, ...told(`longer than ${longest} words`, long)];
}

function ease(language: LanguageId): string[] {
  const own = rules[language];
  if (!own.ease) return ['    how easy it reads: no honest score for this language'];
  const files = easeByFile(allTexts[language], languages[language].tag, own);
  return [`    how easy it reads (at least ${own.ease.least}): ${files.map((one) => `${one.file.replace('pathways.', '')} ${one.ease.toFixed(0)}`).join(', ')}`];
}

/** What the translation does not seem to say with the word of the glossary. */
function glossary(language: LanguageId): string[] {
  if (language === SOURCE_LANGUAGE) return [];
  const missing = [...allTexts[language]].flatMap(([key, text]) => missingTerms(language, sourceOf(key, dutch), text).map((id) => ({ id, key })));
  const byTerm = Map.groupBy(missing, ({ id }) => id);
  return told('terms said with another word than the glossary’s, perhaps rightly', [...byTerm].map(([id, where]) => `${id}: ${where.length}, first in ${where[0]?.key}`));
}

/** The pages that say a term, by the Dutch text. */
const pagesWith = (id: string): string[] => [...new Set([...dutch].filter(([, text]) => missingTerms(SOURCE_LANGUAGE, text, '').includes(id)).map(([key]) => pageOf(key)))];

/** The guesses among the words, and the pages they stand on. */
const guesses = (language: LanguageId): string[] =>
  ([['low', 'unsure'], ['medium', 'fairly sure']] as const).flatMap(([sure, say]) =>
    told(`for a native reviewer first: words of which we are ${say}`, terms.filter((term) => sureOf(term, language) === sure)
      .map(({ id, words }) => `${id} ${words[language]}: ${pagesWith(id).join(', ') || 'not used'}`), 40));

/** Long enough to be told from Amharic, and told wrongly. */
function confused(language: LanguageId): string[] {
  if (languages[language].script !== 'ethiopic') return [];
  const odd = [...allTexts[language]].filter(([, text]) => readable(text).length >= 40 && franc(readable(text), { only: ['tir', 'amh'] }) !== 'tir');
  return told('looks like Amharic to a machine', odd.map(([key]) => key));
}

/** The report, line by line. */
export const report = (): string[] =>
  languageIds.flatMap((language) => [
    `${languages[language].autonym} (${language}): ${allTexts[language].size} texts`,
    ...state(language), ...sentences(language), ...ease(language), ...glossary(language), ...guesses(language), ...confused(language), '',
  ]);
