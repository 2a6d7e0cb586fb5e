import { dayOf, type Answers } from './answers';
import type { Condition } from './condition';
import type { Day } from './days';
import { count, endOf, type DateQuestionId, type Span } from './span';
import type { When } from './when';

// What holds by a day that was given. Apart from `when.ts`, for no question hangs on these: they come with the result.

const givenDay = (question: Span['of'], answers: Answers): Day | undefined => dayOf(answers[question]);

/** Holds when the day a span leads to is known and has passed. */
export const behind = (span: Span): When => ({
  reads: [span.of],
  said: { is: 'behind', span },
  holds: ({ answers, day }) => (endOf(span, answers) ?? day) < day,
});

/** Holds when the day asked for is known. */
export const given = (question: Span['of']): When => ({
  reads: [question],
  said: { is: 'given', question },
  holds: ({ answers }) => givenDay(question, answers) !== undefined,
});

/** Holds when the day given as answer is known and has passed; the day itself has not. */
export const passed = (question: Span['of']): When => ({
  reads: [question],
  said: { is: 'passed', question },
  holds: ({ answers, day }) => (givenDay(question, answers) ?? day) < day,
});

/** Holds when the day given as answer is known and lies before a fixed day. */
export const dayBefore = (question: Span['of'], limit: Day): When => ({
  reads: [question],
  said: { is: 'dayBefore', question, limit },
  holds: ({ answers }) => (givenDay(question, answers) ?? limit) < limit,
});

/** Holds when the day given as answer has not passed, but comes sooner than a length of time from the judging day. */
export const soon = (question: Span['of'], length: Pick<Span, 'amount' | 'unit'>): When => ({
  reads: [question],
  said: { is: 'soon', question, length },
  holds: ({ answers, day }) => {
    const given = givenDay(question, answers);
    return given !== undefined && given >= day && given < count({ ...length, rounding: 'forward' }, day);
  },
});

/** Holds when the judging day is not after a fixed day. */
export const dayIsUntil = (last: Day): When => ({ reads: [], said: { is: 'dayIsUntil', last }, holds: ({ day }) => day <= last });

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
