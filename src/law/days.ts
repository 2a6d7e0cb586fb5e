import { toDay } from './toDay';

/**
 * A calendar day, `YYYY-MM-DD`, without a time or a time zone. Days of this form compare
 * correctly as text, so `a < b` means "a is earlier than b".
 */
export type Day = `${number}-${number}-${number}`;

/** What happens when a day is counted to that does not exist, such as 31 February. */
export type Rounding = 'forward' | 'back';

/** Years outside these are typing errors, not lives (catalogue, section 1). */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

/** Year, month (1 to 12) and day of the month. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return { year, month, day: date };
}

/** Number of days in a month (1 to 12) of a year. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day with these three numbers, or undefined when the calendar has no such day. */
export function realDay(year: number, month: number, day: number): Day | undefined {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? toDay(year, month, day) : undefined;
}

/** True for text that names an existing day between 1900 and 2100. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const { year, month, day } = partsOf(value as Day);
  return year >= FIRST_YEAR && year <= LAST_YEAR && realDay(year, month, day) !== undefined;
}

/** The day a number of days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  const { year, month, day: date } = partsOf(day);
  const moved = new Date(Date.UTC(year, month - 1, date + days));
  return toDay(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/**
 * The day a number of months later (earlier when negative). Where that day does not exist, a day from which
 * something is allowed goes forward to the first of the next month, and a deadline goes back to the last
 * of the month: a date never flatters (catalogue, section 1).
 */
export function addMonths(day: Day, months: number, rounding: Rounding): Day {
  const { year, month, day: date } = partsOf(day);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  const last = daysInMonth(toYear, toMonth);
  if (date <= last) return toDay(toYear, toMonth, date);
  return rounding === 'back' ? toDay(toYear, toMonth, last) : addDays(toDay(toYear, toMonth, last), 1);
}

/** The later of two days. */
export const later = (a: Day, b: Day): Day => (a > b ? a : b);
