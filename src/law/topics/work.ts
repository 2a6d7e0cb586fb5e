import { said } from '../fact';
import { earlier, since2026 } from '../inForce';
import { defineTopic } from '../topic';

export const work = defineTopic({
  id: 'work',
  parts: [
    {
      id: 'allowed',
      items: [
        { id: 'backOfCard', ...said('S3', 'Work') },
        { id: 'free', ...said('S3', 'Work') },
        { id: 'asylum', ...said('I5', 'Working') },
        { id: 'permanent', ...said('S3', 'Work') },
        { id: 'union', ...said('S4', 'Working with the residence document') },
        { id: 'government', ...said('S3', 'Rights almost equal to Dutch citizens') },
      ],
    },
    {
      id: 'permit',
      items: [
        { id: 'twv', ...said('S3', 'TWV') },
        { id: 'others', ...said('S3', 'TWV') },
      ],
    },
    {
      id: 'waiting',
      items: [
        { id: 'cardExpired', ...said('L1', 'article 9, ninth paragraph', 'inferred'), ...since2026 },
        { id: 'cardBefore', ...said('own', 'advice', 'inferred'), ...since2026 },
        { id: 'appliedInTime', ...said('S1', 'My residence permit has expired. I have applied for an extension. Am I still allowed to work?'), ...earlier },
      ],
    },
  ],
});
