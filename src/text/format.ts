import { partsOf as numbersOf, type Day } from '../law/days';
import type { Unit } from '../law/span';
import type { T } from './t';

/**
 * Days, amounts and lengths of time, written from the locale files and never by `Intl`: Chromium knows no Tigrinya and
 * prints English for it, and a page built here must read the same in every browser.
 */
export interface Format {
  /** 7 mei 2026 */
  day(day: Day): string;
  /** 7 mei 2026 (07-05-2026): for a day that something hangs on. */
  exactDay(day: Day): string;
  /** Whole euros. */
  euros(amount: number): string;
  /** 6 maanden */
  length(amount: number, unit: Unit): string;
  /** Things one after the other, in their order. */
  list(items: readonly string[]): string;
}

const LTR_ISOLATE = '\u2066';
const END_OF_ISOLATE = '\u2069';
/** Keeps a date in digits on one line. */
const WORD_JOINER = '\u2060';

/** @param dir the direction of the language: in a right-to-left text, what is put in keeps its own order */
export function makeFormat(t: T, dir: 'ltr' | 'rtl'): Format {
  const isolate = (text: string) => (dir === 'rtl' ? LTR_ISOLATE + text + END_OF_ISOLATE : text);
  const two = (value: number) => String(value).padStart(2, '0');
  const dayIn = (key: string, date: Day) => {
    const { year, month, day } = numbersOf(date);
    return t(key, {
      // French writes "1er mai", and "2 mai".
      day: day === 1 ? t('format.firstDay') : day,
      month: t(`format.monthNames.${month}`),
      year,
      digits: isolate([two(day), two(month), year].join(`${WORD_JOINER}-${WORD_JOINER}`)),
    });
  };
  return {
    day: (day) => dayIn('format.day', day),
    exactDay: (day) => dayIn('format.exactDay', day),
    euros: (amount) => isolate(t('format.euros', { amount: String(amount).replace(/\B(?=(\d{3})+$)/g, t('format.thousands')) })),
    length: (amount, unit) => t(`format.${unit}`, { count: amount }),
    list: (items) => items.reduce((before, next) => t('format.list', { before, next })),
  };
}
