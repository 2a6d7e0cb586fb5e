import type { Day } from '../law/days';
import type { DueId } from '../law/journey/due';
import type { EventType, JourneyEvent } from '../law/journey/event';
import type { JourneyRefusal } from '../law/journey/refusals';
import { standing, tell, type JourneyMemory } from './journeyReplay';

/** An event that is told on a form; a step is ticked off in the list of steps. */
export type ToldType = Exclude<EventType, 'did'>;
type Changed = JourneyMemory | JourneyRefusal;

const refusedIn = (memory: JourneyMemory, today: Day) =>
  new Map([...standing(memory, today).refused].map(([at, why]) => [memory.events[at], why] as const));

/**
 * The memory with other events, or why they do not fit. A tick that has no place any more goes: the step it was of lies behind.
 * @param own the event that is new: its reason is told; of another one, that something later would not fit
 */
function withEvents(memory: JourneyMemory, events: readonly JourneyEvent[], today: Day, own?: JourneyEvent): Changed {
  const next = { ...memory, events };
  const before = refusedIn(memory, today);
  const misfits = [...refusedIn(next, today)].filter(([event]) => event && !before.has(event));
  const reason = misfits.find(([event]) => event === own)?.[1];
  if (reason) return reason;
  if (misfits.some(([event]) => event?.type !== 'did')) return 'breaksLater';
  const gone = new Set(misfits.map(([event]) => event));
  return gone.size > 0 ? withEvents(memory, events.filter((event) => !gone.has(event)), today, own) : next;
}

/** Tells an event. */
export function told(memory: JourneyMemory, event: JourneyEvent, today: Day): Changed {
  const next = tell(memory, event, today);
  return next === 'breaksLater' ? withEvents(memory, [...memory.events, event], today, event) : next;
}

/** Takes an event back, wherever it stands. */
export const takenBack = (memory: JourneyMemory, event: JourneyEvent, today: Day): Changed =>
  withEvents(memory, memory.events.filter((one) => one !== event), today);

/** Puts an event in the place of another. */
export const replaced = (memory: JourneyMemory, old: JourneyEvent, event: JourneyEvent, today: Day): Changed =>
  withEvents(memory, memory.events.map((one) => (one === old ? event : one)), today, event);

/** Ticks a step off or not. It counts from the last thing that happened, so that what is told afterwards of an earlier day still fits. */
export function ticked(memory: JourneyMemory, step: string, done: boolean, today: Day): Changed {
  const last = standing(memory, today).state.told.at(-1);
  if (done) return told(memory, { type: 'did', step, on: last?.on ?? today }, today);
  return { ...memory, events: memory.events.filter((event) => event.type !== 'did' || event.step !== step) };
}

/** Where a day that only a letter or the card can tell is typed in afterwards: an event and its field, or the card one has now. */
export type Gap = { readonly event: JourneyEvent; readonly field: 'by' | 'expires' } | 'card';

const LETTERS: { readonly [D in DueId]?: readonly EventType[] } = {
  payBy: ['paymentLetter'], decisionBy: ['confirmed', 'extended', 'decideAgain'], completeBy: ['askedToComplete', 'moreTime'],
  explainBy: ['refusalPlanned', 'moreTime'], reviewBy: ['refused', 'permitWithdrawn'], viewpointBy: ['withdrawalPlanned', 'moreTime'],
};

/** Where the reader can type a day that is not told yet; undefined while the letter itself was not told. */
export function gapOf(id: DueId, memory: JourneyMemory, today: Day): Gap | undefined {
  const { state, refused } = standing(memory, today);
  const inOrder = memory.events.filter((_, at) => !refused.has(at)).toSorted((a, b) => a.on.localeCompare(b.on)).slice(-state.told.length || undefined);
  const last = (types: readonly EventType[]) => inOrder.findLast(({ type }) => types.includes(type));
  if (id === 'applyBy' || id === 'renewBy') {
    const collected = last(['collected']);
    return collected ? { event: collected, field: 'expires' } : 'card';
  }
  const letter = last(LETTERS[id] ?? []);
  return letter && { event: letter, field: 'by' };
}
