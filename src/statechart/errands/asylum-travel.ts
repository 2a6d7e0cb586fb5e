import { always } from '../../law/when';
import { errand } from '../errand';

export const asylumTravel = errand({
  who: ['asylumTemporary'],
  wants: 'travelWhileWaiting',
  asks: { permitExpires: always, returnTripDate: always },
  judges: ['travel-while-waiting'],
});
