import type { Known } from '../law/answers';
import { optionsOn } from '../law/answers';
import type { Day } from '../law/days';
import type { QuestionId } from '../law/questions';
import { refusalOf, type Refusal } from '../law/refusals';
import { situationOf } from '../law/situation';
import { errands } from './errands';
import { isFor } from './errand';

/**
 * The options of a question for this person on this day. The goals are what the errands open to the person want;
 * the other questions say themselves what they offer.
 */
export function offered(question: QuestionId, { answers, day }: Known): readonly string[] {
  const options = optionsOn(question, day, situationOf(answers));
  if (question !== 'goal') return options;
  const goals = Object.values(errands).filter((one) => isFor(one, answers, day)).map(({ wants }) => wants as string | undefined);
  return options.filter((goal) => goals.includes(goal));
}

/** Why a value is refused as answer, or undefined: as the law says, and for the goal as the errands say. */
export function refusalOn(question: QuestionId, value: unknown, known: Known, today: Day): Refusal | undefined {
  const refusal = refusalOf(question, value, known, today);
  if (refusal || question !== 'goal') return refusal;
  return offered('goal', known).includes(value as string) ? undefined : 'notOffered';
}
