import type { Day } from '../days';
import type { PathwayId } from '../pathway';

/** What an event may say beside its own day: `by` the day named in the letter, `received` when the IND had the application, `at` an appointment, `expires` the day on the card. */
type DayField = 'by' | 'received' | 'at' | 'expires';

/**
 * Everything that somebody can tell of an application, each with the days that it may carry. An event has the day on which it
 * happened or, for a letter, the date on the letter. None has room for words: reasons cannot be kept where they cannot be written.
 */
export const eventDays = {
  applied: [],
  paymentLetter: ['by'],
  paid: [],
  confirmed: ['received', 'by'],
  askedToComplete: ['by'],
  completed: [],
  extended: ['by'],
  refusalPlanned: ['by'],
  viewpointSent: [],
  moreTime: ['by'],
  granted: [],
  refused: ['by'],
  reviewAsked: [],
  decideAgain: ['by'],
  applicationWithdrawn: [],
  collectLetter: [],
  appointment: ['at'],
  collected: ['expires'],
  renewalStarted: [],
  withdrawalPlanned: ['by'],
  permitKept: [],
  permitWithdrawn: ['by'],
  startedAgain: [],
  did: [],
} as const satisfies Record<string, readonly DayField[]>;

export type EventType = keyof typeof eventDays;
export const eventTypes = Object.keys(eventDays) as EventType[];

/** `did` names a step that was ticked off; `granted` may name the permit that was given instead of the one asked for. */
type More<T extends EventType> = T extends 'did' ? { readonly step: string } : T extends 'granted' ? { readonly got?: PathwayId } : unknown;

export type EventOf<T extends EventType> =
  { readonly type: T; readonly on: Day } & { readonly [F in (typeof eventDays)[T][number]]?: Day } & More<T>;
export type JourneyEvent = { [T in EventType]: EventOf<T> }[EventType];

/** The last event of a type; undefined when it was not told. */
export const lastOf = <T extends EventType>(told: readonly JourneyEvent[], type: T): EventOf<T> | undefined =>
  told.findLast((event): event is EventOf<T> & JourneyEvent => event.type === type);

/** True when some event of a type was told, and none of another type after it. */
export function toldSince(told: readonly JourneyEvent[], type: EventType, ...after: readonly EventType[]): boolean {
  const last = (of: readonly EventType[]) => told.findLastIndex((event) => of.includes(event.type));
  return last([type]) > last(after);
}

/** What was told since the last letter about withdrawal: each such letter is answered anew. */
export const sinceLetter = (told: readonly JourneyEvent[]): readonly JourneyEvent[] =>
  told.slice(told.findLastIndex(({ type }) => type === 'withdrawalPlanned') + 1);
