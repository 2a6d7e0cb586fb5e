import { dayOf, type Answers } from '../answers';
import type { Condition, VerdictId } from '../condition';
import type { Day } from '../days';
import type { DateQuestionId } from '../span';
import { answersAt, columnsOf, comparesDates, isDate, picks } from './cases';

/** How the first of two days stands to the second; `open`: one of them is not known, or was not asked. */
export type Order = 'before' | 'same' | 'after' | 'open';

/** What a condition that compares two dates decides, by how they stand to each other. */
export interface Compared {
  readonly dates: readonly [DateQuestionId, DateQuestionId];
  readonly rows: readonly { readonly order: readonly Order[]; readonly is: VerdictId }[];
}

function orderOf([one, other]: Compared['dates'], answers: Answers): Order {
  const [first, second] = [dayOf(answers[one]), dayOf(answers[other])];
  if (!first || !second) return 'open';
  return first === second ? 'same' : first < second ? 'before' : 'after';
}

/** Where a condition reads two dates and nothing else, and only their order decides: that. Undefined for every other condition. */
export function comparedOf(condition: Condition, day: Day): Compared | undefined {
  const [one, other] = condition.reads.filter(isDate);
  if (!comparesDates(condition) || !one || !other || condition.reads.length > 2) return undefined;
  const columns = columnsOf(condition, day);
  const found = new Map<Order, Set<VerdictId>>();
  for (const pick of picks(columns.map(({ values }) => [...values.keys()]))) {
    const answers = answersAt(columns, pick);
    const order = orderOf([one, other], answers);
    found.set(order, (found.get(order) ?? new Set()).add(condition.judge({ answers, day }).is));
  }
  if ([...found.values()].some(({ size }) => size > 1)) return undefined;
  const byVerdict = Map.groupBy(found, ([, verdicts]) => [...verdicts][0] as VerdictId);
  return { dates: [one, other], rows: [...byVerdict].map(([is, orders]) => ({ is, order: orders.map(([order]) => order) })) };
}
