import { said, type Sourced } from './fact';

/** One thing to know about the change of law. What it says stands in the texts, under its id. */
export type ChangeItem = Sourced & { readonly id: string };

/** One part of the page about the change: what is known of it, sentence by sentence, each with where it comes from. */
export interface ChangePart {
  readonly id: string;
  readonly items: readonly ChangeItem[];
}

const item = (id: string, sourced: Sourced): ChangeItem => ({ id, ...sourced });

/**
 * What changed on 12 June 2026 (catalogue, section 9; background, sections 5 and 7). The law text shows what holds now; that it
 * changed on that day, and what became of what went before, is mostly known from the date of the texts and from secondary sources.
 */
export const change: readonly ChangePart[] = [
  {
    id: 'permit',
    items: [
      item('noEnd', said('L1', 'article 9')),
      item('cardThreeYears', said('L1', 'article 9, third paragraph')),
      item('cardExpired', said('L1', 'article 9, ninth paragraph')),
      item('familyCard', said('L1', 'article 9, fourth paragraph')),
      item('oldCards', said('X3', 'Cards still running', 'secondary')),
      item('renewInTime', said('I5', 'When to apply')),
      item('expiredBefore', said('S1', 'When can I extend my residence permit?', 'inferred')),
    ],
  },
  {
    id: 'permanent',
    items: [
      item('notGivenAnew', said('L1', 'articles 33 to 35 are gone')),
      item('whatYouHaveStays', said('X3', 'Existing permanent asylum permits', 'secondary')),
      item('openApplications', said('X3', 'Open applications', 'secondary')),
    ],
  },
  {
    id: 'fiveYears',
    items: [
      item('longTermResident', said('L1', 'article 45b')),
      item('waitCounts', said('L1', 'article 45b, fourth paragraph')),
      item('rarelyGiven', said('X1', 'Long-term residence', 'secondary')),
      item('regularUnclear', said('L1', 'article 21, first paragraph, f', 'inferred')),
    ],
  },
  {
    id: 'applications',
    items: [
      item('newProcedure', said('I20', 'The new procedure')),
      item('decisionTerm', said('X2', 'The new procedure', 'secondary')),
      item('earlierApplications', said('X2', 'Earlier applications', 'secondary')),
      item('familyNarrower', said('L1', 'articles 29b to 29d')),
    ],
  },
  {
    id: 'notKnown',
    items: [
      item('dayOfChange', said('L3', 'date of the text', 'inferred')),
      item('transition', said('own', 'searched, not found', 'inferred')),
      item('familyLongTerm', said('L1', 'article 45b, first paragraph, d and e', 'inferred')),
      item('citizenship', said('own', 'searched, not found', 'inferred')),
      item('feesSince', said('L4', 'in force on 1 April 2026, nothing later found')),
    ],
  },
];
