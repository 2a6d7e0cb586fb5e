import type { Day } from '../../law/days';
import { isEmpty, NOTHING, recall, type Kept } from '../memory';
import { carries, readCarried } from './link';
import { recallSaved } from './saved';

/** What a link brought: answers, or why there are none. */
export type Arrival = ReturnType<typeof readCarried>;

/** Answers from elsewhere, to use or to leave: from another device, or saved on this one. */
export interface Offer {
  readonly from: 'device' | 'saved';
  readonly kept: Kept;
  /** The day on which they were saved. */
  readonly on?: Day;
}

/** What a page begins with: what its tab keeps, what a link brought, and what is saved on the device. */
interface Beginning {
  readonly kept: Kept;
  readonly arrived?: Arrival | undefined;
  readonly offer?: Offer | undefined;
  readonly told?: 'unreadable' | 'savedExpired' | 'savedUnreadable' | undefined;
}

/**
 * What the address brings of another device; undefined when it brings nothing. The answers are taken out of the address at once,
 * so that nobody reads them there and no bookmark keeps them.
 */
export function takeArrival(): Arrival | undefined {
  const { hash, pathname, search } = location;
  if (!carries(hash)) return undefined;
  history.replaceState(history.state, '', pathname + search);
  return readCarried(hash);
}

/** Looks everywhere for answers, at the beginning of a page. Only an empty tab hears of what is saved. */
export function beginning(today: Day): Beginning {
  const arrived = takeArrival();
  const kept = recall();
  const saved = recallSaved(today);
  if (kept === 'unreadable') return { kept: NOTHING, arrived, told: kept };
  if (!saved || !isEmpty(kept)) return { kept, arrived };
  return typeof saved === 'string' ? { kept, arrived, told: saved } : { kept, arrived, offer: { from: 'saved', kept: saved.kept, on: saved.on } };
}

/** True when what arrives says nothing that is not here already. */
export const isHere = (arrived: Kept, own: Kept): boolean => {
  const here: Readonly<Record<string, unknown>> = own.answers;
  return arrived.earlier === own.earlier && Object.entries(arrived.answers).every(([id, answer]) => JSON.stringify(answer) === JSON.stringify(here[id]));
};
