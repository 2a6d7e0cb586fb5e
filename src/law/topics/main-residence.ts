import { said } from '../fact';
import { earlier } from '../inForce';
import { defineTopic } from '../topic';

export const mainResidence = defineTopic({
  id: 'main-residence',
  terms: [
    { id: 'checkedAfter', amount: 3, unit: 'months', ...said('S1', 'I have been outside the Netherlands for more than 3 months') },
    { id: 'oneAbsence', amount: 6, unit: 'months', ...said('I14', 'When has your main residence moved?') },
    { id: 'yearlyAbsence', amount: 4, unit: 'months', ...said('I14', 'When has your main residence moved?') },
  ],
  parts: [
    {
      id: 'what',
      items: [
        { id: 'meaning', ...said('S1', 'Conditions, bullet 2') },
        { id: 'signals', ...said('I14', 'How the IND sees that you have moved') },
        { id: 'showOtherwise', ...said('I14', 'Showing that you still live here') },
      ],
    },
    {
      id: 'away',
      items: [
        { id: 'threeMonths', ...said('S1', 'I have been outside the Netherlands for more than 3 months') },
        { id: 'moreThan', ...said('I14', 'When has your main residence moved?') },
        { id: 'orMore', ...said('S3', 'Conditions, bullet 2') },
      ],
    },
    {
      id: 'moved',
      items: [
        { id: 'proof', ...said('own', 'advice', 'inferred') },
        { id: 'lawyer', ...said('own', 'advice', 'inferred') },
        { id: 'noExtension', ...said('S1', 'I have been outside the Netherlands for more than 3 months'), ...earlier },
      ],
    },
  ],
});
