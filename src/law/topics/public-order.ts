import { said } from '../fact';
import { defineTopic } from '../topic';

export const publicOrder = defineTopic({
  id: 'public-order',
  terms: [
    { id: 'threat', amount: 3, unit: 'years', ...said('L3', 'article 3.95') },
  ],
  parts: [
    {
      id: 'what',
      items: [
        { id: 'order', ...said('S1', 'Public order') },
        { id: 'security', ...said('S1', 'Conditions, bullet 4') },
      ],
    },
    {
      id: 'looks',
      items: [
        { id: 'asylum', ...said('S1', 'Conditions, bullet 4') },
        { id: 'permanent', ...said('L3', 'article 3.95') },
        { id: 'scale', ...said('L3', 'article 3.95', 'inferred') },
      ],
    },
    {
      id: 'do',
      items: [
        { id: 'lawyer', ...said('own', 'advice', 'inferred') },
        { id: 'notAsked', ...said('own', 'our own choice', 'inferred') },
      ],
    },
  ],
});
