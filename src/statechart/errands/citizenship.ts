import { errand } from '../errand';

export const citizenship = errand({
  who: ['regularTemporary', 'asylumPermanent', 'regularPermanent'],
  wants: 'citizenship',
  asks: {},
  judges: ['naturalisation'],
});
