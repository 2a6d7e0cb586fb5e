import type { Person } from './person';
import { permanentMet } from './regular-stay-old';

// What a permanent regular permit costs: the figures of the page before 2026, those of the law from 1 January 2026; and leap days of 2025.

const longTerm = { pathway: 'eu-long-term-resident', outcome: 'info', conditions: { automaticCheck: 'checkedByInd' } };
const permanent = { pathway: 'regular-permanent' };
const extension = { pathway: 'regular-extension', outcome: 'info' };

const adult = {
  situation: 'regularTemporary', goal: 'stay', permitExpires: '2026-05-01', permitPurpose: 'nonTemporary', permitSince: '2020-05-01',
  ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', income: 'yes',
};
const minor = {
  situation: 'regularTemporary', goal: 'stay', permitExpires: '2026-05-01', permitPurpose: 'nonTemporary', permitSince: '2018-05-01',
  ageGroup: 'minor', birthDate: '2010-04-01', absences: 'none', brpRegistered: 'yes', income: 'yes',
};

const allInOrder = (fee: number) => [
  { ...permanent, outcome: 'likely', recommended: true as const, fee, conditions: permanentMet },
  { ...longTerm, fee },
  { ...extension, deadline: '2026-05-01' },
];

export const regularFees: readonly Person[] = [
  {
    who: 'A grown man with all in order on the last day of 2025: the older 159 euro of the page.',
    day: '2025-12-31',
    answers: { ...adult, turkish: 'no', civicIntegration: 'diploma' },
    expect: allInOrder(159),
  },
  {
    who: 'The same man on New Year 2026: 254 euro.',
    day: '2026-01-01',
    answers: { ...adult, turkish: 'no', civicIntegration: 'diploma' },
    expect: allInOrder(254),
  },
  {
    who: 'A grown woman with Turkish nationality on the last day of 2025: 51 euro.',
    day: '2025-12-31',
    answers: { ...adult, turkish: 'yes', civicIntegration: 'diploma' },
    expect: allInOrder(51),
  },
  {
    who: 'The same woman on New Year 2026: 85 euro.',
    day: '2026-01-01',
    answers: { ...adult, turkish: 'yes', civicIntegration: 'diploma' },
    expect: allInOrder(85),
  },
  {
    who: 'A boy of fifteen on the last day of 2025: 51 euro, and no civic integration for a minor.',
    day: '2025-12-31',
    answers: { ...minor, turkish: 'no' },
    expect: allInOrder(51),
  },
  {
    who: 'The same boy on New Year 2026: 85 euro.',
    day: '2026-01-01',
    answers: { ...minor, turkish: 'no' },
    expect: allInOrder(85),
  },
  {
    who: 'A Turkish girl of fifteen on the last day of 2025: 29 euro.',
    day: '2025-12-31',
    answers: { ...minor, turkish: 'yes' },
    expect: allInOrder(29),
  },
  {
    who: 'The same girl on New Year 2026: 46 euro.',
    day: '2026-01-01',
    answers: { ...minor, turkish: 'yes' },
    expect: allInOrder(46),
  },
  {
    who: 'A woman with a permit since 29 February 2020, on 28 February 2025: five years are full tomorrow, 1 March.',
    day: '2025-02-28',
    answers: { ...adult, permitSince: '2020-02-29', turkish: 'no', civicIntegration: 'diploma' },
    expect: [
      { ...longTerm, fee: 159 },
      { ...permanent, outcome: 'notYet', from: '2025-03-01', fee: 159, conditions: { ...permanentMet, fiveYears: 'notYet 2025-03-01' } },
      { ...extension, deadline: '2026-05-01' },
    ],
  },
  {
    who: 'The same woman on 1 March 2025: five years are full.',
    day: '2025-03-01',
    answers: { ...adult, permitSince: '2020-02-29', turkish: 'no', civicIntegration: 'diploma' },
    expect: allInOrder(159),
  },
  {
    who: 'A girl born on 29 February 2012, here since she was a baby, on 28 February 2025: she turned eight on 29 February 2020, so her five years are full on 1 March.',
    day: '2025-02-28',
    answers: { ...minor, permitSince: '2012-09-01', birthDate: '2012-02-29', turkish: 'no' },
    expect: [
      { ...longTerm, fee: 51 },
      { ...permanent, outcome: 'notYet', from: '2025-03-01', fee: 51, conditions: { ...permanentMet, fiveYears: 'notYet 2025-03-01' } },
      { ...extension, deadline: '2026-05-01' },
    ],
  },
  {
    who: 'The same girl on 1 March 2025.',
    day: '2025-03-01',
    answers: { ...minor, permitSince: '2012-09-01', birthDate: '2012-02-29', turkish: 'no' },
    expect: allInOrder(51),
  },
];
