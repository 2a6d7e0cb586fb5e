import { said } from '../fact';
import { earlier } from '../inForce';
import { defineTopic } from '../topic';

/**
 * S0 says to send the viewpoint within six weeks; article 3.116 (L3) confirms the term. The safe reading is that it has arrived on
 * the last of 42 days. For regular permits no term was found: the letter counts.
 */
export const withdrawalLetter = defineTopic({
  id: 'withdrawal-letter',
  terms: [
    { id: 'viewpointDays', amount: 42, unit: 'days', ...said('L3', 'article 3.116', 'inferred') },
  ],
  parts: [
    {
      id: 'letter',
      items: [
        { id: 'whichLetter', ...said('own', 'advice', 'inferred') },
        { id: 'intention', ...said('S0', 'Intention to withdraw residence permit') },
        { id: 'alreadyDecided', ...said('own', 'the term stands in the letter itself', 'inferred') },
        { id: 'consequences', ...said('S0', 'Intention to withdraw residence permit') },
      ],
    },
    {
      id: 'answer',
      items: [
        { id: 'lawyer', ...said('S0', 'Intention to withdraw residence permit') },
        { id: 'bring', ...said('own', 'advice', 'inferred') },
        { id: 'viewpoint', ...said('S0', 'Intention to withdraw residence permit') },
      ],
    },
    {
      id: 'time',
      items: [
        { id: 'asylum', ...said('L3', 'article 3.116') },
        { id: 'howToCount', ...said('L3', 'article 3.116', 'inferred') },
        { id: 'otherPermit', ...said('own', 'the term stands in the letter itself', 'inferred') },
        { id: 'moreTime', ...said('L3', 'article 3.116') },
        { id: 'refusalPlanned', ...said('X2', '2nd interview and decision', 'secondary'), ...earlier },
      ],
    },
  ],
});
