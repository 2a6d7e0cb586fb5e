import type { PathwayId } from '../../../src/law/pathway';

/** One thing that a source says about a pathway, and how to see that it stands on the page in a language. */
export interface Fact {
  /** The fact in plain English, with its place in the source. S0 to S4 are the five pages, C is the catalogue of rules. */
  readonly says: string;
  readonly nl: RegExp;
  readonly en: RegExp;
}

export type FactsOf<P extends PathwayId> = Readonly<Record<P, readonly Fact[]>>;
