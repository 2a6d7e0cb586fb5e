import { addDays } from '../days';
import { said } from '../fact';
import { countTerm, fromLetter, inTheDecision, inTheLetter, nothingDue, ofForm, type Due, type DueDay } from './due';
import { lastOf, toldSince, type EventOf } from './event';
import { heldOf, permitOf, type JourneyState } from './state';
import { termOf } from './terms';

const causedBy = ({ type, on }: Pick<EventOf<'paid'>, 'on'> & { type: NonNullable<DueDay['cause']>['type'] }) => ({ type, on });
const yours = { is: 'lastDay', who: 'you' } as const;

/** The letter says how to pay (S3); until when, only the letter can say. */
export function paymentDue({ pathway, told }: JourneyState): Due {
  const letter = lastOf(told, 'paymentLetter');
  if (!letter || lastOf(told, 'paid')) return nothingDue;
  return fromLetter(letter.by, { id: 'payBy', ...yours, cause: causedBy(letter), ...ofForm(1, pathway) });
}

/** The IND gave more time, on request: then the day in that letter counts. */
const moreTimeSince = ({ told }: JourneyState, ...after: readonly ('askedToComplete' | 'refusalPlanned' | 'withdrawalPlanned')[]) =>
  toldSince(told, 'moreTime', ...after) ? lastOf(told, 'moreTime') : undefined;

/** What is missing must be sent before the day in the letter (S3): the day before it is the last in time. */
export function completionDue(state: JourneyState): Due {
  const letter = lastOf(state.told, 'askedToComplete');
  if (!letter) return nothingDue;
  const more = moreTimeSince(state, 'askedToComplete');
  const { by } = more?.by ? more : letter;
  return fromLetter(by && addDays(by, -1), {
    id: 'completeBy', ...yours, cause: causedBy(more?.by ? more : letter), ...ofForm(2, state.pathway),
    ...(by && { counted: { span: { amount: -1, unit: 'days', rounding: 'back' }, from: by } }),
  });
}

/** Before June 2026 one day or four weeks, by the procedure (X2, secondary): nothing is counted, a lawyer or the letter says it. */
export function explanationDue(state: JourneyState): Due {
  const letter = lastOf(state.told, 'refusalPlanned');
  if (!letter) return nothingDue;
  const more = moreTimeSince(state, 'refusalPlanned');
  return fromLetter(more?.by ?? letter.by, { id: 'explainBy', ...yours, cause: causedBy(more?.by ? more : letter), ...inTheLetter });
}

/** To object or appeal: the day in the decision and no other. */
export function reviewDue({ told }: JourneyState): Due {
  const decision = told.findLast((event) => event.type === 'refused' || event.type === 'permitWithdrawn');
  return decision ? fromLetter(decision.by, { id: 'reviewBy', ...yours, cause: causedBy(decision), ...inTheDecision }) : nothingDue;
}

/** Six weeks hold for an asylum permit (S0; L3, article 3.116). A long-term resident permit is none, also for whoever had asylum. */
const hasSixWeeks = (state: JourneyState): boolean => permitOf(state) === 'asylum' && heldOf(state) !== 'eu-long-term-resident';

/** The viewpoint on a planned withdrawal: six weeks for asylum, and an earlier day in the letter goes before; for others the letter alone. */
export function viewpointDue(state: JourneyState): Due {
  const letter = lastOf(state.told, 'withdrawalPlanned');
  if (!letter || toldSince(state.told, 'viewpointSent', 'withdrawalPlanned')) return nothingDue;
  const base = { id: 'viewpointBy', ...yours, cause: causedBy(letter) } as const;
  const more = moreTimeSince(state, 'withdrawalPlanned');
  // Article 3.116 lets the six weeks be extended on a reasoned request.
  if (more?.by) return fromLetter(more.by, { ...base, cause: causedBy(more), ...(hasSixWeeks(state) ? said('L3', 'article 3.116') : inTheLetter) });
  const term = hasSixWeeks(state) ? termOf('withdrawal-viewpoint', 'viewpoint', letter.on) : undefined;
  if (!term) return fromLetter(letter.by, { ...base, ...inTheLetter });
  // That it must have arrived by then, counted from the date on the letter, is the safe reading.
  const counted = countTerm(term, letter.on, 'back', 'inferred');
  return letter.by && letter.by < counted.day ? fromLetter(letter.by, { ...base, ...inTheLetter }) : { due: [{ ...base, ...counted }], untold: [] };
}
