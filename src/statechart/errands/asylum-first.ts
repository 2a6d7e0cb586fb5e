import { always } from '../../law/when';
import { errand } from '../errand';

export const asylumFirst = errand({
  who: ['noPermit'],
  wants: 'firstApplication',
  asks: { asylumGrounds: always },
  judges: ['asylum-application'],
});
