import { describe, expect, it } from 'vitest';
import { said } from '../../src/law/fact';
import { feeOf } from '../../src/law/judge';
import { unionPermanent } from '../../src/law/pathways/union-permanent';

describe('the recipe for a fee that changes', () => {
  // What the recipe in CONTRIBUTING.md does by hand, done to a copy: the present amount ends, the made-up one begins.
  const fees = [
    ...unionPermanent.fees.map((fee) => ({ ...fee, until: '2026-12-31' as const })),
    { euros: { adult: 90, minor: 50 }, ...said('L4', 'made up for this test'), from: '2027-01-01' as const },
  ];
  const adult = (day: '2026-12-31' | '2027-01-01') => feeOf({ fees }, { answers: { ageGroup: 'adult' }, day })?.euros;

  it('holds until the last day of the year', () => expect(adult('2026-12-31')).toBe(85));
  it('starts on its first day', () => expect(adult('2027-01-01')).toBe(90));
});
