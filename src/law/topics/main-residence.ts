import { said } from '../fact';
import { earlier, since2026 } from '../inForce';
import { defineTopic } from '../topic';

/**
 * I14 and S3 differ on a stay of exactly six or four months. What a moved main residence means for an asylum permit since the
 * change of law was not found. I14 also names police reports and money sent abroad: what exactly is meant was not clear to us.
 */
export const mainResidence = defineTopic({
  id: 'main-residence',
  terms: [
    { id: 'awayChecked', amount: 3, unit: 'months', ...said('S1', 'I have been outside the Netherlands for more than 3 months') },
    { id: 'oneAbsence', amount: 6, unit: 'months', ...said('I14', 'When has your main residence moved?') },
    { id: 'yearlyAbsence', amount: 4, unit: 'months', ...said('I14', 'When has your main residence moved?') },
    { id: 'yearsRunning', amount: 3, unit: 'years', ...said('I14', 'When has your main residence moved?') },
    { id: 'years', amount: 5, unit: 'years', ...said('S3', 'Conditions, bullet 2') },
  ],
  parts: [
    {
      id: 'what',
      items: [
        { id: 'meaning', ...said('S0', 'Requirements, bullet 3') },
        { id: 'condition', ...said('L1', 'article 21, first paragraph') },
      ],
    },
    {
      id: 'signs',
      items: [
        { id: 'registration', ...said('I14', 'Signals') },
        { id: 'homeAndWork', ...said('I14', 'Signals') },
        { id: 'explain', ...said('I14', 'Signals') },
        { id: 'keepProof', ...said('own', 'advice', 'inferred') },
      ],
    },
    {
      id: 'howLong',
      items: [
        { id: 'tooLong', ...said('I14', 'When has your main residence moved?') },
        { id: 'stricter', ...said('S3', 'Conditions, bullet 2') },
        { id: 'asylumChecked', ...said('S1', 'I have been outside the Netherlands for more than 3 months'), ...earlier },
      ],
    },
    {
      id: 'moved',
      items: [
        { id: 'startAgain', ...said('S3', 'Conditions, bullet 2', 'inferred') },
        { id: 'asylumUnknown', ...said('own', 'what we did not find', 'inferred'), ...since2026 },
        { id: 'asylumNotExtended', ...said('S1', 'I have been outside the Netherlands for more than 3 months'), ...earlier },
      ],
    },
  ],
});
