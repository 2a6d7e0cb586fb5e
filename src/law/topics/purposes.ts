import { said } from '../fact';
import { since2026 } from '../inForce';
import { defineTopic } from '../topic';

const listed = said('L3', 'article 3.5');
const older = said('I18', 'whole page');

/**
 * The law lists the temporary purposes and calls all others non-temporary. An older page of the IND also named some that
 * are not in that list: both are told. What asylum means for the ordinary permanent permit could not be verified.
 */
export const purposes = defineTopic({
  id: 'purposes',
  parts: [
    {
      id: 'why',
      items: [
        { id: 'permitNow', ...said('S3', 'Conditions, bullet 3') },
        { id: 'cardIsNotPurpose', ...said('S3', 'Conditions, bullet 3', 'inferred') },
        { id: 'temporaryNow', ...said('S3', 'Steps in the application process, step 3', 'inferred') },
        { id: 'yearsOrdinary', ...said('S3', 'Conditions, bullet 1', 'inferred') },
        { id: 'yearsLongTerm', ...said('L1', 'article 45b, third paragraph'), ...since2026 },
      ],
    },
    {
      id: 'where',
      items: [
        { id: 'letter', ...said('own', 'advice', 'inferred') },
        { id: 'decisionCounts', ...listed },
      ],
    },
    {
      id: 'temporary',
      items: [
        { id: 'learning', ...listed },
        { id: 'work', ...listed },
        { id: 'family', ...listed },
        { id: 'otherReasons', ...listed },
        { id: 'allOthers', ...listed },
      ],
    },
    {
      id: 'unclear',
      items: [
        { id: 'asylum', ...said('L1', 'article 21, first paragraph', 'inferred'), ...since2026 },
        { id: 'dutchChild', ...older },
        { id: 'becomingDutch', ...older },
      ],
    },
  ],
});
