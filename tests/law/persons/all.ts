import { asylumAgain, asylumFirst, otherPurpose } from './asylum-first';
import { asylumStay } from './asylum-stay';
import { asylumStayDays } from './asylum-stay-days';
import { asylumStayOld } from './asylum-stay-old';
import { asylumStayOldDays } from './asylum-stay-old-days';
import { asylumTravel, asylumWork, asylumWorkOld } from './asylum-waiting';
import { changeOfLaw, unchangedByTheLaw } from './change-of-law';
import { renew, replace } from './documents';
import { citizenship, longTermResident, withdrawal } from './letters-and-next-steps';
import type { Person } from './person';
import { regularChildren } from './regular-children';
import { regularFees } from './regular-fees';
import { regularIncomeAbsences } from './regular-income-absences';
import { regularStay } from './regular-stay';
import { regularStayOld } from './regular-stay-old';
import { unionCitizen } from './union-citizen';
import { brexit, unionFamily } from './union-family';

export const persons: readonly Person[] = [
  ...asylumFirst, ...asylumAgain, ...otherPurpose,
  ...asylumStayOld, ...asylumStayOldDays, ...asylumStay, ...asylumStayDays,
  ...asylumWorkOld, ...asylumWork, ...asylumTravel,
  ...regularStayOld, ...regularStay, ...regularIncomeAbsences, ...regularChildren, ...regularFees,
  ...unionCitizen, ...unionFamily, ...brexit,
  ...renew, ...replace, ...withdrawal, ...citizenship, ...longTermResident,
  ...changeOfLaw, ...unchangedByTheLaw,
];
