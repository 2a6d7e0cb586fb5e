import type { Day } from '../days';
import type { Term } from '../fact';
import { count } from '../span';
import { countTerm, fromLetter, inTheLetter, nothingDue, ofForm, type Due, type DueDay } from './due';
import { lastOf, toldSince, type EventOf } from './event';
import { journeys } from './pathways';
import type { JourneyState } from './state';
import { rests, termOf, weaker } from './terms';

type Letter = EventOf<'extended'> | EventOf<'confirmed'> | EventOf<'decideAgain'>;

/** The letter that says last how long the IND may take: that it needs longer, a decision on review, or that the application was received. */
const letterOf = ({ told }: JourneyState): Letter | undefined => {
  const anew = lastOf(told, 'decideAgain');
  if (toldSince(told, 'extended', 'decideAgain')) return lastOf(told, 'extended');
  return anew ?? lastOf(told, 'confirmed');
};

/** One term of the IND, and, once it says that it needs longer, the longer one. Both terms run on from one another, so that it never ends later than the law lets it. */
function counted(term: Term, longer: Term | undefined, from: Day, cause: NonNullable<DueDay['cause']>): DueDay {
  const parts = { id: 'decisionBy', is: 'lastDay', who: 'ind' } as const;
  // No source says from which day it runs; from the day on which the IND received the application is our reading.
  const first = countTerm(term, from, 'back', 'inferred');
  if (!longer) return { ...parts, ...first, cause };
  const span = { amount: longer.amount, unit: longer.unit, rounding: 'back' } as const;
  return {
    ...parts, ...rests(longer, weaker(first.certainty, 'inferred')), term: longer.id, cause,
    day: count(span, first.day), counted: { span, from: first.day },
  };
}

/**
 * Until when the IND may decide. The day that a letter names goes before what a page says; what the law itself says stays beside it.
 * After a review that sends the application back only a letter can tell.
 */
export function decisionDue(state: JourneyState): Due {
  const { pathway, told } = state;
  const applied = lastOf(told, 'applied');
  if (!applied) return nothingDue;
  const letter = letterOf(state);
  const confirmed = lastOf(told, 'confirmed');
  const from = confirmed?.received ?? applied.on;
  const cause = { type: confirmed?.received ? 'confirmed' : 'applied', on: from } as const;
  const extended = letter?.type === 'extended';

  const terms = lastOf(told, 'decideAgain') ? [] : journeys[pathway].decisions.flatMap((decision): DueDay[] => {
    const term = termOf(pathway, decision.term, applied.on);
    const longer = extended && decision.longer ? termOf(pathway, decision.longer, applied.on) : undefined;
    // Once it is longer, a term that no source lets grow says nothing any more.
    if (!term || (extended && !longer) || (letter?.by && !decision.inLaw)) return [];
    return [counted(term, longer, from, cause)];
  });
  const where = letter?.type === 'confirmed' ? ofForm(2, pathway) : inTheLetter;
  const named = letter?.by
    ? fromLetter(letter.by, { id: 'decisionBy', is: 'lastDay', who: 'ind', cause: { type: letter.type, on: letter.on }, ...where }).due
    : [];
  return { due: [...named, ...terms], untold: named.length + terms.length === 0 ? ['decisionBy'] : [] };
}
