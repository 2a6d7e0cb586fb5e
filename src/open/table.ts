import type { Condition } from '../law/condition';
import type { Day } from '../law/days';
import { RULES_CHANGED, type InForce } from '../law/inForce';
import { boundOf, type Bound } from '../law/tables/bound';
import type { Road } from '../law/tables/borders';
import { comparedOf } from '../law/tables/compared';
import { judgingDay, tableOf, type Decided } from '../law/tables/table';
import type { Cell, Run } from '../law/tables/values';
import { questionOf, type QuestionId } from '../law/questions';
import type { DateQuestionId } from '../law/span';
import type { AnswerTest, CarriedDay, Comparison, Counted, OpenRow } from './form';

// A decision table as other programs can run it. The table of a day says "until 22 November 2021"; this says "five years later it is
// the judging day or before": so it holds on every day, which a test tries.

const countedAlong = (road: Road): Counted => road.filter(({ amount }) => amount !== 0).map(({ amount, unit, rounding }) => ({ amount, unit, rounding }));

/** Which comparison a bound is, as the first day of a run and as its last. None where the law turns beside a day that it names: then no table can be published. */
const IS = { from: { '-1': undefined, 0: 'onOrAfter', 1: 'after' }, until: { '-1': 'before', 0: 'onOrBefore', 1: undefined } } as const;

function comparison(bound: Bound, end: 'from' | 'until', of: string): Comparison {
  const is = IS[end][bound.beside];
  if (!is || ('fixed' in bound && bound.fixed !== RULES_CHANGED)) throw new Error(`${of} turns on a day that nothing declared leads to.`);
  return 'fixed' in bound ? { counted: [], is, than: bound.fixed } : { counted: countedAlong(bound.road), is, than: 'judgingDay' };
}

function runIn(run: Run, question: DateQuestionId, { id, spans }: Condition, day: Day): readonly Comparison[] {
  return (['from', 'until'] as const).flatMap((end) => {
    const at = run[end];
    return at === undefined ? [] : [comparison(boundOf(at, question, spans, day), end, `${id}: ${question}`)];
  });
}

function givenIn({ given }: Cell, question: QuestionId, condition: Condition, day: Day): Partial<AnswerTest> {
  if (!given) return {};
  const { options } = { options: [] as readonly string[], ...questionOf(question) };
  switch (given.is) {
    case 'anyDay': return { days: [[]] };
    case 'runs': return { days: given.runs.map((run) => runIn(run, question as DateQuestionId, condition, day)) };
    case 'options': case 'with': return { anyOf: given.options };
    case 'allBut': return { anyOf: options.filter((option) => !given.options.includes(option)) };
    case 'without': return { noneOf: given.options };
    case 'choices': return { exactly: given.choices };
    case 'days': throw new Error(`${condition.id}: ${question} is compared with another date.`);
  }
}

const testOf = (cell: Cell, question: QuestionId, condition: Condition, day: Day): AnswerTest => ({
  question, ...givenIn(cell, question, condition, day), ...(cell.unknown && { unknown: true as const }), ...(cell.notAsked && { notAsked: true as const }),
});

function dayOf({ carries, origin = [] }: Extract<Decided, { applies: true }>, { id }: Condition): { day?: CarriedDay } {
  if (!carries) return {};
  const latestOf = origin.flatMap((road) => (road[0] ? [{ of: road[0].of, counted: countedAlong(road) }] : []));
  if (latestOf.length === 0) throw new Error(`${id} names a day that nothing declared leads to.`);
  return { day: { carries, latestOf } };
}

/**
 * The rows of a condition's table: exactly one fits whatever is answered, on whatever day the condition holds. Throws where what it declares cannot say it.
 * @param force the days on which it holds
 */
export function rowsOf(condition: Condition, force: InForce): readonly OpenRow[] {
  const day = judgingDay(force);
  const compared = comparedOf(condition, day);
  if (compared) return compared.rows.map(({ order, is }) => ({ when: [{ dates: compared.dates, order }], is }));
  const { questions, rows } = tableOf(condition, day);
  return rows.map(({ cells, decided }) => ({
    when: cells.flatMap((cell, column) => {
      const question = questions[column];
      return cell && question ? [testOf(cell, question, condition, day)] : [];
    }),
    ...(decided.applies && { is: decided.is, ...dayOf(decided, condition) }),
  }));
}
