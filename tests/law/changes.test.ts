import { describe, expect, it } from 'vitest';
import type { Answers, Known } from '../../src/law/answers';
import { MAY_BECOME, tryChanges, waysTo, type Change, type Way } from '../../src/law/changes';
import { judge } from '../../src/law/judge';
import type { Judgement, PathwayId } from '../../src/law/pathway';
import { pathways } from '../../src/law/pathways';
import { questionIds, questionOf } from '../../src/law/questions';
import { refusalOf } from '../../src/law/refusals';
import { enough } from '../fewer';
import { walks } from '../text/walks';

// What would make a pathway fit is found by asking the law. Here the law is asked once more, apart from that: with the changed
// answers, on the day waited for.

const all = walks.flatMap(({ position: { answers }, day, judgements }) => judgements.map((judgement) => ({ judgement, known: { answers, day } })));
const told = all.map(({ judgement, known }) => ({ judgement, known, ways: waysTo(judgement, known) }));
const withWays = told.filter(({ ways }) => ways.length > 0);

/** Answers with some changes made; what was not asked yet is answered well. */
function changed({ answers }: Known, { changes, wait, later }: Way): Answers {
  const next: Record<string, unknown> = { ...answers };
  for (const change of changes) {
    if (change.kind === 'extend') next['permitExpires'] = wait;
    else next[change.question] = change.value;
  }
  for (const question of later) next[question] = MAY_BECOME[question] ?? 'none';
  return next as Answers;
}

const isLikely = (judgement: Judgement, known: Known, way: Way) =>
  judge(judgement.pathway, { answers: changed(known, way), day: way.wait ?? known.day })?.outcome.is === 'likely';

describe('everybody the tests know', () => {
  it('is many, and many of them are told a way', () => {
    expect(told.length).toBeGreaterThan(enough(1000));
    expect(withWays.length).toBeGreaterThan(enough(500));
  });

  it('is told only ways after which the law finds that the pathway fits', () => {
    for (const { judgement, known, ways } of withWays) {
      for (const way of ways) if (!isLikely(judgement, known, way)) expect({ pathway: judgement.pathway.id, known, way }).toBe('likely');
    }
  });

  it('is told no change too many: without any one of them the pathway does not fit', () => {
    for (const { judgement, known, ways } of withWays) {
      for (const way of ways) {
        for (const change of way.changes) {
          const less = tryChanges(judgement.pathway, known, way.changes.filter((one) => one !== change));
          // With less it may fit as well, but then only after a longer wait.
          if (less && (less.wait ?? '') <= (way.wait ?? '')) expect({ pathway: judgement.pathway.id, known, way, change }).toBe('needed');
        }
      }
    }
  });

  it('is told at most three ways, the nearest first', () => {
    for (const { ways } of told) {
      expect(ways.length).toBeLessThanOrEqual(3);
      const waits = ways.map(({ wait }) => wait ?? '');
      expect(waits).toEqual([...waits].sort());
    }
  });

  it('is never told to change what has happened, who they are, or why they need protection', () => {
    const become = new Set(withWays.flatMap(({ ways }) => ways.flatMap(({ changes }) => changes.flatMap((one) => (one.kind === 'become' ? [one.question] : [])))));
    expect([...become].sort()).toEqual(Object.keys(MAY_BECOME).sort());
    const found = new Set(withWays.flatMap(({ ways }) => ways.flatMap(({ changes }) => changes.flatMap((one) => (one.kind === 'find' ? [one.question] : [])))));
    expect(found).not.toContain('asylumGrounds');
    expect(found).not.toContain('reasonStillExists');
  });

  it('is told to find out only what they do not know, and something that could be so', () => {
    for (const { known, ways } of withWays) {
      for (const change of ways.flatMap(({ changes }) => changes)) {
        if (change.kind !== 'find') continue;
        expect([known.answers[change.question]].flat()).toContain('unknown');
        expect(refusalOf(change.question, change.value, known, known.day)).toBeUndefined();
      }
    }
  });

  it('is told nothing where the pathway fits, has ended, belongs elsewhere or is late', () => {
    for (const { judgement: { outcome }, ways } of told) if (!['unlikely', 'uncertain', 'notYet'].includes(outcome.is)) expect(ways).toEqual([]);
  });
});

/** The single changes there are, found without looking at the conditions. */
const everySingle = ({ answers }: Known): Change[] => questionIds.flatMap((question): Change[] => {
  const wanted = MAY_BECOME[question];
  const given = answers[question];
  if (given === 'unknown' && questionOf(question).kind === 'choice' && question !== 'reasonStillExists') {
    return (questionOf(question) as { options: readonly string[] }).options.filter((option) => option !== 'unknown').map((value) => ({ kind: 'find', question, value }));
  }
  return wanted && given !== undefined && given !== 'unknown' && given !== wanted ? [{ kind: 'become', question, value: wanted }] : [];
});

it('misses no single change that would do at once', () => {
  const missed = told.filter(({ judgement: { outcome } }) => outcome.is === 'unlikely' || outcome.is === 'uncertain').flatMap(({ judgement, known, ways }) =>
    everySingle(known)
      .filter((change) => refusalOf((change as { question: 'goal' }).question, (change as { value: unknown }).value, known, known.day) === undefined)
      .filter((change) => tryChanges(judgement.pathway, known, [change])?.wait === undefined && tryChanges(judgement.pathway, known, [change]) !== undefined)
      .filter(() => !ways.some((way) => way.wait === undefined && way.changes.length <= 1))
      .map((change) => ({ pathway: judgement.pathway.id, change, answers: known.answers })));
  expect(missed).toEqual([]);
});

describe('somebody', () => {
  const day = '2026-11-22';
  const regular: Answers = {
    situation: 'regularTemporary', goal: 'stay', permitExpires: '2031-01-01', permitPurpose: 'nonTemporary', permitSince: '2015-01-01', temporaryYears: 'no',
    ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', income: 'yes', healthInsurance: 'yes', turkish: 'no', civicIntegration: 'diploma',
  };
  const asylum: Answers = {
    situation: 'asylumTemporary', goal: 'stay', permitExpires: '2027-02-01', asylumPermitBasis: 'own', asylumAppliedOn: '2020-01-01',
    absences: 'none', income: 'yes', healthInsurance: 'yes', civicIntegration: 'diploma',
  };
  const union: Answers = {
    situation: 'unionFamily', goal: 'stay', familyOf: 'unionCitizen', chavez: 'no', familyTie: 'partner', passportValid: 'yes', brpRegistered: 'yes',
    livingSince: '2020-01-01', continuousStay: 'yes', familyRequirementsMet: 'yes', ageGroup: 'adult',
  };
  const inWords = ({ changes, wait, later }: Way) => [
    ...changes.map((one) => (one.kind === 'extend' ? 'extend' : `${one.kind} ${one.question} ${JSON.stringify(one.value)}`)),
    ...(wait ? [`wait ${wait}`] : []), ...(later.length > 0 ? [`later ${later.join(' ')}`] : []),
  ].join(', ');
  const waysOf = (id: PathwayId, answers: Answers) => {
    const judgement = judge(pathways[id], { answers, day });
    return judgement && waysTo(judgement, { answers, day }).map(inWords);
  };

  // Several values of one answer are one thing to find out: the first that would do stands for them.
  it.each<[who: string, difference: Answers, ways: readonly string[]]>([
    ['who lacks the diploma', { civicIntegration: 'no' }, ['become civicIntegration "diploma"']],
    ['who lacks the diploma and is not registered', { civicIntegration: 'no', brpRegistered: 'no' }, ['become brpRegistered "yes", become civicIntegration "diploma"']],
    ['who is two years short', { permitSince: '2023-11-23' }, ['wait 2028-11-23']],
    ['who is two years short and whose permit ends before', { permitSince: '2023-11-23', permitExpires: '2027-06-01' }, ['extend, wait 2028-11-23']],
    ['who is two years short and whose permit ends on that very day', { permitSince: '2023-11-23', permitExpires: '2028-11-23' }, ['wait 2028-11-23']],
    ['who does not know whether the permit runs on until five years are full', { permitSince: '2023-11-23', permitExpires: 'unknown' }, ['extend, wait 2028-11-23']],
    // Five years and two days ago: that would do. The nearest day that would, and one that must be waited for.
    ['who does not know since when', { permitSince: 'unknown' }, ['find permitSince "2021-11-20"']],
    ['whose permit has expired', { permitExpires: '2026-01-01' }, []],
    ['with income unknown and no permit at the parents', { income: 'unknown', parentPermitExemption: 'no', permitSince: '2020-01-01' }, ['find income "yes"']],
    ['without income and ten years from now', { income: 'no', parentPermitExemption: 'no', permitSince: '2020-01-01' }, ['become income "yes"']],
    ['without income, who may have had a permit at the parents', { income: 'no', parentPermitExemption: 'unknown', permitSince: '2020-01-01' }, ['become income "yes"', 'find parentPermitExemption "yes"']],
    ['who does not know either', { income: 'unknown', parentPermitExemption: 'unknown', permitSince: '2020-01-01' }, ['find income "yes"', 'find parentPermitExemption "yes"']],
    ['whose purpose is temporary', { permitPurpose: 'temporary' }, ['become permitPurpose "nonTemporary"']],
    ['who does not know the purpose', { permitPurpose: 'unknown' }, ['find permitPurpose "nonTemporary"']],
    ['who does not know whether they were away', { absences: 'unknown', income: 'yes' }, ['find absences "tenMonthsTotal"']],
    ['who was away and does not know until when', { absences: 'sixMonths', returnDate: 'unknown' }, ['find returnDate "2021-11-20"']],
  ])('%s, and the permanent permit', (_, difference, ways) => expect(waysOf('regular-permanent', { ...regular, ...difference })).toEqual(ways));

  it.each<[who: string, difference: Answers, ways: readonly string[]]>([
    ['whose five years are full in 2028, and who was not asked the rest', { asylumAppliedOn: '2023-05-01', absences: undefined, income: undefined, healthInsurance: undefined, civicIntegration: undefined } as Answers,
      ['wait 2028-05-01, later absences income healthInsurance civicIntegration']],
    ['who is here as family', { asylumPermitBasis: 'family' }, []],
    ['who does not know on what ground', { asylumPermitBasis: 'unknown' }, ['find asylumPermitBasis "own"']],
    ['without income and insurance', { income: 'no', healthInsurance: 'no' }, ['become income "yes", become healthInsurance "yes"']],
    ['who does not know when they applied', { asylumAppliedOn: 'unknown' }, ['find asylumAppliedOn "2021-11-20"']],
  ])('%s, and the long-term resident permit', (_, difference, ways) => expect(waysOf('eu-long-term-resident', { ...asylum, ...difference })).toEqual(ways));

  it.each<[who: string, difference: Answers, ways: readonly string[]]>([
    ['whose tie is another, and who does not know how they depend', { familyTie: 'otherFamily', dependency: ['unknown'] }, ['find dependency ["financial"]']],
    ['whose passport has run out', { passportValid: 'no' }, ['become passportValid "yes"']],
    ['who does not know of whom they are family', { familyOf: 'unknown' }, ['find familyOf "unionCitizen"']],
    ['who is two years short and works across a border', { livingSince: '2023-11-23', earlySituation: 'crossBorderWorker' }, []],
  ])('%s, and the permanent document', (_, difference, ways) => expect(waysOf('union-permanent', { ...union, ...difference })).toEqual(ways));

  it('nothing that somebody protects themselves from is ever tried', () => {
    expect(waysOf('asylum-application', { situation: 'noPermit', goal: 'firstApplication', asylumGrounds: ['preferNotToSay'] })).toEqual([]);
  });
});
