import { said } from '../fact';
import { earlier, since2026 } from '../inForce';
import { defineTopic } from '../topic';

const reduced = said('L4', 'articles 3.34g, 3.34ja and 3.34jb');
const notFound = said('own', 'searched, not found', 'inferred');

/**
 * How paying works. The amounts are those of the pathways, drawn beside this. The newest law text with amounts is of
 * 1 April 2026; that they rise each January is our reading of the amounts of several years.
 */
export const fees = defineTopic({
  id: 'fees',
  parts: [
    {
      id: 'free',
      items: [
        { id: 'asylum', ...said('S2', 'Process and costs') },
        { id: 'asylumAgain', ...said('hasa', 'Costs') },
        { id: 'asylumCard', ...said('I5', 'Costs'), ...since2026 },
        { id: 'asylumExtension', ...said('S1', 'What is the difference between a temporary asylum permit or a permanent asylum permit?'), ...earlier },
      ],
    },
    {
      id: 'amounts',
      items: [
        { id: 'table', ...said('L4', 'articles 3.34g to 3.34k, 3.43b to 3.43e and 3.51') },
        { id: 'checkFirst', ...said('I22', 'whole page', 'inferred') },
        { id: 'olderPages', ...said('S3', 'Costs application') },
        { id: 'minors', ...reduced },
        { id: 'turkish', ...reduced },
        { id: 'ordinaryExtension', ...notFound },
      ],
    },
    {
      id: 'paying',
      items: [
        { id: 'online', ...said('S4', 'Application forms') },
        { id: 'onPaper', ...said('S3', 'Steps in the application process, step 1') },
        { id: 'paidFirst', ...said('S3', 'Steps in the application process, step 2') },
        { id: 'once', ...said('S3', 'Steps in the application process, step 3', 'inferred') },
      ],
    },
    {
      id: 'back',
      items: [
        { id: 'refused', ...notFound },
        { id: 'asylumPermanent', ...said('X3', 'Open applications', 'secondary'), ...since2026 },
      ],
    },
  ],
});
