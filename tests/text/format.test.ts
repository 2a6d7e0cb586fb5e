import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/law/days';
import { makeFormat } from '../../src/text/format';
import { languages, type LanguageId } from '../../src/text/languages';
import { textsOf } from '../../src/text/resources';
import { makeT, type Texts } from '../../src/text/t';

const formatOf = (id: LanguageId, dir: 'ltr' | 'rtl' = 'ltr') => makeFormat(makeT(textsOf(id), languages[id].tag), dir);
const [nl, en] = [formatOf('nl'), formatOf('en')];
/** Digits as they look: between them stands an unseen mark that keeps them on one line. */
const seen = (text: string) => text.replaceAll('\u2060', '');

describe('a day', () => {
  const NL = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
  const EN = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
  const months = NL.map((name, at) => ({ name, english: EN[at], two: String(at + 1).padStart(2, '0') }));

  it.each(months)('of $name', ({ name, english, two }) => {
    expect(nl.day(`2026-${two}-07` as Day)).toBe(`7 ${name} 2026`);
    expect(en.day(`2026-${two}-07` as Day)).toBe(`7 ${english} 2026`);
    expect(seen(nl.exactDay(`2026-${two}-28` as Day))).toBe(`28 ${name} 2026 (28-${two}-2026)`);
    expect(seen(en.exactDay(`2026-${two}-28` as Day))).toBe(`28 ${english} 2026 (28-${two}-2026)`);
  });
  it('has two digits for day and month where a deadline hangs on it', () => {
    expect(seen(nl.exactDay('2027-03-01'))).toBe('1 maart 2027 (01-03-2027)');
  });
  it('is the same on the last and the first of a year', () => {
    expect([nl.day('2026-12-31'), nl.day('2027-01-01'), nl.day('1900-01-01'), nl.day('2100-12-31')])
      .toEqual(['31 december 2026', '1 januari 2027', '1 januari 1900', '31 december 2100']);
  });
  it('in digits never breaks over two lines', () => {
    expect(nl.exactDay('2026-05-07')).toContain('07\u2060-\u206005\u2060-\u20602026');
  });
});

describe('an amount', () => {
  it.each([[0, '€ 0', '€0'], [85, '€ 85', '€85'], [999, '€ 999', '€999'], [1500, '€ 1.500', '€1,500'], [1234567, '€ 1.234.567', '€1,234,567']])('of %i', (amount, dutch, english) => {
    expect(nl.euros(amount).replace('\u00a0', ' ')).toBe(dutch);
    expect(en.euros(amount)).toBe(english);
  });
});

describe('a length', () => {
  it.each([
    [1, 'days', '1 dag', '1 day'], [90, 'days', '90 dagen', '90 days'], [1, 'weeks', '1 week', '1 week'], [8, 'weeks', '8 weken', '8 weeks'],
    [1, 'months', '1 maand', '1 month'], [6, 'months', '6 maanden', '6 months'], [1, 'years', '1 jaar', '1 year'], [5, 'years', '5 jaar', '5 years'],
    [0, 'days', '0 dagen', '0 days'],
  ] as const)('of %i %s', (amount, unit, dutch, english) => {
    expect(nl.length(amount, unit)).toBe(dutch);
    expect(en.length(amount, unit)).toBe(english);
  });
});

describe('from right to left', () => {
  const isolated = (text: string) => `\u2066${text}\u2069`;
  const rtl = formatOf('en', 'rtl');
  it('keeps digits and amounts in their own order', () => {
    expect(seen(rtl.exactDay('2026-05-07'))).toBe(`7 May 2026 (${isolated('07-05-2026')})`);
    expect(rtl.euros(1500)).toBe(isolated('€1,500'));
  });
  it('leaves words alone', () => {
    expect(rtl.day('2026-05-07')).toBe('7 May 2026');
    expect(rtl.length(6, 'months')).toBe('6 months');
  });
  it('isolates nothing from left to right', () => {
    expect([nl.exactDay('2026-05-07'), nl.euros(1500), nl.length(6, 'months')].join()).not.toMatch(/[\u2066-\u2069]/);
  });
});

it('uses the plural forms of the language', () => {
  const arabic: Texts = { format: { days_zero: '0', days_one: '1', days_two: '2', days_few: 'few', days_many: 'many', days_other: 'other' } };
  const { length } = makeFormat(makeT(arabic, 'ar'), 'rtl');
  expect([0, 1, 2, 3, 11, 100].map((count) => length(count, 'days'))).toEqual(['0', '1', '2', 'few', 'many', 'other']);
});
