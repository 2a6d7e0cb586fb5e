import { when } from '../../law/when';
import { errand } from '../errand';

/** Nothing can be told from here: also when the card is none of those we know. */
export const otherPurpose = errand({
  who: ['noPermit'],
  wants: 'otherPurpose',
  also: when('cardType', 'other'),
  asks: {},
  judges: ['get-help'],
});
