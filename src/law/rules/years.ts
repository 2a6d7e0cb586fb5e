import { dayOf, type Answers } from '../answers';
import { condition, notMet, reachedOn, type Condition, type Verdict } from '../condition';
import { later, type Day } from '../days';
import { said } from '../fact';
import { allowedFrom, count, endOf, type Span } from '../span';

// The years that decide a condition and also which questions are asked. Apart from their pathways, so that the
// conversation can read them without loading the rest of the law.

/** Five years of asylum permit: the permanent asylum permit of the earlier rules. */
export const fiveYearsOfAsylumPermit = allowedFrom('permitSince', 5, 'years');
/** Five years since the asylum application, for the wait counts in full: the long-term resident permit. */
export const fiveYearsSinceApplication = allowedFrom('asylumAppliedOn', 5, 'years');
/** Five years of living here under the law of the Union. */
export const fiveYearsUnderUnionLaw = allowedFrom('livingSince', 5, 'years');

export const eighthBirthday = allowedFrom('birthDate', 8, 'years');
export const fiveYearsOfPermit = allowedFrom('permitSince', 5, 'years');
export const tenYearsOfPermit = allowedFrom('permitSince', 10, 'years');

/** The day from which years count for a permanent permit: for a minor not before the eighth birthday. Undefined while a day is unknown. */
function startOf(answers: Pick<Answers, 'permitSince' | 'ageGroup' | 'birthDate'>): Day | undefined {
  const since = dayOf(answers.permitSince);
  if (answers.ageGroup !== 'minor') return since;
  const eight = endOf(eighthBirthday, answers);
  return since && eight && later(since, eight);
}

/** The day on which so many years of permit are full, counted from that start. */
export const yearsFullOn = (years: Span<'permitSince'>, answers: Parameters<typeof startOf>[0]): Day | undefined => {
  const start = startOf(answers);
  return start && count(years, start);
};

/** Ten years without a break free from the income requirement of the permanent permit. */
export const tenYearsExempt = condition({
  id: 'tenYearsExempt',
  ...said('S3', 'Conditions, bullet 6, first exception'),
  reads: ['permitSince', 'ageGroup', 'birthDate', 'absences'],
  spans: [tenYearsOfPermit, eighthBirthday],
  judge: ({ absences, ...start }, day): Verdict =>
    absences === 'none' || absences === 'tenMonthsTotal' ? reachedOn(yearsFullOn(tenYearsOfPermit, start), day) : notMet,
});

/** Conditions that no pathway shows: they only decide whether a question is asked. */
export const unshown: readonly Condition[] = [tenYearsExempt];
