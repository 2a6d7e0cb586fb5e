import type { JourneyEvent } from '../../../src/law/journey/event';
import type { FollowedId, PermitKind } from '../../../src/law/journey/journey';

/** What the board must show on a day, with all that had happened by then. */
export interface Moment {
  readonly on: string;
  /** Where it is not the one they began with. */
  readonly pathway?: FollowedId;
  readonly phase: string;
  /** The steps to be done now, and those done, by their ids. */
  readonly now: readonly string[];
  readonly done?: readonly string[];
  /** Every day that is due: which, the day, the source and how sure it is. */
  readonly due: readonly string[];
  /** What only a letter or the card can tell, and nobody has typed. */
  readonly untold?: readonly string[];
  /** Questions that arise; left out where that is not looked at. */
  readonly arising?: readonly string[];
  /** The sentence about the change of law. */
  readonly change?: string;
  readonly ended?: string;
}

/** An invented person and what became of their application, written from the rules and never by running the code. */
export interface Life {
  readonly who: string;
  readonly pathway: FollowedId;
  readonly permit?: PermitKind;
  readonly expires?: string;
  readonly mayApplyFrom?: string;
  readonly events: readonly (Omit<JourneyEvent, 'on'> & { on: string; [more: string]: string | undefined })[];
  readonly moments: readonly Moment[];
}
