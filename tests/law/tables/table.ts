import type { Known } from '../../../src/law/answers';
import type { Condition } from '../../../src/law/condition';
import type { Day } from '../../../src/law/days';
import { EARLIER_RULES_END, inForce, type InForce } from '../../../src/law/inForce';
import type { Pathway } from '../../../src/law/pathway';
import { TODAY } from '../borders';
import { answersAt, columnsOf, comparesDates, picks } from './cases';
import { merge } from './merge';
import { dayIn, forceInWords, originOf, roadInWords, valuesInWords } from './words';

/** The days on which a condition of a pathway holds: both must be in force. */
export function inForceTogether(one: InForce, other: InForce): InForce {
  const from = [one.from, other.from].filter((day) => day !== undefined).sort().at(-1);
  const until = [one.until, other.until].filter((day) => day !== undefined).sort()[0];
  return { ...(from && { from }), ...(until && { until }) };
}

/** The day that judges a table: today, or the last day of the earlier rules for what held until then. */
export const judgingDay = (force: InForce): Day => (inForce(force, TODAY) ? TODAY : EARLIER_RULES_END);

const ELSE = 'does not apply';

/** True when a condition's own questions tell that it does not apply to somebody. */
const leavesOut = ({ appliesWhen, reads }: Condition, known: Known): boolean =>
  appliesWhen !== undefined && appliesWhen.reads.every((id) => reads.includes(id)) && !appliesWhen.holds(known);

/** Every combination of what a condition reads with its verdict, and the same as the fewest rows. */
export function judged(condition: Condition, day: Day) {
  const columns = columnsOf(condition, day);
  const places = columns.map(({ values }) => [...values.keys()]);
  const cases = [...picks(places)].map((pick) => {
    const known = { answers: answersAt(columns, pick), day };
    const verdict = condition.judge(known);
    const carries = dayIn(verdict);
    const words = leavesOut(condition, known) ? ELSE : [verdict.is, carries?.name].filter(Boolean).join(' ');
    return { answers: known.answers, verdict, words, carries: carries?.day };
  });
  const at = (pick: readonly number[]) => cases[pick.reduce((index, place, column) => index * (places[column]?.length ?? 1) + place, 0)];
  const rows = merge(places, (pick) => at(pick)?.words ?? '').map(({ cells, says }) => {
    const carried = [...picks(cells.map((cell, column) => cell ?? places[column] ?? []))].flatMap((pick) => {
      const one = at(pick);
      return one?.carries ? [{ answers: one.answers, day: one.carries }] : [];
    });
    const words = columns.map(({ question, values }, column) => valuesInWords(question, cells[column]?.map((place) => values[place]), values, !comparesDates(condition)));
    return [...words, carried.length > 0 && says !== ELSE ? `${says} ${originOf(condition, carried)}` : says];
  });
  return { columns, cases, rows };
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** The verdicts that somebody to whom the condition applies can get. */
export const verdictsReached = (cases: ReturnType<typeof judged>['cases']): readonly string[] =>
  [...new Set(cases.filter(({ words }) => words !== ELSE).map(({ verdict }) => verdict.is))].sort();

/** One condition as a heading, its facts and its table. */
function conditionTable({ condition, force, name }: ReturnType<typeof conditionsOf>[number]): string {
  const day = judgingDay(force);
  const { columns, cases, rows } = judged(condition, day);
  return [
    `## ${name}`, '',
    `- Source: ${condition.source}, ${condition.at} (${condition.certainty})`,
    `- In force: ${forceInWords(force)}; judged on ${day}`,
    `- Applies: ${condition.appliesWhen ? `when ${condition.appliesWhen.says}` : 'to everyone on this pathway'}`,
    ...(comparesDates(condition) ? ['- Compares its dates with each other: the days tried are listed one by one'] : []),
    ...condition.spans.map((span) => `- Counts: ${roadInWords([span])}`),
    `- Combinations: ${cases.length}; verdicts reached: ${verdictsReached(cases).join(', ')}`, '',
    line([...columns.map(({ question }) => question), 'verdict']),
    line([...columns, 'verdict'].map(() => '---')),
    ...rows.map(line),
  ].join('\n');
}

const INTRODUCTION = [
  'Made from the rules themselves by `tests/law/tables.test.ts`; `npx vitest run -u` makes it anew.',
  'Every answer to every question a condition reads was tried, "not asked" too; days around every border stand for all days between.',
  '"–": that question makes no difference there. Days that the check refuses are left out.',
].join('\n');

/** The conditions of a pathway, each with the days on which it holds there and the name that tells it from its variants. */
export const conditionsOf = ({ conditions, ...pathway }: Pathway) =>
  conditions.map((condition) => {
    const force = inForceTogether(pathway, condition);
    const variant = conditions.some((other) => other !== condition && other.id === condition.id);
    return { condition, force, name: condition.id + (variant ? ` (${forceInWords(force)})` : '') };
  });

/** Every condition of a pathway, in its own order. */
export const pathwayTables = (pathway: Pathway): string =>
  `${[`# ${pathway.id}`, INTRODUCTION, ...conditionsOf(pathway).map(conditionTable)].join('\n\n')}\n`;
