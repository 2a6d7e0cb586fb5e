import type { Day } from './days';
import { toDay } from './toDay';

const HOUR = 3_600_000;

/** When the clock is moved in a month: at 01:00 UTC on its last Sunday (Directive 2000/84/EC, articles 2 and 3). */
function clockMoves(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 0, 1));
  return last.setUTCDate(last.getUTCDate() - last.getUTCDay());
}

/**
 * The day it is in Amsterdam at a moment of the visitor's clock: Dutch terms run on Dutch days. Counted, and not asked of `Intl`: the first
 * time zone that a browser is asked for costs 50 ms on a fast machine, before the first question; a test holds the two together.
 */
export function dayInAmsterdam(moment: Date): Day {
  const year = moment.getUTCFullYear();
  const isSummer = moment.getTime() >= clockMoves(year, 3) && moment.getTime() < clockMoves(year, 10);
  const there = new Date(moment.getTime() + (isSummer ? 2 : 1) * HOUR);
  return toDay(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate());
}
