import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/law/days';
import { makeFormat } from '../../src/text/format';
import { languages, type LanguageId } from '../../src/text/languages';
import { textsOf } from '../../src/text/resources';
import { makeT, type Texts } from '../../src/text/t';

const TEXT = fileURLToPath(new URL('../../src/text/', import.meta.url));
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

describe('the other languages, each by its own table and never by Intl', () => {
  const [fr, ar, ti] = [formatOf('fr'), formatOf('ar', 'rtl'), formatOf('ti')];
  const isolated = (text: string) => `\u2066${text}\u2069`;

  it.each([
    ['2026-05-01', '1er mai 2026', '1 أيار (مايو) 2026', '1 ግንቦት 2026'],
    ['2026-05-07', '7 mai 2026', '7 أيار (مايو) 2026', '7 ግንቦት 2026'],
    ['2027-01-31', '31 janvier 2027', '31 كانون الثاني (يناير) 2027', '31 ጥሪ 2027'],
    ['2028-02-29', '29 février 2028', '29 شباط (فبراير) 2028', '29 ለካቲት 2028'],
    ['2026-06-12', '12 juin 2026', '12 حزيران (يونيو) 2026', '12 ሰነ 2026'],
    ['2026-08-21', '21 août 2026', '21 آب (أغسطس) 2026', '21 ነሓሰ 2026'],
    ['2026-11-01', '1er novembre 2026', '1 تشرين الثاني (نوفمبر) 2026', '1 ሕዳር 2026'],
    ['2026-12-25', '25 décembre 2026', '25 كانون الأول (ديسمبر) 2026', '25 ታሕሳስ 2026'],
  ] as const)('%s', (day, french, arabic, tigrinya) => {
    expect([fr.day(day), ar.day(day), ti.day(day)]).toEqual([french, arabic, tigrinya]);
    const digits = day.split('-').reverse().join('-');
    expect([fr, ar, ti].map((format) => seen(format.exactDay(day)))).toEqual([`${french} (${digits})`, `${arabic} (${isolated(digits)})`, `${tigrinya} (${digits})`]);
  });

  it.each([[0, '0', '0'], [254, '254', '254'], [1500, '1\u202f500', '1,500']])('an amount of %i', (amount, french, others) => {
    expect([fr.euros(amount), ar.euros(amount), ti.euros(amount)]).toEqual([`${french}\u00a0€`, isolated(`€\u00a0${others}`), `€\u00a0${others}`]);
  });

  it.each([
    [1, 'days', '1 jour', 'يوم واحد', '1 መዓልቲ'], [2, 'weeks', '2 semaines', 'أسبوعين', '2 ሰሙናት'], [2, 'months', '2 mois', 'شهرين', '2 ኣዋርሕ'],
    [3, 'months', '3 mois', '3 أشهر', '3 ኣዋርሕ'], [5, 'years', '5 ans', '5 سنوات', '5 ዓመታት'], [10, 'years', '10 ans', '10 سنوات', '10 ዓመታት'],
    [15, 'months', '15 mois', '15 شهراً', '15 ኣዋርሕ'], [90, 'days', '90 jours', '90 يوماً', '90 መዓልታት'], [100, 'days', '100 jours', '100 يوم', '100 መዓልታት'],
    [0, 'days', '0 jour', '0 يوم', '0 መዓልቲ'],
  ] as const)('a length of %i %s', (amount, unit, french, arabic, tigrinya) => {
    expect([fr.length(amount, unit), ar.length(amount, unit), ti.length(amount, unit)]).toEqual([french, arabic, tigrinya]);
  });

  it('puts the comma of the language in a list', () => {
    expect([nl, fr, ar, ti].map(({ list }) => list(['A', 'B', 'C']))).toEqual(['A, B, C', 'A, B, C', 'A، B، C', 'A፣ B፣ C']);
    expect([nl.list(['A']), nl.list(['A', 'B'])]).toEqual(['A', 'A, B']);
  });

  it('asks the browser for nothing but the plural form', () => {
    const code = readdirSync(TEXT).map((file) => readFileSync(TEXT + file, 'utf8')).join('\n').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect([...code.matchAll(/Intl\.(\w+)|toLocale\w+/g)].map(([call]) => call)).toEqual(['Intl.PluralRules']);
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
