import { describe, expect, it } from 'vitest';
import { firstAct } from '../../src/law/act';
import { agenda } from '../../src/law/agenda';
import type { Answers } from '../../src/law/answers';
import { condition, met, type Verdict } from '../../src/law/condition';
import type { Day } from '../../src/law/days';
import { said } from '../../src/law/fact';
import { definePathway, type Judgement, type Outcome, type OutcomeId, type PathwayId } from '../../src/law/pathway';
import { TODAY } from './borders';

// Judgements made up for a test: which of the days that they carry are told, and what is done first.

const place = said('own', 'invented for a test');
const EVERY: readonly OutcomeId[] = ['likely', 'unlikely', 'uncertain', 'info', 'elsewhere', 'notYet', 'late', 'ended'];
function judged(id: PathwayId, outcome: Outcome, { verdicts = [], deadline }: { verdicts?: readonly Verdict[]; deadline?: Day } = {}): Judgement {
  return {
    pathway: definePathway({ id, page: place, acts: [{ id: 'act', on: EVERY, ...place }] }), outcome, notes: [], ...(deadline && { deadline }),
    conditions: verdicts.map((verdict, at) => ({ condition: condition({ id: `condition${at}`, ...place, reads: [], judge: () => verdict }), verdict })),
  };
}

describe('the days that matter', () => {
  const days = (judgements: readonly Judgement[], answers: Answers = {}) =>
    agenda(judgements, { answers, day: TODAY }).map(({ day, is, pathway, condition: of }) => [day, is, pathway, of].filter(Boolean).join(' '));

  it('today, for whom nothing else matters', () => expect(days([])).toEqual(['2026-11-22 today']));

  it.each<[what: string, judgement: Judgement, told: string]>([
    ['a last day that is today is still in time', judged('get-help', { is: 'info' }, { deadline: TODAY }), '2026-11-22 lastDay get-help'],
    ['a last day that was yesterday has passed', judged('get-help', { is: 'late', since: '2026-11-21' }, { deadline: '2026-11-21' }), '2026-11-21 passed get-help'],
    ['what is late by a condition has passed too', judged('get-help', { is: 'late', since: '2026-11-01' }), '2026-11-01 passed get-help'],
    ['a first day, where one condition is judged', judged('get-help', { is: 'notYet', from: '2027-01-01' }, { verdicts: [{ is: 'notYet', from: '2027-01-01' }] }), '2027-01-01 opens get-help'],
    ['a first day, if the others are met by then', judged('get-help', { is: 'notYet', from: '2027-01-01' }, { verdicts: [met, { is: 'notYet', from: '2027-01-01' }] }), '2027-01-01 opensIf get-help'],
    ['a day on which time alone meets a condition', judged('get-help', { is: 'unlikely' }, { verdicts: [{ is: 'notMet', otherwiseFrom: '2031-01-01' }] }), '2031-01-01 otherwise get-help condition0'],
    ['a day to wait for beside what is not met', judged('get-help', { is: 'unlikely' }, { verdicts: [{ is: 'notMet' }, { is: 'notYet', from: '2027-01-01' }] }), '2027-01-01 otherwise get-help condition1'],
  ])('%s', (_, judgement, told) => expect(days([judgement])).toEqual(['2026-11-22 today', told].toSorted((a, b) => a.slice(0, 10).localeCompare(b.slice(0, 10)))));

  it('both, where what is late and the last day differ', () => {
    expect(days([judged('get-help', { is: 'late', since: '2026-11-01' }, { deadline: '2026-12-01' })])).toEqual(['2026-11-01 passed get-help', '2026-11-22 today', '2026-12-01 lastDay get-help']);
  });
  it('the last day of a card of which no pathway says more, each card once', () => {
    const judgement = judged('get-help', { is: 'info' }, { deadline: '2027-01-01' });
    expect(days([judgement], { permitExpires: '2027-01-01', documentExpires: '2027-05-01' })).toEqual(['2026-11-22 today', '2027-01-01 lastDay get-help', '2027-05-01 expires']);
    expect(days([], { permitExpires: '2027-05-01', documentExpires: '2027-05-01' })).toEqual(['2026-11-22 today', '2027-05-01 expires']);
    expect(days([], { permitExpires: 'unknown' })).toEqual(['2026-11-22 today']);
  });
  it('on one day in the order of the result, today before all', () => {
    const [one, two] = [judged('asylum-extension', { is: 'info' }, { deadline: TODAY }), judged('asylum-permanent', { is: 'info' }, { deadline: TODAY })];
    expect(days([one, two])).toEqual(['2026-11-22 today', '2026-11-22 lastDay asylum-extension', '2026-11-22 lastDay asylum-permanent']);
    expect(days([two, one])).toEqual(['2026-11-22 today', '2026-11-22 lastDay asylum-permanent', '2026-11-22 lastDay asylum-extension']);
  });
});

describe('what presses most', () => {
  const late = judged('asylum-extension', { is: 'late', since: '2026-11-01' });
  const lastDay = judged('document-renewal', { is: 'info' }, { deadline: '2027-03-01' });
  const sooner = judged('withdrawal-viewpoint', { is: 'uncertain' }, { deadline: '2026-12-01' });
  const likely = judged('regular-permanent', { is: 'likely' });
  const soonNotYet = judged('asylum-document-renewal', { is: 'notYet', from: '2027-01-01' }, { deadline: '2027-06-01' });
  const uncertain = judged('union-permanent', { is: 'uncertain' });
  const notYet = judged('naturalisation', { is: 'notYet', from: '2027-01-01' });
  const told = judged('get-help', { is: 'info' });
  const unlikely = judged('eu-long-term-resident', { is: 'unlikely' });
  const first = (judgements: readonly Judgement[], recommended?: Judgement) => firstAct(judgements, recommended, { answers: {}, day: TODAY })?.judgement.pathway.id;

  it('comes before what presses less, in this order', () => {
    const inOrder = [late, lastDay, likely, soonNotYet, uncertain, notYet, told];
    inOrder.forEach((one, at) => expect(first(inOrder.slice(at).toReversed())).toBe(one.pathway.id));
  });
  it('is what is recommended, but for what is late, and not while it must be waited for', () => {
    expect(first([sooner, likely, uncertain], uncertain)).toBe('union-permanent');
    expect(first([uncertain, late], uncertain)).toBe('asylum-extension');
    expect(first([uncertain, notYet], notYet)).toBe('union-permanent');
  });
  it('is what has the nearest last day, of those that press alike', () => {
    expect(first([lastDay, sooner])).toBe('withdrawal-viewpoint');
    expect(first([sooner, lastDay])).toBe('withdrawal-viewpoint');
    const [a, b] = [judged('asylum-extension', { is: 'late', since: '2026-11-01' }), judged('asylum-permanent', { is: 'late', since: '2026-11-01' }, { deadline: '2026-11-01' })];
    expect(first([a, b])).toBe('asylum-permanent');
    expect(first([b, a])).toBe('asylum-permanent');
  });
  it('keeps the order of the result where there is no last day', () => {
    expect(first([told, unlikely])).toBe('get-help');
    expect(first([unlikely, told])).toBe('eu-long-term-resident');
  });
  it('is nothing, where no pathway says what to do', () => {
    expect(first([])).toBeUndefined();
    expect(first([{ ...likely, pathway: definePathway({ id: 'get-help', page: place }) }])).toBeUndefined();
  });
});
