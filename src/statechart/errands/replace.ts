import { always } from '../../law/when';
import { errand } from '../errand';

export const replace = errand({
  who: ['asylumTemporary', 'regularTemporary', 'asylumPermanent', 'regularPermanent', 'unionCitizen', 'unionFamily'],
  wants: 'replaceDocument',
  asks: { documentProblem: always },
  judges: ['document-replacement'],
});
