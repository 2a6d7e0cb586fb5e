import type { Answers } from '../law/answers';
import type { Day } from '../law/days';
import type { Judgement } from '../law/pathway';
import { questionOf, type Question, type QuestionId } from '../law/questions';
import type { ErrandId } from '../statechart/errands';
import { offered } from '../statechart/offers';
import { replay } from '../statechart/replay';
import { resultOf } from '../statechart/result';

// The check for another program: the law and the conversation, without a screen, a language or a browser. `npm run library` makes a package
// of it; docs/rules.md shows how it is used, and its examples run as tests.

/** A question as it is put to this person on this day: of its options those that are offered. */
export interface NextQuestion {
  readonly id: QuestionId;
  readonly kind: Question['kind'];
  /** None for a date, which is answered with a day or with `unknown`. */
  readonly options: readonly string[];
}

/** What somebody's answers come to so far. */
export interface Checked {
  /** The questions that were asked, in order. An answer to any other question has no part in the result. */
  readonly asked: readonly QuestionId[];
  /** Left out when nothing more is asked. */
  readonly next?: NextQuestion;
  /** The situation and goal that were recognised. */
  readonly errand?: ErrandId;
  /** Each pathway with its outcome and its conditions, the recommended one first; none while a question is open. */
  readonly judgements: readonly Judgement[];
  readonly recommended?: Judgement;
}

/**
 * Judges answers on a day, by the rules in force on that day. An answer that its question does not take is passed by, and the question asked again.
 * @param answers by question ids, in whatever order; it may hold more than is asked
 * @param day the day that judges, `YYYY-MM-DD`
 * @param today the person's own day, where it is later: what they answer may have happened since. Left out: the day that judges
 */
export function judge(answers: Answers, day: Day, today: Day = day): Checked {
  const position = replay({ answers, day, today }, 'result');
  const { question, trail: asked, errand } = position;
  const found = errand && { errand };
  if (question === undefined) return { asked, ...found, ...resultOf(position, day) };
  const next = { id: question, kind: questionOf(question).kind, options: offered(question, { answers: position.answers, day }) };
  return { asked, next, ...found, judgements: [] };
}

/** The question that is asked next; undefined when the answers suffice for a result. Takes what `judge` takes. */
export const nextQuestion = (answers: Answers, day: Day, today: Day = day): NextQuestion | undefined => judge(answers, day, today).next;

export { selfCheck } from '../statechart/self-check';
export { errands } from '../statechart/errands';
export { pathways } from '../law/pathways';
export { questions } from '../law/questions';
export { sources } from '../law/sources';
export { EARLIER_RULES_END, RULES_CHANGED } from '../law/inForce';
export { dayInAmsterdam } from '../law/amsterdam';
export { isDay } from '../law/days';
export type { Answers, Day, ErrandId, Judgement, Question, QuestionId };
export type { Verdict } from '../law/condition';
export type { Outcome, Pathway, PathwayId } from '../law/pathway';
