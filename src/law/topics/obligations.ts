import { said } from '../fact';
import { defineTopic } from '../topic';

export const obligations = defineTopic({
  id: 'obligations',
  terms: [
    { id: 'warning', amount: 2, unit: 'years', ...said('I23', 'Warning') },
  ],
  parts: [
    {
      id: 'tell',
      items: [
        { id: 'changes', ...said('I23b', 'Reporting changes') },
        { id: 'checks', ...said('I23', 'Checks by the IND') },
        { id: 'sponsor', ...said('I23b', 'Obligations of the sponsor') },
      ],
    },
    {
      id: 'fine',
      items: [
        { id: 'first', ...said('I23', 'Warning') },
        { id: 'amount', ...said('I23', 'Amount of the fine') },
        { id: 'disagree', ...said('own', 'advice', 'inferred') },
      ],
    },
    {
      id: 'card',
      items: [
        { id: 'renew', ...said('S3', 'Renew permanent residence permit') },
        { id: 'replace', ...said('S3', 'Replacement of residence permit') },
      ],
    },
  ],
});
