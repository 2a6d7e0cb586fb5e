import type { Source } from '../law/sources';
import { isTrue, list, names, object, ref, whole, words, type Schema } from './schemaParts';
import { ruleDefinitions } from './schemaRules';

// The schema of `/rules/v1.json`. It says what `form.ts` says to the compiler; the test lets it judge the document, closed to whatever it does not name.

const force = { from: { ...ref('day'), description: 'The first day on which it holds.' }, until: { ...ref('day'), description: 'The last day on which it holds.' } };
const sourced = { source: ref('id'), at: words, certainty: ref('certainty') };
const forWhom = { appliesWhen: { ...ref('when'), description: 'Whom it concerns; without it everybody.' } };

const item = object({ id: ref('id'), ...sourced }, { ...force, ...forWhom, on: list(ref('outcome')), shared: isTrue, how: isTrue, urgent: isTrue },
  'A step, document, right, duty or note; with `on` an act. Of the acts that concern somebody and name the outcome, the first counts. `shared`: one text for all pathways. `how`: it says how to apply.');
const term = object({ id: ref('id'), amount: whole, unit: ref('unit'), ...sourced }, force, 'A length of time that a source states; texts name it as {{id}}.');
const fee = object({ euros: { type: 'object', propertyNames: ref('payer'), additionalProperties: whole }, ...sourced }, { ...force, ...forWhom },
  'Whole euros for each payer (`readings.payers`). The first fee that is in force and concerns somebody counts; without an amount for the payer none is known.');
const condition = object({ id: ref('id'), ...sourced, reads: list(ref('id')), spans: list(ref('span')), table: { ...list(ref('row')), minItems: 1 } }, { ...force, ...forWhom },
  'A requirement. It is judged from the answers it reads and the judging day, and from nothing else.');

const items = list(ref('item'));
const pathway = object({
  id: ref('id'), page: object(sourced, force), recommended: list(object({ on: list(ref('outcome')) }, forWhom), 'Comes first in a result where one of these names its outcome and holds; the first such pathway of an errand does.'),
  conditions: list(ref('condition')), fees: list(fee), terms: list(ref('term')), acts: items, steps: items, documents: items, rights: items, obligations: items, notes: items,
}, {
  ...force, replacedBy: ref('id'), elsewhere: { ...ref('when'), description: 'To whom another procedure applies.' }, informs: { ...ref('when'), description: 'For whom nothing is judged, only told.' },
  deadline: object({ span: ref('span') }, forWhom, 'The last day in time.'),
});

const ask = object({ question: ref('id'), when: ref('when') });
const options = list(ref('id'));
const question: Schema = { oneOf: [
  object({ id: ref('id'), kind: { const: 'choice' }, options }, { limits: { type: 'object', description: 'Options that are not always offered, or not to everybody.', propertyNames: ref('id'), additionalProperties: object({}, { ...force, notFor: ref('id') }) } }),
  object({ id: ref('id'), kind: { const: 'multi' }, options, alone: { ...options, description: 'Options that exclude all others.' } }, { neverKept: { ...isTrue, description: 'The site keeps the answer nowhere.' } }),
  object({ id: ref('id'), kind: { const: 'date' }, limits: object({}, {
    happened: { ...isTrue, description: 'Not after today.' }, notAfter: { ...ref('id'), description: 'Not after the day given to this question.' }, minor: { ...isTrue, description: 'Under 18 today.' } }) },
  {}, 'Answered with a day, or with `unknown`.'),
] };
const errand = object({ id: ref('id'), opens: ref('when'), asks: list(ask), exits: list(object({ after: ref('id'), when: ref('when'), to: ref('id') })), judges: list(ref('id')) }, {},
  'A situation and a goal. Its questions are asked in order where their `when` holds for the answers so far. After the question of an exit whose `when` holds, one goes on at the errand `to`, or is judged at once where that is `review`.');

const nothingOr = (one: Schema): Schema => ({ anyOf: [one, { type: 'null' }] });
const readings = object({
  situationOfCard: { type: 'object', propertyNames: ref('id'), additionalProperties: nothingOr(ref('id')) },
  payers: list(object({ ageGroup: nothingOr(ref('id')), turkish: nothingOr(ref('id')), is: ref('payer') }), 'Who pays which tariff, by two answers; null: not asked.'),
  outcomes: list(object({ is: ref('outcome'), because: words }), 'The first that applies is the outcome.'),
});

const source = object({
  id: ref('id'), title: words, language: names<Source['language']>({ en: true, nl: true }), read: { ...ref('day'), description: 'The day on which it was read.' },
  kind: names<Source['kind']>({ officialPage: true, lawText: true, secondary: true, own: true }, '`own`: advice of ours that no source gives.'),
}, { url: words, updated: { ...ref('day'), description: 'Its last update, as it says itself, or from when a law text is in force.' } });

/** The schema of `/rules/v1.json`, in JSON Schema 2020-12. */
export const schema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Permit Path: rules, version 1',
  description: 'Fields may be added within version 1: a reader passes by what it does not know. Everything else that changes makes version 2.',
  ...object({
    $schema: { const: 'v1.schema.json' }, form: { const: 1 }, name: words, note: words, licence: words,
    made: object({ version: words, commit: { type: 'string' }, day: ref('day') }, {}, 'Which build made it.'),
    leftOut: list(words, 'What the site knows and this document does not hold.'),
    days: object({ rulesChanged: ref('day'), earlierRulesEnd: ref('day') }),
    textKeys: { type: 'object', additionalProperties: words, description: 'Where the text of each thing stands in the texts, with ids to be put in.' },
    texts: { type: 'object', additionalProperties: words, description: 'Beside this document, for each language: what questions, options, pathways and conditions are called.' },
    questions: list(question), opening: list(ask, 'What everybody is asked first; then the first errand that opens counts.'), errands: list(errand), readings,
    pathways: list(pathway), unshown: list(ref('condition'), 'Conditions of no pathway, which only decide whether a question is asked.'),
    shared: object({ terms: list(ref('term')), fine: object({ euros: whole, ...sourced }, force) }), sources: list(source),
  }),
  $defs: { ...ruleDefinitions, item, term, condition },
};
