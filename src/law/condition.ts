import { dayOf, type Answers, type Known } from './answers';
import type { Day } from './days';
import type { Sourced } from './fact';
import type { QuestionId } from './questions';
import type { DateQuestionId, Span } from './span';
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

/** Holds when a condition is only met on or after the day of a document, which has not passed: that document must be seen to first. */
export const notBefore = (one: Condition, question: DateQuestionId): When => ({
  reads: [...one.reads, question],
  said: { is: 'notBefore', condition: one.id, question },
  holds: ({ answers, day }) => {
    const verdict = one.judge({ answers, day });
    const last = dayOf(answers[question]);
    return verdict.is === 'notYet' && last !== undefined && day <= last && last <= verdict.from;
  },
});

/** Holds when a condition comes out as one of these verdicts: the rule itself, not a copy of it. */
export const stands = (one: Condition, ...verdicts: readonly VerdictId[]): When => ({
  reads: one.reads,
  said: { is: 'stands', condition: one.id, verdicts },
  holds: (known) => verdicts.includes(one.judge(known).is),
});
