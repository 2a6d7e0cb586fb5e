import type { Answers } from '../law/answers';
import { EARLIER_RULES_END } from '../law/inForce';
import type { Day } from '../law/days';
import type { Judgement } from '../law/pathway';
import { replay } from '../statechart/replay';
import { resultOf } from '../statechart/result';

const comesTo = (judgements: readonly Judgement[]): string =>
  JSON.stringify(judgements.map(({ pathway: { id }, outcome, conditions }) => [id, outcome, conditions.map(({ condition, verdict }) => [condition.id, verdict])]));

/**
 * Whether the earlier rules would say something else to these answers, or would first ask for more: only then are they worth offering.
 * @param judgements what the rules of today come to
 * @param today the visitor's own day
 */
export function earlierDiffers(answers: Answers, judgements: readonly Judgement[], today: Day): boolean {
  const before = replay({ answers, day: EARLIER_RULES_END, today }, 'result');
  return before.at !== 'result' || comesTo(resultOf(before, EARLIER_RULES_END).judgements) !== comesTo(judgements);
}
