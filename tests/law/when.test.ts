import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/law/answers';
import { checkedByInd, condition, met, stands } from '../../src/law/condition';
import type { Day } from '../../src/law/days';
import { said } from '../../src/law/fact';
import { comesTo } from '../../src/law/judge';
import { regularPermanent } from '../../src/law/pathways/regular-permanent';
import { fiveYears } from '../../src/law/pathways/asylum-permanent';
import { fiveYearsOfAsylumPermit } from '../../src/law/rules/years';
import { inEnglish } from '../../src/law/said';
import { allowedFrom, lastDay } from '../../src/law/span';
import { ahead, all, always, any, not, situationIs, when, type When } from '../../src/law/when';
import { behind, dayBefore, dayIsUntil, given, notBefore, passed, soon } from '../../src/law/whenDay';
import { TODAY } from './borders';

const holds = (one: When, answers: Answers = {}, day: Day = TODAY) => one.holds({ answers, day });

// The day before, the day itself and the day after decide whether somebody is asked, warned or told.
describe('what lies ahead and what has passed', () => {
  it.each<[what: string, one: When, answers: Answers, expected: boolean]>([
    ['five years are full tomorrow', ahead(fiveYearsOfAsylumPermit), { permitSince: '2021-11-23' }, true],
    ['five years are full today', ahead(fiveYearsOfAsylumPermit), { permitSince: '2021-11-22' }, false],
    ['five years were full yesterday', ahead(fiveYearsOfAsylumPermit), { permitSince: '2021-11-21' }, false],
    ['the start of five years is not known', ahead(fiveYearsOfAsylumPermit), { permitSince: 'unknown' }, false],
    ['the start of five years was not asked', ahead(fiveYearsOfAsylumPermit), {}, false],
    ['six weeks ended yesterday', behind(lastDay('letterDate', 42, 'days')), { letterDate: '2026-10-10' }, true],
    ['six weeks end today', behind(lastDay('letterDate', 42, 'days')), { letterDate: '2026-10-11' }, false],
    ['a letter without a known date', behind(lastDay('letterDate', 42, 'days')), { letterDate: 'unknown' }, false],
    ['a permit that expired yesterday', passed('permitExpires'), { permitExpires: '2026-11-21' }, true],
    ['a permit on its last day', passed('permitExpires'), { permitExpires: TODAY }, false],
    ['a permit whose end is not known', passed('permitExpires'), { permitExpires: 'unknown' }, false],
    ['a card that expired on the last day of the earlier rules', dayBefore('permitExpires', '2026-06-12'), { permitExpires: '2026-06-11' }, true],
    ['a card that expired on the first day of the new rules', dayBefore('permitExpires', '2026-06-12'), { permitExpires: '2026-06-12' }, false],
    ['a card whose end is not known', dayBefore('permitExpires', '2026-06-12'), { permitExpires: 'unknown' }, false],
    ['a permit that expired yesterday does not end soon', soon('permitExpires', { amount: 6, unit: 'months' }), { permitExpires: '2026-11-21' }, false],
    ['a permit that ends today ends soon', soon('permitExpires', { amount: 6, unit: 'months' }), { permitExpires: TODAY }, true],
    ['a permit that ends a day before six months are over', soon('permitExpires', { amount: 6, unit: 'months' }), { permitExpires: '2027-05-21' }, true],
    ['a permit that ends in six months', soon('permitExpires', { amount: 6, unit: 'months' }), { permitExpires: '2027-05-22' }, false],
    ['a permit whose end is not known does not end soon', soon('permitExpires', { amount: 6, unit: 'months' }), { permitExpires: 'unknown' }, false],
  ])('%s', (_, one, answers, expected) => expect(holds(one, answers)).toBe(expected));

  it('the earlier rules judge until 11 June 2026', () => {
    expect(holds(dayIsUntil('2026-06-11'), {}, '2026-06-11')).toBe(true);
    expect(holds(dayIsUntil('2026-06-11'), {}, '2026-06-12')).toBe(false);
  });
});

describe('a permit that ends before five years are full must be extended first', () => {
  const first = notBefore(fiveYears, 'permitExpires');
  const permitSince = '2022-03-01';
  it.each<[what: string, permitExpires: Day | 'unknown', expected: boolean]>([
    ['it ends before', '2027-02-28', true],
    ['it ends on that very day', '2027-03-01', true],
    ['it ends a day later', '2027-03-02', false],
    ['it ends today', TODAY, true],
    ['it has ended: that is another warning', '2026-11-21', false],
    ['its end is not known', 'unknown', false],
  ])('%s', (_, permitExpires, expected) => expect(holds(first, { permitSince, permitExpires })).toBe(expected));

  it('not when it has ended, nor when its end is not known, whatever the condition', () => {
    const later = condition({ id: 'later', ...said('own', 'invented for a test'), reads: [], judge: () => ({ is: 'notYet', from: '2030-01-01' }) });
    const before = (permitExpires: Day | 'unknown') => holds(notBefore(later, 'permitExpires'), { permitExpires });
    expect([before('2026-11-21'), before(TODAY), before('2030-01-01'), before('2030-01-02'), before('unknown')]).toEqual([false, true, true, false, false]);
  });
  it('not when the five years are full', () => expect(holds(first, { permitSince: '2020-03-01', permitExpires: '2027-01-01' })).toBe(false));
});

describe('who is concerned', () => {
  it('one of the options, also among several', () => {
    expect(holds(when('absences', 'sixMonths', 'none'), { absences: 'none' })).toBe(true);
    expect(holds(when('absences', 'sixMonths', 'none'), { absences: 'unknown' })).toBe(false);
    expect(holds(when('absences', 'sixMonths'), {})).toBe(false);
    expect(holds(when('asylumGrounds', 'armedConflict'), { asylumGrounds: ['otherReason', 'armedConflict'] })).toBe(true);
    expect(holds(when('asylumGrounds', 'armedConflict'), { asylumGrounds: ['otherReason'] })).toBe(false);
  });

  it('a situation, as answered or by the card', () => {
    const asylum = situationIs('asylumTemporary', 'asylumPermanent');
    expect(holds(asylum, { situation: 'asylumTemporary' })).toBe(true);
    expect(holds(asylum, { situation: 'unsure', cardType: 'typeIV' })).toBe(true);
    expect(holds(asylum, { situation: 'unsure', cardType: 'typeI' })).toBe(false);
    expect(holds(asylum, { situation: 'unsure', cardType: 'other' })).toBe(false);
    expect(holds(asylum, { situation: 'unsure' })).toBe(false);
    // A card answered before the situation was changed says nothing any more.
    expect(holds(asylum, { situation: 'regularTemporary', cardType: 'typeIII' })).toBe(false);
  });

  it('a verdict, or the outcome of a pathway', () => {
    const sure = condition({ id: 'sure', ...said('own', 'invented for a test'), reads: [], judge: () => met });
    expect(holds(stands(sure, 'unknown', 'met'))).toBe(true);
    expect(holds(stands(sure, checkedByInd.is))).toBe(false);
    expect(holds(comesTo(regularPermanent, 'unlikely'), { permitPurpose: 'temporary' })).toBe(true);
    expect(holds(comesTo(regularPermanent, 'likely', 'uncertain'), { permitPurpose: 'temporary' })).toBe(false);
    expect(holds(comesTo({ ...regularPermanent, from: '2027-01-01' }, 'unlikely', 'uncertain'), { permitPurpose: 'temporary' })).toBe(false);
  });

  it('not, all and any', () => {
    const [yes, no] = [always, not(always)];
    expect([all(yes, yes), all(yes, no), any(no, yes), any(no, no), not(no)].map((one) => holds(one))).toEqual([true, false, true, false, true]);
  });
});

describe('a rule can be written down', () => {
  it('with all it reads, each once', () => {
    const one = any(all(when('income', 'no'), ahead(allowedFrom('permitSince', 5, 'years'))), not(when('income', 'unknown')));
    expect(one.reads).toEqual(['income', 'permitSince']);
    expect(inEnglish(one.said)).toBe('(income = no and permitSince + 5 years lies ahead) or (not (income = unknown))');
  });
});

// What is drawn, put into words and asked for is this, and not what `holds` does: the two must name the same.
describe('what a When says and reads', () => {
  const sixWeeks = lastDay('letterDate', 42, 'days');
  const sixMonths = { amount: 6, unit: 'months' } as const;
  it.each<[one: When, reads: readonly string[], says: object]>([
    [always, [], { is: 'always' }],
    [behind(sixWeeks), ['letterDate'], { is: 'behind', span: sixWeeks }],
    [given('permitExpires'), ['permitExpires'], { is: 'given', question: 'permitExpires' }],
    [passed('permitExpires'), ['permitExpires'], { is: 'passed', question: 'permitExpires' }],
    [dayBefore('permitExpires', '2026-06-12'), ['permitExpires'], { is: 'dayBefore', question: 'permitExpires', limit: '2026-06-12' }],
    [soon('permitExpires', sixMonths), ['permitExpires'], { is: 'soon', question: 'permitExpires', length: sixMonths }],
    [dayIsUntil('2026-06-11'), [], { is: 'dayIsUntil', last: '2026-06-11' }],
    [notBefore(fiveYears, 'permitExpires'), [...fiveYears.reads, 'permitExpires'], { is: 'notBefore', condition: 'fiveYears', question: 'permitExpires' }],
    [comesTo(regularPermanent, 'likely'), [...new Set(regularPermanent.conditions.flatMap(({ reads }) => reads))], { is: 'comesTo', pathway: 'regular-permanent', outcomes: ['likely'] }],
  ])('%#', (one, reads, says) => {
    expect(one.reads).toEqual(reads);
    expect(one.said).toEqual(says);
  });

  it('a day is given when it is known', () => {
    expect(holds(given('permitExpires'), { permitExpires: TODAY })).toBe(true);
    expect(holds(given('permitExpires'), { permitExpires: 'unknown' })).toBe(false);
    expect(holds(given('permitExpires'))).toBe(false);
  });
});
