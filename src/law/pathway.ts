import type { Day } from './days';
import type { Condition, Verdict } from './condition';
import type { Fee, Item, Note, Sourced, Term } from './fact';
import type { InForce } from './inForce';
import type { Span } from './span';
import type { When } from './when';

/** Everything somebody can apply for or do. The ids are the contract (catalogue, section 1). */
export const pathwayIds = [
  'asylum-application', 'asylum-extension', 'asylum-permanent', 'asylum-document-renewal', 'asylum-repeat',
  'regular-permanent', 'eu-long-term-resident', 'regular-extension', 'union-permanent', 'permanent-brexit',
  'document-renewal', 'document-replacement', 'withdrawal-viewpoint', 'naturalisation', 'work-while-waiting',
  'travel-while-waiting', 'get-help',
] as const;
export type PathwayId = (typeof pathwayIds)[number];

/** How a pathway stands for one person (catalogue, section 1). */
export type Outcome =
  | { readonly is: 'likely' | 'unlikely' | 'uncertain' | 'info' | 'elsewhere' }
  | { readonly is: 'notYet'; readonly from: Day }
  | { readonly is: 'late'; readonly since: Day }
  | { readonly is: 'ended'; readonly until: Day; readonly replacedBy: PathwayId };
export type OutcomeId = Outcome['is'];

/** A condition with its verdict. */
export interface Judged {
  readonly condition: Condition;
  readonly verdict: Verdict;
}

/** Everything that one pathway comes to for one person on one day. */
export interface Judgement {
  readonly pathway: Pathway;
  readonly outcome: Outcome;
  readonly conditions: readonly Judged[];
  readonly deadline?: Day;
  /** Whole euros; left out when not known. */
  readonly fee?: { readonly euros: number; readonly fact: Fee };
  readonly notes: readonly Note[];
}

/** The last day in time, counted from an answer. */
export interface Deadline {
  readonly span: Span;
  readonly appliesWhen?: When;
}

/** The first thing to do, for somebody for whom the pathway comes to one of these outcomes. */
export interface Act extends Item {
  readonly on: readonly OutcomeId[];
}

/** The result puts a pathway first that comes to one of these outcomes; one that has ended or does not seem to fit never comes first. */
export interface Recommended {
  readonly on: readonly Exclude<OutcomeId, 'ended' | 'unlikely'>[];
  readonly appliesWhen?: When;
}

/** One page of law, in the order of its source. */
export interface Pathway extends InForce {
  readonly id: PathwayId;
  /** The page or text that the pathway as a whole follows. */
  readonly page: Sourced;
  /** What takes its place after `until`. */
  readonly replacedBy?: PathwayId;
  /** To whom another procedure applies. */
  readonly elsewhere?: When;
  /** For whom nothing is judged here, only told. */
  readonly informs?: When;
  readonly deadline?: Deadline;
  readonly conditions: readonly Condition[];
  /** Of those that concern somebody the first is said. */
  readonly acts: readonly Act[];
  readonly fees: readonly Fee[];
  readonly terms: readonly Term[];
  readonly steps: readonly Item[];
  readonly documents: readonly Item[];
  readonly rights: readonly Item[];
  readonly obligations: readonly Item[];
  readonly notes: readonly Note[];
  /** When the result puts this pathway first: when one of these holds. */
  readonly recommended: readonly Recommended[];
}

const EMPTY = { conditions: [], acts: [], fees: [], terms: [], steps: [], documents: [], rights: [], obligations: [], notes: [], recommended: [] } as const;

/** A pathway of what it has; the lists it lacks are empty. */
export const definePathway = (parts: Partial<Pathway> & Pick<Pathway, 'id' | 'page'>): Pathway => ({ ...EMPTY, ...parts });
