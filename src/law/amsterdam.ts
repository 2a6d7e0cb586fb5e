import type { Day } from './days';
import { toDay } from './toDay';

/** The day it is in Amsterdam at a moment of the visitor's clock: Dutch terms run on Dutch days. */
export function dayInAmsterdam(moment: Date): Day {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: 'numeric', day: 'numeric' });
  const part = Object.fromEntries(parts.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  return toDay(part['year'] ?? 0, part['month'] ?? 0, part['day'] ?? 0);
}
