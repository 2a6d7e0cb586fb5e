import type { Person } from './person';
import { longTermMet } from './regular-stay';
import { permanentMet } from './regular-stay-old';

// Minors with a regular permit since 12 June 2026. Years before the eighth birthday do not count for the permanent permit,
// but do for the EU long-term resident permit. Civic integration is not asked of a minor.

const longTerm = { pathway: 'eu-long-term-resident', fee: 85 };
const permanent = { pathway: 'regular-permanent', fee: 85 };
const extension = { pathway: 'regular-extension', outcome: 'info', deadline: '2027-09-30' };

const before = { situation: 'regularTemporary', goal: 'stay', permitExpires: '2027-09-30', permitPurpose: 'nonTemporary' };

export const regularChildren: readonly Person[] = [
  {
    who: 'A girl on the day before her thirteenth birthday, here since she was two: the permanent permit opens tomorrow, the EU permit is open already.',
    day: '2026-11-21',
    answers: {
      ...before, permitSince: '2016-02-01', temporaryYears: 'no', ageGroup: 'minor', birthDate: '2013-11-22', absences: 'none',
      brpRegistered: 'yes', income: 'yes', healthInsurance: 'yes', turkish: 'no',
    },
    expect: [
      { ...longTerm, outcome: 'likely', conditions: longTermMet },
      { ...permanent, outcome: 'notYet', from: '2026-11-22', conditions: { ...permanentMet, fiveYears: 'notYet 2026-11-22' } },
      extension,
    ],
  },
  {
    who: 'The same girl on her thirteenth birthday: both are likely.',
    day: '2026-11-22',
    answers: {
      ...before, permitSince: '2016-02-01', temporaryYears: 'no', ageGroup: 'minor', birthDate: '2013-11-22', absences: 'none',
      brpRegistered: 'yes', income: 'yes', healthInsurance: 'yes', turkish: 'no',
    },
    expect: [
      { ...permanent, outcome: 'likely', recommended: true, conditions: permanentMet },
      { ...longTerm, outcome: 'likely', conditions: longTermMet },
      extension,
    ],
  },
  {
    who: 'The same girl the day after, with Turkish nationality: the lowest fee.',
    day: '2026-11-23',
    answers: {
      ...before, permitSince: '2016-02-01', temporaryYears: 'no', ageGroup: 'minor', birthDate: '2013-11-22', absences: 'none',
      brpRegistered: 'yes', income: 'yes', healthInsurance: 'yes', turkish: 'yes',
    },
    expect: [
      { ...permanent, fee: 46, outcome: 'likely', recommended: true, conditions: permanentMet },
      { ...longTerm, fee: 46, outcome: 'likely', conditions: longTermMet },
      extension,
    ],
  },
  {
    who: 'A boy who got his permit the day before he turned eight: the years count from his birthday for the permanent permit, from the permit for the EU permit.',
    day: '2026-11-22',
    answers: {
      ...before, permitSince: '2022-03-09', temporaryYears: 'no', ageGroup: 'minor', birthDate: '2014-03-10', absences: 'none',
      brpRegistered: 'yes', income: 'yes', healthInsurance: 'yes', turkish: 'no',
    },
    expect: [
      { ...longTerm, outcome: 'notYet', from: '2027-03-09', conditions: { ...longTermMet, fiveYears: 'notYet 2027-03-09' } },
      { ...permanent, outcome: 'notYet', from: '2027-03-10', conditions: { ...permanentMet, fiveYears: 'notYet 2027-03-10' } },
      extension,
    ],
  },
  {
    who: 'A boy who got his permit on his eighth birthday: birthday and permit give the same day.',
    day: '2026-11-22',
    answers: {
      ...before, permitSince: '2022-03-10', temporaryYears: 'no', ageGroup: 'minor', birthDate: '2014-03-10', absences: 'none',
      brpRegistered: 'yes', income: 'yes', healthInsurance: 'yes', turkish: 'no',
    },
    expect: [
      { ...longTerm, outcome: 'notYet', from: '2027-03-10', conditions: { ...longTermMet, fiveYears: 'notYet 2027-03-10' } },
      { ...permanent, outcome: 'notYet', from: '2027-03-10', conditions: { ...permanentMet, fiveYears: 'notYet 2027-03-10' } },
      extension,
    ],
  },
  {
    who: 'A boy who got his permit the day after he turned eight: now the permit is the later of the two.',
    day: '2026-11-22',
    answers: {
      ...before, permitSince: '2022-03-11', temporaryYears: 'no', ageGroup: 'minor', birthDate: '2014-03-10', absences: 'none',
      brpRegistered: 'yes', income: 'yes', healthInsurance: 'yes', turkish: 'no',
    },
    expect: [
      { ...longTerm, outcome: 'notYet', from: '2027-03-11', conditions: { ...longTermMet, fiveYears: 'notYet 2027-03-11' } },
      { ...permanent, outcome: 'notYet', from: '2027-03-11', conditions: { ...permanentMet, fiveYears: 'notYet 2027-03-11' } },
      extension,
    ],
  },
  {
    who: 'A girl of eleven here since she was a toddler: her first years count for the EU permit only.',
    day: '2026-11-22',
    answers: {
      ...before, permitSince: '2018-01-10', temporaryYears: 'no', ageGroup: 'minor', birthDate: '2015-05-01', absences: 'none',
      brpRegistered: 'yes', income: 'yes', healthInsurance: 'yes', turkish: 'no',
    },
    expect: [
      { ...longTerm, outcome: 'likely', conditions: longTermMet },
      { ...permanent, outcome: 'notYet', from: '2028-05-01', conditions: { ...permanentMet, fiveYears: 'notYet 2028-05-01' } },
      extension,
    ],
  },
  {
    who: 'A child whose day of birth is not known for certain, in a home without income: the years are unknown, the income is not met, and no later day can be named.',
    day: '2026-11-22',
    answers: {
      ...before, permitSince: '2017-06-06', temporaryYears: 'no', ageGroup: 'minor', birthDate: 'unknown', absences: 'none',
      brpRegistered: 'yes', income: 'no', healthInsurance: 'yes', turkish: 'no',
    },
    expect: [
      { ...longTerm, outcome: 'unlikely', conditions: { ...longTermMet, income: 'notMet' } },
      { ...permanent, outcome: 'unlikely', conditions: { ...permanentMet, fiveYears: 'unknown', income: 'notMet' } },
      extension,
    ],
  },
  {
    who: 'A child whose day of birth is not known for certain, in a home with income: the permanent permit is uncertain and advised, the EU permit likely.',
    day: '2026-11-22',
    answers: {
      ...before, permitSince: '2017-06-06', temporaryYears: 'no', ageGroup: 'minor', birthDate: 'unknown', absences: 'none',
      brpRegistered: 'yes', income: 'yes', healthInsurance: 'yes', turkish: 'no',
    },
    expect: [
      { ...permanent, outcome: 'uncertain', recommended: true, conditions: { ...permanentMet, fiveYears: 'unknown' } },
      { ...longTerm, outcome: 'likely', conditions: longTermMet },
      extension,
    ],
  },
  {
    who: 'A boy of fourteen in a home without income. The exemption for a permit with parents is not asked of a minor; the ten years count from his eighth birthday.',
    day: '2026-11-22',
    answers: {
      ...before, permitSince: '2015-01-01', temporaryYears: 'no', ageGroup: 'minor', birthDate: '2012-05-20', absences: 'none',
      brpRegistered: 'yes', income: 'no', healthInsurance: 'yes', turkish: 'no',
    },
    expect: [
      { ...longTerm, outcome: 'unlikely', conditions: { ...longTermMet, income: 'notMet' } },
      { ...permanent, outcome: 'unlikely', conditions: { ...permanentMet, income: 'notMet otherwise 2030-05-20' } },
      extension,
    ],
  },
  {
    who: 'A girl of sixteen who does not know since when she has a permit, nor whether the income at home is enough.',
    day: '2026-11-22',
    answers: {
      ...before, permitSince: 'unknown', temporaryYears: 'no', ageGroup: 'minor', birthDate: '2010-08-19', absences: 'none',
      brpRegistered: 'yes', income: 'unknown', healthInsurance: 'yes', turkish: 'no',
    },
    expect: [
      { ...permanent, outcome: 'uncertain', recommended: true, conditions: { ...permanentMet, fiveYears: 'unknown', income: 'unknown' } },
      { ...longTerm, outcome: 'uncertain', conditions: { ...longTermMet, fiveYears: 'unknown', income: 'unknown' } },
      extension,
    ],
  },
];
