import { dayOf } from '../answers';
import { condition, indChecks, met, notMet, unknown } from '../condition';
import type { Sourced } from '../fact';
import { count, type Span } from '../span';
import { asked } from './shared';

// Conditions that asylum pathways share: most belong to the extension and the permanent permit of the earlier rules.

/** The reason for the protection still exists. Whoever answers "no" is told that the IND judges this, not they. */
export const reasonStillExists = (sourced: Sourced) => asked('reasonStillExists', 'reasonStillExists', sourced);

/** Main residence in the Netherlands. Over three months abroad: the IND checks whether it moved, so unknown. */
export const mainResidence = (sourced: Sourced) =>
  condition({
    id: 'mainResidence',
    ...sourced,
    reads: ['mainResidence', 'abroadOverThreeMonths'],
    judge: ({ mainResidence: here, abroadOverThreeMonths: abroad }) => {
      if (here === 'no') return notMet;
      return here === 'yes' && abroad === 'no' ? met : unknown;
    },
  });

/** Nothing wrong said and nothing held back that would have led to a refusal. */
export const truthfulInformation = (sourced: Sourced) => indChecks('truthfulInformation', sourced);

/** One may apply from some months before the permit or its document expires; after that day it is late, but still open. */
export const applicationWindow = (opening: Span<'permitExpires'>, sourced: Sourced) =>
  condition({
    id: 'applicationWindow',
    ...sourced,
    reads: ['permitExpires'],
    spans: [opening],
    judge: ({ permitExpires }, day) => {
      const expires = dayOf(permitExpires);
      if (expires === undefined) return unknown;
      const opens = count(opening, expires);
      if (day < opens) return { is: 'notYet', from: opens };
      return day <= expires ? met : { is: 'late', since: expires };
    },
  });
