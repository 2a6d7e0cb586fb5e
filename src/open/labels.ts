import { pathways } from '../law/pathways';
import { questionIds, questionOf } from '../law/questions';
import { key } from '../text/keys';
import { languages, type LanguageId } from '../text/languages';
import { plain } from '../text/parts';
import { flat, isReviewed } from '../text/status';

/** What things are called: each question with its options, each pathway with its conditions, and the words for outcomes and verdicts. */
const labelKeys = (): readonly string[] => [...new Set([
  ...questionIds.flatMap((id) => {
    const question = questionOf(id);
    return [key.question(id, 'title'), ...(question.kind === 'date' ? ['unknown'] : question.options).map((option) => key.option(id, option))];
  }),
  ...Object.values(pathways).flatMap(({ id, conditions }) => [key.pathway(id, 'name'), ...conditions.map((one) => key.condition(id, one.id, 'name'))]),
])];

/** Words of which each id has its own, whichever ids there are. */
const BRANCHES = [key.badge('' as never), key.verdict('' as never)];

/** Where the labels of a language are, seen from the rules. */
export const labelsFile = (language: LanguageId): string => `v1.texts.${language}.json`;

/**
 * The labels of a language by their keys, without marks. A length of time is left as `{{id}}`: a term of that pathway, else a shared one.
 * @returns `reviewed` is true once a native speaker or sworn translator has read every text of the language
 */
export function labelsOf(language: LanguageId) {
  const [texts, { dir, tag }] = [flat(language), languages[language]];
  const some = [...labelKeys(), ...[...texts.keys()].filter((of) => BRANCHES.some((branch) => of.startsWith(branch)))];
  return {
    form: 1, licence: 'EUPL-1.2', language: tag, dir, reviewed: isReviewed(language),
    texts: Object.fromEntries(some.map((of) => [of, plain(texts.get(of) ?? '', dir)])),
  };
}
