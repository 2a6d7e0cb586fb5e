import type { Format } from './format';
import type { T, Values } from './t';
import { pair, views } from './views';

// Texts and figures in two languages at once (`views.ts`).

/** The words of the other language; where both say the same, those. */
const beside = (text: string): string => views(text).beside ?? views(text).own;

const seenAs = (values: Values | undefined, view: (text: string) => string): Values | undefined =>
  values && Object.fromEntries(Object.entries(values).map(([id, value]) => [id, typeof value === 'string' ? view(value) : value]));

/** A `t` that says each text in both languages. How a day or an amount is written belongs to one language, so it stays alone. */
export function besideT(own: T, other: T): T {
  const t = (key: string, values?: Values) =>
    key.startsWith('format.')
      ? own(key, values)
      : pair(own(key, seenAs(values, (text) => views(text).own)), other(key, seenAs(values, (text) => beside(text))));
  return Object.assign(t, { has: own.has });
}

/** Days, amounts and lengths in both languages. */
export const besideFormat = (own: Format, other: Format): Format => ({
  day: (day) => pair(own.day(day), other.day(day)),
  exactDay: (day) => pair(own.exactDay(day), other.exactDay(day)),
  euros: (amount) => pair(own.euros(amount), other.euros(amount)),
  length: (amount, unit) => pair(own.length(amount, unit), other.length(amount, unit)),
  list: (items) => pair(own.list(items.map((item) => views(item).own)), other.list(items.map(beside))),
});
