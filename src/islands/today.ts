import { dayInAmsterdam } from '../law/amsterdam';
import { isDay, type Day } from '../law/days';

/** The visitor's day. While developing, `?today=2027-03-01` shows the site of another day; a built site does not read it. */
export function visitorsDay(): Day {
  if (import.meta.env.DEV) {
    const wanted = typeof location === 'undefined' ? null : new URLSearchParams(location.search).get('today');
    if (isDay(wanted)) return wanted;
  }
  return dayInAmsterdam(new Date());
}
