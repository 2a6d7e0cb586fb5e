import { addDays, type Day } from '../days';
import { RULES_CHANGED } from '../inForce';
import type { DateQuestionId, Span } from '../span';
import { roadsFrom, startOfRoad, type Road } from './borders';

/**
 * What a day in a table stands for: the day from which a road leads to the judging day (`road`; an empty one: the judging day itself), or a
 * fixed day; the day before it (-1) or after it (1).
 */
export type Bound = ({ readonly road: Road } | { readonly fixed: Day }) & { readonly beside: -1 | 0 | 1 };

const BESIDE = [0, -1, 1] as const;

/** What a day of a question stands for in a table of these spans that a day judges. One that is no border stands for itself. */
export function boundOf(day: Day, question: DateQuestionId, spans: readonly Span[], judging: Day): Bound {
  const borders = [
    ...roadsFrom(question, spans).map((road) => ({ at: startOfRoad(road, judging), means: { road } })),
    { at: judging, means: { road: [] } },
    { at: RULES_CHANGED, means: { fixed: RULES_CHANGED } },
  ];
  for (const { at, means } of borders) {
    const beside = BESIDE.find((days) => addDays(at, days) === day);
    if (beside !== undefined) return { ...means, beside };
  }
  return { fixed: day, beside: 0 };
}
