import { UNKNOWN } from '../answers';
import type { Day } from '../days';
import { questionOf, type QuestionId } from '../questions';
import type { Value } from './cases';

/** Days that stand together; without `from` every earlier day too, without `until` every later one. */
export interface Run {
  readonly from?: Day;
  readonly until?: Day;
}

/** Answers that come to the same. `with`, `without`: by the options that make the difference in a choice of several. */
export type Given =
  | { readonly is: 'anyDay' }
  | { readonly is: 'runs'; readonly runs: readonly Run[] }
  | { readonly is: 'days'; readonly days: readonly Day[] }
  | { readonly is: 'options' | 'allBut' | 'with' | 'without'; readonly options: readonly string[] }
  | { readonly is: 'choices'; readonly choices: readonly (readonly string[])[] };

/** What stands in one cell of a table: some values of a question. */
export interface Cell {
  readonly given?: Given;
  /** A date that the reader does not know. */
  readonly unknown: boolean;
  readonly notAsked: boolean;
}

/** Days as the stretches they stand for: the first of all stands for every earlier day too, the last for every later one. */
function runsOf(days: readonly Day[], all: readonly Day[]): Given {
  if (days.length === all.length) return { is: 'anyDay' };
  const runs = days.reduce<Day[][]>((found, day) => {
    const run = found.at(-1);
    const next = all[all.indexOf(run?.at(-1) ?? day) + 1];
    return run && next === day ? [...found.slice(0, -1), [...run, day]] : [...found, [day]];
  }, []);
  return {
    is: 'runs',
    runs: runs.map((run) => {
      const [from, until] = [run[0], run.at(-1)];
      if (from === all[0]) return until ? { until } : {};
      return { ...(from && { from }), ...(until && until !== all.at(-1) && { until }) };
    }),
  };
}

const optionsOf = (some: readonly string[], all: readonly string[]): Given =>
  all.length > 4 && some.length > all.length / 2 ? { is: 'allBut', options: all.filter((one) => !some.includes(one)) } : { is: 'options', options: some };

/** Choices of several options, by the options that make the difference; listed where no few options do. */
function choicesIn(some: readonly (readonly string[])[], all: readonly (readonly string[])[], options: readonly string[]): Given {
  const deciding = options.filter((option) => all.every((one) => !one.includes(option) || some.includes(one)));
  const barring = options.filter((option) => some.every((one) => !one.includes(option)));
  const isExactly = (test: (one: readonly string[]) => boolean) => all.every((one) => some.includes(one) === test(one));
  if (isExactly((one) => deciding.some((option) => one.includes(option)))) return { is: 'with', options: deciding };
  if (isExactly((one) => !barring.some((option) => one.includes(option)))) return { is: 'without', options: barring };
  return { is: 'choices', choices: some };
}

/**
 * Some values of a question as data.
 * @param stretches whether a day also stands for the days up to the next border
 */
export function cellOf(id: QuestionId, some: readonly Value[], all: readonly Value[], stretches: boolean): Cell {
  const question = questionOf(id);
  const given = (values: readonly Value[]) => values.filter((value) => value !== undefined && !(question.kind === 'date' && value === UNKNOWN));
  const [these, every] = [given(some), given(all)];
  const read = (): Given => {
    if (question.kind === 'date') return stretches ? runsOf(these as Day[], every as Day[]) : { is: 'days', days: these as Day[] };
    return question.kind === 'multi' ? choicesIn(these as string[][], every as string[][], question.options) : optionsOf(these as string[], every as string[]);
  };
  return { ...(these.length > 0 && { given: read() }), unknown: question.kind === 'date' && some.includes(UNKNOWN), notAsked: some.includes(undefined) };
}
