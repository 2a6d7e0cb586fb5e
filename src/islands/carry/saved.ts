import { addDays, isDay, type Day } from '../../law/days';
import { isEmpty, readKept, writeKept, type Kept } from '../memory';
import { NAMES, read, write } from '../store';

// What the reader asked to save on this device. It lies beside the tab's own memory, is never written without a press on the button, and ends.

/** How long a saved copy is used. */
export const SAVED_DAYS = 30;

/** A saved copy: what is in it, the day on which it was saved, and the last day on which it is used. */
export interface Saved {
  readonly kept: Kept;
  readonly on: Day;
  readonly until: Day;
}

/** The last day of a copy that is saved on a day. */
export const savedUntil = (today: Day): Day => addDays(today, SAVED_DAYS);

/** Saves, in the place of what was saved before. @returns whether the browser let us */
export const save = (kept: Kept, today: Day): boolean =>
  write(NAMES.saved, JSON.stringify({ until: savedUntil(today), kept: writeKept(kept) }));

/** Deletes what was saved. */
export const deleteSaved = (): boolean => write(NAMES.saved, undefined);

/** Reads what was saved; `savedExpired` or `savedUnreadable` when it cannot be used (any more). */
export function readSaved(text: string, today: Day): Saved | 'savedExpired' | 'savedUnreadable' {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null) return 'savedUnreadable';
    const { until, kept: inside } = found as Record<string, unknown>;
    // A day further away than we ever save for is none of ours, and would outlast what the reader was told.
    if (!isDay(until) || typeof inside !== 'string' || until > savedUntil(today)) return 'savedUnreadable';
    if (until < today) return 'savedExpired';
    const kept = readKept(inside);
    return kept === 'unreadable' || isEmpty(kept) ? 'savedUnreadable' : { kept, on: addDays(until, -SAVED_DAYS), until };
  } catch {
    return 'savedUnreadable';
  }
}

/** What is saved here; undefined when nothing is. What cannot be used is deleted. */
export function recallSaved(today: Day): ReturnType<typeof readSaved> | undefined {
  const text = read(NAMES.saved);
  if (text === undefined) return undefined;
  const saved = readSaved(text, today);
  if (typeof saved === 'string') deleteSaved();
  return saved;
}
