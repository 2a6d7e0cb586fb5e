import { describe, expect, it } from 'vitest';
import type { Answers, Known } from '../../src/law/answers';
import { couldChange, MAY_BECOME, tryChanges, waysTo, type Change, type Way } from '../../src/law/changes';
import { met, notMet, unknown, type Condition, type Verdict } from '../../src/law/condition';
import type { Day } from '../../src/law/days';
import { said } from '../../src/law/fact';
import { judge } from '../../src/law/judge';
import { definePathway, type Judgement, type Pathway, type PathwayId } from '../../src/law/pathway';
import { pathways } from '../../src/law/pathways';
import { questionIds, questionOf, type QuestionId } from '../../src/law/questions';
import { refusalOf } from '../../src/law/refusals';
import { lastDay, type Span } from '../../src/law/span';
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
    // Of three changes the first is needed and the second is not: who extends the permit need not find out when it ends.
    ['who does not know that either, nor the purpose', { permitPurpose: 'unknown', permitSince: '2023-11-23', permitExpires: 'unknown' }, ['find permitPurpose "nonTemporary", extend, wait 2028-11-23']],
    ['who does not know whether the permit runs on until five years are full', { permitSince: '2023-11-23', permitExpires: 'unknown' }, ['extend, wait 2028-11-23']],
    // Five years and two days ago: that would do. The nearest day that would, and one that must be waited for.
    ['who does not know since when', { permitSince: 'unknown' }, ['find permitSince "2021-11-20"']],
    ['whose permit has expired', { permitExpires: '2026-01-01' }, []],
    ['with income unknown and no permit at the parents', { income: 'unknown', parentPermitExemption: 'no', permitSince: '2020-01-01' }, ['find income "yes"']],
    ['without income and ten years from now', { income: 'no', parentPermitExemption: 'no', permitSince: '2020-01-01' }, ['become income "yes"']],
    ['without income, who may have had a permit at the parents', { income: 'no', parentPermitExemption: 'unknown', permitSince: '2020-01-01' }, ['become income "yes"', 'find parentPermitExemption "yes"']],
    ['who does not know either', { income: 'unknown', parentPermitExemption: 'unknown', permitSince: '2020-01-01' }, ['find income "yes"', 'find parentPermitExemption "yes"']],
    // Ten years would do without income; with five it takes income as well. Both are told.
    ['without income, who does not know since when', { income: 'no', parentPermitExemption: 'no', permitSince: 'unknown' }, ['find permitSince "2016-11-20"', 'find permitSince "2021-11-20", become income "yes"']],
    ['whose purpose is temporary', { permitPurpose: 'temporary' }, ['become permitPurpose "nonTemporary"']],
    ['who does not know the purpose', { permitPurpose: 'unknown' }, ['find permitPurpose "nonTemporary"']],
    ['who does not know whether they were away', { absences: 'unknown', income: 'yes' }, ['find absences "tenMonthsTotal"']],
    ['who was away and does not know until when', { absences: 'sixMonths', returnDate: 'unknown' }, ['find returnDate "2021-11-20"']],
  ])('%s, and the permanent permit', (_, difference, ways) => expect(waysOf('regular-permanent', { ...regular, ...difference })).toEqual(ways));

  it.each<[who: string, difference: Answers, ways: readonly string[]]>([
    ['who is here as family', { asylumPermitBasis: 'family' }, []],
    ['who does not know on what ground', { asylumPermitBasis: 'unknown' }, ['find asylumPermitBasis "own"']],
    ['without income and insurance', { income: 'no', healthInsurance: 'no' }, ['become income "yes", become healthInsurance "yes"']],
    ['who does not know when they applied', { asylumAppliedOn: 'unknown' }, ['find asylumAppliedOn "2021-11-20"']],
  ])('%s, and the long-term resident permit', (_, difference, ways) => expect(waysOf('eu-long-term-resident', { ...asylum, ...difference })).toEqual(ways));

  it('who was asked a part of what a condition reads is told to see to the rest then', () =>
    expect(waysOf('regular-permanent', { situation: 'regularTemporary', goal: 'stay', permitExpires: '2031-01-01', permitPurpose: 'nonTemporary', permitSince: '2023-11-23', ageGroup: 'adult', brpRegistered: 'yes' }))
      .toEqual(['wait 2028-11-23, later absences income civicIntegration']));
  it('who need not wait need not extend the permit either', () => {
    const [income, extend] = [{ kind: 'become', question: 'income', value: 'yes' }, { kind: 'extend' }] as const;
    const known = { answers: { ...regular, permitSince: '2020-01-01', income: 'no', parentPermitExemption: 'no' } as const, day } as const;
    expect(tryChanges(pathways['regular-permanent'], known, [income])).toEqual({ changes: [income], later: [] });
    expect(tryChanges(pathways['regular-permanent'], known, [income, extend])).toBeUndefined();
  });
  it('whose five years are full in 2028, and who was not asked the rest, is told to see to the rest then', () =>
    expect(waysOf('eu-long-term-resident', { situation: 'asylumTemporary', goal: 'stay', permitExpires: '2027-02-01', asylumPermitBasis: 'own', asylumAppliedOn: '2023-05-01' }))
      .toEqual(['wait 2028-05-01, later absences income healthInsurance civicIntegration']));

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

// Pathways and conditions invented to show one thing each: what the law asks of nobody today must still be told rightly.
describe('what is told', () => {
  const day = '2026-11-22';
  const place = said('own', 'invented for a test');
  type Judge = (answers: Answers, day: Day) => Verdict;
  const rule = (id: string, reads: readonly QuestionId[], judges: Judge, spans: readonly Span[] = []): Condition =>
    ({ id, ...place, reads, spans, judge: (known) => judges(known.answers, known.day) });
  const yes = (holds: boolean): Verdict => (holds ? met : notMet);
  const inWords = ({ changes, wait, later }: Way) => [
    ...changes.map((one) => (one.kind === 'extend' ? 'extend' : `${one.kind} ${one.question} ${String(one.value)}`)), ...(wait ? [`wait ${wait}`] : []), ...later.map((id) => `later ${id}`),
  ].join(', ');
  const told = (conditions: readonly Condition[], answers: Answers, parts: Partial<Pathway> = {}) => {
    const judgement = judge(definePathway({ id: 'get-help', page: place, conditions, ...parts }), { answers, day });
    return judgement && waysTo(judgement, { answers, day }).map(inWords);
  };
  const fiveYears = rule('fiveYears', ['permitSince'], ({ permitSince }, on) => (on < '2028-01-01' && permitSince ? { is: 'notYet', from: '2028-01-01' } : met));

  it('two changes together, where neither does alone', () => {
    const both = rule('both', ['brpRegistered', 'income'], ({ brpRegistered, income }) => yes(brpRegistered === 'yes' && income === 'yes'));
    expect(told([both], { brpRegistered: 'no', income: 'no' })).toEqual(['become brpRegistered yes, become income yes']);
  });
  it('each alone, where either does, and not both together', () => {
    const either = rule('either', ['brpRegistered', 'income'], ({ brpRegistered, income }) => yes(brpRegistered === 'yes' || income === 'yes'));
    expect(told([either], { brpRegistered: 'no', income: 'no' })).toEqual(['become brpRegistered yes', 'become income yes']);
  });
  it('one change beside two together that do the same', () => {
    const some = rule('some', ['brpRegistered', 'income', 'healthInsurance'], ({ brpRegistered, income, healthInsurance }) => yes(brpRegistered === 'yes' || (income === 'yes' && healthInsurance === 'yes')));
    expect(told([some], { brpRegistered: 'no', income: 'no', healthInsurance: 'no' })).toEqual(['become brpRegistered yes', 'become income yes, become healthInsurance yes']);
  });
  it('no more than three, those that ask least first', () => {
    const ids = ['brpRegistered', 'income', 'healthInsurance', 'passportValid'] as const;
    const any = rule('any', ids, (answers) => yes(ids.some((id) => answers[id] === 'yes')));
    expect(told([any], { brpRegistered: 'no', income: 'no', healthInsurance: 'no', passportValid: 'no' })).toEqual(['become brpRegistered yes', 'become income yes', 'become healthInsurance yes']);
    const order = rule('order', ['income', 'healthInsurance', 'brpRegistered'], ({ income, healthInsurance, brpRegistered }) => yes(brpRegistered === 'yes' || (income === 'yes' && healthInsurance === 'yes')));
    expect(told([order], { brpRegistered: 'no', income: 'no', healthInsurance: 'no' })).toEqual(['become brpRegistered yes', 'become income yes, become healthInsurance yes']);
  });
  it('less waiting before fewer changes', () => {
    const wait = rule('wait', ['income'], ({ income }, on) => (income === 'yes' || on >= '2027-01-01' ? met : { is: 'notYet', from: '2027-01-01' }));
    const sooner = rule('sooner', ['brpRegistered', 'passportValid'], ({ brpRegistered, passportValid }, on) =>
      passportValid === 'yes' ? (on < '2029-01-01' ? { is: 'notYet', from: '2029-01-01' } : met) : yes(brpRegistered === 'yes'));
    expect(told([wait, sooner], { income: 'no', brpRegistered: 'no', passportValid: 'no' })).toEqual(['become brpRegistered yes, wait 2027-01-01', 'become passportValid yes, wait 2029-01-01']);
  });

  it('one answer that does for two conditions, once', () => {
    const [one, two] = [rule('one', ['absences'], ({ absences }) => yes(absences === 'none')), rule('two', ['absences'], ({ absences }) => yes(absences === 'none' || absences === 'tenMonthsTotal'))];
    expect(told([one, two], { absences: 'unknown' })).toEqual(['find absences none']);
  });
  it('nothing, where two conditions want different answers to one question', () => {
    const [one, two] = [rule('one', ['absences'], ({ absences }) => yes(absences === 'none')), rule('two', ['absences'], ({ absences }) => yes(absences === 'tenMonthsTotal'))];
    expect(told([one, two], { absences: 'unknown' })).toEqual([]);
  });
  it('nothing that an answer would not be taken as', () => {
    const grown = rule('grown', ['birthDate'], ({ birthDate }) => yes(birthDate !== undefined && birthDate < '2006-01-01'));
    expect(told([grown], { situation: 'regularTemporary', ageGroup: 'minor', birthDate: 'unknown' })).toEqual([]);
    const born = rule('born', ['birthDate'], ({ birthDate }) => yes(birthDate !== undefined && birthDate < '2013-01-01'));
    expect(told([born], { situation: 'regularTemporary', ageGroup: 'minor', birthDate: 'unknown' })).toEqual(['find birthDate 2012-11-22']);
  });
  it('nothing that nobody was asked', () => {
    expect(told([rule('registered', ['brpRegistered'], ({ brpRegistered }) => yes(brpRegistered === 'yes'))], {})).toEqual([]);
  });
  it('nothing of what somebody needs protection from, whatever they answered', () => {
    expect(told([rule('ground', ['asylumGrounds'], ({ asylumGrounds = [] }) => yes(asylumGrounds.includes('persecution')))], { asylumGrounds: ['preferNotToSay'] })).toEqual([]);
    expect(told([rule('still', ['reasonStillExists'], ({ reasonStillExists }) => yes(reasonStillExists === 'yes'))], { reasonStillExists: 'unknown' })).toEqual([]);
  });

  it('a day long ago, where no rule names one; a day around each border of the question itself, where one does', () => {
    const since = (last: Day) => rule('since', ['permitSince'], ({ permitSince }) => yes(permitSince !== undefined && permitSince !== 'unknown' && permitSince <= last), [lastDay('birthDate', 8, 'years')]);
    expect(told([since('2013-12-01')], { permitSince: 'unknown' })).toEqual(['find permitSince 2013-11-22']);
    // Eight years ago is a border of another question, and not tried.
    expect(told([since('2018-11-21')], { permitSince: 'unknown' })).toEqual(['find permitSince 2017-11-22']);
  });

  it('what nobody was asked yet, where it alone leaves the pathway open on the day waited for', () => {
    const insured = rule('insured', ['healthInsurance'], ({ healthInsurance }) => (healthInsurance === 'yes' ? met : unknown));
    expect(told([fiveYears, insured], { permitSince: '2023-01-01' })).toEqual(['wait 2028-01-01, later healthInsurance']);
    const away = rule('away', ['absences'], ({ absences }) => (absences === 'none' ? met : unknown));
    expect(told([fiveYears, away], { permitSince: '2023-01-01' })).toEqual(['wait 2028-01-01, later absences']);
    const still = rule('still', ['reasonStillExists'], ({ reasonStillExists }) => (reasonStillExists === 'yes' ? met : unknown));
    expect(told([fiveYears, still], { permitSince: '2023-01-01' })).toEqual([]);
  });
  it('not what a condition reads that is met already', () => {
    const enough = rule('enough', ['income', 'healthInsurance'], ({ income, healthInsurance }) => yes(income === 'yes' || healthInsurance === 'yes'));
    expect(told([fiveYears, enough], { permitSince: '2023-01-01', income: 'yes' })).toEqual(['wait 2028-01-01']);
  });
  it('not what was asked, and is in the way on that day', () => {
    const then = rule('then', ['income'], ({ income }, on) => (on > day && income === 'no' ? unknown : met));
    expect(told([fiveYears, then], { permitSince: '2023-01-01', income: 'no' })).toEqual([]);
  });
  it('nothing, where the pathway has ended by the day waited for', () => {
    expect(told([fiveYears], { permitSince: '2023-01-01' }, { until: '2027-12-31' })).toEqual([]);
    expect(told([fiveYears], { permitSince: '2023-01-01' })).toEqual(['wait 2028-01-01']);
  });
  it('the permit extended first, where it would have ended by then, and not for what fits today', () => {
    const valid = rule('valid', ['permitExpires'], ({ permitExpires }, on) => yes(permitExpires !== undefined && permitExpires >= on));
    expect(told([fiveYears, valid], { permitSince: '2023-01-01', permitExpires: '2027-01-01' })).toEqual(['extend, wait 2028-01-01']);
    expect(told([valid], { permitExpires: '2026-01-01' })).toEqual([]);
    const income = rule('income', ['income'], (answers) => yes(answers.income === 'yes'));
    expect(told([valid, income], { permitExpires: '2027-01-01', income: 'no' })).toEqual(['become income yes']);
  });

  it('nothing where no condition is judged', () => {
    expect(couldChange({ outcome: { is: 'uncertain' }, conditions: [] })).toBe(false);
    expect((['unlikely', 'uncertain', 'notYet', 'likely', 'late', 'info', 'elsewhere', 'ended'] as const).filter((is) =>
      couldChange({ outcome: { is } as Judgement['outcome'], conditions: [{ condition: fiveYears, verdict: met }] }))).toEqual(['unlikely', 'uncertain', 'notYet']);
  });
});
