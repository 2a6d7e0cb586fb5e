import type { Answers } from '../law/answers';
import { isDay, type Day } from '../law/days';
import type { Term } from '../law/fact';
import { EARLIER_RULES_END, inForce, RULES_CHANGED } from '../law/inForce';
import type { Judgement } from '../law/pathway';
import { highestFine, sharedTerms } from '../law/rules/everyone';
import type { Format } from './format';
import type { Values } from './t';

const written = (terms: readonly Term[], day: Day, format: Format): [string, string][] =>
  terms.filter((term) => inForce(term, day)).map(({ id, amount, unit }) => [id, format.length(amount, unit)]);

/** The figures that the texts for everyone speak of, written out. */
export const sharedValues = (format: Format, day: Day): Values => ({
  ...Object.fromEntries(written(sharedTerms, day, format)),
  fine: format.euros(highestFine.euros),
  changed: format.day(RULES_CHANGED),
  endedOn: format.day(EARLIER_RULES_END),
});

/** Everything that the texts of a judged pathway may speak of: its terms, its days, and the days that were answered. */
export function valuesOf({ pathway, outcome, deadline, fee }: Judgement, answers: Answers, day: Day, format: Format): Values {
  const dates = Object.entries({ ...outcome, ...(deadline && { deadline }), ...answers }).filter((entry): entry is [string, Day] => isDay(entry[1]));
  return {
    ...sharedValues(format, day),
    ...Object.fromEntries(written(pathway.terms, day, format)),
    ...Object.fromEntries(dates.map(([id, date]) => [id, format.exactDay(date)])),
    ...(fee && { fee: format.euros(fee.euros) }),
  };
}
