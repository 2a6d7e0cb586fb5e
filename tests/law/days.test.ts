import { describe, expect, it } from 'vitest';
import { dayInAmsterdam } from '../../src/law/amsterdam';
import { addDays, addMonths, daysInMonth, isDay, later, realDay, type Day } from '../../src/law/days';
import { allowedFrom, count, endOf, lastDay } from '../../src/law/span';

describe('counting in months', () => {
  it.each<[what: string, day: Day, months: number, forward: Day, back: Day]>([
    ['an ordinary month', '2026-03-15', 1, '2026-04-15', '2026-04-15'],
    ['over the end of a year', '2026-11-22', 3, '2027-02-22', '2027-02-22'],
    ['back over the end of a year', '2026-02-22', -3, '2025-11-22', '2025-11-22'],
    ['exactly twelve months back from January', '2026-01-31', -12, '2025-01-31', '2025-01-31'],
    ['into December', '2026-11-30', 1, '2026-12-30', '2026-12-30'],
    ['31 January and a month: no such day in February', '2026-01-31', 1, '2026-03-01', '2026-02-28'],
    ['31 January and a month in a leap year', '2028-01-31', 1, '2028-03-01', '2028-02-29'],
    ['30 January and a month in a leap year', '2028-01-30', 1, '2028-03-01', '2028-02-29'],
    ['31 May and a month', '2026-05-31', 1, '2026-07-01', '2026-06-30'],
    ['31 December minus six months', '2026-12-31', -6, '2026-07-01', '2026-06-30'],
    ['31 May minus three months', '2026-05-31', -3, '2026-03-01', '2026-02-28'],
    ['31 December minus a month', '2026-12-31', -1, '2026-12-01', '2026-11-30'],
    ['nothing', '2026-05-31', 0, '2026-05-31', '2026-05-31'],
  ])('%s', (_, day, months, forward, back) => {
    expect(addMonths(day, months, 'forward')).toBe(forward);
    expect(addMonths(day, months, 'back')).toBe(back);
  });

  it.each<[what: string, day: Day, years: number, allowed: Day, last: Day]>([
    ['five years from a leap day fall on no day', '2020-02-29', 5, '2025-03-01', '2025-02-28'],
    ['four years from a leap day fall on one', '2020-02-29', 4, '2024-02-29', '2024-02-29'],
    ['1900 was no leap year', '1896-02-29', 4, '1900-03-01', '1900-02-28'],
    ['2000 was one', '1996-02-29', 4, '2000-02-29', '2000-02-29'],
    ['eighteen years from a leap day', '2008-02-29', 18, '2026-03-01', '2026-02-28'],
  ])('%s', (_, day, years, allowed, last) => {
    expect(count(allowedFrom('permitSince', years, 'years'), day)).toBe(allowed);
    expect(count(lastDay('permitSince', years, 'years'), day)).toBe(last);
  });
});

describe('counting in days and weeks', () => {
  it('six weeks are 42 days', () => {
    expect(count(lastDay('letterDate', 6, 'weeks'), '2026-10-11')).toBe('2026-11-22');
    expect(count(lastDay('letterDate', 42, 'days'), '2026-10-11')).toBe('2026-11-22');
  });

  it.each<[day: Day, days: number, to: Day]>([
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    // The clock moves on these nights; the calendar does not.
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['1900-01-01', -1, '1899-12-31'],
    ['2026-06-11', 0, '2026-06-11'],
  ])('%s and %i days is %s', (day, days, to) => expect(addDays(day, days)).toBe(to));

  it('a span leads nowhere without a day to count from', () => {
    const span = allowedFrom('permitSince', 5, 'years');
    expect(endOf(span, {})).toBeUndefined();
    expect(endOf(span, { permitSince: 'unknown' })).toBeUndefined();
    expect(endOf(span, { permitSince: '2021-11-22' })).toBe('2026-11-22');
  });
});

describe('the calendar', () => {
  it('the later of two days', () => {
    expect(later('2026-06-11', '2026-06-12')).toBe('2026-06-12');
    expect(later('2026-06-12', '2026-06-11')).toBe('2026-06-12');
    expect(later('2026-10-01', '2026-09-30')).toBe('2026-10-01');
  });

  it('months have their own lengths', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2026, month)))
      .toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect([1900, 2000, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
  });

  it('a day that the calendar lacks is none', () => {
    expect(realDay(2028, 2, 29)).toBe('2028-02-29');
    expect([[2027, 2, 29], [2026, 4, 31], [2026, 13, 1], [2026, 0, 1], [2026, 1, 0], [2026, 1, 32]].map(([y = 0, m = 0, d = 0]) => realDay(y, m, d)))
      .toEqual(Array(6).fill(undefined));
  });

  it.each(['1900-01-01', '2100-12-31', '2024-02-29', '2026-11-22'])('%s is a day', (text) => expect(isDay(text)).toBe(true));

  it.each([
    '1899-12-31', '2101-01-01', '2026-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-10-00', '2026-1-1', '26-01-01', '02026-01-01',
    ' 2026-01-01', '2026-01-01 ', '2026-01-01\n', '2026-01-01T00:00:00Z', '2026/01/01', '22-11-2026', '２０２６-01-01', '-026-01-01',
    '', 'unknown', 'today', 20261122, null, undefined, true, NaN, [], ['2026-01-01'], {}, new Date(0), Object('2026-01-01'),
  ])('%j is none', (junk) => expect(isDay(junk)).toBe(false));
});

describe('the day in Amsterdam', () => {
  it.each([
    ['in winter a day begins an hour before it does in London', '2026-01-14T22:59:59Z', '2026-01-14'],
    ['midnight in winter', '2026-01-14T23:00:00Z', '2026-01-15'],
    ['in summer two hours before', '2026-07-14T21:59:59Z', '2026-07-14'],
    ['midnight in summer', '2026-07-14T22:00:00Z', '2026-07-15'],
    ['just before the night the clock goes forward', '2026-03-28T22:59:59Z', '2026-03-28'],
    ['midnight of that night', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['two becomes three', '2026-03-29T01:00:00Z', '2026-03-29'],
    ['the short day is over an hour earlier', '2026-03-29T21:59:59Z', '2026-03-29'],
    ['midnight after the short day', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['just before the night the clock goes back', '2026-10-24T21:59:59Z', '2026-10-24'],
    ['midnight of that night', '2026-10-24T22:00:00Z', '2026-10-25'],
    ['the hour that comes twice', '2026-10-25T01:00:00Z', '2026-10-25'],
    ['the long day lasts an hour longer', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['midnight after the long day', '2026-10-25T23:00:00Z', '2026-10-26'],
    ['the last second of the earlier rules', '2026-06-11T21:59:59.999Z', '2026-06-11'],
    ['the first moment of the new rules', '2026-06-11T22:00:00Z', '2026-06-12'],
    ['the year ends', '2026-12-31T22:59:59Z', '2026-12-31'],
    ['the year begins', '2026-12-31T23:00:00Z', '2027-01-01'],
    ['a leap day begins', '2028-02-28T23:00:00Z', '2028-02-29'],
  ])('%s', (_, moment, day) => expect(dayInAmsterdam(new Date(moment))).toBe(day));

  it('is what the time zones of the world say, on both sides of midnight and of each move of the clock, from 2000 to 2045', () => {
    const told = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
    const moments = Array.from({ length: 46 * 366 }, (_, at) => Date.UTC(2000, 0, 1 + at)).flatMap((day) =>
      [-7_200_001, -7_200_000, -3_600_001, -3_600_000].map((before) => day + before));
    const wrong = moments.filter((moment) => dayInAmsterdam(new Date(moment)) !== told.format(moment));
    expect(wrong).toEqual([]);
  });
});
