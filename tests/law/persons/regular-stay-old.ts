import type { Person } from './person';

// Staying with a temporary regular permit under the rules until 11 June 2026: one application, three checks.

const longTermFirst = { pathway: 'eu-long-term-resident', outcome: 'info', fee: 254, conditions: { automaticCheck: 'checkedByInd' } };
const permanent = { pathway: 'regular-permanent', fee: 254 };
const extension = { pathway: 'regular-extension', outcome: 'info' };

export const permanentMet = {
  fiveYears: 'met', uninterruptedStay: 'met', validPermit: 'met', nonTemporaryPurpose: 'met',
  brpRegistered: 'met', income: 'met', civicIntegration: 'met', generalConditions: 'checkedByInd',
};

export const regularStayOld: readonly Person[] = [
  {
    who: 'A nurse with five years of permit on this very day and all else in order: the permanent permit is likely and first, the IND checks the long-term permit by itself.',
    day: '2026-06-11',
    today: '2026-11-22',
    answers: {
      situation: 'regularTemporary', goal: 'stay', permitExpires: '2027-06-11', permitPurpose: 'nonTemporary', permitSince: '2021-06-11',
      ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', income: 'yes', turkish: 'no', civicIntegration: 'diploma',
    },
    expect: [
      { ...permanent, outcome: 'likely', recommended: true, conditions: permanentMet },
      longTermFirst,
      { ...extension, deadline: '2027-06-11' },
    ],
  },
  {
    who: 'A cook one day short of five years: tomorrow is the first day, and until then nothing is recommended.',
    day: '2026-06-11',
    answers: {
      situation: 'regularTemporary', goal: 'stay', permitExpires: '2027-06-11', permitPurpose: 'nonTemporary', permitSince: '2021-06-12',
      ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', income: 'yes', turkish: 'no', civicIntegration: 'diploma',
    },
    expect: [
      longTermFirst,
      { ...permanent, outcome: 'notYet', from: '2026-06-12', conditions: { ...permanentMet, fiveYears: 'notYet 2026-06-12' } },
      { ...extension, deadline: '2027-06-11' },
    ],
  },
  {
    who: 'A man with exactly ten years of permit and no long absence: his income is not even asked. His permit ends today, its last valid day.',
    day: '2026-06-11',
    answers: {
      situation: 'regularTemporary', goal: 'stay', permitExpires: '2026-06-11', permitPurpose: 'nonTemporary', permitSince: '2016-06-11',
      ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', turkish: 'no', civicIntegration: 'exempt',
    },
    expect: [
      { ...permanent, outcome: 'likely', recommended: true, conditions: permanentMet },
      longTermFirst,
      { ...extension, deadline: '2026-06-11' },
    ],
  },
  {
    who: 'A woman one day short of ten years without income: unlikely today, but tomorrow time alone would lift the income condition.',
    day: '2026-06-11',
    answers: {
      situation: 'regularTemporary', goal: 'stay', permitExpires: '2026-12-31', permitPurpose: 'nonTemporary', permitSince: '2016-06-12',
      ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', income: 'no', parentPermitExemption: 'no', turkish: 'no', civicIntegration: 'diploma',
    },
    expect: [
      longTermFirst,
      { ...permanent, outcome: 'unlikely', conditions: { ...permanentMet, income: 'notMet otherwise 2026-06-12' } },
      { ...extension, deadline: '2026-12-31' },
    ],
  },
  {
    who: 'A man with a permit since 29 February 2016 and no income, on the last of February 2026: ten years are full on 1 March.',
    day: '2026-02-28',
    answers: {
      situation: 'regularTemporary', goal: 'stay', permitExpires: '2026-08-28', permitPurpose: 'nonTemporary', permitSince: '2016-02-29',
      ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', income: 'no', parentPermitExemption: 'no', turkish: 'no', civicIntegration: 'diploma',
    },
    expect: [
      longTermFirst,
      { ...permanent, outcome: 'unlikely', conditions: { ...permanentMet, income: 'notMet otherwise 2026-03-01' } },
      { ...extension, deadline: '2026-08-28' },
    ],
  },
  {
    who: 'The same man on 1 March 2026: exempt after ten years, so no question about income is asked.',
    day: '2026-03-01',
    answers: {
      situation: 'regularTemporary', goal: 'stay', permitExpires: '2026-08-28', permitPurpose: 'nonTemporary', permitSince: '2016-02-29',
      ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', turkish: 'no', civicIntegration: 'diploma',
    },
    expect: [
      { ...permanent, outcome: 'likely', recommended: true, conditions: permanentMet },
      longTermFirst,
      { ...extension, deadline: '2026-08-28' },
    ],
  },
  {
    who: 'A student of twenty who came as a child to live with her parents: without income, but exempt because of that permit.',
    day: '2026-06-11',
    answers: {
      situation: 'regularTemporary', goal: 'stay', permitExpires: '2026-10-01', permitPurpose: 'nonTemporary', permitSince: '2018-10-01',
      ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', income: 'no', parentPermitExemption: 'yes', turkish: 'no', civicIntegration: 'exempt',
    },
    expect: [
      { ...permanent, outcome: 'likely', recommended: true, conditions: permanentMet },
      longTermFirst,
      { ...extension, deadline: '2026-10-01' },
    ],
  },
  {
    who: 'A self-employed man who cannot say whether his income is enough and never lived with his parents here: uncertain, and still the one to apply for.',
    day: '2026-06-11',
    answers: {
      situation: 'regularTemporary', goal: 'stay', permitExpires: '2026-10-01', permitPurpose: 'nonTemporary', permitSince: '2020-10-01',
      ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', income: 'unknown', parentPermitExemption: 'no', turkish: 'no', civicIntegration: 'diploma',
    },
    expect: [
      { ...permanent, outcome: 'uncertain', recommended: true, conditions: { ...permanentMet, income: 'unknown' } },
      longTermFirst,
      { ...extension, deadline: '2026-10-01' },
    ],
  },
  {
    who: 'A man with nearly ten years, away three years in a row for four months and back since September 2024, without income. The absences break both the five and the ten years, so no later day is promised for the income.',
    day: '2026-06-11',
    answers: {
      situation: 'regularTemporary', goal: 'stay', permitExpires: '2026-11-30', permitPurpose: 'nonTemporary', permitSince: '2016-09-01',
      ageGroup: 'adult', absences: 'fourMonthsThreeYears', returnDate: '2024-09-01', brpRegistered: 'yes', income: 'no', parentPermitExemption: 'no',
      turkish: 'no', civicIntegration: 'diploma',
    },
    expect: [
      longTermFirst,
      { ...permanent, outcome: 'unlikely', conditions: { ...permanentMet, uninterruptedStay: 'notYet 2029-09-01', income: 'notMet' } },
      { ...extension, deadline: '2026-11-30' },
    ],
  },
  {
    who: 'A woman with twelve years of permits who was away for over six months and came back exactly five years ago. Her stay counts as uninterrupted today, but the ten years do not exempt her, so her income is asked.',
    day: '2026-01-05',
    answers: {
      situation: 'regularTemporary', goal: 'stay', permitExpires: '2026-06-01', permitPurpose: 'nonTemporary', permitSince: '2014-01-05',
      ageGroup: 'adult', absences: 'sixMonths', returnDate: '2021-01-05', brpRegistered: 'yes', income: 'yes', turkish: 'no', civicIntegration: 'diploma',
    },
    expect: [
      { ...permanent, outcome: 'likely', recommended: true, conditions: permanentMet },
      longTermFirst,
      { ...extension, deadline: '2026-06-01' },
    ],
  },
  {
    who: 'A man who was away for half a year and does not know when he came back: without the day the uninterrupted stay is not met.',
    day: '2026-06-11',
    answers: {
      situation: 'regularTemporary', goal: 'stay', permitExpires: '2026-11-30', permitPurpose: 'nonTemporary', permitSince: '2019-03-15',
      ageGroup: 'adult', absences: 'sixMonths', returnDate: 'unknown', brpRegistered: 'yes', income: 'yes', turkish: 'no', civicIntegration: 'diploma',
    },
    expect: [
      longTermFirst,
      { ...permanent, outcome: 'unlikely', conditions: { ...permanentMet, uninterruptedStay: 'notMet' } },
      { ...extension, deadline: '2026-11-30' },
    ],
  },
  {
    who: 'A woman whose permit ended yesterday: without a valid permit the permanent one is unlikely, the extension is late, and she should see a lawyer today.',
    day: '2026-06-11',
    answers: {
      situation: 'regularTemporary', goal: 'stay', permitExpires: '2026-06-10', permitPurpose: 'nonTemporary', permitSince: '2020-06-10',
      ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', income: 'yes', turkish: 'no', civicIntegration: 'diploma',
    },
    expect: [
      longTermFirst,
      { ...permanent, outcome: 'unlikely', conditions: { ...permanentMet, validPermit: 'notMet' } },
      { ...extension, outcome: 'late', since: '2026-06-10', deadline: '2026-06-10' },
    ],
  },
  {
    who: 'A foreign student with six years of study permits: a temporary purpose, not registered with the municipality, no diploma of integration. All three stand in the way.',
    day: '2026-06-11',
    answers: {
      situation: 'regularTemporary', goal: 'stay', permitExpires: '2026-09-15', permitPurpose: 'temporary', permitSince: '2019-09-15',
      ageGroup: 'adult', absences: 'none', brpRegistered: 'no', income: 'yes', turkish: 'no', civicIntegration: 'no',
    },
    expect: [
      longTermFirst,
      {
        ...permanent, outcome: 'unlikely',
        conditions: { ...permanentMet, nonTemporaryPurpose: 'notMet', brpRegistered: 'notMet', civicIntegration: 'notMet' },
      },
      { ...extension, deadline: '2026-09-15' },
    ],
  },
  {
    who: 'A man who lost all his papers and knows nothing for sure, with a type I card. Nothing is refused on that ground: uncertain, and no deadline can be named.',
    day: '2026-06-11',
    answers: {
      situation: 'unsure', cardType: 'typeI', goal: 'stay', permitExpires: 'unknown', permitPurpose: 'unknown', permitSince: 'unknown',
      ageGroup: 'adult', absences: 'unknown', brpRegistered: 'unknown', income: 'unknown', parentPermitExemption: 'unknown',
      turkish: 'no', civicIntegration: 'unknown',
    },
    expect: [
      {
        ...permanent, outcome: 'uncertain', recommended: true,
        conditions: {
          fiveYears: 'unknown', uninterruptedStay: 'unknown', validPermit: 'unknown', nonTemporaryPurpose: 'unknown',
          brpRegistered: 'unknown', income: 'unknown', civicIntegration: 'unknown', generalConditions: 'checkedByInd',
        },
      },
      longTermFirst,
      extension,
    ],
  },
  {
    who: 'A woman who got her first permit in August 2026 and compares with the earlier rules in November: the five years still count from August.',
    day: '2026-06-11',
    today: '2026-11-22',
    answers: {
      situation: 'regularTemporary', goal: 'stay', permitExpires: '2027-08-01', permitPurpose: 'nonTemporary', permitSince: '2026-08-01',
      ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', income: 'yes', turkish: 'no', civicIntegration: 'exempt',
    },
    expect: [
      longTermFirst,
      { ...permanent, outcome: 'notYet', from: '2031-08-01', conditions: { ...permanentMet, fiveYears: 'notYet 2031-08-01' } },
      { ...extension, deadline: '2027-08-01' },
    ],
  },
];
