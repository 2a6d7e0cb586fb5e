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

/**
 * Runs the statechart over the remembered answers, up to the wanted place if the answers lead there, else to the first open question.
 * An answer that cannot be taken (any more) is left aside: its question is asked again.
 */
export function replay({ answers, day, today }: Memory, wanted?: Place): Position {
  let [snapshot] = initialTransition(selfCheck, { day, today });
  const trail: QuestionId[] = [];
  for (let question = questionAt(snapshot); question && question !== wanted; question = questionAt(snapshot)) {
    const [next] = transition(selfCheck, snapshot, { type: 'ANSWER', question, value: answers[question] });
    if (questionAt(next) === question) break;
    trail.push(question);
    snapshot = next;
  }
  if (wanted === 'result') [snapshot] = transition(selfCheck, snapshot, { type: 'CONFIRM' });
  const question = questionAt(snapshot);
  const errand = errandAt(snapshot);
  return {
    at: question ?? (snapshot.hasTag('result') ? 'result' : 'review'),
    trail,
    answers: snapshot.context.answers,
    ...(question && { question }),
    ...(errand && { errand }),
  };
}

/** The place one step back from a position, or undefined at the very start. */
export const before = ({ at, trail }: Position): Place | undefined => (at === 'result' ? 'review' : trail.at(-1));
