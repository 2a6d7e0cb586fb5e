import { errand } from '../errand';

export const longTerm = errand({
  who: ['asylumPermanent', 'regularPermanent'],
  wants: 'longTermResident',
  asks: {},
  judges: ['eu-long-term-resident'],
});
