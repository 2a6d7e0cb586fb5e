import { initialTransition, transition } from 'xstate';
import type { Day } from '../law/days';
import { eventTypes, type EventType, type JourneyEvent } from '../law/journey/event';
import { eventIn } from '../law/journey/eventIn';
import type { FollowedId, PermitKind } from '../law/journey/journey';
import type { Phase } from '../law/journey/phase';
import { isElsewhere, isRepeated, refusalOfEvent, type JourneyRefusal } from '../law/journey/refusals';
import type { JourneyState, KnownDays } from '../law/journey/state';
import { journeyMachine } from './journey';

/** All that is remembered of a journey: which pathway, the days known beforehand, and every event, in the order in which they were told. */
export interface JourneyMemory {
  readonly pathway: FollowedId;
  readonly permit?: PermitKind;
  readonly days: KnownDays;
  readonly events: readonly JourneyEvent[];
}

/** Where somebody stands. Everything is derived from the memory by running the machine over it. */
export interface JourneyPosition {
  readonly phase: Phase;
  readonly state: JourneyState;
  /** The events that were not taken, by their place in the memory, and why. */
  readonly refused: ReadonlyMap<number, JourneyRefusal>;
  /** What can be told next, steps to tick off apart. */
  readonly offers: readonly EventType[];
}

/** More events than any life holds. */
export const MOST_EVENTS = 300;

type Snapshot = ReturnType<typeof initialTransition<typeof journeyMachine>>[0];

const start = ({ pathway, permit, days }: JourneyMemory, today: Day): Snapshot =>
  initialTransition(journeyMachine, { state: { pathway, ...(permit && { permit }), days, told: [], rounds: 0 }, today })[0];

const phaseOf = ({ value }: Snapshot): Phase => value as Phase;

function take(snapshot: Snapshot, event: JourneyEvent): Snapshot | JourneyRefusal {
  const { state, today } = snapshot.context;
  const [next] = transition(journeyMachine, snapshot, event);
  return next.context.state === state ? (refusalOfEvent(event, state, today) ?? 'notInThisPhase') : next;
}

/** What can be told where somebody stands: it comes next, has a place on the pathway, and was not told already. */
function offersAt(snapshot: Snapshot): readonly EventType[] {
  const { state, today } = snapshot.context;
  const on = journeyMachine.states[phaseOf(snapshot)]?.on ?? {};
  return eventTypes.filter((type) => {
    const event = { type, on: today } as JourneyEvent;
    return type !== 'did' && type in on && !isElsewhere(event, state) && !isRepeated(event, state);
  });
}

/**
 * Runs the machine over the events, each on its day; those of one day as they were told. An event that cannot be taken (any more) is left
 * aside, with the reason. Nothing is ever thrown, whatever the list holds.
 * @param today the visitor's own day
 */
export function standing(memory: JourneyMemory, today: Day): JourneyPosition {
  let snapshot = start(memory, today);
  const refused = new Map<number, JourneyRefusal>();
  const events = memory.events.flatMap((found, at) => {
    const event = at < MOST_EVENTS ? eventIn(found) : undefined;
    if (!event) refused.set(at, at < MOST_EVENTS ? 'notAnEvent' : 'tooMany');
    return event ? [{ event, at }] : [];
  });
  for (const { event, at } of events.toSorted((a, b) => a.event.on.localeCompare(b.event.on))) {
    const next = take(snapshot, event);
    if (typeof next === 'string') refused.set(at, next);
    else snapshot = next;
  }
  return { phase: phaseOf(snapshot), state: snapshot.context.state, refused, offers: offersAt(snapshot) };
}

/**
 * Tells one more event.
 * @returns the memory with it, or why it cannot be taken: also where an event of a later day that was told would no longer fit
 */
export function tell(memory: JourneyMemory, event: JourneyEvent, today: Day): JourneyMemory | JourneyRefusal {
  const next = { ...memory, events: [...memory.events, event] };
  const [before, after] = [standing(memory, today).refused, standing(next, today).refused];
  const own = after.get(memory.events.length);
  if (own) return own;
  return [...after.keys()].some((at) => !before.has(at)) ? 'breaksLater' : next;
}

/** Without the event that was told last. */
export const undo = (memory: JourneyMemory): JourneyMemory => ({ ...memory, events: memory.events.slice(0, -1) });
