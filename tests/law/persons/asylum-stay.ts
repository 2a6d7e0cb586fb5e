import type { Expected, Person } from './person';

// Staying with a temporary asylum permit since 12 June 2026: renew the document, and perhaps the EU long-term resident permit.

export const renewal = { pathway: 'asylum-document-renewal', fee: 0 };
export const longTerm = { pathway: 'eu-long-term-resident', fee: 254 };
export const ended: readonly Expected[] = [
  { pathway: 'asylum-permanent', outcome: 'ended', until: '2026-06-11', replacedBy: 'asylum-document-renewal' },
  { pathway: 'asylum-extension', outcome: 'ended', until: '2026-06-11', replacedBy: 'asylum-document-renewal' },
];

export const longTermMet = {
  ownProtection: 'met', fiveYears: 'met', uninterruptedStay: 'met', income: 'met',
  healthInsurance: 'met', civicIntegration: 'met', publicOrder: 'checkedByInd',
};
/** Five years not reached: the rest is not asked, so it is unknown. */
export const longTermWaits = {
  ownProtection: 'met', fiveYears: 'unknown', uninterruptedStay: 'unknown', income: 'unknown',
  healthInsurance: 'unknown', civicIntegration: 'unknown', publicOrder: 'checkedByInd',
};
const windowMet = { applicationWindow: 'met' };

export const asylumStay: readonly Person[] = [
  {
    who: 'A woman whose document ends on 22 February 2027: three months before is today, so the window opens today. She applied less than five years ago, so nothing more is asked.',
    day: '2026-11-22',
    answers: { situation: 'asylumTemporary', goal: 'stay', permitExpires: '2027-02-22', asylumPermitBasis: 'own', asylumAppliedOn: '2023-01-16' },
    expect: [
      { ...renewal, outcome: 'likely', deadline: '2027-02-22', recommended: true, conditions: windowMet },
      { ...longTerm, outcome: 'notYet', from: '2028-01-16', conditions: { ...longTermWaits, fiveYears: 'notYet 2028-01-16' } },
      ...ended,
    ],
  },
  {
    who: 'A man whose document ends one day later: his window opens tomorrow, so renewing is not recommended yet.',
    day: '2026-11-22',
    answers: { situation: 'asylumTemporary', goal: 'stay', permitExpires: '2027-02-23', asylumPermitBasis: 'own', asylumAppliedOn: '2023-01-16' },
    expect: [
      { ...renewal, outcome: 'notYet', from: '2026-11-23', deadline: '2027-02-23', conditions: { applicationWindow: 'notYet 2026-11-23' } },
      { ...longTerm, outcome: 'notYet', from: '2028-01-16', conditions: { ...longTermWaits, fiveYears: 'notYet 2028-01-16' } },
      ...ended,
    ],
  },
  {
    who: 'A man whose document ends today and who asked for asylum exactly five years ago. The wait for the decision counts, so both are open today.',
    day: '2026-11-22',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-11-22', asylumPermitBasis: 'own', asylumAppliedOn: '2021-11-22',
      absences: 'none', income: 'yes', healthInsurance: 'yes', civicIntegration: 'diploma',
    },
    expect: [
      { ...renewal, outcome: 'likely', deadline: '2026-11-22', recommended: true, conditions: windowMet },
      { ...longTerm, outcome: 'likely', conditions: longTermMet },
      ...ended,
    ],
  },
  {
    who: 'A woman whose document ended yesterday: late, but her right did not end with the card, so renewing comes first. Her five years are full tomorrow.',
    day: '2026-11-22',
    answers: { situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-11-21', asylumPermitBasis: 'own', asylumAppliedOn: '2021-11-23' },
    expect: [
      { ...renewal, outcome: 'late', since: '2026-11-21', deadline: '2026-11-21', recommended: true, conditions: { applicationWindow: 'late 2026-11-21' } },
      { ...longTerm, outcome: 'notYet', from: '2026-11-23', conditions: { ...longTermWaits, fiveYears: 'notYet 2026-11-23' } },
      ...ended,
    ],
  },
  {
    who: 'A man with five years and a day, who came back in April 2023 from more than six months away. For the EU permit his uninterrupted five years start at the return.',
    day: '2026-11-22',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2028-01-31', asylumPermitBasis: 'own', asylumAppliedOn: '2021-11-21',
      absences: 'sixMonths', returnDate: '2023-04-30', income: 'yes', healthInsurance: 'yes', civicIntegration: 'exempt',
    },
    expect: [
      { ...renewal, outcome: 'notYet', from: '2027-10-31', deadline: '2028-01-31', conditions: { applicationWindow: 'notYet 2027-10-31' } },
      { ...longTerm, outcome: 'notYet', from: '2028-04-30', conditions: { ...longTermMet, uninterruptedStay: 'notYet 2028-04-30' } },
      ...ended,
    ],
  },
  {
    who: 'A woman whose document ended on the first day of the new law: late, and renewing is recommended, for the permit lives on.',
    day: '2026-11-22',
    answers: { situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-06-12', asylumPermitBasis: 'own', asylumAppliedOn: '2024-03-01' },
    expect: [
      { ...renewal, outcome: 'late', since: '2026-06-12', deadline: '2026-06-12', recommended: true, conditions: { applicationWindow: 'late 2026-06-12' } },
      { ...longTerm, outcome: 'notYet', from: '2029-03-01', conditions: { ...longTermWaits, fiveYears: 'notYet 2029-03-01' } },
      ...ended,
    ],
  },
  {
    who: 'A man whose permit ended one day earlier, under the old rules: his right may have ended with it, so he must see a lawyer and nothing is recommended.',
    day: '2026-11-22',
    answers: { situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-06-11', asylumPermitBasis: 'own', asylumAppliedOn: '2024-03-01' },
    expect: [
      { ...renewal, outcome: 'late', since: '2026-06-11', deadline: '2026-06-11', conditions: { applicationWindow: 'late 2026-06-11' } },
      { ...longTerm, outcome: 'notYet', from: '2029-03-01', conditions: { ...longTermWaits, fiveYears: 'notYet 2029-03-01' } },
      ...ended,
    ],
  },
  {
    who: 'A woman who knows none of it: not when her card ends, on which ground she has it, or when she applied. Everything is asked, and all but the conditions of the IND stays unknown.',
    day: '2026-11-22',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: 'unknown', asylumPermitBasis: 'unknown', asylumAppliedOn: 'unknown',
      absences: 'unknown', income: 'unknown', healthInsurance: 'unknown', civicIntegration: 'unknown',
    },
    expect: [
      { ...renewal, outcome: 'uncertain', recommended: true, conditions: { applicationWindow: 'unknown' } },
      { ...longTerm, outcome: 'uncertain', conditions: { ...longTermWaits, ownProtection: 'unknown' } },
      ...ended,
    ],
  },
  {
    who: 'A wife with a permit because of her husband, who was away over ten months in all and does not know when she came back. Without that day the uninterrupted stay is not met.',
    day: '2026-11-22',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-12-15', asylumPermitBasis: 'family', asylumAppliedOn: '2019-05-02',
      absences: 'tenMonthsTotal', returnDate: 'unknown', income: 'yes', healthInsurance: 'yes', civicIntegration: 'diploma',
    },
    expect: [
      { ...renewal, outcome: 'likely', deadline: '2026-12-15', recommended: true, conditions: windowMet },
      { ...longTerm, outcome: 'unlikely', conditions: { ...longTermMet, ownProtection: 'unknown', uninterruptedStay: 'notMet' } },
      ...ended,
    ],
  },
  {
    who: 'A husband with a permit because of his wife, away over ten months in all and back since July 2025. Ten months count for this permit, so he waits five years from the return.',
    day: '2026-11-22',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2027-01-10', asylumPermitBasis: 'family', asylumAppliedOn: '2020-09-08',
      absences: 'tenMonthsTotal', returnDate: '2025-07-14', income: 'yes', healthInsurance: 'yes', civicIntegration: 'diploma',
    },
    expect: [
      { ...renewal, outcome: 'likely', deadline: '2027-01-10', recommended: true, conditions: windowMet },
      { ...longTerm, outcome: 'notYet', from: '2030-07-14', conditions: { ...longTermMet, ownProtection: 'unknown', uninterruptedStay: 'notYet 2030-07-14' } },
      ...ended,
    ],
  },
  {
    who: 'A man with more than ten years here but no income of his own: the EU permit knows no exemption after ten years, so it is unlikely, and time is not promised.',
    day: '2026-11-22',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2027-06-30', asylumPermitBasis: 'own', asylumAppliedOn: '2015-10-04',
      absences: 'none', income: 'no', healthInsurance: 'yes', civicIntegration: 'diploma',
    },
    expect: [
      { ...renewal, outcome: 'notYet', from: '2027-03-30', deadline: '2027-06-30', conditions: { applicationWindow: 'notYet 2027-03-30' } },
      { ...longTerm, outcome: 'unlikely', conditions: { ...longTermMet, income: 'notMet' } },
      ...ended,
    ],
  },
  {
    who: 'A woman with income but without health insurance or a civic integration diploma: the EU permit is unlikely, the document can be renewed.',
    day: '2026-11-22',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2027-01-31', asylumPermitBasis: 'own', asylumAppliedOn: '2021-02-17',
      absences: 'none', income: 'yes', healthInsurance: 'no', civicIntegration: 'no',
    },
    expect: [
      { ...renewal, outcome: 'likely', deadline: '2027-01-31', recommended: true, conditions: windowMet },
      { ...longTerm, outcome: 'unlikely', conditions: { ...longTermMet, healthInsurance: 'notMet', civicIntegration: 'notMet' } },
      ...ended,
    ],
  },
  {
    who: 'A man who returned exactly five years ago from a long stay abroad: from today his stay is uninterrupted again.',
    day: '2026-11-22',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2027-02-01', asylumPermitBasis: 'own', asylumAppliedOn: '2019-01-07',
      absences: 'sixMonths', returnDate: '2021-11-22', income: 'yes', healthInsurance: 'yes', civicIntegration: 'exempt',
    },
    expect: [
      { ...renewal, outcome: 'likely', deadline: '2027-02-01', recommended: true, conditions: windowMet },
      { ...longTerm, outcome: 'likely', conditions: longTermMet },
      ...ended,
    ],
  },
  {
    who: 'A woman who is not sure what she has and reads type III on her card: a temporary asylum permit. All is in order except that she does not know whether it was given for her own protection.',
    day: '2026-11-22',
    answers: {
      situation: 'unsure', cardType: 'typeIII', goal: 'stay', permitExpires: '2026-12-01', asylumPermitBasis: 'unknown', asylumAppliedOn: '2020-06-15',
      absences: 'none', income: 'yes', healthInsurance: 'yes', civicIntegration: 'diploma',
    },
    expect: [
      { ...renewal, outcome: 'likely', deadline: '2026-12-01', recommended: true, conditions: windowMet },
      { ...longTerm, outcome: 'uncertain', conditions: { ...longTermMet, ownProtection: 'unknown' } },
      ...ended,
    ],
  },
];
