import type { Answers, Known } from './answers';
import type { Day } from './days';
import type { Sourced } from './fact';
import type { QuestionId } from './questions';
import type { Span } from './span';
import { only, type When } from './when';

/** How one condition stands (catalogue, section 1). */
export type Verdict =
  | { readonly is: 'met' | 'unknown' | 'checkedByInd' }
  | { readonly is: 'notMet'; readonly otherwiseFrom?: Day }
  | { readonly is: 'notYet'; readonly from: Day }
  | { readonly is: 'late'; readonly since: Day };

export type VerdictId = Verdict['is'];

export const met: Verdict = { is: 'met' };
export const unknown: Verdict = { is: 'unknown' };
export const notMet: Verdict = { is: 'notMet' };
export const checkedByInd: Verdict = { is: 'checkedByInd' };

/** One requirement of a pathway. It judges from the answers it declares and from nothing else. */
export interface Condition extends Sourced {
  readonly id: string;
  readonly reads: readonly QuestionId[];
  /** The spans of time it counts, the one that its name speaks of first. */
  readonly spans: readonly Span[];
  /** To whom it applies; left out: to everyone on this pathway. */
  readonly appliesWhen?: When;
  judge(known: Known): Verdict;
}

interface Declared<Q extends QuestionId> extends Sourced {
  readonly id: string;
  readonly reads: readonly Q[];
  readonly spans?: readonly Span<Q & Span['of']>[];
  readonly appliesWhen?: When;
  /** `answers` holds what `reads` names, no more: reading another answer does not compile. */
  judge(answers: Pick<Answers, Q>, day: Day): Verdict;
}

/** Makes a condition of its declaration; at run time too, its rule sees only the answers it declares. */
export const condition = <const Q extends QuestionId>({ judge, spans = [], ...rest }: Declared<Q>): Condition => ({
  ...rest,
  spans,
  judge: ({ answers, day }) => judge(only(answers, rest.reads), day),
});

/** The IND looks this up itself; the check never asks. */
export const indChecks = (id: string, sourced: Sourced): Condition => condition({ id, ...sourced, reads: [], judge: () => checkedByInd });

/** Met once the day has come, not yet before it; unknown without a day to count from. */
export function reachedOn(from: Day | undefined, day: Day): Verdict {
  if (from === undefined) return unknown;
  return from <= day ? met : { is: 'notYet', from };
}

/** Holds when a condition comes out as one of these verdicts: the rule itself, not a copy of it. */
export const stands = (one: Condition, ...verdicts: readonly VerdictId[]): When => ({
  reads: one.reads,
  said: { is: 'stands', condition: one.id, verdicts },
  holds: (known) => verdicts.includes(one.judge(known).is),
});
