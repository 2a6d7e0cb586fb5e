import { said } from '../fact';
import { defineTopic } from '../topic';

export const purposes = defineTopic({
  id: 'purposes',
  parts: [
    {
      id: 'why',
      items: [
        { id: 'permanent', ...said('S3', 'Conditions, bullet 3') },
        { id: 'euYears', ...said('L1', 'article 45b, third paragraph') },
        { id: 'where', ...said('own', 'advice', 'inferred') },
      ],
    },
    {
      id: 'temporary',
      items: [
        { id: 'study', ...said('L3', 'article 3.5') },
        { id: 'shortWork', ...said('L3', 'article 3.5') },
        { id: 'family', ...said('L3', 'article 3.5') },
        { id: 'care', ...said('L3', 'article 3.5') },
      ],
    },
    {
      id: 'other',
      items: [
        { id: 'rest', ...said('L3', 'article 3.5') },
        { id: 'dutchChild', ...said('I18', 'List of purposes') },
      ],
    },
  ],
});
