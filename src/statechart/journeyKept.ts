import { addDays, addMonths, isDay, later, type Day } from '../law/days';
import { eventIn } from '../law/journey/eventIn';
import { followedIds, permitKinds, type FollowedId, type PermitKind } from '../law/journey/journey';
import { replayJourney } from './journeyBoard';
import { MOST_EVENTS, type JourneyMemory } from './journeyReplay';

// What a person may keep of a journey, on their device or in a file: the pathway, days and events. No answer of the check and no
// reason for asylum has a place in it.

const VERSION = 1;
/** Longer is nothing that we made. */
const LONGEST = 60_000;
/** How long it is used after the last day that is due, and at most after the last event: `keptUntil`. */
export const DAYS_AFTER_THE_LAST = 30;
export const MONTHS_AT_MOST = 24;

/** A kept journey, and the day on which it was kept. */
export interface KeptJourney {
  readonly memory: JourneyMemory;
  readonly on: Day;
}

/**
 * The last day on which a kept journey is used: 30 days after the last day that is due, and two years after the last event at most.
 * With nothing due nobody knows how long it takes: two years. With a last day behind it while one still waits: 30 days after keeping it.
 */
export function keptUntil({ memory, on }: KeptJourney): Day {
  const { due, state: { told } } = replayJourney(memory, on);
  const atMost = addMonths(told.at(-1)?.on ?? on, MONTHS_AT_MOST, 'back');
  const last = due.at(-1)?.day;
  const until = last ? addDays(later(last, on), DAYS_AFTER_THE_LAST) : atMost;
  return until < atMost ? until : atMost;
}

/** Writes a journey, for this device or for a file. */
export const writeJourney = ({ memory: { pathway, permit, days, events }, on }: KeptJourney): string =>
  JSON.stringify({ v: VERSION, on, pathway, permit, days, events });

const oneOf = <T extends string>(ids: readonly T[], value: unknown): T | undefined => ids.find((id) => id === value);
const dayIn = (found: Record<string, unknown>, name: 'mayApplyFrom' | 'expires') => {
  const day = Object.hasOwn(found, name) ? found[name] : undefined;
  return isDay(day) ? { [name]: day } : {};
};

/** The memory in what a text held; undefined when it is none. Events that are none are dropped, and everything that has no name here. */
function memoryIn({ pathway, permit, days, events }: Record<string, unknown>): JourneyMemory | undefined {
  const followed = oneOf<FollowedId>(followedIds, pathway);
  if (!followed || !Array.isArray(events) || events.length > MOST_EVENTS) return undefined;
  const kind = oneOf<PermitKind>(permitKinds, permit);
  const found = typeof days === 'object' && days !== null ? (days as Record<string, unknown>) : {};
  return {
    pathway: followed, ...(kind && { permit: kind }),
    days: { ...dayIn(found, 'mayApplyFrom'), ...dayIn(found, 'expires') },
    events: (events as unknown[]).flatMap((event) => eventIn(event) ?? []),
  };
}

/**
 * Reads what was kept or brought in a file, each part looked at as if a stranger had written it. Never throws.
 * @returns the journey, or why it cannot be used
 */
export function readJourney(text: string, today: Day): KeptJourney | 'journeyUnreadable' | 'journeyOldVersion' | 'journeyExpired' {
  if (text.length > LONGEST) return 'journeyUnreadable';
  try {
    // What is no object has no version, and `null` throws.
    const { v, on, ...rest } = JSON.parse(text) as Record<string, unknown>;
    if (v !== VERSION) return typeof v === 'number' ? 'journeyOldVersion' : 'journeyUnreadable';
    const memory = memoryIn(rest);
    // Kept on a day that is still to come is nothing that we made, and would outlast what the reader was told.
    if (!memory || !isDay(on) || on > today) return 'journeyUnreadable';
    return keptUntil({ memory, on }) < today ? 'journeyExpired' : { memory, on };
  } catch {
    return 'journeyUnreadable';
  }
}
