import type { VerdictId } from '../../src/law/condition';
import type { Answers } from '../../src/law/answers';
import type { Day } from '../../src/law/days';
import { inForce } from '../../src/law/inForce';
import type { OutcomeId, Pathway, PathwayId } from '../../src/law/pathway';
import { pathways } from '../../src/law/pathways';
import type { QuestionId } from '../../src/law/questions';
import { JUDGING_DAYS } from '../law/borders';
import { sample, walks } from './walks';

// Which outcomes and verdicts people meet (found by walking), and which the rules could give at most (by their form).
// Where both say the same, the list is exact: a test keeps them the same.

/** Every condition of every pathway once; the same id under other rules is the same text. */
export const conditions = Object.values(pathways).flatMap((pathway) =>
  [...new Set(pathway.conditions.map(({ id }) => id))].map((id) => ({ pathway, id, name: `${pathway.id}.${id}` })));

/** The outcomes that somebody gets for a pathway. */
export const outcomesMet = (id: PathwayId): ReadonlySet<OutcomeId> =>
  new Set(walks.flatMap(({ judgements }) => judgements.filter(({ pathway }) => pathway.id === id).map(({ outcome }) => outcome.is)));

const met = new Map<string, Set<VerdictId>>();
for (const { pathway, conditions: judged } of walks.flatMap(({ judgements }) => judgements)) {
  for (const { condition, verdict } of judged) {
    const name = `${pathway.id}.${condition.id}`;
    met.set(name, (met.get(name) ?? new Set()).add(verdict.is));
  }
}

/** The verdicts that somebody gets for a condition, by `<pathway>.<condition>`. */
export const verdictsMet = (name: string): ReadonlySet<VerdictId> => met.get(name) ?? new Set();

/** Every combination of the sampled answers to some questions; each may also be left out. */
const combinations = (questions: readonly QuestionId[], day: Day): Answers[] =>
  questions.reduce<Answers[]>(
    (before, question) => before.flatMap((answers) => [answers, ...sample(question, day).map((value) => ({ ...answers, [question]: value }))]),
    [{}],
  );

/** The verdicts that the rules of a condition can give to any combination of answers. */
export const verdictsPossible = (pathway: Pathway, id: string): ReadonlySet<VerdictId> =>
  new Set(JUDGING_DAYS.flatMap((day) => pathway.conditions
    .filter((condition) => condition.id === id && inForce(pathway, day) && inForce(condition, day))
    .flatMap((condition) => combinations(condition.reads, day).map((answers) => condition.judge({ answers, day }).is))));

const LEADS_TO: { readonly [V in VerdictId]?: OutcomeId } = { notMet: 'unlikely', late: 'late', notYet: 'notYet', unknown: 'uncertain' };

/** True when somebody is judged on a pathway, and not only told about it. */
const isJudged = (pathway: Pathway): boolean =>
  walks.some(({ judgements, day, position: { answers } }) => judgements.some((one) =>
    one.pathway === pathway && one.conditions.length > 0 && !pathway.informs?.holds({ answers, day })));

/** The outcomes that a pathway can come to: what ends, leads elsewhere or only informs, and what its conditions give. */
export function outcomesPossible(pathway: Pathway): ReadonlySet<OutcomeId> {
  const verdicts = isJudged(pathway) ? pathway.conditions.flatMap(({ id }) => [...verdictsPossible(pathway, id)]) : [];
  return new Set<OutcomeId>([
    ...(pathway.until && pathway.replacedBy ? ['ended' as const] : []),
    ...(pathway.elsewhere ? ['elsewhere' as const] : []),
    ...(pathway.informs ? ['info' as const] : []),
    ...(pathway.informs && pathway.deadline ? ['late' as const] : []),
    ...(verdicts.length > 0 ? ['likely' as const] : []),
    ...verdicts.flatMap((verdict) => LEADS_TO[verdict] ?? []),
  ]);
}
