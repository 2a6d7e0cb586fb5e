import { describe, expect, it } from 'vitest';
import type { Known } from '../../src/law/answers';
import { checkedByInd, condition, met, notMet, unknown, type Verdict } from '../../src/law/condition';
import { said } from '../../src/law/fact';
import { judge, judgeAll } from '../../src/law/judge';
import { definePathway, type Pathway } from '../../src/law/pathway';
import { lastDay } from '../../src/law/span';
import { always, not, when } from '../../src/law/when';
import { TODAY } from './borders';

// Invented pathways, for combinations that no real one has today.
const place = said('own', 'invented for a test');
const known: Known = { answers: {}, day: TODAY };

const pathway = (verdicts: readonly Verdict[], parts: Partial<Pathway> = {}): Pathway => definePathway({
  id: 'get-help', page: place, conditions: verdicts.map((verdict, at) => condition({ id: `condition${at}`, ...place, reads: [], judge: () => verdict })), ...parts,
});
const outcomeOf = (verdicts: readonly Verdict[], parts?: Partial<Pathway>, given = known) => judge(pathway(verdicts, parts), given)?.outcome;

const notYet = (from: `${number}-${number}-${number}`): Verdict => ({ is: 'notYet', from });
const late = (since: `${number}-${number}-${number}`): Verdict => ({ is: 'late', since });

describe('the outcome of a pathway is the first that applies', () => {
  it.each<[what: string, verdicts: readonly Verdict[], outcome: object]>([
    ['all that can be checked is met', [met, checkedByInd], { is: 'likely' }],
    ['the IND checks everything', [checkedByInd], { is: 'likely' }],
    ['one thing is not known', [met, unknown, checkedByInd], { is: 'uncertain' }],
    ['time is missing, something else is not known', [unknown, notYet('2027-01-01')], { is: 'notYet', from: '2027-01-01' }],
    ['time is missing in several ways: the latest day counts', [notYet('2027-01-01'), notYet('2028-05-01'), notYet('2027-06-01')], { is: 'notYet', from: '2028-05-01' }],
    ['a deadline has passed, time is missing elsewhere', [notYet('2027-01-01'), late('2026-09-30')], { is: 'late', since: '2026-09-30' }],
    ['several deadlines have passed: the earliest counts', [late('2026-09-30'), late('2025-01-31'), late('2026-01-01')], { is: 'late', since: '2025-01-31' }],
    ['one thing is not met', [late('2026-09-30'), notYet('2027-01-01'), unknown, notMet], { is: 'unlikely' }],
    ['time would meet it later: still not met', [met, { is: 'notMet', otherwiseFrom: '2027-01-01' }], { is: 'unlikely' }],
    ['nothing is asked', [], { is: 'likely' }],
  ])('%s', (_, verdicts, outcome) => expect(outcomeOf(verdicts)).toEqual(outcome));
});

it('a note that does not concern somebody is not theirs', () => {
  const notes = [{ id: 'everybody', ...place }, { id: 'others', ...place, appliesWhen: when('chavez', 'yes') }, { id: 'later', ...place, from: '2027-01-01' as const }];
  expect(judge(pathway([met], { notes }), known)?.notes.map(({ id }) => id)).toEqual(['everybody']);
});

describe('what stands before all judging', () => {
  const answered: Known = { answers: { chavez: 'yes', letterDate: '2026-10-10' }, day: TODAY };
  const fees = [{ euros: { adult: 1 }, ...place }];
  const deadline = { span: lastDay('letterDate', 42, 'days') };

  it('another procedure applies: no conditions, no fee, no deadline', () => {
    const found = judge(pathway([notMet], { elsewhere: when('chavez', 'yes'), fees, deadline }), answered);
    expect(found).toMatchObject({ outcome: { is: 'elsewhere' }, conditions: [] });
    expect(found).not.toHaveProperty('fee');
    expect(found).not.toHaveProperty('deadline');
  });

  it('only told: information, until its own deadline has passed', () => {
    expect(outcomeOf([notMet], { informs: always })).toEqual({ is: 'info' });
    const on = (letterDate: '2026-10-10' | '2026-10-11') => outcomeOf([], { informs: always, deadline }, { answers: { letterDate }, day: TODAY });
    expect(on('2026-10-11')).toEqual({ is: 'info' });
    expect(on('2026-10-10')).toEqual({ is: 'late', since: '2026-11-21' });
  });

  it('a deadline that is not this person\'s is none', () => {
    const found = judge(pathway([], { informs: always, deadline: { ...deadline, appliesWhen: when('chavez', 'no') } }), answered);
    expect(found?.outcome).toEqual({ is: 'info' });
    expect(found).not.toHaveProperty('deadline');
  });

  it('not in force yet: not shown at all', () => {
    expect(judge(pathway([], { from: '2027-01-01' }), known)).toBeUndefined();
    expect(judge(pathway([], { from: '2027-01-01', until: '2027-12-31', replacedBy: 'get-help' }), known)).toBeUndefined();
    expect(judgeAll([pathway([], { from: '2027-01-01' }), pathway([])], known).judgements).toHaveLength(1);
  });

  it('ended: until when, what replaces it, and only what is said about the end', () => {
    const notes = [
      { id: 'always', ...place }, { id: 'begun', ...place, from: '2026-01-01' as const }, { id: 'lastDay', ...place, from: '2026-06-11' as const },
      { id: 'afterwards', ...place, from: '2026-06-12' as const },
    ];
    const found = judge(pathway([met], { until: '2026-06-11', replacedBy: 'get-help', notes, fees, deadline }), answered);
    expect(found?.outcome).toEqual({ is: 'ended', until: '2026-06-11', replacedBy: 'get-help' });
    expect(found?.notes.map(({ id }) => id)).toEqual(['afterwards']);
    expect(found?.conditions).toEqual([]);
    expect(found).not.toHaveProperty('fee');
    expect(found).not.toHaveProperty('deadline');
  });

  it('ended with nothing in its place: not shown at all', () => {
    expect(judge(pathway([], { until: '2026-06-11' }), known)).toBeUndefined();
  });
});

describe('the recommended pathway', () => {
  const recommended = [{ on: ['likely'] as const }];

  it('comes first, the others keep their order', () => {
    const several = [pathway([]), pathway([unknown]), pathway([met], { recommended }), pathway([met], { recommended })];
    const found = judgeAll(several, known);
    expect(found.judgements.map((one) => several.indexOf(one.pathway))).toEqual([2, 0, 1, 3]);
    expect(found.recommended?.pathway).toBe(several[2]);
  });

  it('is only one that says so for its outcome, and for the person', () => {
    const ended = pathway([], { until: '2026-06-11', replacedBy: 'get-help', recommended });
    const forOthers = pathway([met], { recommended: [{ on: ['likely'], appliesWhen: not(always) }] });
    expect(judgeAll([ended, pathway([notMet], { recommended }), forOthers], known).recommended).toBeUndefined();
  });
});

describe('a fee', () => {
  const judgedOn = (day: `${number}-${number}-${number}`, answers: Known['answers'] = {}) =>
    judge(pathway([], { fees: [{ euros: { adult: 254 }, ...place, from: '2026-01-01' }] }), { answers, day });

  it('is shown from its first day', () => expect(judgedOn('2026-01-01')?.fee?.euros).toBe(254));
  it('is not shown before', () => expect(judgedOn('2025-12-31')).not.toHaveProperty('fee'));
  it('is not shown to those for whom no source names one', () => expect(judgedOn(TODAY, { ageGroup: 'minor' })).not.toHaveProperty('fee'));
});
