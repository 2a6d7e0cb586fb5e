import { always } from '../../law/when';
import { errand } from '../errand';

export const withdrawal = errand({
  who: ['asylumTemporary', 'regularTemporary', 'asylumPermanent', 'regularPermanent'],
  wants: 'withdrawalLetter',
  asks: { letterDate: always },
  judges: ['withdrawal-viewpoint'],
});
