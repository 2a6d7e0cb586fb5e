import type { Person } from './person';
import { permanentMet } from './regular-stay-old';

// Staying with a temporary regular permit since 12 June 2026: the EU long-term resident permit is judged as well.

const longTerm = { pathway: 'eu-long-term-resident', fee: 254 };
const permanent = { pathway: 'regular-permanent', fee: 254 };
const extension = { pathway: 'regular-extension', outcome: 'info' };

export const longTermMet = {
  nonTemporaryPurpose: 'met', validPermit: 'met', brpRegistered: 'met', fiveYears: 'met', uninterruptedStay: 'met',
  income: 'met', healthInsurance: 'met', civicIntegration: 'met', publicOrder: 'checkedByInd',
};
export const regularStay: readonly Person[] = [
  {
    who: 'A welder with five years of permit on this very day and all in order: both permits are likely, the permanent one is shown first.',
    day: '2026-11-22',
    answers: {
      situation: 'regularTemporary', goal: 'stay', permitExpires: '2027-11-22', permitPurpose: 'nonTemporary', permitSince: '2021-11-22',
      temporaryYears: 'no', ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', income: 'yes', healthInsurance: 'yes',
      turkish: 'no', civicIntegration: 'diploma',
    },
    expect: [
      { ...permanent, outcome: 'likely', recommended: true, conditions: permanentMet },
      { ...longTerm, outcome: 'likely', conditions: longTermMet },
      { ...extension, deadline: '2027-11-22' },
    ],
  },
  {
    who: 'A teacher one day short of five years, some of them as a student: both wait until tomorrow. While years are ahead, the study years do not make it unknown.',
    day: '2026-11-22',
    answers: {
      situation: 'regularTemporary', goal: 'stay', permitExpires: '2027-11-22', permitPurpose: 'nonTemporary', permitSince: '2021-11-23',
      temporaryYears: 'yes', ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', income: 'yes', healthInsurance: 'yes',
      turkish: 'no', civicIntegration: 'diploma',
    },
    expect: [
      { ...longTerm, outcome: 'notYet', from: '2026-11-23', conditions: { ...longTermMet, fiveYears: 'notYet 2026-11-23' } },
      { ...permanent, outcome: 'notYet', from: '2026-11-23', conditions: { ...permanentMet, fiveYears: 'notYet 2026-11-23' } },
      { ...extension, deadline: '2027-11-22' },
    ],
  },
  {
    who: 'A researcher with five years and one day, the first of them as a student. Those years count for the permanent permit, but not in full for the EU permit. Her permit ends today, its last valid day.',
    day: '2026-11-22',
    answers: {
      situation: 'regularTemporary', goal: 'stay', permitExpires: '2026-11-22', permitPurpose: 'nonTemporary', permitSince: '2021-11-21',
      temporaryYears: 'yes', ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', income: 'yes', healthInsurance: 'yes',
      turkish: 'no', civicIntegration: 'exempt',
    },
    expect: [
      { ...permanent, outcome: 'likely', recommended: true, conditions: permanentMet },
      { ...longTerm, outcome: 'uncertain', conditions: { ...longTermMet, fiveYears: 'unknown' } },
      { ...extension, deadline: '2026-11-22' },
    ],
  },
  {
    who: 'A driver who does not know whether some of his years were for a temporary purpose, and has no health insurance. Neither touches the permanent permit; the EU permit needs insurance.',
    day: '2026-11-22',
    answers: {
      situation: 'regularTemporary', goal: 'stay', permitExpires: '2027-08-01', permitPurpose: 'nonTemporary', permitSince: '2019-08-01',
      temporaryYears: 'unknown', ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', income: 'yes', healthInsurance: 'no',
      turkish: 'no', civicIntegration: 'diploma',
    },
    expect: [
      { ...permanent, outcome: 'likely', recommended: true, conditions: permanentMet },
      { ...longTerm, outcome: 'unlikely', conditions: { ...longTermMet, fiveYears: 'unknown', healthInsurance: 'notMet' } },
      { ...extension, deadline: '2027-08-01' },
    ],
  },
  {
    who: 'A woman whose permit ended yesterday: neither permit is likely, the extension is late, she should see a lawyer today.',
    day: '2026-11-22',
    answers: {
      situation: 'regularTemporary', goal: 'stay', permitExpires: '2026-11-21', permitPurpose: 'nonTemporary', permitSince: '2019-11-21',
      temporaryYears: 'no', ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', income: 'yes', healthInsurance: 'yes',
      turkish: 'no', civicIntegration: 'diploma',
    },
    expect: [
      { ...longTerm, outcome: 'unlikely', conditions: { ...longTermMet, validPermit: 'notMet' } },
      { ...permanent, outcome: 'unlikely', conditions: { ...permanentMet, validPermit: 'notMet' } },
      { ...extension, outcome: 'late', since: '2026-11-21', deadline: '2026-11-21' },
    ],
  },
  {
    who: 'An au pair who stayed on for study and is no longer registered with the municipality: a temporary purpose and no registration.',
    day: '2026-11-22',
    answers: {
      situation: 'regularTemporary', goal: 'stay', permitExpires: '2027-09-01', permitPurpose: 'temporary', permitSince: '2021-09-01',
      temporaryYears: 'yes', ageGroup: 'adult', absences: 'none', brpRegistered: 'no', income: 'yes', healthInsurance: 'yes',
      turkish: 'no', civicIntegration: 'diploma',
    },
    expect: [
      { ...longTerm, outcome: 'unlikely', conditions: { ...longTermMet, nonTemporaryPurpose: 'notMet', brpRegistered: 'notMet', fiveYears: 'unknown' } },
      { ...permanent, outcome: 'unlikely', conditions: { ...permanentMet, nonTemporaryPurpose: 'notMet', brpRegistered: 'notMet' } },
      { ...extension, deadline: '2027-09-01' },
    ],
  },
  {
    who: 'A man with a type I card who can answer hardly anything. All stays unknown, the application stays advisable, no deadline can be named.',
    day: '2026-11-22',
    answers: {
      situation: 'unsure', cardType: 'typeI', goal: 'stay', permitExpires: 'unknown', permitPurpose: 'unknown', permitSince: 'unknown',
      temporaryYears: 'unknown', ageGroup: 'adult', absences: 'unknown', brpRegistered: 'unknown', income: 'unknown',
      parentPermitExemption: 'unknown', healthInsurance: 'unknown', turkish: 'no', civicIntegration: 'unknown',
    },
    expect: [
      {
        ...permanent, outcome: 'uncertain', recommended: true,
        conditions: {
          fiveYears: 'unknown', uninterruptedStay: 'unknown', validPermit: 'unknown', nonTemporaryPurpose: 'unknown',
          brpRegistered: 'unknown', income: 'unknown', civicIntegration: 'unknown', generalConditions: 'checkedByInd',
        },
      },
      {
        ...longTerm, outcome: 'uncertain',
        conditions: {
          nonTemporaryPurpose: 'unknown', validPermit: 'unknown', brpRegistered: 'unknown', fiveYears: 'unknown', uninterruptedStay: 'unknown',
          income: 'unknown', healthInsurance: 'unknown', civicIntegration: 'unknown', publicOrder: 'checkedByInd',
        },
      },
      extension,
    ],
  },
  {
    who: 'A Turkish woman who says she is exempt from civic integration. That answer counts as given, though the exemption for Turkish nationals ended in 2025; the reduced fee holds.',
    day: '2026-11-22',
    answers: {
      situation: 'regularTemporary', goal: 'stay', permitExpires: '2027-03-01', permitPurpose: 'nonTemporary', permitSince: '2020-03-01',
      temporaryYears: 'no', ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', income: 'yes', healthInsurance: 'yes',
      turkish: 'yes', civicIntegration: 'exempt',
    },
    expect: [
      { ...permanent, fee: 85, outcome: 'likely', recommended: true, conditions: permanentMet },
      { ...longTerm, fee: 85, outcome: 'likely', conditions: longTermMet },
      { ...extension, deadline: '2027-03-01' },
    ],
  },
  {
    who: 'A man who has not passed civic integration: it is required for both permits.',
    day: '2026-11-22',
    answers: {
      situation: 'regularTemporary', goal: 'stay', permitExpires: '2027-03-01', permitPurpose: 'nonTemporary', permitSince: '2020-03-01',
      temporaryYears: 'no', ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', income: 'yes', healthInsurance: 'yes',
      turkish: 'no', civicIntegration: 'no',
    },
    expect: [
      { ...longTerm, outcome: 'unlikely', conditions: { ...longTermMet, civicIntegration: 'notMet' } },
      { ...permanent, outcome: 'unlikely', conditions: { ...permanentMet, civicIntegration: 'notMet' } },
      { ...extension, deadline: '2027-03-01' },
    ],
  },
];
