import { said } from '../fact';
import { defineTopic } from '../topic';

export const fees = defineTopic({
  id: 'fees',
  parts: [
    {
      id: 'pay',
      items: [
        { id: 'online', ...said('S4', 'Application forms') },
        { id: 'paper', ...said('S3', 'Steps in the application process, step 1') },
        { id: 'once', ...said('S3', 'Steps in the application process, step 3') },
      ],
    },
    {
      id: 'less',
      items: [
        { id: 'free', ...said('I5', 'Costs') },
        { id: 'children', ...said('L4', 'articles 3.34g and 3.34ja') },
        { id: 'turkish', ...said('L4', 'article 3.34g') },
      ],
    },
    {
      id: 'check',
      items: [
        { id: 'change', ...said('X3', 'Rise on 1 January 2026', 'secondary') },
        { id: 'officialPage', ...said('I22', 'whole page') },
      ],
    },
  ],
});
