import { inForce, type InForce } from '../law/inForce';
import type { Answers } from '../law/answers';
import type { PathwayId } from '../law/pathway';
import type { OptionOf, QuestionId } from '../law/questions';
import { situationOf, type Situation } from '../law/situation';
import { always, type When } from '../law/when';
import type { Day } from '../law/days';

export type Goal = OptionOf<'goal'>;

/** The questions of an errand in order, each with when it is asked. */
export type Asks = { readonly [Q in QuestionId]?: When };

/** Where an errand leaves its own road: after a question, when something holds. */
export interface Exit {
  readonly after: QuestionId;
  readonly when: When;
  /** Another errand, or the review of this one. */
  readonly to: 'review' | 'brexit';
}

/** A situation and a goal together: what is asked, in order, and the pathways it is judged by (catalogue, section 3). */
export interface Errand extends InForce {
  readonly who: readonly Situation[];
  /** Left out where no goal is asked for. */
  readonly wants?: Goal;
  /** Others who come to this errand. */
  readonly also?: When;
  readonly asks: Asks;
  readonly exits?: readonly Exit[];
  readonly judges: readonly PathwayId[];
}

/** Checks the form of an errand and keeps the order of its questions. */
export const errand = (parts: Errand): Errand => parts;

/** The questions as a list, in order. */
export const asked = ({ asks }: Errand): readonly [QuestionId, When][] =>
  (Object.entries(asks) as [QuestionId, When | undefined][]).map(([question, when = always]) => [question, when]);

/** True when the errand is for somebody on a day, whatever they want. */
export const isFor = (one: Errand, answers: Pick<Answers, 'situation' | 'cardType'>, day: Day): boolean => {
  const situation = situationOf(answers);
  return situation !== undefined && one.who.includes(situation) && inForce(one, day);
};

/** Holds when this is the errand of what was answered. */
export const opens = (one: Errand): When => ({
  reads: ['situation', 'cardType', 'goal', ...(one.also?.reads ?? [])],
  said: {
    is: 'errand', who: one.who, ...(one.wants && { wants: one.wants }), ...(one.from && { from: one.from }), ...(one.until && { until: one.until }),
    ...(one.also && { also: one.also.said }),
  },
  holds: (known) =>
    (isFor(one, known.answers, known.day) && one.wants === known.answers.goal) || (one.also?.holds(known) ?? false),
});
