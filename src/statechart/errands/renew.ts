import { always, situationIs } from '../../law/when';
import { errand } from '../errand';

export const renew = errand({
  who: ['asylumPermanent', 'regularPermanent', 'unionCitizen', 'unionFamily'],
  wants: 'renewDocument',
  // Only the document of the Union has a validity and a fee of its own for minors.
  asks: { documentExpires: always, ageGroup: situationIs('unionCitizen', 'unionFamily') },
  judges: ['document-renewal'],
});
