import { extension, extensionMet, permanent, permanentMet } from './asylum-stay-old';
import type { Person } from './person';

// The same errand, on the days around its borders.

export const asylumStayOldDays: readonly Person[] = [
  {
    who: 'A man whose permit ends on 31 December 2026. Six months before would be 31 June, so he may extend from 1 July; that day lies after these rules ended, and is shown all the same.',
    day: '2026-06-11',
    today: '2026-11-22',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-12-31', permitSince: '2022-01-01',
      reasonStillExists: 'yes', mainResidence: 'yes', abroadOverThreeMonths: 'no',
    },
    expect: [
      {
        ...extension, outcome: 'notYet', from: '2026-07-01', deadline: '2026-12-31', recommended: true,
        conditions: { ...extensionMet, applicationWindow: 'notYet 2026-07-01' },
      },
      { ...permanent, outcome: 'notYet', from: '2027-01-01', conditions: { ...permanentMet, fiveYears: 'notYet 2027-01-01', civicIntegration: 'unknown' } },
    ],
  },
  {
    who: 'A woman whose permit ends on 31 August 2026, asking on the last of February. Six months before would be 31 February, so tomorrow is the first day.',
    day: '2026-02-28',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-08-31', permitSince: '2021-08-31',
      reasonStillExists: 'yes', mainResidence: 'yes', abroadOverThreeMonths: 'no',
    },
    expect: [
      {
        ...extension, outcome: 'notYet', from: '2026-03-01', deadline: '2026-08-31', recommended: true,
        conditions: { ...extensionMet, applicationWindow: 'notYet 2026-03-01' },
      },
      { ...permanent, outcome: 'notYet', from: '2026-08-31', conditions: { ...permanentMet, fiveYears: 'notYet 2026-08-31', civicIntegration: 'unknown' } },
    ],
  },
  {
    who: 'The same woman on 1 March 2026: the window is open.',
    day: '2026-03-01',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-08-31', permitSince: '2021-08-31',
      reasonStillExists: 'yes', mainResidence: 'yes', abroadOverThreeMonths: 'no',
    },
    expect: [
      { ...extension, outcome: 'likely', deadline: '2026-08-31', recommended: true, conditions: extensionMet },
      { ...permanent, outcome: 'notYet', from: '2026-08-31', conditions: { ...permanentMet, fiveYears: 'notYet 2026-08-31', civicIntegration: 'unknown' } },
    ],
  },
  {
    who: 'A man whose permit ends exactly six months after the last day of these rules. The window opens on that day, and his five years only when the permit ends.',
    day: '2026-06-11',
    today: '2026-11-22',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-12-11', permitSince: '2021-12-11',
      reasonStillExists: 'yes', mainResidence: 'yes', abroadOverThreeMonths: 'no',
    },
    expect: [
      { ...extension, outcome: 'likely', deadline: '2026-12-11', recommended: true, conditions: extensionMet },
      { ...permanent, outcome: 'notYet', from: '2026-12-11', conditions: { ...permanentMet, fiveYears: 'notYet 2026-12-11', civicIntegration: 'unknown' } },
    ],
  },
  {
    who: 'A woman whose permit ends one day later than his: her window opens one day after these rules ended.',
    day: '2026-06-11',
    today: '2026-11-22',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-12-12', permitSince: '2021-12-12',
      reasonStillExists: 'yes', mainResidence: 'yes', abroadOverThreeMonths: 'no',
    },
    expect: [
      {
        ...extension, outcome: 'notYet', from: '2026-06-12', deadline: '2026-12-12', recommended: true,
        conditions: { ...extensionMet, applicationWindow: 'notYet 2026-06-12' },
      },
      { ...permanent, outcome: 'notYet', from: '2026-12-12', conditions: { ...permanentMet, fiveYears: 'notYet 2026-12-12', civicIntegration: 'unknown' } },
    ],
  },
  {
    who: 'A man with five years and one day, and ten days left on his permit, on the last day of 2025. The fee of the permanent permit is only known from 1 January 2026.',
    day: '2025-12-31',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-01-10', permitSince: '2020-12-30',
      reasonStillExists: 'yes', mainResidence: 'yes', abroadOverThreeMonths: 'no', civicIntegration: 'exempt',
    },
    expect: [
      { pathway: 'asylum-permanent', outcome: 'likely', recommended: true, conditions: permanentMet },
      { ...extension, outcome: 'likely', deadline: '2026-01-10', conditions: extensionMet },
    ],
  },
  {
    who: 'The same man on New Year: 254 euro. His age is not asked, so the adult fee stands.',
    day: '2026-01-01',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-01-10', permitSince: '2020-12-30',
      reasonStillExists: 'yes', mainResidence: 'yes', abroadOverThreeMonths: 'no', civicIntegration: 'exempt',
    },
    expect: [
      { ...permanent, outcome: 'likely', recommended: true, conditions: permanentMet },
      { ...extension, outcome: 'likely', deadline: '2026-01-10', conditions: extensionMet },
    ],
  },
  {
    who: 'A woman unsure of her papers who waits on a W document for a new asylum permit. She is taken as a holder of a temporary asylum permit; hers ended before the day, so she is late.',
    day: '2026-06-11',
    today: '2026-11-22',
    answers: {
      situation: 'unsure', cardType: 'wDocumentHadPermit', goal: 'stay', permitExpires: '2026-06-05', permitSince: 'unknown',
      reasonStillExists: 'yes', mainResidence: 'yes', abroadOverThreeMonths: 'no', civicIntegration: 'no',
    },
    expect: [
      {
        ...extension, outcome: 'late', since: '2026-06-05', deadline: '2026-06-05', recommended: true,
        conditions: { ...extensionMet, applicationWindow: 'late 2026-06-05' },
      },
      { ...permanent, outcome: 'unlikely', conditions: { ...permanentMet, fiveYears: 'unknown', civicIntegration: 'notMet' } },
    ],
  },
];
