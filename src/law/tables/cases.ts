import { UNKNOWN, type Answer, type Answers } from '../answers';
import type { Condition } from '../condition';
import type { Day } from '../days';
import { questionOf, type QuestionId } from '../questions';
import { refusalOf } from '../refusals';
import { SOURCES_READ } from '../sources';
import type { DateQuestionId } from '../span';
import { daysThatMatter } from './borders';

/** A value that a question can have: an answer, or undefined where it was not asked. */
export type Value = Answer | undefined;

/** What a rule reads, and all values of each. */
export type Columns = readonly { readonly question: QuestionId; readonly values: readonly Value[] }[];

/** Every choice of several options that the question takes: all of them, or one that stands alone. */
function choicesOf(options: readonly string[], alone: readonly string[]): readonly (readonly string[])[] {
  const together = options.filter((option) => !alone.includes(option));
  const subsets = together.reduce<string[][]>((found, option) => [...found, ...found.map((one) => [...one, option])], [[]]);
  return [...subsets.filter(({ length }) => length > 0), ...alone.map((option) => [option])];
}

/** All answers to a question on a day: every option, every choice of several, or the given days. What is always refused is left out. */
export function answersTo(id: QuestionId, day: Day, days: readonly Day[]): readonly Answer[] {
  const question = questionOf(id);
  if (question.kind === 'date') {
    return [...days.filter((one) => refusalOf(id, one, { answers: {}, day }, SOURCES_READ) === undefined), UNKNOWN];
  }
  return (question.kind === 'multi' ? choicesOf(question.options, question.alone) : question.options) as readonly Answer[];
}

/** True for a question that is answered with a day. */
export const isDate = (id: QuestionId): id is DateQuestionId => questionOf(id).kind === 'date';

/** True when a condition compares two of its dates with each other: then a day stands for no other day. */
export const comparesDates = ({ reads, spans }: Condition): boolean => spans.length === 0 && reads.filter(isDate).length > 1;

/** The columns of a condition's table: what it reads, with every value, and "not asked" last. */
export const columnsOf = ({ reads, spans }: Condition, day: Day): Columns =>
  reads.map((question) => ({
    question,
    values: [...answersTo(question, day, isDate(question) ? daysThatMatter(question, spans, day) : []), undefined],
  }));

/** Every way to pick one of each list, the last list running fastest. */
export function* picks<V>(lists: readonly (readonly V[])[]): Generator<readonly V[]> {
  const [first, ...rest] = lists;
  if (!first) return yield [];
  for (const one of first) for (const others of picks(rest)) yield [one, ...others];
}

/** The values at these places as answers; a question that was not asked is absent. */
export const answersAt = (columns: Columns, places: readonly number[]): Answers =>
  Object.fromEntries(
    columns.map(({ question, values }, at) => [question, values[places[at] ?? -1]] as const).filter(([, value]) => value !== undefined),
  );
