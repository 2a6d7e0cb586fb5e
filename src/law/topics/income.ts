import { said } from '../fact';
import { since2026 } from '../inForce';
import { defineTopic } from '../topic';

const firstException = said('S3', 'Conditions, bullet 6, first exception');
const secondException = said('S3', 'Conditions, bullet 6, second exception');
const lasting = said('L3', 'article 3.75');
/** The page is about family permits; that the same holds for a permanent permit is our reading. */
const shortContract = said('I17', 'whole page', 'inferred');

/** The amounts change and no page with those of today was read, so none is given. */
export const income = defineTopic({
  id: 'income',
  terms: [
    { id: 'available', amount: 1, unit: 'years', ...lasting },
    { id: 'earlierYears', amount: 3, unit: 'years', ...lasting },
    { id: 'benefit', amount: 26, unit: 'weeks', ...lasting },
    { id: 'contractFrom', amount: 6, unit: 'months', ...shortContract },
    { id: 'contractTo', amount: 12, unit: 'months', ...shortContract },
    { id: 'contractBefore', amount: 1, unit: 'years', ...shortContract },
    { id: 'exemptAfter', amount: 10, unit: 'years', ...firstException },
    { id: 'bond', amount: 1, unit: 'years', ...secondException },
  ],
  parts: [
    {
      id: 'which',
      items: [
        { id: 'ordinaryPermanent', ...said('S3', 'Conditions, bullet 6') },
        { id: 'longTermResident', ...said('L1', 'article 45b, first paragraph', 'inferred') },
        { id: 'asylumCard', ...said('I5', 'whole page', 'inferred'), ...since2026 },
      ],
    },
    {
      id: 'meaning',
      items: [
        { id: 'own', ...said('L3', 'article 3.73') },
        { id: 'enough', ...said('L3', 'article 3.74') },
        { id: 'noAmount', ...said('own', 'searched, not found', 'inferred') },
        { id: 'family', ...said('S3', 'Conditions, bullet 6') },
      ],
    },
    {
      id: 'lasting',
      items: [
        { id: 'oneYear', ...lasting },
        { id: 'threeYears', ...lasting },
        { id: 'shortContract', ...shortContract },
      ],
    },
    {
      id: 'exempt',
      items: [
        { id: 'tenYears', ...firstException },
        { id: 'tenYearsInLaw', ...said('L1', 'article 21, second paragraph') },
        { id: 'asChild', ...secondException },
        { id: 'unableToWork', ...said('L3', 'article 3.94') },
      ],
    },
  ],
});
