/** What one pathway must show for a person. A missing field means: that thing is absent. */
export interface Expected {
  pathway: string;
  outcome: string;
  from?: string;
  since?: string;
  deadline?: string;
  until?: string;
  replacedBy?: string;
  /** Whole euros; absent when no fee is known for the day. */
  fee?: number;
  recommended?: true;
  /**
   * Every condition shown, in the order of the rules; absent when none is shown.
   * 'met' | 'notMet' | 'notMet otherwise 2031-04-01' | 'notYet 2027-03-01' | 'late 2026-06-30' | 'unknown' | 'checkedByInd'
   */
  conditions?: Record<string, string>;
}

/** An invented person, judged by hand from the sources and never by running the code. */
export interface Person {
  /** One or two sentences that somebody who knows the law can check. */
  who: string;
  /** The day that judges. */
  day: string;
  /** The visitor's own day, where it differs because the earlier rules were chosen. */
  today?: string;
  /** Exactly the questions that get asked, in order, and no other. */
  answers: Record<string, string | readonly string[]>;
  /** In the order shown: the recommended pathway first, then the order of the errand. */
  expect: readonly Expected[];
}
