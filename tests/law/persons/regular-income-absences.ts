import type { Person } from './person';
import { longTermMet } from './regular-stay';
import { permanentMet } from './regular-stay-old';

// The rules since 12 June 2026 again: income, ten years, and months abroad, which the two permits read differently.

const longTerm = { pathway: 'eu-long-term-resident', fee: 254 };
const permanent = { pathway: 'regular-permanent', fee: 254 };
const extension = { pathway: 'regular-extension', outcome: 'info', deadline: '2028-01-15' };

const before = { situation: 'regularTemporary', goal: 'stay', permitExpires: '2028-01-15', permitPurpose: 'nonTemporary' };
const after = { healthInsurance: 'yes', turkish: 'no', civicIntegration: 'diploma' };

export const regularIncomeAbsences: readonly Person[] = [
  {
    who: 'A man with exactly ten years and no income. After ten years the permanent permit does not ask for it; the EU permit still does, so the question is put but no parents are asked about.',
    day: '2026-11-22',
    answers: {
      ...before, permitSince: '2016-11-22', temporaryYears: 'no', ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', income: 'no', ...after,
    },
    expect: [
      { ...permanent, outcome: 'likely', recommended: true, conditions: permanentMet },
      { ...longTerm, outcome: 'unlikely', conditions: { ...longTermMet, income: 'notMet' } },
      extension,
    ],
  },
  {
    who: 'A man one day short of ten years and without income: unlikely, though tomorrow time alone would meet the income condition of the permanent permit.',
    day: '2026-11-22',
    answers: {
      ...before, permitSince: '2016-11-23', temporaryYears: 'no', ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', income: 'no',
      parentPermitExemption: 'no', ...after,
    },
    expect: [
      { ...longTerm, outcome: 'unlikely', conditions: { ...longTermMet, income: 'notMet' } },
      { ...permanent, outcome: 'unlikely', conditions: { ...permanentMet, income: 'notMet otherwise 2026-11-23' } },
      extension,
    ],
  },
  {
    who: 'A woman with ten years and a day who does not know whether her income is enough: no matter for the permanent permit, open for the EU permit.',
    day: '2026-11-22',
    answers: {
      ...before, permitSince: '2016-11-21', temporaryYears: 'no', ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', income: 'unknown', ...after,
    },
    expect: [
      { ...permanent, outcome: 'likely', recommended: true, conditions: permanentMet },
      { ...longTerm, outcome: 'uncertain', conditions: { ...longTermMet, income: 'unknown' } },
      extension,
    ],
  },
  {
    who: 'A woman in her fourth year without income: unlikely on income, which time alone would lift in 2033. The five years still ahead do not decide.',
    day: '2026-11-22',
    answers: {
      ...before, permitSince: '2023-04-10', temporaryYears: 'no', ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', income: 'no',
      parentPermitExemption: 'no', ...after,
    },
    expect: [
      { ...longTerm, outcome: 'unlikely', conditions: { ...longTermMet, fiveYears: 'notYet 2028-04-10', income: 'notMet' } },
      { ...permanent, outcome: 'unlikely', conditions: { ...permanentMet, fiveYears: 'notYet 2028-04-10', income: 'notMet otherwise 2033-04-10' } },
      extension,
    ],
  },
  {
    who: 'A young man without income who came as a child to live with his parents: exempt for the permanent permit, not for the EU permit.',
    day: '2026-11-22',
    answers: {
      ...before, permitSince: '2018-02-02', temporaryYears: 'no', ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', income: 'no',
      parentPermitExemption: 'yes', ...after,
    },
    expect: [
      { ...permanent, outcome: 'likely', recommended: true, conditions: permanentMet },
      { ...longTerm, outcome: 'unlikely', conditions: { ...longTermMet, income: 'notMet' } },
      extension,
    ],
  },
  {
    who: 'A young woman unsure about her income who came as a child to live with her parents: that settles it for the permanent permit.',
    day: '2026-11-22',
    answers: {
      ...before, permitSince: '2018-02-02', temporaryYears: 'no', ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', income: 'unknown',
      parentPermitExemption: 'yes', ...after,
    },
    expect: [
      { ...permanent, outcome: 'likely', recommended: true, conditions: permanentMet },
      { ...longTerm, outcome: 'uncertain', conditions: { ...longTermMet, income: 'unknown' } },
      extension,
    ],
  },
  {
    who: 'A young man without income who does not know under which permit he came as a child: open for the permanent permit, and still advised.',
    day: '2026-11-22',
    answers: {
      ...before, permitSince: '2018-02-02', temporaryYears: 'no', ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', income: 'no',
      parentPermitExemption: 'unknown', ...after,
    },
    expect: [
      { ...permanent, outcome: 'uncertain', recommended: true, conditions: { ...permanentMet, income: 'unknown' } },
      { ...longTerm, outcome: 'unlikely', conditions: { ...longTermMet, income: 'notMet' } },
      extension,
    ],
  },
  {
    who: 'A woman with over ten years who cannot say how long she was abroad, and has no income. Without that answer the ten years do not exempt her, and no later day is named.',
    day: '2026-11-22',
    answers: {
      ...before, permitSince: '2013-07-01', temporaryYears: 'no', ageGroup: 'adult', absences: 'unknown', brpRegistered: 'yes', income: 'no',
      parentPermitExemption: 'no', ...after,
    },
    expect: [
      { ...longTerm, outcome: 'unlikely', conditions: { ...longTermMet, uninterruptedStay: 'unknown', income: 'notMet' } },
      { ...permanent, outcome: 'unlikely', conditions: { ...permanentMet, uninterruptedStay: 'unknown', income: 'notMet' } },
      extension,
    ],
  },
  {
    who: 'A sailor away over ten months in all, back since December 2025. That does not break the stay for the permanent permit; for the EU permit he waits five years from his return.',
    day: '2026-11-22',
    answers: {
      ...before, permitSince: '2020-10-10', temporaryYears: 'no', ageGroup: 'adult', absences: 'tenMonthsTotal', returnDate: '2025-12-01',
      brpRegistered: 'yes', income: 'yes', ...after,
    },
    expect: [
      { ...permanent, outcome: 'likely', recommended: true, conditions: permanentMet },
      { ...longTerm, outcome: 'notYet', from: '2030-12-01', conditions: { ...longTermMet, uninterruptedStay: 'notYet 2030-12-01' } },
      extension,
    ],
  },
  {
    who: 'A consultant with twelve years, away over ten months in all with no known day of return, and no income. The ten years still exempt him for the permanent permit.',
    day: '2026-11-22',
    answers: {
      ...before, permitSince: '2014-10-10', temporaryYears: 'no', ageGroup: 'adult', absences: 'tenMonthsTotal', returnDate: 'unknown',
      brpRegistered: 'yes', income: 'no', ...after,
    },
    expect: [
      { ...permanent, outcome: 'likely', recommended: true, conditions: permanentMet },
      { ...longTerm, outcome: 'unlikely', conditions: { ...longTermMet, uninterruptedStay: 'notMet', income: 'notMet' } },
      extension,
    ],
  },
  {
    who: 'A woman with six years, away over ten months in all, without income: time alone would lift the income condition after ten years, for such absences do not break them.',
    day: '2026-11-22',
    answers: {
      ...before, permitSince: '2020-10-10', temporaryYears: 'no', ageGroup: 'adult', absences: 'tenMonthsTotal', returnDate: '2024-01-31',
      brpRegistered: 'yes', income: 'no', parentPermitExemption: 'no', ...after,
    },
    expect: [
      { ...longTerm, outcome: 'unlikely', conditions: { ...longTermMet, uninterruptedStay: 'notYet 2029-01-31', income: 'notMet' } },
      { ...permanent, outcome: 'unlikely', conditions: { ...permanentMet, income: 'notMet otherwise 2030-10-10' } },
      extension,
    ],
  },
  {
    who: 'A trader away four months a year, three years in a row, back since the end of August: five years from the return for both permits.',
    day: '2026-11-22',
    answers: {
      ...before, permitSince: '2019-05-20', temporaryYears: 'no', ageGroup: 'adult', absences: 'fourMonthsThreeYears', returnDate: '2026-08-30',
      brpRegistered: 'yes', income: 'yes', ...after,
    },
    expect: [
      { ...longTerm, outcome: 'notYet', from: '2031-08-30', conditions: { ...longTermMet, uninterruptedStay: 'notYet 2031-08-30' } },
      { ...permanent, outcome: 'notYet', from: '2031-08-30', conditions: { ...permanentMet, uninterruptedStay: 'notYet 2031-08-30' } },
      extension,
    ],
  },
  {
    who: 'A woman in her third year who was away for seven months and came back on 29 February 2024: of the two waits the later one counts, and it ends on 1 March 2029.',
    day: '2026-11-22',
    answers: {
      ...before, permitSince: '2023-07-01', temporaryYears: 'no', ageGroup: 'adult', absences: 'sixMonths', returnDate: '2024-02-29',
      brpRegistered: 'yes', income: 'yes', ...after,
    },
    expect: [
      {
        ...longTerm, outcome: 'notYet', from: '2029-03-01',
        conditions: { ...longTermMet, fiveYears: 'notYet 2028-07-01', uninterruptedStay: 'notYet 2029-03-01' },
      },
      {
        ...permanent, outcome: 'notYet', from: '2029-03-01',
        conditions: { ...permanentMet, fiveYears: 'notYet 2028-07-01', uninterruptedStay: 'notYet 2029-03-01' },
      },
      extension,
    ],
  },
  {
    who: 'A man who was away for half a year, on a day he no longer knows: not met for either permit.',
    day: '2026-11-22',
    answers: {
      ...before, permitSince: '2015-05-20', temporaryYears: 'no', ageGroup: 'adult', absences: 'sixMonths', returnDate: 'unknown',
      brpRegistered: 'yes', income: 'yes', ...after,
    },
    expect: [
      { ...longTerm, outcome: 'unlikely', conditions: { ...longTermMet, uninterruptedStay: 'notMet' } },
      { ...permanent, outcome: 'unlikely', conditions: { ...permanentMet, uninterruptedStay: 'notMet' } },
      extension,
    ],
  },
  {
    who: 'A grower away four months a year, three years in a row, who does not know when he last came back: not met for either permit.',
    day: '2026-11-22',
    answers: {
      ...before, permitSince: '2018-04-04', temporaryYears: 'no', ageGroup: 'adult', absences: 'fourMonthsThreeYears', returnDate: 'unknown',
      brpRegistered: 'yes', income: 'yes', ...after,
    },
    expect: [
      { ...longTerm, outcome: 'unlikely', conditions: { ...longTermMet, uninterruptedStay: 'notMet' } },
      { ...permanent, outcome: 'unlikely', conditions: { ...permanentMet, uninterruptedStay: 'notMet' } },
      extension,
    ],
  },
];
