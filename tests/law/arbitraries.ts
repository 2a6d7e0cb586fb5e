import fc from 'fast-check';
import { UNKNOWN, type Answers, type Known } from '../../src/law/answers';
import { addDays, type Day } from '../../src/law/days';
import { questionOf, type QuestionId } from '../../src/law/questions';
import type { AnyAnswer } from './conditions';

const FIRST: Day = '2020-01-01';

/** Any day from 2020 to 2030, with the change of the law more often than chance would have it. */
export const someDay: fc.Arbitrary<Day> = fc.oneof(
  { weight: 4, arbitrary: fc.nat(4017).map((days) => addDays(FIRST, days)) },
  { weight: 1, arbitrary: fc.constantFrom<Day>('2026-06-11', '2026-06-12', '2026-11-22', '2028-02-29') },
);

/** Lengths after which the law turns, in years; the half ones are months. */
const LENGTHS = [0, 0.25, 0.5, 5, 8, 10, 13, 18];

/** A day that somebody could answer: mostly some years before a day and near a border, else any day of two centuries. */
export const dayNear = (day: Day): fc.Arbitrary<Day> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...LENGTHS), fc.integer({ min: -3, max: 3 })).map(([years, days]) => addDays(day, days - Math.round(years * 365.25))) },
    { weight: 3, arbitrary: fc.integer({ min: -7000, max: 400 }).map((days) => addDays(day, days)) },
    { weight: 1, arbitrary: fc.nat(200 * 365).map((days) => addDays('1900-01-01', days)) },
  );

/** An answer to a question that is one by its form; whether it is taken depends on the day and on the answers before. */
export function answerTo(id: QuestionId, day: Day): fc.Arbitrary<AnyAnswer> {
  const question = questionOf(id);
  if (question.kind === 'date') return fc.oneof({ weight: 5, arbitrary: dayNear(day) }, { weight: 1, arbitrary: fc.constant(UNKNOWN) });
  if (question.kind === 'choice') return fc.constantFrom(...question.options) as fc.Arbitrary<AnyAnswer>;
  const together = question.options.filter((option) => !question.alone.includes(option));
  return fc.oneof(
    { weight: 3, arbitrary: fc.shuffledSubarray([...together], { minLength: 1 }) },
    { weight: 1, arbitrary: fc.constantFrom(...question.alone.map((option) => [option])) },
  ) as fc.Arbitrary<AnyAnswer>;
}

/** Names that every object has without having been given them. */
export const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', '__defineGetter__'];

/** What an old store, a link or a mistake could hold in the place of an answer. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withDate: true, withMap: true, withSet: true, withNullPrototype: true, withBigInt: true, withObjectString: true, withTypedArray: true }),
  fc.constantFrom<unknown>(...INHERITED, ...INHERITED.map((name) => [name]), '2026-02-30', '0000-00-00', ['2026-01-01'], ['none', 'financial'], [[]], ' yes', 'YES', 0, -0, NaN),
);

/** The same as text in a store or a link would hold it; JSON itself refuses large integers. */
export const asText = (value: unknown): string => JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one)) ?? '';

/** Answers to these questions, as if somebody had been asked all of them. */
export const answersTo = (ids: readonly QuestionId[], day: Day): fc.Arbitrary<Answers> =>
  fc.record(Object.fromEntries(ids.map((id) => [id, answerTo(id, day)]))) as fc.Arbitrary<Answers>;

/** A day that judges, and answers to these questions. */
export const dayAndAnswersTo = (ids: readonly QuestionId[]): fc.Arbitrary<Known> =>
  someDay.chain((day) => answersTo(ids, day).map((answers) => ({ day, answers })));
