import { said } from '../fact';
import { defineTopic } from '../topic';

export const income = defineTopic({
  id: 'income',
  terms: [
    { id: 'available', amount: 1, unit: 'years', ...said('L3', 'article 3.75') },
    { id: 'earlierYears', amount: 3, unit: 'years', ...said('L3', 'article 3.75') },
    { id: 'benefit', amount: 26, unit: 'weeks', ...said('L3', 'article 3.75') },
    { id: 'tenYears', amount: 10, unit: 'years', ...said('S3', 'Conditions, bullet 6, first exception') },
  ],
  parts: [
    {
      id: 'what',
      items: [
        { id: 'independent', ...said('L3', 'article 3.73') },
        { id: 'sufficient', ...said('L3', 'article 3.74') },
        { id: 'longTerm', ...said('L3', 'article 3.75') },
        { id: 'threeYears', ...said('L3', 'article 3.75') },
        { id: 'family', ...said('S3', 'Conditions, bullet 6') },
      ],
    },
    {
      id: 'exempt',
      items: [
        { id: 'tenYears', ...said('S3', 'Conditions, bullet 6, first exception') },
        { id: 'asChild', ...said('S3', 'Conditions, bullet 6, second exception') },
        { id: 'disability', ...said('L3', 'article 3.94') },
        { id: 'euLongTerm', ...said('L1', 'article 45b', 'inferred') },
      ],
    },
  ],
});
