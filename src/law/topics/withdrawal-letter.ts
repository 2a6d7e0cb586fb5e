import { said } from '../fact';
import { defineTopic } from '../topic';

export const withdrawalLetter = defineTopic({
  id: 'withdrawal-letter',
  parts: [
    {
      id: 'kind',
      items: [
        { id: 'intention', ...said('S0', 'Intention to withdraw residence permit') },
        { id: 'decision', ...said('own', 'advice', 'inferred') },
        { id: 'consequences', ...said('S0', 'Intention to withdraw residence permit') },
      ],
    },
    {
      id: 'do',
      items: [
        { id: 'lawyer', ...said('S0', 'Intention to withdraw residence permit') },
        { id: 'viewpoint', ...said('S0', 'Intention to withdraw residence permit') },
        { id: 'bring', ...said('own', 'advice', 'inferred') },
      ],
    },
    {
      id: 'when',
      items: [
        { id: 'asylum', ...said('L3', 'article 3.116') },
        { id: 'count', ...said('L3', 'article 3.116', 'inferred') },
        { id: 'other', ...said('own', 'the term stands in the letter itself', 'inferred') },
        { id: 'moreTime', ...said('L3', 'article 3.116') },
      ],
    },
  ],
});
