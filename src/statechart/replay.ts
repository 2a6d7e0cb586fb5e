import { initialTransition, transition } from 'xstate';
import type { Answers } from '../law/answers';
import type { Day } from '../law/days';
import { isQuestionId, type QuestionId } from '../law/questions';
import type { ErrandId } from './errands';
import { selfCheck } from './self-check';

/** All that is remembered: every answer ever given (those that no longer apply too), the day that judges, and today. */
export interface Memory {
  readonly answers: Answers;
  readonly day: Day;
  readonly today: Day;
}

/** Where somebody wants to stand: at a question, at the review, or at the result. Left out: at the first open question. */
export type Place = QuestionId | 'review' | 'result';

/** Where somebody stands, and what counts there. Everything is derived from the memory by running the statechart over it. */
export interface Position {
  readonly at: Place;
  /** The question that is open, or shown again with its old answer. */
  readonly question?: QuestionId;
  /** The questions asked so far, in order; the open one is not among them. */
  readonly trail: readonly QuestionId[];
  /** The answers that count: those to the questions on the trail. */
  readonly answers: Answers;
  readonly errand?: ErrandId;
}

type Snapshot = ReturnType<typeof initialTransition<typeof selfCheck>>[0];

const questionAt = (snapshot: Snapshot): QuestionId | undefined =>
  Object.values(snapshot.getMeta()).map((meta) => meta?.question).find(isQuestionId);

const errandAt = ({ value }: Snapshot): ErrandId | undefined =>
  typeof value === 'string' ? undefined : (Object.keys(value)[0] as ErrandId);

/** One question that was answered: where it was asked, what was answered, and where that led. */
interface Step {
  readonly from: Snapshot;
  readonly question: QuestionId;
  readonly value: unknown;
  readonly to: Snapshot;
}

/** A way through the statechart, and for whom. */
interface Walk extends Pick<Memory, 'day' | 'today'> {
  readonly start: Snapshot;
  readonly steps: readonly Step[];
}

/** Goes the way again, and takes each step that is the same as last time from there. */
function walk({ answers, day, today }: Memory, wanted: Place | undefined, last: Walk | undefined): Walk {
  const known = last?.day === day && last.today === today ? last : undefined;
  const start = known?.start ?? initialTransition(selfCheck, { day, today })[0];
  const steps: Step[] = [];
  let from = start;
  for (let question = questionAt(from); question && question !== wanted && answers[question] !== undefined; question = questionAt(from)) {
    const value = answers[question];
    const same = known?.steps[steps.length];
    const to = same?.from === from && same.value === value ? same.to : transition(selfCheck, from, { type: 'ANSWER', question, value })[0];
    if (questionAt(to) === question) break;
    steps.push({ from, question, value, to });
    from = to;
  }
  return { day, today, start, steps };
}

function positionAt({ start, steps }: Walk, wanted: Place | undefined): Position {
  let snapshot = steps.at(-1)?.to ?? start;
  if (wanted === 'result') [snapshot] = transition(selfCheck, snapshot, { type: 'CONFIRM' });
  const question = questionAt(snapshot);
  const errand = errandAt(snapshot);
  return {
    at: question ?? (snapshot.hasTag('result') ? 'result' : 'review'),
    trail: steps.map((step) => step.question),
    answers: snapshot.context.answers,
    ...(question && { question }),
    ...(errand && { errand }),
  };
}

/**
 * A `replay` that remembers the way it went last: one more answer costs one transition, not one for each question before it.
 * It holds the answers of that last way, so whoever deletes them runs it over none.
 */
export function replaying(): typeof replay {
  let last: Walk | undefined;
  return (memory, wanted) => {
    last = walk(memory, wanted, last);
    return positionAt(last, wanted);
  };
}

/**
 * Runs the statechart over the remembered answers, up to the wanted place if the answers lead there, else to the first open question.
 * An answer that cannot be taken (any more) is left aside: its question is asked again.
 */
export const replay = (memory: Memory, wanted?: Place): Position => positionAt(walk(memory, wanted, undefined), wanted);

/** The place one step back from a position, or undefined at the very start. */
export const before = ({ at, trail }: Position): Place | undefined => (at === 'result' ? 'review' : trail.at(-1));
