import { said } from '../fact';
import { defineTopic } from '../topic';

export const travel = defineTopic({
  id: 'travel',
  terms: [
    { id: 'oneAbsence', amount: 6, unit: 'months', ...said('S3', 'Conditions, bullet 2') },
    { id: 'yearlyAbsence', amount: 4, unit: 'months', ...said('S3', 'Conditions, bullet 2') },
    { id: 'allAbsences', amount: 10, unit: 'months', ...said('L1', 'article 45b, second paragraph, b') },
    { id: 'lostOutsideEu', amount: 12, unit: 'months', ...said('L1', 'article 45d') },
    { id: 'lostOutsideNetherlands', amount: 6, unit: 'years', ...said('L1', 'article 45d') },
    { id: 'checkedAfter', amount: 3, unit: 'months', ...said('S1', 'I have been outside the Netherlands for more than 3 months') },
  ],
  parts: [
    {
      id: 'trip',
      items: [
        { id: 'take', ...said('S1', 'I have applied for an extension. Can I go on holiday abroad?') },
        { id: 'returnVisa', ...said('returnVisa', 'When you need a return visa') },
        { id: 'wDocument', ...said('I24', 'What the document is for') },
        { id: 'country', ...said('own', 'advice', 'inferred') },
      ],
    },
    {
      id: 'long',
      items: [
        { id: 'mainResidence', ...said('S1', 'I have been outside the Netherlands for more than 3 months') },
        { id: 'regular', ...said('S3', 'Conditions, bullet 2') },
        { id: 'exactly', ...said('I14', 'When has your main residence moved?') },
        { id: 'euLongTerm', ...said('L1', 'article 45b, second paragraph, b') },
        { id: 'canBeLost', ...said('L1', 'article 45d') },
      ],
    },
  ],
});
