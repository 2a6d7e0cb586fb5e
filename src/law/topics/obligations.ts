import { said } from '../fact';
import { defineTopic } from '../topic';

const fine = said('I23', 'Amount of the fine');

/** That changes must be told stands on every page; no list of them was at hand. So only what a source names is named. */
export const obligations = defineTopic({
  id: 'obligations',
  terms: [{ id: 'warningCounts', amount: 2, unit: 'years', ...fine }],
  parts: [
    {
      id: 'tell',
      items: [
        { id: 'inTime', ...said('I23b', 'Reporting changes') },
        { id: 'whichChanges', ...said('I23b', 'whole page') },
        { id: 'whenInDoubt', ...said('own', 'advice', 'inferred') },
        { id: 'address', ...said('S3', 'Conditions, bullet 5', 'inferred') },
        { id: 'truth', ...said('L1', 'article 21, first paragraph, b to d') },
      ],
    },
    {
      id: 'card',
      items: [
        { id: 'keepValid', ...said('S3', 'Renew permanent residence permit') },
        { id: 'replace', ...said('S0', 'Replacement of the residence permit') },
        { id: 'handIn', ...said('S2', 'Collect the residence permit') },
      ],
    },
    {
      id: 'checks',
      items: [
        { id: 'indChecks', ...said('S4', 'Legal obligations') },
        { id: 'warning', ...fine },
        { id: 'highest', ...fine },
        { id: 'letter', ...said('own', 'advice', 'inferred') },
        { id: 'sponsor', ...said('I23b', 'whole page', 'inferred') },
      ],
    },
  ],
});
