import { describe, expect, it } from 'vitest';
import { condition, met, notMet, unknown, type Condition } from '../../src/law/condition';
import { said } from '../../src/law/fact';
import { travelWhileWaiting } from '../../src/law/pathways/travel-while-waiting';
import { allowedFrom } from '../../src/law/span';
import { boundOf } from '../../src/law/tables/bound';
import { answersAt, columnsOf, picks, type Value } from '../../src/law/tables/cases';
import { comparedOf } from '../../src/law/tables/compared';
import { merge } from '../../src/law/tables/merge';
import { dayIn, originOf } from '../../src/law/tables/origin';
import { inForceTogether, judgingDay, tableOf } from '../../src/law/tables/table';
import { cellOf } from '../../src/law/tables/values';
import { when } from '../../src/law/when';
import { TODAY } from './borders';

// The parts that a decision table is made of, with conditions invented to show one thing each.

const place = said('own', 'invented for a test');
const fiveYears = allowedFrom('permitSince', 5, 'years');

describe('what a day in a table stands for', () => {
  it.each([
    ['2021-11-22', { road: [fiveYears], beside: 0 }],
    ['2021-11-21', { road: [fiveYears], beside: -1 }],
    ['2021-11-23', { road: [fiveYears], beside: 1 }],
    ['2026-11-22', { road: [], beside: 0 }],
    ['2026-11-23', { road: [], beside: 1 }],
    ['2026-06-12', { fixed: '2026-06-12', beside: 0 }],
    ['2026-06-11', { fixed: '2026-06-12', beside: -1 }],
    ['2024-01-01', { fixed: '2024-01-01', beside: 0 }],
  ] as const)('%s', (day, bound) => expect(boundOf(day, 'permitSince', [fiveYears], TODAY)).toEqual(bound));
});

describe('a condition that compares two days', () => {
  const comparing = (judge: Condition['judge'], reads: readonly ('permitExpires' | 'returnTripDate' | 'permitSince' | 'turkish')[] = ['permitExpires', 'returnTripDate']) =>
    condition({ id: 'compares', ...place, reads, judge: (answers, day) => judge({ answers, day }) });
  const [permitValid] = travelWhileWaiting.conditions;

  it('is told by how they stand to each other: a permit is valid on the day of return itself', () => {
    expect(permitValid && comparedOf(permitValid, TODAY)).toEqual({
      dates: ['permitExpires', 'returnTripDate'], rows: [{ is: 'met', order: ['same', 'after'] }, { is: 'unknown', order: ['before', 'open'] }],
    });
  });
  it('is none where the day that judges decides too', () => {
    expect(comparedOf(comparing(({ answers }) => (answers.permitExpires === '2026-11-22' ? met : unknown)), TODAY)).toBeUndefined();
    const onlyLater = comparing(({ answers: { permitExpires: one, returnTripDate: other } }) => (one && other && one !== 'unknown' && one > other && one > TODAY ? met : unknown));
    expect(comparedOf(onlyLater, TODAY)).toBeUndefined();
  });
  it('is none that reads one day, three, or something else beside two', () => {
    expect(comparedOf(comparing(() => met, ['permitExpires']), TODAY)).toBeUndefined();
    expect(comparedOf(comparing(() => met, ['permitExpires', 'returnTripDate', 'permitSince']), TODAY)).toBeUndefined();
    expect(comparedOf(comparing(() => met, ['permitExpires', 'returnTripDate', 'turkish']), TODAY)).toBeUndefined();
  });
  it('is none that counts a span', () => {
    const counting = condition({ id: 'counts', ...place, reads: ['permitSince', 'permitExpires'], spans: [fiveYears], judge: () => met });
    expect(comparedOf(counting, TODAY)).toBeUndefined();
  });
  it('shows the days as they are, for no day stands for another', () => {
    const same = comparing(({ answers }) => (answers.permitExpires !== undefined && answers.permitExpires === answers.returnTripDate ? notMet : met));
    const first = tableOf(same, TODAY).rows.find(({ decided }) => decided.applies && decided.is === 'notMet');
    expect(first?.cells.every((cell) => cell === undefined || cell.given === undefined || cell.given.is === 'days')).toBe(true);
  });
});

describe('the days on which both hold', () => {
  it.each([
    [{}, {}, {}],
    [{ from: '2026-06-12' }, {}, { from: '2026-06-12' }],
    [{}, { until: '2026-06-11' }, { until: '2026-06-11' }],
    [{ from: '2026-06-12' }, { from: '2026-01-01' }, { from: '2026-06-12' }],
    [{ from: '2026-01-01' }, { from: '2026-06-12' }, { from: '2026-06-12' }],
    [{ until: '2026-06-11' }, { until: '2027-01-01' }, { until: '2026-06-11' }],
    [{ until: '2027-01-01' }, { until: '2026-06-11' }, { until: '2026-06-11' }],
  ] as const)('%j and %j', (one, other, both) => expect(inForceTogether(one, other)).toEqual(both));

  it.each([[{}, '2026-11-22'], [{ until: '2026-06-11' }, '2026-06-11'], [{ from: '2027-01-01' }, '2027-01-01'], [{ from: '2027-01-01', until: '2027-02-01' }, '2027-02-01']] as const)(
    'a table of %j is judged on %s', (force, day) => expect(judgingDay(force)).toBe(day),
  );
});

describe('some values of a question', () => {
  it('of several options by those that make the difference', () => {
    const options = ['financial', 'seriousHealthCare', 'livedTogether', 'none', 'unknown'] as const;
    const every: readonly Value[] = [['financial'], ['seriousHealthCare'], ['financial', 'seriousHealthCare'], ['none'], ['unknown']];
    expect(cellOf('dependency', every.slice(0, 3), every, true).given).toEqual({ is: 'with', options: options.slice(0, 3) });
    expect(cellOf('dependency', every.slice(3), every, true).given).toEqual({ is: 'with', options: ['livedTogether', 'none', 'unknown'] });
    const five: Value[] = [['financial'], ['seriousHealthCare'], ['financial', 'seriousHealthCare'], ['livedTogether'], ['financial', 'livedTogether']];
    const withoutCare = [five[0], five[3], five[4]];
    expect(cellOf('dependency', withoutCare, five, true).given).toEqual({ is: 'without', options: ['seriousHealthCare', 'none', 'unknown'] });
    expect(cellOf('dependency', every.slice(0, 2), every, true).given).toEqual({ is: 'choices', choices: [['financial'], ['seriousHealthCare']] });
  });
  it('more than half of many options by those left out, else by name', () => {
    const early: readonly Value[] = ['retired', 'unableToWork', 'workAccident', 'crossBorderWorker', 'relativeOfWorker', 'none', 'unknown'];
    expect(cellOf('earlySituation', early.slice(0, 4), early, true).given).toEqual({ is: 'allBut', options: early.slice(4) });
    expect(cellOf('earlySituation', early.slice(0, 3), early, true).given).toEqual({ is: 'options', options: early.slice(0, 3) });
    const six = early.slice(0, 6);
    expect(cellOf('earlySituation', six.slice(0, 3), six, true).given).toEqual({ is: 'options', options: six.slice(0, 3) });
    const four: readonly Value[] = ['diploma', 'exempt', 'no', 'unknown'];
    expect(cellOf('civicIntegration', four.slice(0, 3), four, true).given).toEqual({ is: 'options', options: four.slice(0, 3) });
  });
  it('nothing but “not asked” and “not known” has no day to show', () => {
    const days = ['2026-01-01', '2026-01-02', '2026-01-03', 'unknown', undefined] as const;
    expect(cellOf('permitExpires', ['unknown', undefined], days, true)).toEqual({ unknown: true, notAsked: true });
    expect(cellOf('permitExpires', [undefined], days, true)).toEqual({ unknown: false, notAsked: true });
  });
  it('days as the stretches that they stand for', () => {
    const days = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05'] as const;
    const runs = (...some: (typeof days)[number][]) => cellOf('permitExpires', some, days, true).given;
    expect(runs(...days)).toEqual({ is: 'anyDay' });
    expect(runs('2026-01-01', '2026-01-02')).toEqual({ is: 'runs', runs: [{ until: '2026-01-02' }] });
    expect(runs('2026-01-04', '2026-01-05')).toEqual({ is: 'runs', runs: [{ from: '2026-01-04' }] });
    expect(runs('2026-01-01', '2026-01-03', '2026-01-05')).toEqual({ is: 'runs', runs: [{ until: '2026-01-01' }, { from: '2026-01-03', until: '2026-01-03' }, { from: '2026-01-05' }] });
  });
});

describe('a table that is divided', () => {
  it('takes the fewest rows, and lists what comes to the same in order', () => {
    // The second column decides alone, but where the first is 1.
    const says = ([a = 0, b = 0]: readonly number[]) => (a === 1 ? 'one' : b === 0 || b === 2 ? 'even' : 'odd');
    const rows = merge([[0, 1, 2], [0, 1, 2]], says);
    expect(rows.map(({ cells, says: words }) => `${cells.map((cell) => cell?.join('') ?? '*').join(' ')}: ${words}`).sort()).toEqual(['02 02: even', '02 1: odd', '1 *: one']);
  });
  it('joins what differs elsewhere, and keeps its order', () => {
    const says = ([a = 0, b = 0]: readonly number[]) => (a === 0 ? ['e', 'o', 'e', 'z'][b] : b < 3 ? 'p' : 'q') ?? '';
    const rows = merge([[0, 1], [0, 1, 2, 3]], says);
    expect(rows.map(({ cells, says: words }) => `${cells.map((cell) => cell?.join('') ?? '*').join(' ')}: ${words}`).sort()).toEqual(['0 02: e', '0 1: o', '0 3: z', '1 012: p', '1 3: q']);
  });
  it('is one row where nothing makes a difference, and where there is nothing to divide', () => {
    expect(merge([[0, 1], [0, 1]], () => 'same')).toEqual([{ cells: [undefined, undefined], says: 'same' }]);
    expect(merge([], () => 'nothing')).toEqual([{ cells: [], says: 'nothing' }]);
  });
  it('does not take two columns for one where ten and one stand side by side', () => {
    const tens = Array.from({ length: 12 }, (_, at) => at);
    const rows = merge([tens, tens], ([a = 0, b = 0]) => `${a < 11} ${b < 11} ${(a + b) % 2}`);
    const said = rows.flatMap(({ cells, says }) => [...picks(cells.map((cell) => cell ?? tens))].map(([a = 0, b = 0]) => says === `${a < 11} ${b < 11} ${(a + b) % 2}`));
    expect(said).toHaveLength(144);
    expect(said.every(Boolean)).toBe(true);
    for (const { cells } of rows) for (const cell of cells) if (cell) expect([...cell].toSorted((x, y) => x - y)).toEqual(cell);
  });
});

describe('the day that a verdict carries', () => {
  it('is only one that it has', () => {
    expect(dayIn({ is: 'notMet', otherwiseFrom: '2030-01-01' })).toEqual({ carries: 'otherwiseFrom', day: '2030-01-01' });
    for (const verdict of [met, notMet, unknown]) expect(dayIn(verdict)).toBeUndefined();
  });
  it('comes from the span that always leads there, or from nowhere that is declared', () => {
    const counting = condition({ id: 'counts', ...place, reads: ['permitSince', 'turkish'], spans: [fiveYears], judge: () => met });
    const on = (permitSince: '2023-01-01' | '2024-02-29', day: '2028-01-01' | '2029-03-01' | '2030-01-01') => ({ answers: { permitSince, turkish: 'no' } as const, day });
    expect(originOf(counting, [on('2023-01-01', '2028-01-01'), on('2024-02-29', '2029-03-01')])).toEqual([[fiveYears]]);
    expect(originOf(counting, [on('2023-01-01', '2030-01-01')])).toEqual([]);
    const two = condition({ id: 'two', ...place, reads: ['permitSince', 'birthDate'], spans: [fiveYears], judge: () => met });
    const later = [
      { answers: { permitSince: '2023-01-01', birthDate: 'unknown' }, day: '2028-01-01' }, { answers: { permitSince: '2023-01-01', birthDate: '2029-05-05' }, day: '2029-05-05' },
    ] as const;
    expect(originOf(two, later).map((road) => road.map(({ of, amount }) => `${of} ${amount}`).join())).toEqual(['permitSince 5', 'birthDate 0']);
  });
});

describe('a whole table', () => {
  const forMinors = condition({
    id: 'minors', ...place, reads: ['ageGroup', 'turkish'], appliesWhen: when('ageGroup', 'minor'), judge: ({ turkish }) => (turkish === 'yes' ? met : notMet),
  });
  it('says to whom a condition does not apply, and which verdicts the others get', () => {
    const { rows, verdicts, combinations } = tableOf(forMinors, TODAY);
    expect(combinations).toBe(9);
    expect(rows.map(({ decided }) => decided)).toContainEqual({ applies: false });
    expect(verdicts).toEqual(['met', 'notMet']);
    const never = condition({ id: 'nobody', ...place, reads: ['ageGroup'], appliesWhen: when('ageGroup'), judge: () => notMet });
    expect(tableOf(never, TODAY)).toMatchObject({ verdicts: [], rows: [{ decided: { applies: false } }] });
  });
  it('does not say so where another question decides to whom it applies', () => {
    const others = condition({ id: 'others', ...place, reads: ['turkish'], appliesWhen: { ...when('ageGroup', 'minor'), reads: ['turkish', 'ageGroup'] }, judge: () => met });
    expect(tableOf(others, TODAY).rows).toMatchObject([{ decided: { applies: true, is: 'met' } }]);
  });
  it('is made once for a condition and a day', () => {
    expect(tableOf(forMinors, TODAY)).toBe(tableOf(forMinors, TODAY));
    expect(tableOf(forMinors, '2026-06-11')).not.toBe(tableOf(forMinors, TODAY));
  });
  it('has no answer where a question was not asked', () => {
    const columns = columnsOf(forMinors, TODAY);
    expect(answersAt(columns, [0, 2])).toEqual({ ageGroup: 'adult' });
    expect(Object.keys(answersAt(columns, [0, 2]))).toEqual(['ageGroup']);
  });
});
