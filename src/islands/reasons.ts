import type { Judgement } from '../law/pathway';
import { questionOf, type QuestionId } from '../law/questions';

// The reasons for asylum are kept nowhere, and what leaves the screen says nothing of them unless the reader asks for it.

/** True for a question whose answer is kept nowhere. */
export function isNeverKept(question: QuestionId): boolean {
  const known = questionOf(question);
  return known.kind === 'multi' && known.neverKept === true;
}

/** True for a pathway that is judged by an answer that is kept nowhere. */
export const restsOnReasons = ({ conditions }: Judgement): boolean => conditions.some(({ condition }) => condition.reads.some(isNeverKept));

/** The answers that leave the screen: on paper those that are kept nowhere too, when the reader asks for it. */
export const answersShown = (trail: readonly QuestionId[], grounds: boolean): readonly QuestionId[] =>
  trail.filter((question) => grounds || !isNeverKept(question));
