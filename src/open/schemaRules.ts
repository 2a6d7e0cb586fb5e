import type { Certainty, PersonKind } from '../law/fact';
import type { Rounding } from '../law/days';
import type { OutcomeId } from '../law/pathway';
import type { Said } from '../law/said';
import type { Unit } from '../law/span';
import type { Carried } from '../law/tables/origin';
import type { Order } from '../law/tables/compared';
import type { VerdictId } from '../law/condition';
import type { Comparison } from './form';
import { either, isTrue, list, names, object, ref, whole, words, type Schema } from './schemaParts';

// The schema of what rules are made of: when something holds, and what a table decides.

const length = { amount: whole, unit: ref('unit') };
const rounded = { ...length, rounding: ref('rounding') };

/** One object for each kind: a kind that the law gains does not compile until it stands here. */
const kinds: { readonly [K in Said['is']]: [parts: Readonly<Record<string, Schema>>, optional: Readonly<Record<string, Schema>>, description: string] } = {
  always: [{}, {}, 'Always holds.'],
  answer: [{ question: ref('id'), options: list(ref('id')) }, {}, 'The answer, or one of several answers, is one of the options.'],
  situation: [{ situations: list(ref('id')) }, {}, 'The situation, or where that is `unsure` the one that the card tells (`readings.situationOfCard`), is one of these.'],
  ahead: [{ span: ref('span') }, {}, 'The day that the span leads to is known and comes after the judging day.'],
  behind: [{ span: ref('span') }, {}, 'The day that the span leads to is known and comes before the judging day.'],
  given: [{ question: ref('id') }, {}, 'The date is known.'],
  passed: [{ question: ref('id') }, {}, 'The date is known and comes before the judging day.'],
  dayBefore: [{ question: ref('id'), limit: ref('day') }, {}, 'The date is known and comes before the limit.'],
  soon: [{ question: ref('id'), length: object(length) }, {}, 'The date is the judging day or later, and comes before the judging day plus this length, rounded forward.'],
  dayIsUntil: [{ last: ref('day') }, {}, 'The judging day is this day or earlier.'],
  stands: [{ condition: ref('id'), verdicts: list(ref('verdict')) }, {}, 'The condition of the same pathway, else of `unshown`, comes to one of the verdicts.'],
  notBefore: [{ condition: ref('id'), question: ref('id') }, {}, 'The condition is `notYet`, and the date is the judging day or later, and the day the condition carries or earlier.'],
  comesTo: [{ pathway: ref('id'), outcomes: list(ref('outcome')) }, {}, 'The pathway comes to one of the outcomes.'],
  errand: [{ who: list(ref('id')) }, { wants: ref('id'), from: ref('day'), until: ref('day'), also: ref('when') },
    'The situation, as for `situation`, is one of `who`, the answer to `goal` is `wants` (neither given: that too), and the judging day lies within the days; or `also` holds.'],
  not: [{ one: ref('when') }, {}, 'The other does not hold.'],
  all: [{ several: list(ref('when')) }, {}, 'All hold.'],
  any: [{ several: list(ref('when')) }, {}, 'At least one holds.'],
};
const when = either(
  Object.fromEntries(Object.entries(kinds).map(([is, [parts, optional, description]]) => [is, object({ is: { const: is }, ...parts }, optional, description)])),
  'Something that holds or not, for answers and a judging day. A date answered `unknown` is not known, and neither is one that was not asked.',
);

const comparison = object(
  {
    counted: list(object(rounded), 'Lengths of time added to the answer, one after another; none: the answer itself.'),
    is: names<Comparison['is']>({ before: true, onOrBefore: true, after: true, onOrAfter: true }),
    than: { anyOf: [{ const: 'judgingDay' }, ref('day')] },
  },
);

const answerTest: Schema = {
  ...object({ question: ref('id') }, {
    days: list(list(comparison), 'Known date for which every comparison of one inner list holds; an empty inner list: any known date.'),
    anyOf: list(ref('id'), 'The answer is one of these; of several answers at least one is.'),
    noneOf: list(ref('id'), 'Several answers, none of which is one of these.'),
    exactly: list(list(ref('id')), 'Several answers that are one of these choices, in whatever order.'),
    unknown: { ...isTrue, description: 'The date is answered `unknown`.' },
    notAsked: { ...isTrue, description: 'There is no answer.' },
  }, 'Holds when at least one of what it names fits the answer.'),
  minProperties: 2,
};
const orderTest = object(
  { dates: { ...list(ref('id')), minItems: 2, maxItems: 2 }, order: list(names<Order>({ before: true, same: true, after: true, open: true })) },
  {}, 'How the first date stands to the second; `open`: one of them is not known or was not asked.',
);
const counted = object({ of: ref('id'), counted: list(object(rounded)) });

const row = object({ when: list({ oneOf: [answerTest, orderTest] }, 'All of these hold; none: always.') }, {
  is: ref('verdict'),
  day: object({ carries: names<Carried>({ from: true, since: true, otherwiseFrom: true }), latestOf: { ...list(counted), minItems: 1 } }, {}, 'The day that the verdict carries: the latest of these. In such a row all of them are known.'),
}, 'Without `is`, the condition does not apply to such a person. Exactly one row of a table fits, for answers within the limits of their questions.');

/** Definitions by their names. */
export const ruleDefinitions: Readonly<Record<string, Schema>> = {
  id: { ...words, pattern: '^[A-Za-z][A-Za-z0-9-]*$', description: 'Ids never change their meaning. A later document of the same version may have more of them.' },
  day: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', description: 'A calendar day, year first; days compare as text.' },
  unit: names<Unit>({ days: true, weeks: true, months: true, years: true }),
  rounding: names<Rounding>({ forward: true, back: true }, 'Where months or years lead to a day that does not exist: the first of the next month, or the last of the month.'),
  certainty: names<Certainty>({ stated: true, inferred: true, secondary: true }, '`stated`: the source says so. `inferred`: our reading of sources. `secondary`: not said by an official source.'),
  verdict: names<VerdictId>({ met: true, notMet: true, notYet: true, late: true, unknown: true, checkedByInd: true }),
  outcome: names<OutcomeId>({ likely: true, unlikely: true, uncertain: true, info: true, elsewhere: true, notYet: true, late: true, ended: true }),
  payer: names<PersonKind>({ adult: true, minor: true, turkish: true, turkishMinor: true }),
  span: object({ of: ref('id'), ...rounded }, {}, 'A span of time counted from an answer; a negative amount counts back.'),
  when, row,
};
