import { isDay, type Day } from './days';
import { inForce } from './inForce';
import { questionOf, questions, type OptionLimits, type OptionOf, type QuestionId } from './questions';

/** A date that the reader does not know is an answer of its own. */
export const UNKNOWN = 'unknown';

export type AnswerTo<Q extends QuestionId> =
  (typeof questions)[Q] extends { kind: 'date' } ? Day | typeof UNKNOWN
  : (typeof questions)[Q] extends { kind: 'multi' } ? readonly OptionOf<Q>[]
  : OptionOf<Q>;

export type Answers = { readonly [Q in QuestionId]?: AnswerTo<Q> };
export type Answer = NonNullable<Answers[QuestionId]>;

/** All that anything may depend on: the answers, and the day that judges. */
export interface Known {
  readonly answers: Answers;
  readonly day: Day;
}

const isChosen = (options: readonly string[], alone: readonly string[], value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 &&
  // Spread, so that a list with holes is seen as what it is.
  [...value].every((id, at) => options.includes(id) && value.indexOf(id) === at) &&
  (value.length === 1 || !value.some((id) => alone.includes(id)));

/** True when a value is an answer to the question at all, on whatever day. Takes anything, also from storage or a link. */
export function isAnswerTo<Q extends QuestionId>(id: Q, value: unknown): value is AnswerTo<Q> {
  const question = questionOf(id);
  if (question.kind === 'date') return value === UNKNOWN || isDay(value);
  if (question.kind === 'multi') return isChosen(question.options, question.alone, value);
  return typeof value === 'string' && question.options.includes(value);
}

/** A date answer as a day; undefined when it is not known or was not asked. */
export const dayOf = (value: Day | typeof UNKNOWN | undefined): Day | undefined => (value === UNKNOWN ? undefined : value);

/**
 * The options of a choice or multi question that the rules of a day offer to somebody; none for a date.
 * @param situation what the person is now, as `situationOf` gives it
 */
export function optionsOn(id: QuestionId, day: Day, situation: string | undefined): readonly string[] {
  const question = questionOf(id);
  if (question.kind === 'date') return [];
  const limits: Partial<Record<string, OptionLimits>> = (question.kind === 'choice' && question.limits) || {};
  return question.options.filter((option) => {
    const limit = limits[option];
    return limit === undefined || (inForce(limit, day) && (limit.notFor === undefined || limit.notFor !== situation));
  });
}
