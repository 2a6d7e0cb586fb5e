import fc from 'fast-check';
import { questions, type Question } from '../../src/law/questions';
import { asText } from '../law/arbitraries';
import { KINDS, SHORT, TEXTS } from './corpus';

/** Something of ours that reads what comes from outside. */
export interface Reader<In = never> {
  readonly name: string;
  /** Where from: for the record. */
  readonly from: 'storage' | 'address' | 'message' | 'attribute' | 'field' | 'file' | 'text' | 'setting' | 'request';
  /** Every one of these is read, and then some hundreds of what is made. */
  readonly corpus: readonly In[];
  readonly made: fc.Arbitrary<In>;
  readonly runs?: number;
  /** Reads it, and throws when what comes of it is not what is promised. */
  read(input: In): void;
}

/** A reader of inputs of some kind, in a list with others. */
export const reader = <In>(one: Reader<In>): Reader => one as unknown as Reader;

/** Text from the corpus, cut and put together, and text of any signs. */
export const someText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...SHORT), { minLength: 1, maxLength: 4 }).map((all) => all.join('')) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...SHORT), fc.nat(60), fc.nat(60)).map(([text, from, to]) => text.slice(from, from + to)) },
  { weight: 1, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary' }) },
);

/** Anything at all, as a message or JSON can bring it. */
export const someValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...KINDS), someText, fc.array(someText, { maxLength: 5 }), fc.dictionary(someText, fc.oneof(someText, fc.constantFrom(...KINDS)), { maxKeys: 5 }),
  fc.anything({ withNullPrototype: true, withObjectString: true }),
);

/** JSON of anything, and what only begins like it. */
export const someJson: fc.Arbitrary<string> = fc.oneof({ weight: 3, arbitrary: someValue.map(asText) }, { weight: 1, arbitrary: fc.tuple(someValue.map(asText), fc.nat(40)).map(([text, to]) => text.slice(0, to)) }, { weight: 1, arbitrary: someText });

/** An object with these names, each holding what it should hold or anything else; sometimes with names of others too. */
export const shaped = (good: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Record<string, unknown>> =>
  fc.tuple(
    fc.record(Object.fromEntries(Object.entries(good).map(([name, arbitrary]) => [name, fc.oneof({ weight: 5, arbitrary }, { weight: 1, arbitrary: someValue })])), { requiredKeys: [] }),
    fc.dictionary(fc.constantFrom(...SHORT), someValue, { maxKeys: 2 }),
  ).map(([own, others]) => ({ ...others, ...own }));

/** Holds, or says what does not. */
export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

// Not by the functions under test: whoever lets too much through would also find it right.

/** True for a day of the calendar from 1900 to 2100, and nothing around it. */
export function isCalendarDay(value: unknown): boolean {
  if (typeof value !== 'string' || value.length !== 10 || !/^(19\d\d|20\d\d|2100)-/.test(value)) return false;
  const moment = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === value;
}

/** True for what the list of questions has as an answer. */
export function isListedAnswer(id: string, value: unknown): boolean {
  const question = Object.entries<Question>(questions).find(([one]) => one === id)?.[1];
  if (!question) return false;
  if (question.kind === 'date') return value === 'unknown' || isCalendarDay(value);
  if (question.kind === 'choice') return question.options.some((one) => one === value);
  return Array.isArray(value) && value.length > 0 && new Set(value).size === value.length && value.every((one) => question.options.some((option) => option === one));
}
