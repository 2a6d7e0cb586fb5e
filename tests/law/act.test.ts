import { describe, expect, it } from 'vitest';
import { actOf, firstAct } from '../../src/law/act';
import { agenda } from '../../src/law/agenda';
import type { Answers } from '../../src/law/answers';
import type { Day } from '../../src/law/days';
import { judgeAll } from '../../src/law/judge';
import { pathways } from '../../src/law/pathways';
import { errands, type ErrandId } from '../../src/statechart/errands';
import { outcomesMet } from '../text/reach';
import { walks } from '../text/walks';

// The first thing to do, and the days that matter.

const resultFor = (errand: ErrandId, answers: Answers, day: Day) => {
  const { judgements, recommended } = judgeAll(errands[errand].judges.map((id) => pathways[id]), { answers, day });
  const first = firstAct(judgements, recommended, { answers, day });
  return { judgements, first: first && `${first.judgement.pathway.id} ${first.act.id}` };
};
const asylum: Answers = { situation: 'asylumTemporary', goal: 'stay' };
const regular: Answers = {
  situation: 'regularTemporary', goal: 'stay', permitPurpose: 'nonTemporary', permitSince: '2015-01-01', temporaryYears: 'no', ageGroup: 'adult', absences: 'none',
  brpRegistered: 'yes', income: 'yes', healthInsurance: 'yes', turkish: 'no', civicIntegration: 'diploma',
};

describe('what to do first', () => {
  it.each<[string, ErrandId, Answers, Day, string]>([
    ['a card that runs out later', 'asylum-stay', { ...asylum, permitExpires: '2027-06-01' }, '2026-11-22', 'asylum-document-renewal renewFrom'],
    ['a card that runs out soon', 'asylum-stay', { ...asylum, permitExpires: '2026-12-01' }, '2026-11-22', 'asylum-document-renewal renewNow'],
    ['a card on its last day', 'asylum-stay', { ...asylum, permitExpires: '2026-11-22' }, '2026-11-22', 'asylum-document-renewal renewNow'],
    ['a card that ran out after the change', 'asylum-stay', { ...asylum, permitExpires: '2026-06-12' }, '2026-11-22', 'asylum-document-renewal renewToday'],
    ['a card that ran out before the change', 'asylum-stay', { ...asylum, permitExpires: '2026-06-11' }, '2026-11-22', 'asylum-document-renewal lawyerFirst'],
    ['a date unknown', 'asylum-stay', { ...asylum, permitExpires: 'unknown' }, '2026-11-22', 'asylum-document-renewal findDate'],
    ['under the earlier rules, expired', 'asylum-stay-old', { ...asylum, permitExpires: '2026-06-10', reasonStillExists: 'yes', mainResidence: 'yes', abroadOverThreeMonths: 'no' }, '2026-06-11', 'asylum-extension extendOnPaper'],
    ['under the earlier rules, on the last day', 'asylum-stay-old', { ...asylum, permitExpires: '2026-06-11', reasonStillExists: 'yes', mainResidence: 'yes', abroadOverThreeMonths: 'no' }, '2026-06-11', 'asylum-extension extendOnline'],
    ['under the earlier rules, the reason is gone', 'asylum-stay-old', { ...asylum, permitExpires: '2026-08-01', reasonStillExists: 'no', mainResidence: 'yes', abroadOverThreeMonths: 'no' }, '2026-06-11', 'asylum-extension lawyerFirst'],
    ['a permanent permit that fits', 'regular-stay', { ...regular, permitExpires: '2027-11-01' }, '2026-11-22', 'regular-permanent sendForm'],
    ['a permanent permit that does not fit, a permit that runs out', 'regular-stay', { ...regular, permitExpires: '2027-11-01', civicIntegration: 'no' }, '2026-11-22', 'regular-extension extendBy'],
    ['a permit that ran out', 'regular-stay', { ...regular, permitExpires: '2026-11-21' }, '2026-11-22', 'regular-extension lawyerToday'],
    ['a letter, in time', 'withdrawal', { situation: 'asylumTemporary', goal: 'withdrawalLetter', letterDate: '2026-10-11' }, '2026-11-22', 'withdrawal-viewpoint viewpointBy'],
    ['a letter, too late', 'withdrawal', { situation: 'asylumTemporary', goal: 'withdrawalLetter', letterDate: '2026-10-10' }, '2026-11-22', 'withdrawal-viewpoint viewpointToday'],
    ['a letter about another permit', 'withdrawal', { situation: 'regularTemporary', goal: 'withdrawalLetter', letterDate: '2026-10-11' }, '2026-11-22', 'withdrawal-viewpoint termInLetter'],
    ['a letter without a date', 'withdrawal', { situation: 'asylumTemporary', goal: 'withdrawalLetter', letterDate: 'unknown' }, '2026-11-22', 'withdrawal-viewpoint findDate'],
    ['a stolen card', 'replace', { situation: 'regularTemporary', goal: 'replaceDocument', documentProblem: 'stolen' }, '2026-11-22', 'document-replacement policeFirst'],
    ['a damaged card', 'replace', { situation: 'regularTemporary', goal: 'replaceDocument', documentProblem: 'damaged' }, '2026-11-22', 'document-replacement replace'],
  ])('%s', (_, errand, answers, day, expected) => {
    expect(resultFor(errand, answers, day).first).toBe(expected);
  });

  it('is something for everybody who has a way open', () => {
    const without = walks.filter(({ judgements, position: { answers }, day }) =>
      !firstAct(judgements, undefined, { answers, day }) && judgements.some(({ outcome }) => !['unlikely', 'ended', 'info'].includes(outcome.is)));
    expect(without.map(({ judgements }) => judgements.map(({ pathway, outcome }) => `${pathway.id} ${outcome.is}`))).toEqual([]);
  });

  it('comes from an outcome that somebody gets, and each act is said to somebody', () => {
    const said = new Set(walks.flatMap(({ judgements, position: { answers }, day }) =>
      judgements.map((judgement) => `${judgement.pathway.id} ${actOf(judgement, { answers, day })?.id}`)));
    for (const { id, acts } of Object.values(pathways)) {
      for (const act of acts) {
        expect(act.on.filter((outcome) => !outcomesMet(id).has(outcome)), `${id} ${act.id}`).toEqual([]);
        expect([...said], `${id} ${act.id}`).toContain(`${id} ${act.id}`);
      }
    }
  });
});

describe('the days that matter', () => {
  const days = (errand: ErrandId, answers: Answers, day: Day) =>
    agenda(resultFor(errand, answers, day).judgements, { answers, day }).map((one) => [one.day, one.is, one.pathway].filter(Boolean).join(' '));

  it('stand in their order, with the day that judges among them', () => {
    expect(days('asylum-stay', { ...asylum, permitExpires: '2027-05-07', asylumPermitBasis: 'own', asylumAppliedOn: '2022-01-16' }, '2026-11-22')).toEqual([
      '2026-11-22 today', '2027-01-16 opensIf eu-long-term-resident', '2027-02-07 opens asylum-document-renewal', '2027-05-07 lastDay asylum-document-renewal',
    ]);
  });
  it('that have passed come before today', () => {
    expect(days('asylum-stay', { ...asylum, permitExpires: '2026-06-12' }, '2026-11-22')[0]).toBe('2026-06-12 passed asylum-document-renewal');
  });
  it('say when time alone would meet a condition', () => {
    expect(days('regular-stay', { ...regular, permitExpires: '2027-11-01', permitSince: '2018-03-09', income: 'no', parentPermitExemption: 'no' }, '2026-11-22')).toContain('2028-03-09 otherwise regular-permanent');
  });
  it('hold what only time will meet beside something that is not met, so that nobody applies too early', () => {
    const away = { ...regular, absences: 'sixMonths', returnDate: '2023-09-10', permitExpires: '2027-01-31' } as const;
    expect(days('regular-stay', { ...away, civicIntegration: 'no' }, '2026-11-30').filter((one) => one.startsWith('2028-09-10'))).toEqual([
      '2028-09-10 otherwise eu-long-term-resident', '2028-09-10 otherwise regular-permanent',
    ]);
    expect(days('regular-stay', away, '2026-11-30')).toContain('2028-09-10 opensIf regular-permanent');
  });
  it('hold the end of the card where no pathway speaks of it', () => {
    expect(days('asylum-travel', { situation: 'asylumTemporary', goal: 'travelWhileWaiting', permitExpires: '2027-01-01', returnTripDate: '2026-12-20' }, '2026-11-22')).toEqual(['2026-11-22 today', '2027-01-01 expires']);
  });
});
