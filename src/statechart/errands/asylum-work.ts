import { since2026 } from '../../law/inForce';
import { always } from '../../law/when';
import { errand } from '../errand';

export const asylumWork = errand({
  ...since2026,
  who: ['asylumTemporary'],
  wants: 'workWhileWaiting',
  asks: { permitExpires: always },
  judges: ['work-while-waiting'],
});
