import { dayOf } from '../answers';
import { condition, met, notMet, unknown } from '../condition';
import type { Sourced } from '../fact';
import { asked } from './shared';

// Conditions that the permanent permit and the long-term resident permit put alike to holders of a regular permit.

/** The permit holds on the day. It must stay valid until the decision: a note warns when less than six months are left. */
export const validPermit = (sourced: Sourced) =>
  condition({
    id: 'validPermit',
    ...sourced,
    reads: ['permitExpires'],
    judge: ({ permitExpires }, day) => {
      const expires = dayOf(permitExpires);
      if (expires === undefined) return unknown;
      return expires < day ? notMet : met;
    },
  });

export const nonTemporaryPurpose = (sourced: Sourced) =>
  condition({
    id: 'nonTemporaryPurpose',
    ...sourced,
    reads: ['permitPurpose'],
    judge: ({ permitPurpose }) => {
      if (permitPurpose === 'nonTemporary') return met;
      return permitPurpose === 'temporary' ? notMet : unknown;
    },
  });

/** Nothing to prove: the IND looks the registration up. */
export const brpRegistered = (sourced: Sourced) => asked('brpRegistered', 'brpRegistered', sourced);
