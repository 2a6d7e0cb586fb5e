import { isDay, type Day } from '../days';
import { pathwayIds, type PathwayId } from '../pathway';
import { eventDays, type EventType, type JourneyEvent } from './event';
import { journeys } from './pathways';

/** The steps that can be ticked off, on whatever pathway: nothing else can stand in an event as words. */
const ticked: ReadonlySet<unknown> = new Set(
  Object.values(journeys).flatMap(({ plan }) => Object.entries(plan).filter(([, { tick }]) => tick).map(([step]) => step)),
);

const isEventType = (value: unknown): value is EventType => typeof value === 'string' && Object.hasOwn(eventDays, value);
const isPathway = (value: unknown): value is PathwayId => (pathwayIds as readonly unknown[]).includes(value);

/** A field of its own, and read once only: what comes from outside may answer differently the second time. */
const own = (found: object, name: string): unknown => (Object.hasOwn(found, name) ? (found as Record<string, unknown>)[name] : undefined);

/**
 * The event in anything that comes from outside, with the fields that such an event has and no other; undefined when it is none. A day
 * of it that is no day is left out, so that it is asked for again.
 */
export function eventIn(found: unknown): JourneyEvent | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const [type, on, step, got] = [own(found, 'type'), own(found, 'on'), own(found, 'step'), own(found, 'got')];
  if (!isEventType(type) || !isDay(on)) return undefined;
  if (type === 'did') return ticked.has(step) ? { type, on, step: step as string } : undefined;
  if (type === 'granted') return { type, on, ...(isPathway(got) && { got }) };
  const days = eventDays[type].map((name) => [name, own(found, name)] as const).filter((pair): pair is readonly [typeof pair[0], Day] => isDay(pair[1]));
  return { type, on, ...Object.fromEntries(days) } as JourneyEvent;
}
