import type { Day } from '../days';
import type { PathwayId } from '../pathway';
import { lastOf, type JourneyEvent } from './event';
import { followedIds, type FollowedId, type PermitKind } from './journey';
import { journeys } from './pathways';
import { inForceOf } from './terms';

/** Days that somebody may tell before anything has happened. */
export interface KnownDays {
  /** From when one may apply, where the check found it. */
  readonly mayApplyFrom?: Day;
  /** The last day on the card one has now. */
  readonly expires?: Day;
}

/** What is told of one round: from preparing an application until the card that came of it is renewed. */
export interface JourneyState {
  readonly pathway: FollowedId;
  readonly permit?: PermitKind;
  readonly days: KnownDays;
  /** The events of this round that were taken, in the order of their days. */
  readonly told: readonly JourneyEvent[];
  /** How many rounds lie behind. */
  readonly rounds: number;
}

/** Which law the permit is of: as the pathway says, else as somebody told; undefined while nobody has. */
export const permitOf = ({ pathway, permit }: Pick<JourneyState, 'pathway' | 'permit'>): PermitKind | undefined =>
  journeys[pathway].permit ?? permit;

/** The permit that one holds at the end of the round: the one asked for, unless another was given. */
export const heldOf = ({ pathway, told }: Pick<JourneyState, 'pathway' | 'told'>): PathwayId => lastOf(told, 'granted')?.got ?? pathway;

/** The day whose rules hold for an application: on which it was made; undefined before. Who applied under the earlier rules mostly keeps them (X2). */
export const appliedOn = ({ told }: Pick<JourneyState, 'told'>): Day | undefined => lastOf(told, 'applied')?.on;

/** True when the letter about paying has come and nobody has told of a payment since. */
export const mustPay = ({ told }: Pick<JourneyState, 'told'>): boolean =>
  lastOf(told, 'paymentLetter') !== undefined && lastOf(told, 'paid') === undefined;

const isFollowed = (id: PathwayId): id is FollowedId => (followedIds as readonly PathwayId[]).includes(id);

/** What the card is renewed by, on a day; undefined where that is not known. */
export function renewalOf(state: Pick<JourneyState, 'pathway' | 'told'>, day: Day): FollowedId | undefined {
  const held = heldOf(state);
  return isFollowed(held) ? inForceOf(journeys[held].renewal, day) : undefined;
}

/** What one can apply for once more, on a day; undefined where nothing is known or it has ended. */
export function againOf(state: Pick<JourneyState, 'pathway' | 'told'>, day: Day): FollowedId | undefined {
  const { again, afterWithdrawal } = journeys[state.pathway];
  const next = lastOf(state.told, 'permitWithdrawn') ? afterWithdrawal : again;
  return next && inForceOf([next], day);
}

/** What is known after an event. Whether it may be told at all was asked before. */
export function afterEvent(state: JourneyState, event: JourneyEvent): JourneyState {
  const next = { renewalStarted: renewalOf, startedAgain: againOf };
  if (event.type === 'renewalStarted' || event.type === 'startedAgain') {
    const { days: { expires }, rounds } = state;
    const pathway = next[event.type](state, event.on) ?? state.pathway;
    const permit = permitOf(state);
    return { pathway, ...(permit && { permit }), days: { ...(expires && { expires }) }, told: [event], rounds: rounds + 1 };
  }
  // The old card is gone: what was on it says nothing about the new one.
  const days = event.type === 'collected' ? { ...(event.expires && { expires: event.expires }) } : state.days;
  return { ...state, days, told: [...state.told, event] };
}
