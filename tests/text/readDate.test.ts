import { describe, expect, it } from 'vitest';
import { languageIds, languages } from '../../src/text/languages';
import { readDate, type ReadDate } from '../../src/text/readDate';
import { textsOf } from '../../src/text/resources';
import { makeT } from '../../src/text/t';

const nl = makeT(textsOf('nl'), 'nl');
const en = makeT(textsOf('en'), 'en-GB');
const read = (day: string, month: string, year: string, t = nl): ReadDate => readDate({ day, month, year }, t);
const wrong = (kind: string, ...parts: string[]) => ({ wrong: kind, parts });

describe('is read', () => {
  it.each([
    ['digits', '7', '5', '2026', '2026-05-07'],
    ['digits with a zero', '07', '05', '2026', '2026-05-07'],
    ['spaces around', ' 7 ', '\t5', '2026\u00a0', '2026-05-07'],
    ['a name', '27', 'maart', '2027', '2027-03-27'],
    ['a name with a capital', '27', 'Maart', '2027', '2027-03-27'],
    ['a name in capitals', '27', 'OKTOBER', '2027', '2027-10-27'],
    ['a beginning', '27', 'okt', '2027', '2027-10-27'],
    ['a beginning with a full stop', '27', 'sept.', '2027', '2027-09-27'],
    ['the usual short form', '27', 'mrt', '2027', '2027-03-27'],
    ['letters of no width', '\u061c7', '\u200b5\ufeff', '2026', '2026-05-07'],
    ['a whole name of three letters', '7', 'mei', '2027', '2027-05-07'],
    ['Arabic-Indic digits', '٢٠', '٠١', '٢٠٢٧', '2027-01-20'],
    ['Eastern Arabic-Indic digits', '۲۰', '۰۱', '۲۰۲۷', '2027-01-20'],
    ['both kinds of digits', '٢۰', '1', '۲٠27', '2027-01-20'],
    ['unseen marks of direction', '\u200e7\u200f', '\u20665\u2069', '\u202a2026\u202c', '2026-05-07'],
    ['29 February of a leap year', '29', '2', '2028', '2028-02-29'],
    ['29 February of 2000', '29', 'feb', '2000', '2000-02-29'],
    ['the last of a month', '31', '12', '2026', '2026-12-31'],
    ['the first year', '1', '1', '1900', '1900-01-01'],
    ['the last year', '31', '12', '2100', '2100-12-31'],
  ])('%s', (_, day, month, year, expected) => {
    expect(read(day, month, year)).toEqual({ day: expected });
  });

  it('with the names of the page’s language only', () => {
    expect(read('27', 'March', '2027', en)).toEqual({ day: '2027-03-27' });
    expect(read('27', 'march', '2027')).toEqual(wrong('unreadable', 'month'));
    expect(read('27', 'maart', '2027', en)).toEqual(wrong('unreadable', 'month'));
  });

  it.each(Array.from({ length: 12 }, (_, at) => at + 1))('month %i by its name, in each language', (month) => {
    const expected = { day: `2027-${String(month).padStart(2, '0')}-09` };
    for (const language of languageIds) {
      const t = makeT(textsOf(language), languages[language].tag);
      const names = [t(`format.monthNames.${month}`), ...t(`format.monthsRead.${month}`).split(', ')];
      for (const name of names) expect(read('9', name, '2027', t), `${language} ${name}`).toEqual(expected);
    }
    for (const t of [nl, en]) expect(read('9', t(`format.monthNames.${month}`).slice(0, 3), '2027', t)).toEqual(expected);
  });

  it.each([
    ['fr', 'fevrier', 2], ['fr', 'Août', 8], ['fr', 'AOUT', 8], ['fr', 'juil.', 7], ['fr', 'déc', 12],
    ['ar', 'ايار', 5], ['ar', 'أيار', 5], ['ar', 'مايو', 5], ['ar', 'اغسطس', 8], ['ar', 'آب', 8], ['ar', 'تشرين  الثاني', 11], ['ar', 'نيــسان', 4], ['ar', 'جويلية', 7],
    ['ti', 'ግንቦት', 5], ['ti', 'ጉንበት', 5], ['ti', 'ሕዳር', 11], ['ti', 'ጥሪ', 1],
  ] as const)('in %s, %s as people type it', (language, name, month) => {
    const t = makeT(textsOf(language), languages[language].tag);
    expect(read('9', name, '2027', t)).toEqual({ day: `2027-${String(month).padStart(2, '0')}-09` });
  });

  it('not the beginning of two Arabic names', () => {
    const t = makeT(textsOf('ar'), 'ar');
    for (const name of ['كانون', 'تشرين']) expect(read('9', name, '2027', t)).toEqual(wrong('unreadable', 'month'));
  });
});

describe('is not read', () => {
  it.each([
    ['nothing', '', '', '', wrong('empty', 'day', 'month', 'year')],
    ['spaces and marks only', ' ', '\u200f', '\u00a0', wrong('empty', 'day', 'month', 'year')],
    ['no day', '', '5', '2026', wrong('missing', 'day')],
    ['no month', '7', '', '2026', wrong('missing', 'month')],
    ['only a day', '7', '', '', wrong('missing', 'month', 'year')],
    ['letters as a day', 'x', '5', '2026', wrong('unreadable', 'day')],
    ['letters as a year', '7', '5', 'mei', wrong('unreadable', 'year')],
    ['words that are no month', '7', 'lente', '2026', wrong('unreadable', 'month')],
    ['two letters of a month', '7', 'ok', '2026', wrong('unreadable', 'month')],
    ['a month and more', '7', 'maartje', '2026', wrong('unreadable', 'month')],
    ['three digits as a day', '007', '5', '2026', wrong('unreadable', 'day')],
    ['a sign', '-7', '5', '2026', wrong('unreadable', 'day')],
    ['a fraction', '7', '5.0', '2026', wrong('unreadable', 'month')],
    ['everything in one field', '7-5-2026', '5', '2026', wrong('unreadable', 'day')],
    ['several unreadable fields', 'a', 'b', 'c', wrong('unreadable', 'day', 'month', 'year')],
    ['a year of two digits', '7', '5', '26', wrong('shortYear', 'year')],
    ['a year of three digits', '7', '5', '026', wrong('shortYear', 'year')],
    ['1899', '31', '12', '1899', wrong('yearOutOfRange', 'year')],
    ['2101', '1', '1', '2101', wrong('yearOutOfRange', 'year')],
    ['a year of five digits', '1', '1', '20266', wrong('yearOutOfRange', 'year')],
    ['30 February', '30', '2', '2026', wrong('notReal', 'day')],
    ['29 February of a common year', '29', '2', '2026', wrong('notReal', 'day')],
    ['29 February of 2100', '29', '2', '2100', wrong('notReal', 'day')],
    ['31 April', '31', 'april', '2026', wrong('notReal', 'day')],
    ['day 0', '0', '5', '2026', wrong('notReal', 'day')],
    ['day 32', '32', '5', '2026', wrong('notReal', 'day')],
    ['month 0', '7', '0', '2026', wrong('notReal', 'month')],
    ['month 13', '7', '13', '2026', wrong('notReal', 'month')],
  ])('%s', (_, day, month, year, expected) => {
    expect(read(day, month, year)).toEqual(expected);
  });

  it('a beginning that two months share', () => {
    const months = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [String(at + 1), `month${at}x`]));
    const alike = makeT({ format: { monthNames: { ...months, 6: 'juno', 7: 'junto' }, monthsRead: months } }, 'en-GB');
    expect(read('7', 'jun', '2026', alike)).toEqual(wrong('unreadable', 'month'));
    expect(read('7', 'juno', '2026', alike)).toEqual({ day: '2026-06-07' });
    expect(read('7', 'junt', '2026', alike)).toEqual({ day: '2026-07-07' });
    const first = makeT({ format: { monthNames: { ...months, 1: 'yan', 2: 'yanda' }, monthsRead: months } }, 'en-GB');
    expect(read('7', 'yan', '2026', first)).toEqual({ day: '2026-01-07' });
  });
});
