import { earlier, since2026 } from '../../law/inForce';
import { stands } from '../../law/condition';
import { tenYearsExempt } from '../../law/rules/years';
import { all, always, not, when, type When } from '../../law/when';
import { errand, type Asks } from '../errand';

const adult = when('ageGroup', 'adult');
const notExempt = not(stands(tenYearsExempt, 'met'));
const tellsReturn = when('absences', 'sixMonths', 'fourMonthsThreeYears', 'tenMonthsTotal');

const untilBirthDate = { ageGroup: always, birthDate: when('ageGroup', 'minor') } satisfies Asks;
const untilParentPermit = (income: When) => ({
  ...untilBirthDate,
  absences: always,
  returnDate: tellsReturn,
  brpRegistered: always,
  income,
  parentPermitExemption: all(adult, when('income', 'no', 'unknown'), notExempt),
}) satisfies Asks;

const whoWantsWhat = {
  who: ['regularTemporary'],
  wants: 'stay',
  judges: ['eu-long-term-resident', 'regular-permanent', 'regular-extension'],
} as const;

/** Until 11 June 2026 only the permanent permit asked for income, and ten years freed from it. */
export const regularStayOld = errand({
  ...earlier,
  ...whoWantsWhat,
  asks: {
    permitExpires: always,
    permitPurpose: always,
    permitSince: always,
    ...untilParentPermit(notExempt),
    turkish: always,
    civicIntegration: adult,
  },
});

/** Since 12 June 2026 the long-term resident permit is judged too: it counts temporary years differently and frees nobody from income. */
export const regularStay = errand({
  ...since2026,
  ...whoWantsWhat,
  asks: {
    permitExpires: always,
    permitPurpose: always,
    permitSince: always,
    temporaryYears: always,
    ...untilParentPermit(always),
    healthInsurance: always,
    turkish: always,
    civicIntegration: adult,
  },
});
