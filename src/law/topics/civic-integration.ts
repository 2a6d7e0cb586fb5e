import { said } from '../fact';
import { earlier } from '../inForce';
import { defineTopic } from '../topic';

const listed = said('L3', 'article 3.96a');
const guide = said('X3', 'Civic integration', 'secondary');

/**
 * The requirement for a permanent permit, and not the obligation of newcomers. The list of exemptions is the law's; its words are
 * shorter here than there, so each says "sometimes" where the law asks for more. The level stands on no official page that we read.
 */
export const civicIntegration = defineTopic({
  id: 'civic-integration',
  terms: [
    { id: 'schoolYears', amount: 8, unit: 'years', ...listed },
    { id: 'grewUpLong', amount: 10, unit: 'years', ...listed },
    { id: 'grewUpShort', amount: 5, unit: 'years', ...listed },
  ],
  parts: [
    {
      id: 'needed',
      items: [
        { id: 'ordinaryPermanent', ...said('S3', 'Conditions, bullet 7') },
        { id: 'longTermResident', ...said('L3', 'article 3.126') },
        { id: 'turkish', ...said('I13', 'Turkish nationals'), from: '2025-01-01' },
        { id: 'cardOnly', ...said('I16', 'whole page', 'inferred') },
        { id: 'asylumPermanent', ...said('S0', 'Requirements, bullet 4'), ...earlier },
        { id: 'asylumExtension', ...said('S1', 'What is the difference between a temporary asylum permit or a permanent asylum permit?'), ...earlier },
      ],
    },
    {
      id: 'what',
      items: [
        { id: 'diploma', ...said('S3', 'Conditions, bullet 7') },
        { id: 'certificate', ...said('I13', 'whole page') },
        { id: 'notTheObligation', ...said('I13', 'whole page') },
        { id: 'level', ...guide },
      ],
    },
    {
      id: 'exempt',
      items: [
        { id: 'minors', ...listed },
        { id: 'pensionAge', ...listed },
        { id: 'asChild', ...listed },
        { id: 'formerDutch', ...listed },
        { id: 'benelux', ...said('I13', 'whole page') },
        { id: 'otherDiploma', ...listed },
        { id: 'released', ...listed },
        { id: 'statementMissing', ...listed },
        { id: 'health', ...listed },
        { id: 'unfair', ...listed },
        { id: 'askFirst', ...said('own', 'advice', 'inferred') },
        { id: 'showIt', ...said('L3', 'article 3.96a', 'inferred') },
      ],
    },
  ],
});
