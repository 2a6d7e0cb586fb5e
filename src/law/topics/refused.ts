import { said } from '../fact';
import { earlier, since2026 } from '../inForce';
import { defineTopic } from '../topic';

/**
 * S3 says that one can ask for a review, without a term; the only term found stands on an IND page of 2021 about another permit.
 * The term to appeal in asylum was not read: it is short and stands in the decision.
 */
export const refused = defineTopic({
  id: 'refused',
  parts: [
    {
      id: 'letter',
      items: [
        { id: 'decision', ...said('S1', 'formal decision') },
        { id: 'dateAndTerm', ...said('own', 'advice', 'inferred') },
        { id: 'whichWord', ...said('own', 'advice', 'inferred') },
      ],
    },
    {
      id: 'act',
      items: [
        { id: 'lawyer', ...said('own', 'advice', 'inferred') },
        { id: 'asylum', ...said('own', 'the term stands in the decision itself', 'inferred') },
        { id: 'asylumCard', ...said('I5', 'Decision'), ...since2026 },
        { id: 'permanent', ...said('S3', 'Steps in the application process, step 3') },
      ],
    },
    {
      id: 'after',
      items: [
        { id: 'extensionChecked', ...said('S3', 'Steps in the application process, step 3') },
        { id: 'asylumExtensionChecked', ...said('S1', 'What is the difference between a temporary asylum permit or a permanent asylum permit?'), ...earlier },
        { id: 'unionRight', ...said('L1', 'article 9, fifth paragraph', 'inferred') },
      ],
    },
    {
      id: 'again',
      items: [
        { id: 'asylumAgain', ...said('hasa', 'Conditions') },
      ],
    },
  ],
});
