import { isDay, type Day } from '../../law/days';
import type { FollowedId } from '../../law/journey/journey';
import { readJourney, writeJourney } from '../../statechart/journeyKept';
import type { JourneyMemory } from '../../statechart/journeyReplay';
import { NAMES, read, write } from '../store';

/** A journey of which nothing was told. */
export const nothingTold = (pathway: FollowedId): JourneyMemory => ({ pathway, days: {}, events: [] });

/** True when nothing was told, so that there is nothing to keep. */
export const isNothing = ({ days, events, permit }: JourneyMemory): boolean => !permit && events.length === 0 && !Object.values(days).some(isDay);

/** What this tab keeps; undefined when nothing, or nothing that can be used. */
export function recallTab(today: Day): JourneyMemory | undefined {
  const text = read(NAMES.journey);
  const found = text === undefined ? undefined : readJourney(text, today);
  return typeof found === 'object' ? found.memory : undefined;
}

/** Keeps a journey while the tab lives. @returns whether the browser let us */
export const keepTab = (memory: JourneyMemory | undefined, today: Day): boolean =>
  write(NAMES.journey, memory && writeJourney({ memory, on: today }));

/** Saves a journey on this device, in the place of what was saved before. @returns whether the browser let us */
export const saveHere = (memory: JourneyMemory, today: Day): boolean => write(NAMES.journeySaved, writeJourney({ memory, on: today }));

/** Deletes what was saved on this device. */
export const deleteSavedHere = (): boolean => write(NAMES.journeySaved, undefined);

/** What is saved on this device; undefined when nothing is. What cannot be used (any more) is deleted. */
export function recallSavedHere(today: Day): ReturnType<typeof readJourney> | undefined {
  const text = read(NAMES.journeySaved);
  if (text === undefined) return undefined;
  const found = readJourney(text, today);
  if (typeof found === 'string') deleteSavedHere();
  return found;
}

/** True when two journeys tell the same. */
export const sameJourney = (one: JourneyMemory, other: JourneyMemory): boolean =>
  writeJourney({ memory: one, on: '2000-01-01' }) === writeJourney({ memory: other, on: '2000-01-01' });
