import { said } from '../fact';
import { defineTopic } from '../topic';

export const refused = defineTopic({
  id: 'refused',
  parts: [
    {
      id: 'today',
      items: [
        { id: 'read', ...said('S3', 'Formal decision') },
        { id: 'term', ...said('own', 'the term stands in the decision itself', 'inferred') },
        { id: 'lawyer', ...said('own', 'advice', 'inferred') },
      ],
    },
    {
      id: 'disagree',
      items: [
        { id: 'review', ...said('S3', 'Steps in the application process, step 3') },
        { id: 'appeal', ...said('own', 'advice', 'inferred') },
        { id: 'noFigure', ...said('own', 'searched, not found', 'inferred') },
      ],
    },
    {
      id: 'after',
      items: [
        { id: 'alsoChecked', ...said('S3', 'Steps in the application process, step 3') },
        { id: 'again', ...said('S2', 'Repeat asylum applications (HASA)') },
        { id: 'newFacts', ...said('hasa', 'When you can apply again') },
      ],
    },
  ],
});
