import type { Day } from '../days';
import { said, type Certainty, type Sourced, type Term } from '../fact';
import { count, type Span } from '../span';
import type { EventType } from './event';
import type { FollowedId } from './journey';
import { journeys } from './pathways';
import { rests } from './terms';

/** Every day that an application or a card can come to. */
export const dueIds = [
  'applyFrom', 'applyBy', 'cardExpires', 'payBy', 'decisionBy', 'completeBy', 'explainBy', 'reviewBy',
  'cardReadyBy', 'appointment', 'renewFrom', 'renewBy', 'viewpointBy',
] as const;
export type DueId = (typeof dueIds)[number];

/**
 * `opens`: from this day something can be done. `lastDay`: until and with this day one is in time. `expires`: the last day on the card.
 * `planned`: something happens on it, or is meant to be there by then.
 */
export type DueKind = 'opens' | 'lastDay' | 'expires' | 'planned';

/** The length that was counted, from which day it was, and the day it led to. */
export interface Counted {
  readonly span: Pick<Span, 'amount' | 'unit' | 'rounding'>;
  readonly from: Day;
}

/** A day that somebody, or the IND, must keep or wait for, with where it comes from. */
export interface DueDay extends Sourced {
  readonly id: DueId;
  readonly day: Day;
  readonly is: DueKind;
  readonly who: 'you' | 'ind';
  /** The event that it follows on; left out where it hangs on the day on the card alone. */
  readonly cause?: { readonly type: EventType; readonly on: Day };
  /** The term it was counted by, by its id in the pathway. */
  readonly term?: string;
  readonly counted?: Counted;
  /** It stands in a letter or on the card, and was typed. */
  readonly typed?: true;
}

/** What is due, and the days that only a letter or the card can tell, which nobody has typed yet. */
export interface Due {
  readonly due: readonly DueDay[];
  readonly untold: readonly DueId[];
}

export const nothingDue: Due = { due: [], untold: [] };

/** Several together. */
export const allDue = (...several: readonly Due[]): Due => ({ due: several.flatMap(({ due }) => due), untold: several.flatMap(({ untold }) => untold) });

/**
 * What S3 says of its own form: the letter how to pay, the confirmation and the request to complete. That other forms are dealt with alike
 * is our reading.
 */
export const ofForm = (step: 1 | 2, pathway: FollowedId): Sourced =>
  said('S3', `Steps in the application process, step ${step}`, journeys[pathway].takes.includes('paymentLetter') ? 'stated' : 'inferred');

/** The day in a letter counts, whatever we would count to. */
export const inTheLetter = said('own', 'the term stands in the letter itself', 'inferred');
/** For a decision no term to object or appeal was found that is stated for it: the decision says it, and nothing is counted. */
export const inTheDecision = said('own', 'the term stands in the decision itself', 'inferred');

/**
 * The day that a term leads to. A day from which something is allowed never comes too early, a last day never too late.
 * @param counting how sure it is from which day the term runs
 */
export function countTerm(term: Term, from: Day, rounding: Span['rounding'], counting: Certainty, before = false): Sourced & { term: string; day: Day; counted: Counted } {
  const span = { amount: before ? -term.amount : term.amount, unit: term.unit, rounding };
  return { ...rests(term, counting), term: term.id, day: count(span, from), counted: { span, from } };
}

/** What a letter names: its day, or, while nobody has typed that, that it is to be found there. */
export const fromLetter = (day: Day | undefined, parts: Omit<DueDay, 'day' | 'typed'>): Due =>
  day ? { due: [{ ...parts, day, typed: true }], untold: [] } : { due: [], untold: [parts.id] };
