import type { Answers } from '../law/answers';
import { isDay, type Day } from '../law/days';
import type { Term } from '../law/fact';
import { EARLIER_RULES_END, inForce, RULES_CHANGED } from '../law/inForce';
import type { Judgement, Pathway } from '../law/pathway';
import { highestFine, sharedTerms } from '../law/rules/everyone';
import type { Topic } from '../law/topic';
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

/** The figures that the texts of a pathway speak of, as they are on a day. */
export const pathwayValues = ({ terms }: Pick<Pathway, 'terms'>, format: Format, day: Day): Values => ({
  ...sharedValues(format, day),
  ...Object.fromEntries(written(terms, day, format)),
});

/** The figures that the texts of a topic speak of, likewise. */
export const topicValues: (topic: Pick<Topic, 'terms'>, format: Format, day: Day) => Values = pathwayValues;

/** Everything that the texts of a judged pathway may speak of: its terms, its days, and the days that were answered. */
export function valuesOf({ pathway, outcome, deadline, fee }: Judgement, answers: Answers, day: Day, format: Format): Values {
  const dates = Object.entries({ ...outcome, ...(deadline && { deadline }), ...answers }).filter((entry): entry is [string, Day] => isDay(entry[1]));
  return {
    ...pathwayValues(pathway, format, day),
    ...Object.fromEntries(dates.map(([id, date]) => [id, format.exactDay(date)])),
    ...(fee && { fee: format.euros(fee.euros) }),
  };
}

/** The figures of the page about the change of law, each taken from the pathway that states it. */
export function changeValues(pathways: Readonly<Record<'asylum-document-renewal' | 'asylum-application' | 'eu-long-term-resident' | 'asylum-extension', Pathway>>, format: Format, day: Day): Values {
  const renewal = pathwayValues(pathways['asylum-document-renewal'], format, day);
  const application = pathwayValues(pathways['asylum-application'], format, day);
  return {
    ...sharedValues(format, day),
    cardYears: renewal['document'] ?? '',
    window: renewal['window'] ?? '',
    fiveYears: pathwayValues(pathways['eu-long-term-resident'], format, day)['years'] ?? '',
    oldCard: pathwayValues(pathways['asylum-extension'], format, day)['validity'] ?? '',
    decision: application['decision'] ?? '',
    decisionAccelerated: application['decisionAccelerated'] ?? '',
    familyWait: application['familyWait'] ?? '',
  };
}
