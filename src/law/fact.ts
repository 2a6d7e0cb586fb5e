import type { InForce } from './inForce';
import type { SourceId } from './sources';
import type { Unit } from './span';
import type { When } from './when';

/** `stated`: the source says so. `inferred`: our reading of sources. `secondary`: not said by an official source. */
export type Certainty = 'stated' | 'inferred' | 'secondary';

/** Where something is said, how sure that is, and on which days it holds. */
export interface Sourced extends InForce {
  readonly source: SourceId;
  /** The place in the source: its heading and the bullet or article, never its sentence. */
  readonly at: string;
  readonly certainty: Certainty;
}

/** A length of time that a source states, to be written into a text as `{{id}}`. */
export interface Term extends Sourced {
  readonly id: string;
  readonly amount: number;
  readonly unit: Unit;
}

/** A step, a document, a right or a duty. What it says stands in the texts, under its id. */
export interface Item extends Sourced {
  readonly id: string;
  /** The sentence is the same on all pathways and stands in the texts for everyone. */
  readonly shared?: true;
  readonly appliesWhen?: When;
  /** It says how to apply: online or on paper, what is needed for that, where to go. */
  readonly how?: true;
}

/** A sentence that is shown only to those it concerns: a warning, a difference between sources, something nobody could verify. */
export interface Note extends Item {
  /** Shown above everything else of its pathway. */
  readonly urgent?: true;
}

/** Who pays which fee. */
export type PersonKind = 'adult' | 'minor' | 'turkish' | 'turkishMinor';

/** An amount in whole euros for each kind of person that the source names. */
export interface Fee extends Sourced {
  readonly euros: { readonly [K in PersonKind]?: number };
  readonly appliesWhen?: When;
}

/** Where something is said: `said('S1', 'Conditions, bullet 1')`, with its certainty when that is less than stated. */
export const said = (source: SourceId, at: string, certainty: Certainty = 'stated') => ({ source, at, certainty }) as const;
