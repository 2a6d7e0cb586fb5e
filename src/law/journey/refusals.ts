import type { Day } from '../days';
import { inForce } from '../inForce';
import { pathways } from '../pathways';
import { lastOf, sinceLetter, toldSince, type EventType, type JourneyEvent } from './event';
import { OPTIONAL } from './journey';
import { journeys } from './pathways';
import { againOf, renewalOf, type JourneyState } from './state';
import { isTicked } from './plan';

/**
 * Why an event cannot be taken, by the law; each needs a sentence that says what to do. `notInThisPhase` and `breaksLater` come from
 * running the machine: the first where it does not come next, the second where an event that was told would no longer fit.
 */
export const journeyRefusals = [
  'notAnEvent', 'afterToday', 'notOnThisPathway', 'notInForce', 'alreadyTold', 'dayBeforeItsCause', 'notInThisPhase', 'breaksLater', 'tooMany',
] as const;
export type JourneyRefusal = (typeof journeyRefusals)[number];

/** Told once of an application, or once of a letter: after which events it can be told anew. */
const ONCE: { readonly [T in EventType]?: readonly EventType[] } = {
  paymentLetter: [], paid: [], confirmed: [], collectLetter: [],
  // Once, the law says of the long-term resident permit; of the others nothing more is known. A decision that is to be taken anew starts anew.
  extended: ['decideAgain'],
  viewpointSent: ['refusalPlanned', 'withdrawalPlanned'],
};

/** True where an event has no place on the pathway at all. */
export function isElsewhere(event: JourneyEvent, state: JourneyState): boolean {
  const { takes, gives } = journeys[state.pathway];
  switch (event.type) {
    case 'did': return !isTicked(event.step, state, event.on);
    case 'granted': return event.got !== undefined && ![state.pathway, ...gives].includes(event.got);
    case 'renewalStarted': return renewalOf(state, event.on) === undefined;
    case 'startedAgain': return againOf(state, event.on) === undefined;
    default: return OPTIONAL.includes(event.type) && !takes.includes(event.type);
  }
}

/** True where it was told before, and can be told only once. */
export function isRepeated(event: Pick<JourneyEvent, 'type'> & { step?: string }, { told }: Pick<JourneyState, 'told'>): boolean {
  if (event.type === 'did') return sinceLetter(told).some((one) => one.type === 'did' && one.step === event.step);
  const anewAfter = ONCE[event.type];
  return anewAfter !== undefined && toldSince(told, event.type, ...anewAfter);
}

/** True where a day that an event carries comes before what it follows on: nothing is due before its cause. */
function comesTooEarly(event: JourneyEvent, { told }: JourneyState): boolean {
  if ('received' in event && event.received) {
    const applied = lastOf(told, 'applied');
    if (event.received > event.on || (applied && event.received < applied.on)) return true;
  }
  // What is asked for must be there before the day in the letter (S3), so that day itself comes after the letter.
  if (event.type === 'askedToComplete') return event.by !== undefined && event.by <= event.on;
  const days = [('by' in event && event.by) || event.on, ('at' in event && event.at) || event.on, ('expires' in event && event.expires) || event.on];
  return days.some((day) => day < event.on);
}

/**
 * Why an event cannot be taken by somebody who stands somewhere, or undefined. Whether it comes next is for the machine.
 * @param today what has happened has happened by then
 */
export function refusalOfEvent(event: JourneyEvent, state: JourneyState, today: Day): JourneyRefusal | undefined {
  if (event.on > today) return 'afterToday';
  if (isElsewhere(event, state)) return 'notOnThisPathway';
  if (event.type === 'applied' && !inForce(pathways[state.pathway], event.on)) return 'notInForce';
  if (isRepeated(event, state)) return 'alreadyTold';
  return comesTooEarly(event, state) ? 'dayBeforeItsCause' : undefined;
}
