import { ended, longTerm, longTermMet, longTermWaits, renewal } from './asylum-stay';
import { extension, extensionMet, permanent, permanentMet } from './asylum-stay-old';
import type { Person } from './person';
import { longTermMet as regularLongTermMet } from './regular-stay';
import { permanentMet as regularPermanentMet } from './regular-stay-old';

// The same person on 11 June 2026, the last day of the earlier rules, and on 12 June 2026, each with the questions of that day.

const regularLongTerm = { pathway: 'eu-long-term-resident', fee: 254 };
const automatic = { ...regularLongTerm, outcome: 'info', conditions: { automaticCheck: 'checkedByInd' } };
const regularPermanent = { pathway: 'regular-permanent', fee: 254 };
const regularExtension = { pathway: 'regular-extension', outcome: 'info' };

export const changeOfLaw: readonly Person[] = [
  {
    who: 'A Syrian man with a permit since 2020 that ends on 30 September 2026, on the last day of the earlier rules: the permanent asylum permit is his way.',
    day: '2026-06-11',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-09-30', permitSince: '2020-10-01',
      reasonStillExists: 'yes', mainResidence: 'yes', abroadOverThreeMonths: 'no', civicIntegration: 'diploma',
    },
    expect: [
      { ...permanent, outcome: 'likely', recommended: true, conditions: permanentMet },
      { ...extension, outcome: 'likely', deadline: '2026-09-30', conditions: extensionMet },
    ],
  },
  {
    who: 'The same man a day later: both have ended. His document can be renewed from 30 June, and having applied for asylum in 2020 he may ask for the EU permit.',
    day: '2026-06-12',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-09-30', asylumPermitBasis: 'own', asylumAppliedOn: '2020-03-03',
      absences: 'none', income: 'yes', healthInsurance: 'yes', civicIntegration: 'diploma',
    },
    expect: [
      { ...renewal, outcome: 'notYet', from: '2026-06-30', deadline: '2026-09-30', conditions: { applicationWindow: 'notYet 2026-06-30' } },
      { ...longTerm, outcome: 'likely', conditions: longTermMet },
      ...ended,
    ],
  },
  {
    who: 'The same man in November 2026, who never renewed: late since the end of September, and renewing comes first.',
    day: '2026-11-22',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-09-30', asylumPermitBasis: 'own', asylumAppliedOn: '2020-03-03',
      absences: 'none', income: 'yes', healthInsurance: 'yes', civicIntegration: 'diploma',
    },
    expect: [
      { ...renewal, outcome: 'late', since: '2026-09-30', deadline: '2026-09-30', recommended: true, conditions: { applicationWindow: 'late 2026-09-30' } },
      { ...longTerm, outcome: 'likely', conditions: longTermMet },
      ...ended,
    ],
  },
  {
    who: 'The same man in November 2026, comparing with the earlier rules: judged as on 11 June his permit still ran.',
    day: '2026-06-11',
    today: '2026-11-22',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-09-30', permitSince: '2020-10-01',
      reasonStillExists: 'yes', mainResidence: 'yes', abroadOverThreeMonths: 'no', civicIntegration: 'diploma',
    },
    expect: [
      { ...permanent, outcome: 'likely', recommended: true, conditions: permanentMet },
      { ...extension, outcome: 'likely', deadline: '2026-09-30', conditions: extensionMet },
    ],
  },
  {
    who: 'An Eritrean woman whose permit ends on 11 June 2026, on that day: valid on its last day, she can extend online today.',
    day: '2026-06-11',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-06-11', permitSince: '2022-06-12',
      reasonStillExists: 'yes', mainResidence: 'yes', abroadOverThreeMonths: 'no',
    },
    expect: [
      { ...extension, outcome: 'likely', deadline: '2026-06-11', recommended: true, conditions: extensionMet },
      { ...permanent, outcome: 'notYet', from: '2027-06-12', conditions: { ...permanentMet, fiveYears: 'notYet 2027-06-12', civicIntegration: 'unknown' } },
    ],
  },
  {
    who: 'The same woman on 12 June: her permit ended under the earlier rules, so the lawyer comes before renewing.',
    day: '2026-06-12',
    answers: { situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-06-11', asylumPermitBasis: 'own', asylumAppliedOn: '2021-12-20' },
    expect: [
      { ...renewal, outcome: 'late', since: '2026-06-11', deadline: '2026-06-11', conditions: { applicationWindow: 'late 2026-06-11' } },
      { ...longTerm, outcome: 'notYet', from: '2026-12-20', conditions: { ...longTermWaits, fiveYears: 'notYet 2026-12-20' } },
      ...ended,
    ],
  },
  {
    who: 'A man waiting for his asylum extension on 11 June, which reached the IND in time, his permit ending the next day: he may work.',
    day: '2026-06-11',
    answers: { situation: 'asylumTemporary', goal: 'workWhileWaiting', workAllowedBefore: 'yes', appliedInTime: 'yes' },
    expect: [{ pathway: 'work-while-waiting', outcome: 'likely', conditions: { workAllowed: 'met' } }],
  },
  {
    who: 'The same man on 12 June: only the day his permit ends is asked, and that is today, so the permit goes on.',
    day: '2026-06-12',
    answers: { situation: 'asylumTemporary', goal: 'workWhileWaiting', permitExpires: '2026-06-12' },
    expect: [{ pathway: 'work-while-waiting', outcome: 'likely', conditions: { workAllowed: 'met' } }],
  },
  {
    who: 'A woman who wants to visit her sister and comes back on 20 June, her permit ending on the 19th; on 11 June 2026.',
    day: '2026-06-11',
    answers: { situation: 'asylumTemporary', goal: 'travelWhileWaiting', permitExpires: '2026-06-19', returnTripDate: '2026-06-20' },
    expect: [{ pathway: 'travel-while-waiting', outcome: 'uncertain', conditions: { permitValidOnReturn: 'unknown' } }],
  },
  {
    who: 'The same woman on 12 June 2026: the border asks for a valid card, so it stays open.',
    day: '2026-06-12',
    answers: { situation: 'asylumTemporary', goal: 'travelWhileWaiting', permitExpires: '2026-06-19', returnTripDate: '2026-06-20' },
    expect: [{ pathway: 'travel-while-waiting', outcome: 'uncertain', conditions: { permitValidOnReturn: 'unknown' } }],
  },
  {
    who: 'A Chinese man with eleven years here, the last of them full of short trips, on 11 June 2026: short trips are no absence under the earlier rules, and his income is not asked.',
    day: '2026-06-11',
    answers: {
      situation: 'regularTemporary', goal: 'stay', permitExpires: '2027-02-01', permitPurpose: 'nonTemporary', permitSince: '2015-02-01',
      ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', turkish: 'no', civicIntegration: 'diploma',
    },
    expect: [
      { ...regularPermanent, outcome: 'likely', recommended: true, conditions: regularPermanentMet },
      automatic,
      { ...regularExtension, deadline: '2027-02-01' },
    ],
  },
  {
    who: 'The same man on 12 June 2026: the trips add up to ten months, the last ended in May. The permanent permit stays likely; the EU permit, now judged, wants income and five years from his return.',
    day: '2026-06-12',
    answers: {
      situation: 'regularTemporary', goal: 'stay', permitExpires: '2027-02-01', permitPurpose: 'nonTemporary', permitSince: '2015-02-01',
      temporaryYears: 'no', ageGroup: 'adult', absences: 'tenMonthsTotal', returnDate: '2026-05-03', brpRegistered: 'yes', income: 'yes',
      healthInsurance: 'yes', turkish: 'no', civicIntegration: 'diploma',
    },
    expect: [
      { ...regularPermanent, outcome: 'likely', recommended: true, conditions: regularPermanentMet },
      { ...regularLongTerm, outcome: 'notYet', from: '2031-05-03', conditions: { ...regularLongTermMet, uninterruptedStay: 'notYet 2031-05-03' } },
      { ...regularExtension, deadline: '2027-02-01' },
    ],
  },
  {
    who: 'A Russian woman five years after her first permit, to the day, on 11 June 2026: likely, and the EU permit is only announced.',
    day: '2026-06-11',
    answers: {
      situation: 'regularTemporary', goal: 'stay', permitExpires: '2026-06-11', permitPurpose: 'nonTemporary', permitSince: '2021-06-11',
      ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', income: 'yes', turkish: 'no', civicIntegration: 'exempt',
    },
    expect: [
      { ...regularPermanent, outcome: 'likely', recommended: true, conditions: regularPermanentMet },
      automatic,
      { ...regularExtension, deadline: '2026-06-11' },
    ],
  },
  {
    who: 'The same woman on 12 June 2026, having let her permit run out: unlikely for both, late for the extension. The change of law did not save regular permits.',
    day: '2026-06-12',
    answers: {
      situation: 'regularTemporary', goal: 'stay', permitExpires: '2026-06-11', permitPurpose: 'nonTemporary', permitSince: '2021-06-11',
      temporaryYears: 'no', ageGroup: 'adult', absences: 'none', brpRegistered: 'yes', income: 'yes', healthInsurance: 'yes',
      turkish: 'no', civicIntegration: 'exempt',
    },
    expect: [
      { ...regularLongTerm, outcome: 'unlikely', conditions: { ...regularLongTermMet, validPermit: 'notMet' } },
      { ...regularPermanent, outcome: 'unlikely', conditions: { ...regularPermanentMet, validPermit: 'notMet' } },
      { ...regularExtension, outcome: 'late', since: '2026-06-11', deadline: '2026-06-11' },
    ],
  },
];

export const unchangedByTheLaw: readonly Person[] = [
  {
    who: 'A Dane who came five years ago tomorrow, on 11 June 2026: one more day.',
    day: '2026-06-11',
    answers: {
      situation: 'unionCitizen', goal: 'stay', passportValid: 'yes', brpRegistered: 'yes', livingSince: '2021-06-12',
      continuousStay: 'yes', earlySituation: 'none', ageGroup: 'adult',
    },
    expect: [
      {
        pathway: 'union-permanent', outcome: 'notYet', from: '2026-06-12', fee: 85,
        conditions: { nationalityOrFamily: 'met', validPassport: 'met', brpRegistered: 'met', continuousStay: 'met', fiveYears: 'notYet 2026-06-12' },
      },
    ],
  },
  {
    who: 'The same Dane on 12 June 2026: five years, and the same fee.',
    day: '2026-06-12',
    answers: {
      situation: 'unionCitizen', goal: 'stay', passportValid: 'yes', brpRegistered: 'yes', livingSince: '2021-06-12',
      continuousStay: 'yes', ageGroup: 'adult',
    },
    expect: [
      {
        pathway: 'union-permanent', outcome: 'likely', fee: 85,
        conditions: { nationalityOrFamily: 'met', validPassport: 'met', brpRegistered: 'met', continuousStay: 'met', fiveYears: 'met' },
      },
    ],
  },
  {
    who: 'A man with a permanent asylum permit and a withdrawal letter of 30 April 2026, on 11 June: day 42, in time.',
    day: '2026-06-11',
    answers: { situation: 'asylumPermanent', goal: 'withdrawalLetter', letterDate: '2026-04-30' },
    expect: [{ pathway: 'withdrawal-viewpoint', outcome: 'info', deadline: '2026-06-11' }],
  },
  {
    who: 'The same man on 12 June: the term ended yesterday; permanent asylum permits stay, and so does this.',
    day: '2026-06-12',
    answers: { situation: 'asylumPermanent', goal: 'withdrawalLetter', letterDate: '2026-04-30' },
    expect: [{ pathway: 'withdrawal-viewpoint', outcome: 'late', since: '2026-06-11', deadline: '2026-06-11' }],
  },
  {
    who: 'A woman with a permanent asylum permit whose document ends on 11 June 2026, on that day.',
    day: '2026-06-11',
    answers: { situation: 'asylumPermanent', goal: 'renewDocument', documentExpires: '2026-06-11' },
    expect: [{ pathway: 'document-renewal', outcome: 'info', deadline: '2026-06-11', fee: 85 }],
  },
  {
    who: 'The same woman on 12 June: existing permanent asylum permits stay, her document is late.',
    day: '2026-06-12',
    answers: { situation: 'asylumPermanent', goal: 'renewDocument', documentExpires: '2026-06-11' },
    expect: [{ pathway: 'document-renewal', outcome: 'late', since: '2026-06-11', deadline: '2026-06-11', fee: 85 }],
  },
];
