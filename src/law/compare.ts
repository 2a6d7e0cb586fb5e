import { said, type Fee, type Sourced } from './fact';
import { earlier, since2026, type InForce } from './inForce';
import type { Judgement, OutcomeId, PathwayId } from './pathway';
import { asylumPermanent } from './pathways/asylum-permanent';
import { oneApplication } from './pathways/regular-permanent';

/** One difference: what is said of each of the two pathways, in their order, and where. */
export interface Row extends InForce {
  readonly id: string;
  readonly sides: readonly [Sourced, Sourced];
}

export type PairId = 'asylum' | 'regular';

/** Two pathways that people take for one another, and what differs between them. */
export interface Pair {
  readonly id: PairId;
  readonly of: readonly [PathwayId, PathwayId];
  readonly rows: readonly Row[];
}

const difference = said('S1', 'What is the difference between a temporary asylum permit or a permanent asylum permit?');
const free = said('S1', 'Below the conditions');
const validity = said('S0', 'Validity of the residence permit');
const article45b = (at: string): Sourced => said('L1', `article 45b, ${at}`);
const step3 = said('S3', 'Steps in the application process, step 3');
/** What no source says of a pathway, said as that. */
const notFound = said('own', 'advice', 'inferred');

/** One row for each amount, on its own days and from its own source. */
const feeRows = (fees: readonly Fee[], sidesOf: (fee: Fee) => Row['sides']): Row[] =>
  fees.map((fee) => ({ id: 'fee', sides: sidesOf(fee), ...(fee.from && { from: fee.from }), ...(fee.until && { until: fee.until }) }));

/** In each, the order of the rows is that of the source that compares them, or else from what one gains to what one must do. */
export const pairs: readonly Pair[] = [
  {
    id: 'asylum',
    of: ['asylum-extension', 'asylum-permanent'],
    rows: [
      { id: 'endOfRight', sides: [difference, validity], ...earlier },
      { id: 'card', sides: [said('S1', 'Collect your residence permit'), validity], ...earlier },
      { id: 'renewing', sides: [difference, validity], ...earlier },
      // For a day before the first amount we know of.
      { id: 'paid', sides: [free, difference], until: '2025-12-31' },
      ...feeRows(asylumPermanent.fees, (fee) => [free, fee]),
      { id: 'civicIntegration', sides: [difference, said('S0', 'Requirements, bullet 4')], ...earlier },
      { id: 'becomingDutch', sides: [difference, difference], ...earlier },
    ],
  },
  {
    id: 'regular',
    of: ['regular-permanent', 'eu-long-term-resident'],
    rows: [
      { id: 'checkedFirst', sides: [step3, step3] },
      ...feeRows(oneApplication, (fee) => [fee, fee]),
      { id: 'otherCountries', sides: [said('S3', 'Long-term resident EC', 'inferred'), said('S3', 'Long-term resident EC')] },
      { id: 'temporaryYears', sides: [said('S3', 'Conditions, bullet 1', 'inferred'), article45b('third paragraph')], ...since2026 },
      { id: 'absences', sides: [said('S3', 'Conditions, bullet 2'), article45b('second paragraph, b')] },
      { id: 'incomeExempt', sides: [said('S3', 'Conditions, bullet 6, first exception'), { ...article45b('first paragraph'), certainty: 'inferred' }], ...since2026 },
      { id: 'healthInsurance', sides: [said('S3', 'whole page', 'inferred'), article45b('first paragraph')], ...since2026 },
      { id: 'losing', sides: [notFound, said('L1', 'article 45d')] },
    ],
  },
];

/** Outcomes by which a pathway is no choice for somebody. */
export const CLOSED: readonly OutcomeId[] = ['ended', 'elsewhere', 'unlikely'];

/** Two pathways to be shown side by side, each with what it comes to. */
export interface OpenPair extends Pair {
  readonly judged: readonly [Judgement, Judgement];
}

/** The pair of which both pathways are open to somebody; undefined when there is none. */
export function openPair(judgements: readonly Judgement[]): OpenPair | undefined {
  const open = (id: PathwayId) => judgements.find(({ pathway, outcome }) => pathway.id === id && !CLOSED.includes(outcome.is));
  for (const pair of pairs) {
    const [one, other] = [open(pair.of[0]), open(pair.of[1])];
    if (one && other) return { ...pair, judged: [one, other] };
  }
  return undefined;
}
