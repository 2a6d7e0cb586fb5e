import { UNKNOWN, type Answers } from '../answers';
import { condition, indChecks, met, notMet, reachedOn, unknown, type Verdict } from '../condition';
import type { Day } from '../days';
import type { Sourced } from '../fact';
import type { QuestionId } from '../questions';
import { endOf, type Span } from '../span';

// Rules that several pages share. Where they are stated is each page's own, so every one takes its source.

type YesNoId = { [Q in QuestionId]: Answers[Q] extends 'yes' | 'no' | 'unknown' | undefined ? Q : never }[QuestionId];

/** Yes is met, no is not met, all else (also: not asked) is unknown. */
export function asAnswered(answer: 'yes' | 'no' | 'unknown' | undefined): Verdict {
  if (answer === 'yes') return met;
  return answer === 'no' ? notMet : unknown;
}

/** A condition that is simply asked: its verdict is the answer. */
export const asked = (id: string, question: YesNoId, sourced: Sourced) =>
  condition({ id, ...sourced, reads: [question], judge: (answers) => asAnswered((answers as Pick<Answers, YesNoId>)[question]) });

/**
 * The civic integration requirement. A minor is never asked for it (Vreemdelingenbesluit 3.96a).
 * Somebody who was not asked because five years are not full yet: unknown.
 */
export const civicIntegration = (sourced: Sourced) =>
  condition({
    id: 'civicIntegration',
    ...sourced,
    reads: ['ageGroup', 'civicIntegration'],
    judge: ({ ageGroup, civicIntegration: answer }) => {
      if (ageGroup === 'minor' || answer === 'diploma' || answer === 'exempt') return met;
      return answer === 'no' ? notMet : unknown;
    },
  });

/** The IND looks up convictions and threats itself; the check never asks. */
export const publicOrder = (sourced: Sourced) => indChecks('publicOrder', sourced);

/**
 * A long absence no longer breaks the stay once its last day lies as far back as the law looks: that day comes "at the latest",
 * for a break that began earlier may count from an earlier day. Whoever does not know when it ended cannot show it.
 */
export function afterAbsence(sinceReturn: Span<'returnDate'>, returnDate: Answers['returnDate'], day: Day): Verdict {
  return returnDate === UNKNOWN ? notMet : reachedOn(endOf(sinceReturn, { returnDate }), day);
}
