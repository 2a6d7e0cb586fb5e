import type { Format } from './format';
import type { T, Values } from './t';

// The same sentence in two languages, in one string: the reader's own words, then those of the language beside it. So a reader
// and a helper read together, and no screen has to know of it: only where a text is drawn (`views`) are the two taken apart.
// The marks are of Unicode's private use: no keyboard types them and no text of ours has them.

const [OPEN, MIDDLE, CLOSE] = ['\ue000', '\ue001', '\ue002'];
const PAIR = new RegExp(`${OPEN}([^${MIDDLE}]*)${MIDDLE}([^${CLOSE}]*)${CLOSE}`, 'g');

/** What is drawn of a text: the reader's words, and those beside them where there are any. */
export interface Views {
  readonly own: string;
  readonly beside?: string;
}

/** Takes a text apart; one that holds a single language is all the reader's own. */
export function views(text: string): Views {
  if (!text.includes(OPEN)) return { own: text };
  const [own, beside] = [text.replace(PAIR, '$1'), text.replace(PAIR, '$2')];
  return own === beside ? { own } : { own, beside };
}

/** Two wordings as one text. */
const pair = (own: string, beside: string): string => OPEN + own + MIDDLE + beside + CLOSE;

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
