import type { Sourced } from '../fact';
import type { PathwayId } from '../pathway';
import type { EventType } from './event';
import type { Phase } from './phase';

/**
 * The pathways that can be followed. The others are no application with the IND that a source describes: British nationals have a
 * page of their own, how naturalisation goes was not in the sources, and working, travelling and help are questions of the waiting time.
 */
export const followedIds = [
  'asylum-application', 'asylum-extension', 'asylum-permanent', 'asylum-document-renewal', 'asylum-repeat',
  'regular-permanent', 'eu-long-term-resident', 'regular-extension', 'union-permanent',
  'document-renewal', 'document-replacement', 'withdrawal-viewpoint',
] as const satisfies readonly PathwayId[];
export type FollowedId = (typeof followedIds)[number];

/** Which law a permit is of. Some pathways say it, on others it must be told, for six weeks to answer a letter hold only for asylum. */
export const permitKinds = ['asylum', 'regular', 'union'] as const;
export type PermitKind = (typeof permitKinds)[number];

/** Where a step of a pathway comes in, and what finishes it. */
export interface StepPlan {
  readonly in: Phase;
  /** The event that finishes it; left out: it is finished when its phase is left. */
  readonly doneBy?: EventType;
  /** Somebody ticks it off. */
  readonly tick?: true;
  /** The step that comes before it, where one follows on the other. */
  readonly after?: string;
}

/** How long the IND may take, by the ids of terms of the pathway. */
export interface Decision {
  readonly term: string;
  /** How much longer, once. Left out: no source says so. */
  readonly longer?: string;
  /** It stands in the law itself, and holds whatever day a letter names. */
  readonly inLaw?: true;
}

/** What an application for a pathway, and the card that comes of it, goes through. */
export interface Journey {
  readonly begins: 'preparing' | 'holding';
  /** Left out: whoever follows it has to say. */
  readonly permit?: PermitKind;
  /** The events that do not come on every pathway. */
  readonly takes: readonly EventType[];
  readonly plan: { readonly [step: string]: StepPlan };
  /** The term before the card expires from which one may apply, by its id. */
  readonly window?: string;
  /** Where it is said that one applies while the card is valid. */
  readonly validUntil?: Sourced;
  readonly decisions: readonly Decision[];
  /** The term in which the IND tries to have the card ready, by its id. */
  readonly ready?: string;
  /** The permits that may be given instead of the one asked for. */
  readonly gives: readonly PathwayId[];
  /** What the card that one then holds is renewed by: the one of them that is in force. */
  readonly renewal: readonly FollowedId[];
  /** What one can apply for after a refusal, or after having stopped. */
  readonly again?: FollowedId;
  /** The same after a permit was withdrawn; left out where no source names it. */
  readonly afterWithdrawal?: FollowedId;
}

/** The events that do not come on every pathway; all others can be told wherever their phase is reached. */
export const OPTIONAL: readonly EventType[] = ['paymentLetter', 'paid', 'confirmed', 'askedToComplete', 'completed', 'refusalPlanned'];

/** A journey of what it has. */
export const defineJourney = (parts: Pick<Journey, 'plan'> & Partial<Journey>): Journey =>
  ({ begins: 'preparing', takes: [], decisions: [], gives: [], renewal: [], ...parts });
