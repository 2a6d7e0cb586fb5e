import { expect, it } from 'vitest';
import { partOf } from '../../src/components/route';
import { sayIn } from '../../src/components/say';
import type { Day } from '../../src/law/days';
import { said } from '../../src/law/fact';
import { unionPermanent } from '../../src/law/pathways/union-permanent';

// The page of a pathway on the days around a fee that changes: what is to come is no part of what was.

const invented = said('own', 'invented', 'inferred');
const fees = [{ euros: { adult: 85 }, ...invented, until: '2026-12-31' as const }, { euros: { adult: 90 }, ...invented, from: '2027-01-01' as const }];
const pathway = { ...unionPermanent, fees };
const { t, format } = sayIn('en');
const adults = (day: Day, earlier: boolean) => partOf(pathway, day, earlier, t, format).fees.map(({ euros }) => euros.adult);

it('before the day only the present fee stands on it, and nothing among the earlier rules', () => {
  expect(adults('2026-12-31', false)).toEqual([85]);
  expect(adults('2026-12-31', true)).toEqual([]);
});

it('from the day on the new one, and the old one among the earlier rules', () => {
  expect(adults('2027-01-01', false)).toEqual([90]);
  expect(adults('2027-01-01', true)).toEqual([85]);
});
