import { UNKNOWN, dayOf, type Answers } from '../../../src/law/answers';
import type { Condition, Verdict } from '../../../src/law/condition';
import type { Day } from '../../../src/law/days';
import type { InForce } from '../../../src/law/inForce';
import { questionOf, type QuestionId } from '../../../src/law/questions';
import type { DateQuestionId, Span } from '../../../src/law/span';
import { endOfRoad, roadsFrom } from '../borders';
import type { Value } from './cases';

const NOT_ASKED = 'not asked';
const or = (words: readonly string[]) => [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' or ');

export const forceInWords = ({ from, until }: InForce): string =>
  [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ') || 'since ever, without an end';

const lengthInWords = ({ amount, unit }: Span) => (amount === 0 ? '' : ` ${amount < 0 ? '−' : '+'} ${Math.abs(amount)} ${unit}`);
export const roadInWords = (road: readonly Span[]): string => (road[0]?.of ?? '') + road.map(lengthInWords).join('');

/** Days as the stretches they stand for: the first of all stands for every earlier day too, the last for every later one. */
function daysInWords(days: readonly Day[], all: readonly Day[]): readonly string[] {
  if (days.length === all.length) return ['any day'];
  const runs = days.reduce<Day[][]>((found, day) => {
    const run = found.at(-1);
    const next = all[all.indexOf(run?.at(-1) ?? day) + 1];
    return run && next === day ? [...found.slice(0, -1), [...run, day]] : [...found, [day]];
  }, []);
  return runs.map((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === all[0]) return `${last} or earlier`;
    if (last === all.at(-1)) return `${first} or later`;
    return first === last ? `${first}` : `${first} to ${last}`;
  });
}

const optionsInWords = (some: readonly string[], all: readonly string[]): readonly string[] =>
  all.length > 4 && some.length > all.length / 2 ? [`all but ${or(all.filter((one) => !some.includes(one)))}`] : some;

/** Choices of several options, by the options that make the difference; listed where no few options do. */
function choicesInWords(some: readonly (readonly string[])[], all: readonly (readonly string[])[], options: readonly string[]): readonly string[] {
  const deciding = options.filter((option) => all.every((one) => !one.includes(option) || some.includes(one)));
  const barring = options.filter((option) => some.every((one) => !one.includes(option)));
  const isExactly = (test: (one: readonly string[]) => boolean) => all.every((one) => some.includes(one) === test(one));
  if (isExactly((one) => deciding.some((option) => one.includes(option)))) return [`with ${or(deciding)}`];
  if (isExactly((one) => !barring.some((option) => one.includes(option)))) return [`without ${or(barring)}`];
  return some.map((one) => one.join(' + '));
}

/**
 * Some values of a question, as the reader of a table sees them; a dash where they make no difference.
 * @param stretches whether a day also stands for the days up to the next border
 */
export function valuesInWords(id: QuestionId, some: readonly Value[] | undefined, all: readonly Value[], stretches: boolean): string {
  if (!some) return '–';
  const question = questionOf(id);
  const given = (values: readonly Value[]) => values.filter((value) => value !== undefined && !(question.kind === 'date' && value === UNKNOWN));
  const words =
    given(some).length === 0 ? []
    : question.kind === 'date' ? (stretches ? daysInWords(given(some) as Day[], given(all) as Day[]) : (given(some) as Day[]))
    : question.kind === 'multi' ? choicesInWords(given(some) as string[][], given(all) as string[][], question.options)
    : optionsInWords(given(some) as string[], given(all) as string[]);
  const rest = [question.kind === 'date' && some.includes(UNKNOWN) && UNKNOWN, some.includes(undefined) && NOT_ASKED].filter((one) => one !== false);
  return [...words, ...rest].join(', ');
}

/** The day that a verdict carries, with the name it goes by. */
export function dayIn(verdict: Verdict): { readonly name: string; readonly day: Day } | undefined {
  if (verdict.is === 'notYet') return { name: 'from', day: verdict.from };
  if (verdict.is === 'late') return { name: 'since', day: verdict.since };
  return verdict.is === 'notMet' && verdict.otherwiseFrom ? { name: 'otherwise from', day: verdict.otherwiseFrom } : undefined;
}

/** Where the days in a row's verdicts come from: the declared road that always leads there, or the later of two. */
export function originOf({ reads, spans }: Condition, row: readonly { readonly answers: Answers; readonly day: Day }[]): string {
  const dates = reads.filter((id): id is DateQuestionId => questionOf(id).kind === 'date');
  const roads = [...dates.flatMap((id) => roadsFrom(id, spans)), ...dates.map((of): Span[] => [{ of, amount: 0, unit: 'days', rounding: 'back' }])];
  const end = (road: readonly Span[], answers: Answers) => {
    const from = road[0] && dayOf(answers[road[0].of]);
    return from ? endOfRoad(road, from) : '';
  };
  const lead = (...some: readonly (readonly Span[])[]) =>
    row.every(({ answers, day }) => day === some.map((road) => end(road, answers)).sort().at(-1));
  const one = roads.find((road) => lead(road));
  if (one) return roadInWords(one);
  const two = roads.flatMap((a) => roads.map((b) => [a, b] as const)).find((both) => lead(...both));
  return two ? `the later of ${two.map(roadInWords).join(', ')}` : 'a day that no declared span leads to';
}
