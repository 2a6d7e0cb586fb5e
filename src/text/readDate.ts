import { FIRST_YEAR, LAST_YEAR, realDay, type Day } from '../law/days';
import type { T } from './t';

export type DatePart = 'day' | 'month' | 'year';
export type TypedDate = { readonly [P in DatePart]: string };

/** A date as it was typed: read, or what is wrong with it and with which fields. */
export type ReadDate =
  | { readonly day: Day }
  | { readonly wrong: 'empty' | 'missing' | 'unreadable' | 'shortYear' | 'yearOutOfRange' | 'notReal'; readonly parts: readonly DatePart[] };

const PARTS: readonly DatePart[] = ['day', 'month', 'year'];

/** Arabic-Indic (٠ to ٩) and Eastern Arabic-Indic (۰ to ۹) digits as 0 to 9. */
const westernDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));

/** Typed text without what keyboards add unseen: spaces around it, marks of direction, letters of no width. */
const clean = (text: string): string => westernDigits(text).replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '').trim();

const number = (text: string, most: number): number | undefined =>
  new RegExp(`^\\d{1,${most}}$`).test(text) ? Number(text) : undefined;

/** Letters without what people leave out when they type: capitals, accents, the hamza on an alif, a stretched Arabic line. */
const bare = (text: string): string => text.normalize('NFKD').replace(/[\p{M}\u0640.]/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();

/** True when the letters stand in the name in this order, the first one first: `mrt` for maart. */
function shortens(typed: string, name: string): boolean {
  if (typed[0] !== name[0]) return false;
  let at = 0;
  for (const letter of name) if (letter === typed[at]) at += 1;
  return at === typed.length;
}

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** The month of a name in the page's language, as it is written or read, or of letters that shorten it when they shorten no other month. */
function namedMonth(text: string, t: T): number | undefined {
  const typed = bare(text);
  const names = MONTHS.map((month) => [t(`format.monthNames.${month}`), ...t(`format.monthsRead.${month}`).split(', ')].map(bare));
  const only = (fits: (name: string) => boolean) => {
    const found = MONTHS.filter((month) => names[month - 1]?.some(fits));
    return found.length === 1 ? found[0] : undefined;
  };
  const exact = only((name) => name === typed);
  if (exact || typed.length < 3) return exact;
  return only((name) => name.startsWith(typed)) ?? only((name) => shortens(typed, name));
}

/**
 * Reads the three fields of a date: one or two digits or a month's name, day first in every language.
 * @param t knows the names of the months
 */
export function readDate(typed: TypedDate, t: T): ReadDate {
  const text = { day: clean(typed.day), month: clean(typed.month), year: clean(typed.year) };
  const empty = PARTS.filter((part) => text[part] === '');
  if (empty.length === PARTS.length) return { wrong: 'empty', parts: PARTS };
  if (empty.length > 0) return { wrong: 'missing', parts: empty };

  const day = number(text.day, 2);
  const month = number(text.month, 2) ?? namedMonth(text.month, t);
  const year = number(text.year, 6);
  const read = { day, month, year };
  if (day === undefined || month === undefined || year === undefined) {
    return { wrong: 'unreadable', parts: PARTS.filter((part) => read[part] === undefined) };
  }
  if (text.year.length < 4) return { wrong: 'shortYear', parts: ['year'] };
  if (year < FIRST_YEAR || year > LAST_YEAR) return { wrong: 'yearOutOfRange', parts: ['year'] };
  const real = realDay(year, month, day);
  return real ? { day: real } : { wrong: 'notReal', parts: month >= 1 && month <= 12 ? ['day'] : ['month'] };
}
