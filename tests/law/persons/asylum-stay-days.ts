import { ended, longTerm, longTermMet, longTermWaits, renewal } from './asylum-stay';
import type { Person } from './person';

// The same errand, on the days around its borders.

export const asylumStayDays: readonly Person[] = [
  {
    who: 'A woman whose document ends on the first day of the new law, asking on that day: valid on its last day, so in time.',
    day: '2026-06-12',
    answers: { situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-06-12', asylumPermitBasis: 'own', asylumAppliedOn: '2021-06-13' },
    expect: [
      { ...renewal, outcome: 'likely', deadline: '2026-06-12', recommended: true, conditions: { applicationWindow: 'met' } },
      { ...longTerm, outcome: 'notYet', from: '2026-06-13', conditions: { ...longTermWaits, fiveYears: 'notYet 2026-06-13' } },
      ...ended,
    ],
  },
  {
    who: 'The same woman the next day: late by a day, still told to renew; and her five years since the application are full, so the rest is asked.',
    day: '2026-06-13',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-06-12', asylumPermitBasis: 'own', asylumAppliedOn: '2021-06-13',
      absences: 'none', income: 'unknown', healthInsurance: 'yes', civicIntegration: 'unknown',
    },
    expect: [
      { ...renewal, outcome: 'late', since: '2026-06-12', deadline: '2026-06-12', recommended: true, conditions: { applicationWindow: 'late 2026-06-12' } },
      { ...longTerm, outcome: 'uncertain', conditions: { ...longTermMet, income: 'unknown', civicIntegration: 'unknown' } },
      ...ended,
    ],
  },
  {
    who: 'A man who asked for asylum on 29 February 2024 and whose document ends on 31 May 2027. Five years later there is no 29 February and three months earlier no 31: both first days fall on 1 March.',
    day: '2026-11-22',
    answers: { situation: 'asylumTemporary', goal: 'stay', permitExpires: '2027-05-31', asylumPermitBasis: 'own', asylumAppliedOn: '2024-02-29' },
    expect: [
      { ...renewal, outcome: 'notYet', from: '2027-03-01', deadline: '2027-05-31', conditions: { applicationWindow: 'notYet 2027-03-01' } },
      { ...longTerm, outcome: 'notYet', from: '2029-03-01', conditions: { ...longTermWaits, fiveYears: 'notYet 2029-03-01' } },
      ...ended,
    ],
  },
  {
    who: 'The same man on the last day of February 2027: the window is still closed.',
    day: '2027-02-28',
    answers: { situation: 'asylumTemporary', goal: 'stay', permitExpires: '2027-05-31', asylumPermitBasis: 'own', asylumAppliedOn: '2024-02-29' },
    expect: [
      { ...renewal, outcome: 'notYet', from: '2027-03-01', deadline: '2027-05-31', conditions: { applicationWindow: 'notYet 2027-03-01' } },
      { ...longTerm, outcome: 'notYet', from: '2029-03-01', conditions: { ...longTermWaits, fiveYears: 'notYet 2029-03-01' } },
      ...ended,
    ],
  },
  {
    who: 'The same man on 1 March 2027: the window is open.',
    day: '2027-03-01',
    answers: { situation: 'asylumTemporary', goal: 'stay', permitExpires: '2027-05-31', asylumPermitBasis: 'own', asylumAppliedOn: '2024-02-29' },
    expect: [
      { ...renewal, outcome: 'likely', deadline: '2027-05-31', recommended: true, conditions: { applicationWindow: 'met' } },
      { ...longTerm, outcome: 'notYet', from: '2029-03-01', conditions: { ...longTermWaits, fiveYears: 'notYet 2029-03-01' } },
      ...ended,
    ],
  },
  {
    who: 'A woman who came back on 29 February 2024 from six months away: her uninterrupted five years are full on 1 March 2029.',
    day: '2026-11-22',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-11-30', asylumPermitBasis: 'own', asylumAppliedOn: '2020-02-29',
      absences: 'sixMonths', returnDate: '2024-02-29', income: 'yes', healthInsurance: 'unknown', civicIntegration: 'diploma',
    },
    expect: [
      { ...renewal, outcome: 'likely', deadline: '2026-11-30', recommended: true, conditions: { applicationWindow: 'met' } },
      {
        ...longTerm, outcome: 'notYet', from: '2029-03-01',
        conditions: { ...longTermMet, uninterruptedStay: 'notYet 2029-03-01', healthInsurance: 'unknown' },
      },
      ...ended,
    ],
  },
  {
    who: 'A man away for over six months on a day he no longer knows: the EU permit is unlikely, renewing the document is not touched.',
    day: '2026-11-22',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-11-30', asylumPermitBasis: 'own', asylumAppliedOn: '2018-08-12',
      absences: 'sixMonths', returnDate: 'unknown', income: 'yes', healthInsurance: 'yes', civicIntegration: 'diploma',
    },
    expect: [
      { ...renewal, outcome: 'likely', deadline: '2026-11-30', recommended: true, conditions: { applicationWindow: 'met' } },
      { ...longTerm, outcome: 'unlikely', conditions: { ...longTermMet, uninterruptedStay: 'notMet' } },
      ...ended,
    ],
  },
];
