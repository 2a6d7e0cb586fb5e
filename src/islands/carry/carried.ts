// What an address can carry beside a place of the check: answers of another device, or the pathway that a page of ours leads to. Apart
// from what reads it (`arrival.ts`), for that comes later, and the address has to be cleared at once.

/** Begin the part of an address behind `#`: answers, and the pathway to start with. */
export const CARRIES = '#s=';
export const STARTS = '#start=';

/**
 * What the address carries, as it stood there; undefined when it carries nothing. It is taken out of the address at once, so that
 * nobody reads answers there and no bookmark keeps them.
 */
export function takeCarried(): string | undefined {
  const { hash, pathname, search } = location;
  if (!hash.startsWith(CARRIES) && !hash.startsWith(STARTS)) return undefined;
  history.replaceState(history.state, '', pathname + search);
  return hash;
}
