import { later, type Day } from '../days';
import { said, type Sourced } from '../fact';
import { inForce } from '../inForce';
import { pathways } from '../pathways';
import { countTerm, nothingDue, type Due, type DueDay } from './due';
import { lastOf } from './event';
import type { FollowedId } from './journey';
import { journeys } from './pathways';
import { appliedOn, renewalOf, type JourneyState } from './state';
import { termOf } from './terms';

const onTheCard = said('own', 'the day on the card', 'inferred');
const asBooked = said('own', 'the day of the appointment', 'inferred');

/** Days that come after the rules they are of have ended are nobody's days. */
const whileInForce = (pathway: FollowedId) => ({ day }: DueDay): boolean => day <= (pathways[pathway].until ?? day);

/** From when one may apply by a window before the card expires, and until when. */
function windowDue(pathway: FollowedId, expires: Day, today: Day, ids: readonly ['applyFrom', 'applyBy'] | readonly ['renewFrom', 'renewBy'], validUntil: Sourced): readonly DueDay[] {
  const { window } = journeys[pathway];
  const term = window && termOf(pathway, window, today);
  return [
    ...(term ? [{ id: ids[0], is: 'opens', who: 'you', ...countTerm(term, expires, 'forward', 'stated', true) } as const] : []),
    // A permit is valid on its last day (catalogue, section 1).
    { id: ids[1], is: 'lastDay', who: 'you', day: expires, counted: { span: { amount: 0, unit: 'days', rounding: 'back' }, from: expires }, ...validUntil } as const,
  ];
}

/** While preparing: from when one may apply and until when. The day on the card is asked for where it decides. */
export function applyDue({ pathway, days: { expires, mayApplyFrom } }: JourneyState, today: Day): Due {
  const { validUntil } = journeys[pathway];
  if (!inForce(pathways[pathway], today)) return nothingDue;
  // Five years, or whatever else is still missing, is found by the check, and its condition says by which source.
  const years = pathways[pathway].conditions.find((one) => one.id === 'fiveYears' && inForce(one, today));
  const opens = mayApplyFrom && years
    ? [{ id: 'applyFrom', is: 'opens', who: 'you', day: mayApplyFrom, source: years.source, at: years.at, certainty: years.certainty } as const]
    : [];
  const bounded = validUntil && expires ? windowDue(pathway, expires, today, ['applyFrom', 'applyBy'], validUntil) : [];
  return { due: [...opens, ...bounded].filter(whileInForce(pathway)), untold: validUntil && !expires ? ['applyBy'] : [] };
}

/** While an application is pending: the card one has now may expire meanwhile. */
export const expiryDue = ({ days: { expires } }: JourneyState): Due =>
  expires ? { due: [{ id: 'cardExpires', is: 'expires', who: 'you', day: expires, ...onTheCard, typed: true }], untold: [] } : nothingDue;

/** With a card in hand: from when and until when it is renewed. Never counted from how long a card is valid: only the card tells its day. */
export function renewalDue(state: JourneyState, today: Day): Due {
  const { expires } = state.days;
  const renewal = renewalOf(state, today);
  if (!renewal) return expiryDue(state);
  if (!expires) return { due: [], untold: ['renewBy'] };
  const collected = lastOf(state.told, 'collected');
  const due = windowDue(renewal, expires, today, ['renewFrom', 'renewBy'], journeys[renewal].validUntil ?? onTheCard).filter(whileInForce(renewal));
  // A card that is valid for less than the window can be renewed at once, not before one has it.
  return { due: due.map((one) => (collected && one.is === 'opens' ? { ...one, day: later(one.day, collected.on), cause: { type: 'collected', on: collected.on } } : one)), untold: [] };
}

/** Once granted: when the card is meant to be ready, and the appointment. How long it lies at the desk was not found. */
export function collectDue({ pathway, told }: JourneyState): Due {
  const { ready } = journeys[pathway];
  const granted = lastOf(told, 'granted');
  const booked = lastOf(told, 'appointment');
  const term = ready && granted && termOf(pathway, ready, appliedOn({ told }) ?? granted.on);
  const waits = term && !lastOf(told, 'collectLetter') ? [{
    id: 'cardReadyBy', is: 'planned', who: 'ind', cause: { type: 'granted', on: granted.on }, ...countTerm(term, granted.on, 'forward', 'stated'),
  } as const] : [];
  const visit = booked?.at ? [{ id: 'appointment', is: 'planned', who: 'you', day: booked.at, cause: { type: 'appointment', on: booked.on }, typed: true, ...asBooked } as const] : [];
  return { due: [...waits, ...visit], untold: [] };
}
