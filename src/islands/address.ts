import { isQuestionId } from '../law/questions';
import type { Place } from '../statechart/replay';

/** What the part of the address behind `#` asks for. It names places, never an answer. */
export type Wish = { readonly place: Place } | { readonly unknown: true };

/** Reads the hash of an address. No hash: nothing is asked for. */
export function readHash(hash: string): Wish | undefined {
  if (hash === '' || hash === '#') return undefined;
  if (hash === '#review' || hash === '#result') return { place: hash === '#review' ? 'review' : 'result' };
  const [, id] = /^#q=([\w-]+)$/.exec(hash) ?? [];
  return isQuestionId(id) ? { place: id } : { unknown: true };
}

/** The hash of a place. */
export const hashOf = (place: Place): string => (place === 'review' || place === 'result' ? `#${place}` : `#q=${place}`);
