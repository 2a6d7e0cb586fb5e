import { dayOf, type Answers, type UNKNOWN } from './answers';
import { addDays, addMonths, type Day, type Rounding } from './days';
import type { QuestionId, questions } from './questions';

export type DateQuestionId = { [Q in QuestionId]: (typeof questions)[Q] extends { kind: 'date' } ? Q : never }[QuestionId];
export type Unit = 'days' | 'weeks' | 'months' | 'years';

/**
 * A span of time that the law counts from an answer, as data: judged, drawn, published and written out from one figure.
 * `forward` for a day from which something is allowed, `back` for a deadline.
 */
export interface Span<Q extends DateQuestionId = DateQuestionId> {
  readonly of: Q;
  /** How many units later; negative: earlier. */
  readonly amount: number;
  readonly unit: Unit;
  readonly rounding: Rounding;
}

/** A span that leads to the first day on which something is allowed. */
export const allowedFrom = <Q extends DateQuestionId>(of: Q, amount: number, unit: Unit): Span<Q> => ({ of, amount, unit, rounding: 'forward' });

/** A span that leads to the last day in time. */
export const lastDay = <Q extends DateQuestionId>(of: Q, amount: number, unit: Unit): Span<Q> => ({ of, amount, unit, rounding: 'back' });

/** Counts a span from a given day. */
export function count({ amount, unit, rounding }: Pick<Span, 'amount' | 'unit' | 'rounding'>, from: Day): Day {
  switch (unit) {
    case 'days': return addDays(from, amount);
    case 'weeks': return addDays(from, amount * 7);
    case 'months': return addMonths(from, amount, rounding);
    case 'years': return addMonths(from, amount * 12, rounding);
  }
}

/** The answers a span counts from; one may be missing. */
type Days<Q extends DateQuestionId> = { readonly [P in Q]?: Answers[P] | undefined };

/** The day a span leads to; undefined when the answer it counts from is not known. */
export function endOf<Q extends DateQuestionId>(span: Span<Q>, answers: Days<Q>): Day | undefined {
  const from = dayOf(answers[span.of] as Day | typeof UNKNOWN | undefined);
  return from && count(span, from);
}
