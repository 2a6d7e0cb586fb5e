import { dayOf, type Answers } from '../answers';
import type { Condition, Verdict } from '../condition';
import type { Day } from '../days';
import type { Span } from '../span';
import { endOfRoad, roadsFrom, type Road } from './borders';
import { isDate } from './cases';

/** Which day a verdict carries. */
export type Carried = 'from' | 'since' | 'otherwiseFrom';

/** The day that a verdict carries, with the name it goes by. */
export function dayIn(verdict: Verdict): { readonly carries: Carried; readonly day: Day } | undefined {
  if (verdict.is === 'notYet') return { carries: 'from', day: verdict.from };
  if (verdict.is === 'late') return { carries: 'since', day: verdict.since };
  return verdict.is === 'notMet' && verdict.otherwiseFrom ? { carries: 'otherwiseFrom', day: verdict.otherwiseFrom } : undefined;
}

/**
 * Where the days in a row's verdicts come from: the road that always leads there, or the two of which the later day always counts.
 * Empty where no declared span leads there.
 */
export function originOf({ reads, spans }: Condition, row: readonly { readonly answers: Answers; readonly day: Day }[]): readonly Road[] {
  const dates = reads.filter(isDate);
  const roads = [...dates.flatMap((id) => roadsFrom(id, spans)), ...dates.map((of): Span[] => [{ of, amount: 0, unit: 'days', rounding: 'back' }])];
  const end = (road: Road, answers: Answers) => {
    const from = road[0] && dayOf(answers[road[0].of]);
    return from ? endOfRoad(road, from) : '';
  };
  const lead = (...some: readonly Road[]) => row.every(({ answers, day }) => day === some.map((road) => end(road, answers)).sort().at(-1));
  const one = roads.find((road) => lead(road));
  return one ? [one] : roads.flatMap((a) => roads.map((b) => [a, b] as const)).find((both) => lead(...both)) ?? [];
}
