import { addDays, type Day } from './days';
import type { InForce } from './inForce';
import type { PathwayId } from './pathway';
import { pathways } from './pathways';
import { everythingSourced } from './restsOn';
import type { TopicId } from './topic';

/** A day from which something holds that did not hold the day before, or the other way round, and what it concerns. */
export interface TurningDay {
  readonly day: Day;
  /** Pathways that exist from this day on, or no longer. */
  readonly begins: readonly PathwayId[];
  readonly ends: readonly PathwayId[];
  /** Pathways and topics of which something is otherwise from this day on. */
  readonly pathways: readonly PathwayId[];
  readonly topics: readonly TopicId[];
}

type Concerns = InForce & { readonly pathway?: PathwayId; readonly topic?: TopicId };

const turnsOn = ({ from, until }: InForce, day: Day): boolean => from === day || (until !== undefined && addDays(until, 1) === day);
const ids = <I>(found: readonly (I | undefined)[]): readonly I[] => [...new Set(found.filter((id) => id !== undefined))];

/**
 * Every turning day of the rules, the newest first: read from the first and last days that the rules carry, and from nothing else.
 * @param whole left out: the pathways of the law
 * @param parts left out: all that they and the topics say
 */
export function turningDays(
  whole: readonly (InForce & { readonly id: PathwayId })[] = Object.values(pathways), parts: readonly Concerns[] = everythingSourced(),
): readonly TurningDay[] {
  const days = [...ids([...whole, ...parts].flatMap(({ from, until }: InForce) => [from, until && addDays(until, 1)]))].sort().reverse();
  return days.map((day) => {
    const begins = whole.filter(({ from }) => from === day).map(({ id }) => id);
    const ends = whole.filter(({ until }) => until !== undefined && addDays(until, 1) === day).map(({ id }) => id);
    const otherwise = parts.filter((part) => turnsOn(part, day));
    return {
      day, begins, ends,
      pathways: ids(otherwise.map(({ pathway }) => pathway)).filter((id) => !begins.includes(id) && !ends.includes(id)),
      topics: ids(otherwise.map(({ topic }) => topic)),
    };
  });
}
