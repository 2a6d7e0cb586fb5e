import { since2026 } from '../../law/inForce';
import { fiveYearsSinceApplication } from '../../law/rules/years';
import { ahead, all, always, not, when } from '../../law/when';
import { errand } from '../errand';

/** Before five years are full, the rest decides nothing yet. */
const fiveYearsFullOrUnknown = not(ahead(fiveYearsSinceApplication));

export const asylumStay = errand({
  ...since2026,
  who: ['asylumTemporary'],
  wants: 'stay',
  asks: {
    permitExpires: always,
    asylumPermitBasis: always,
    asylumAppliedOn: always,
    absences: fiveYearsFullOrUnknown,
    returnDate: all(fiveYearsFullOrUnknown, when('absences', 'sixMonths', 'tenMonthsTotal')),
    income: fiveYearsFullOrUnknown,
    healthInsurance: fiveYearsFullOrUnknown,
    civicIntegration: fiveYearsFullOrUnknown,
  },
  judges: ['asylum-document-renewal', 'eu-long-term-resident', 'asylum-permanent', 'asylum-extension'],
});
