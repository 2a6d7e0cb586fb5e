import { said } from '../fact';
import { since2026 } from '../inForce';
import { defineTopic } from '../topic';

export const civicIntegration = defineTopic({
  id: 'civic-integration',
  terms: [
    { id: 'schoolYears', amount: 8, unit: 'years', ...said('L3', 'article 3.96a') },
    { id: 'grewUpYears', amount: 10, unit: 'years', ...said('L3', 'article 3.96a') },
    { id: 'grewUpFewer', amount: 5, unit: 'years', ...said('L3', 'article 3.96a') },
  ],
  parts: [
    {
      id: 'what',
      items: [
        { id: 'diploma', ...said('S3', 'Conditions, bullet 7') },
        { id: 'requirement', ...said('I13', 'Requirement and obligation') },
        { id: 'level', ...said('X3', 'Language level', 'secondary') },
      ],
    },
    {
      id: 'who',
      items: [
        { id: 'permanent', ...said('S3', 'Conditions, bullet 7') },
        { id: 'euLongTerm', ...said('L3', 'article 3.126') },
        { id: 'renewal', ...said('I5', 'When to apply', 'inferred'), ...since2026 },
      ],
    },
    {
      id: 'exempt',
      items: [
        { id: 'minors', ...said('L3', 'article 3.96a') },
        { id: 'school', ...said('L3', 'article 3.96a') },
        { id: 'papers', ...said('L3', 'article 3.96a') },
        { id: 'health', ...said('L3', 'article 3.96a') },
        { id: 'hardship', ...said('L3', 'article 3.96a') },
        { id: 'belgian', ...said('I13', 'Who does not need it') },
        { id: 'turkish', ...said('I13', 'Turkish nationals'), from: '2025-01-01' },
      ],
    },
  ],
});
