import type { Day } from '../../law/days';
import { pathwayIds } from '../../law/pathway';
import { impliedBy } from '../../statechart/implied';
import { isEmpty, type Kept } from '../memory';
import type { Notice } from '../useCheck';
import { STARTS } from './carried';
import { readCarried } from './link';
import { recallSaved } from './saved';

/** Answers from elsewhere, to use or to leave: from another device, or saved on this one. */
export interface Offer {
  readonly from: 'device' | 'saved';
  readonly kept: Kept;
  /** The day on which they were saved. */
  readonly on?: Day;
}

/**
 * What of the answers that are saved on this device is told: an offer, or that they cannot be used (any more), which also deletes them.
 * Only an empty tab hears of it.
 */
export function offerSaved(today: Day, here: Kept): { readonly offer: Offer } | { readonly told: 'savedExpired' | 'savedUnreadable' } | undefined {
  const saved = recallSaved(today);
  if (!saved || !isEmpty(here)) return undefined;
  return typeof saved === 'string' ? { told: saved } : { offer: { from: 'saved', kept: saved.kept, on: saved.on } };
}

/** True when what arrives says nothing that is not here already. */
const isHere = (arrived: Kept, own: Kept): boolean => {
  const here: Readonly<Record<string, unknown>> = own.answers;
  return arrived.earlier === own.earlier && Object.entries(arrived.answers).every(([id, answer]) => JSON.stringify(answer) === JSON.stringify(here[id]));
};

/** What is kept after something arrived, what is said about it, and what is offered. */
interface Arrival {
  readonly kept: Kept;
  readonly notice?: Notice;
  readonly offer?: Offer;
}

/** Begins anew, by the rules of today: answers to another question must not slip in unseen. */
function begun(id: string, own: Kept, today: Day): Arrival {
  const pathway = pathwayIds.find((one) => one === id);
  return pathway ? { kept: { answers: impliedBy(pathway, today), earlier: false } } : { kept: own, notice: 'unknownLink' };
}

/**
 * What becomes of the answers of this tab when an address carries something. Where other answers are here already, those stay until
 * the reader has chosen.
 * @param carried the part of the address behind `#`, as it stood there
 */
export function arrive(carried: string, own: Kept, today: Day): Arrival {
  if (carried.startsWith(STARTS)) return begun(carried.slice(STARTS.length), own, today);
  const arrived = readCarried(carried);
  if (typeof arrived === 'string') return { kept: own, notice: arrived };
  if (isHere(arrived, own)) return { kept: own, notice: 'shared' };
  return isEmpty(own) ? { kept: arrived, notice: 'shared' } : { kept: own, offer: { from: 'device', kept: arrived } };
}
