import type { Answers } from '../../law/answers';
import type { Kept } from '../memory';
import { answersShown } from '../reasons';
import type { Check } from '../useCheck';

/** What of a check goes along: the answers that count, without the reasons for asylum, and which rules were chosen. */
export function contentsOf({ position: { answers, trail }, kept: { earlier } }: Pick<Check, 'position' | 'kept'>): Kept {
  const goes: Answers = Object.fromEntries(answersShown(trail, false).map((question) => [question, answers[question]]));
  return { answers: goes, earlier };
}

/** True when two contents say the same. */
export const sameContents = (one: Kept, other: Kept): boolean => {
  const told = ({ answers, earlier }: Kept) => JSON.stringify([earlier, Object.entries(answers).sort(([a], [b]) => a.localeCompare(b))]);
  return told(one) === told(other);
};
