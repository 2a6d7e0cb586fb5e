import { said } from '../fact';
import { earlier, since2026 } from '../inForce';
import { defineTopic } from '../topic';

/**
 * That work goes on after the card has expired is our reading of article 9 (L1); no page says so. Working while a first asylum
 * application or the extension of a regular permit is decided was not found in the sources.
 */
export const work = defineTopic({
  id: 'work',
  parts: [
    {
      id: 'allowed',
      items: [
        { id: 'backOfCard', ...said('S3', 'Work') },
        { id: 'asylum', ...said('S2', 'Working with the residence permit') },
        { id: 'asylumPermanent', ...said('S0', 'Working with the residence permit') },
        { id: 'permanent', ...said('S3', 'Work') },
        { id: 'someJobs', ...said('S3', 'Rights almost equal to Dutch citizens') },
        { id: 'unionDocument', ...said('S4', 'Working with the residence document') },
        { id: 'otherPermit', ...said('own', 'advice', 'inferred') },
      ],
    },
    {
      id: 'workPermit',
      items: [
        { id: 'employerAsks', ...said('S3', 'TWV') },
      ],
    },
    {
      id: 'whileWaiting',
      items: [
        { id: 'cardExpires', ...said('L1', 'article 9, ninth paragraph', 'inferred'), ...since2026 },
        { id: 'expiredBefore', ...said('S1', 'When can I extend my residence permit?', 'inferred'), ...since2026 },
        { id: 'inTimeBefore', ...said('S1', 'My residence permit has expired. Am I still allowed to work?'), ...earlier },
        { id: 'notFound', ...said('own', 'what we did not find', 'inferred') },
      ],
    },
  ],
});
