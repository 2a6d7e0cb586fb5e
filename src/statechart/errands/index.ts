import type { Errand } from '../errand';
import { asylumAgain } from './asylum-again';
import { asylumFirst } from './asylum-first';
import { asylumStay } from './asylum-stay';
import { asylumStayOld } from './asylum-stay-old';
import { asylumTravel } from './asylum-travel';
import { asylumWork } from './asylum-work';
import { asylumWorkOld } from './asylum-work-old';
import { brexit } from './brexit';
import { citizenship } from './citizenship';
import { longTerm } from './long-term';
import { otherPurpose } from './other-purpose';
import { regularStay, regularStayOld } from './regular-stay';
import { renew } from './renew';
import { replace } from './replace';
import { unionCitizenStay, unionFamilyStay } from './union-stay';
import { withdrawal } from './withdrawal';

/** Every errand by its id, in the order of the catalogue (section 3). */
export const errands = {
  'asylum-first': asylumFirst,
  'asylum-again': asylumAgain,
  'other-purpose': otherPurpose,
  'asylum-stay-old': asylumStayOld,
  'asylum-stay': asylumStay,
  'asylum-work-old': asylumWorkOld,
  'asylum-work': asylumWork,
  'asylum-travel': asylumTravel,
  'regular-stay-old': regularStayOld,
  'regular-stay': regularStay,
  'union-citizen-stay': unionCitizenStay,
  'union-family-stay': unionFamilyStay,
  brexit,
  'long-term': longTerm,
  renew,
  replace,
  withdrawal,
  citizenship,
} as const satisfies Record<string, Errand>;

export type ErrandId = keyof typeof errands;
export const errandIds = Object.keys(errands) as ErrandId[];
