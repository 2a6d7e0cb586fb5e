import { earlier } from '../../law/inForce';
import { always } from '../../law/when';
import { errand } from '../errand';

export const asylumWorkOld = errand({
  ...earlier,
  who: ['asylumTemporary'],
  wants: 'workWhileWaiting',
  asks: { workAllowedBefore: always, appliedInTime: always },
  judges: ['work-while-waiting'],
});
