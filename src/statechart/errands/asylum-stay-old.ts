import { earlier } from '../../law/inForce';
import { fiveYearsOfAsylumPermit } from '../../law/rules/years';
import { ahead, always, not, when } from '../../law/when';
import { errand } from '../errand';

export const asylumStayOld = errand({
  ...earlier,
  who: ['asylumTemporary'],
  wants: 'stay',
  asks: {
    permitExpires: always,
    permitSince: always,
    reasonStillExists: always,
    mainResidence: always,
    abroadOverThreeMonths: when('mainResidence', 'yes'),
    // Whatever the verdict of fiveYears: an expired permit leaves that open, and the question still helps.
    civicIntegration: not(ahead(fiveYearsOfAsylumPermit)),
  },
  judges: ['asylum-permanent', 'asylum-extension'],
});
