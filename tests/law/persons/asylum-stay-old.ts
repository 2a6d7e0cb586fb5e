import type { Person } from './person';

// Staying with a temporary asylum permit under the rules until 11 June 2026: extend it, or ask for the permanent one.

export const permanent = { pathway: 'asylum-permanent', fee: 254 };
export const extension = { pathway: 'asylum-extension', fee: 0 };

export const permanentMet = {
  fiveYears: 'met', reasonStillExists: 'met', mainResidence: 'met',
  truthfulInformation: 'checkedByInd', publicOrder: 'checkedByInd', civicIntegration: 'met',
};
export const extensionMet = {
  applicationWindow: 'met', reasonStillExists: 'met', mainResidence: 'met',
  truthfulInformation: 'checkedByInd', publicOrder: 'checkedByInd',
};

export const asylumStayOld: readonly Person[] = [
  {
    who: 'A man with five years of asylum permit on this very day, which is also the last day of his permit. A permit is valid on its last day, so both ways are open.',
    day: '2026-06-11',
    today: '2026-11-22',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-06-11', permitSince: '2021-06-11',
      reasonStillExists: 'yes', mainResidence: 'yes', abroadOverThreeMonths: 'no', civicIntegration: 'diploma',
    },
    expect: [
      { ...permanent, outcome: 'likely', recommended: true, conditions: permanentMet },
      { ...extension, outcome: 'likely', deadline: '2026-06-11', conditions: extensionMet },
    ],
  },
  {
    who: 'A woman one day short of five years: civic integration is not asked yet, the permanent permit waits until tomorrow and the extension comes first.',
    day: '2026-06-11',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-06-12', permitSince: '2021-06-12',
      reasonStillExists: 'yes', mainResidence: 'yes', abroadOverThreeMonths: 'no',
    },
    expect: [
      { ...extension, outcome: 'likely', deadline: '2026-06-12', recommended: true, conditions: extensionMet },
      { ...permanent, outcome: 'notYet', from: '2026-06-12', conditions: { ...permanentMet, fiveYears: 'notYet 2026-06-12', civicIntegration: 'unknown' } },
    ],
  },
  {
    who: 'A man whose permit of five years ended yesterday: he is late for the extension, and whether his five years still count is for the IND. The extension comes first.',
    day: '2026-06-11',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-06-10', permitSince: '2021-06-10',
      reasonStillExists: 'yes', mainResidence: 'yes', abroadOverThreeMonths: 'no', civicIntegration: 'diploma',
    },
    expect: [
      {
        ...extension, outcome: 'late', since: '2026-06-10', deadline: '2026-06-10', recommended: true,
        conditions: { ...extensionMet, applicationWindow: 'late 2026-06-10' },
      },
      { ...permanent, outcome: 'uncertain', conditions: { ...permanentMet, fiveYears: 'unknown' } },
    ],
  },
  {
    who: 'A woman whose three-year permit ended in May. The gap makes her five years unknown rather than not yet; not having reached them, she is not asked about civic integration.',
    day: '2026-06-11',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-05-01', permitSince: '2023-05-01',
      reasonStillExists: 'yes', mainResidence: 'yes', abroadOverThreeMonths: 'no',
    },
    expect: [
      {
        ...extension, outcome: 'late', since: '2026-05-01', deadline: '2026-05-01', recommended: true,
        conditions: { ...extensionMet, applicationWindow: 'late 2026-05-01' },
      },
      { ...permanent, outcome: 'uncertain', conditions: { ...permanentMet, fiveYears: 'unknown', civicIntegration: 'unknown' } },
    ],
  },
  {
    who: 'A man who says the reason for his asylum is gone, and whose permit has run out as well. Both ways are unlikely, nothing is recommended, and the lateness still shows at its condition.',
    day: '2026-06-05',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-06-01', permitSince: '2021-06-01',
      reasonStillExists: 'no', mainResidence: 'yes', abroadOverThreeMonths: 'no', civicIntegration: 'diploma',
    },
    expect: [
      { ...permanent, outcome: 'unlikely', conditions: { ...permanentMet, fiveYears: 'unknown', reasonStillExists: 'notMet' } },
      {
        ...extension, outcome: 'unlikely', deadline: '2026-06-01',
        conditions: { ...extensionMet, applicationWindow: 'late 2026-06-01', reasonStillExists: 'notMet' },
      },
    ],
  },
  {
    who: 'A woman who lives abroad: without a main residence here neither way is likely, and months abroad are not asked. That the five years come in September changes nothing.',
    day: '2026-06-01',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-09-01', permitSince: '2021-09-01',
      reasonStillExists: 'yes', mainResidence: 'no',
    },
    expect: [
      {
        ...permanent, outcome: 'unlikely',
        conditions: { ...permanentMet, fiveYears: 'notYet 2026-09-01', mainResidence: 'notMet', civicIntegration: 'unknown' },
      },
      { ...extension, outcome: 'unlikely', deadline: '2026-09-01', conditions: { ...extensionMet, mainResidence: 'notMet' } },
    ],
  },
  {
    who: 'A man with eight years of permits who was abroad for over three months. The IND looks whether he moved, so the permanent permit is uncertain but first; the extension opens six months before 1 March 2028.',
    day: '2026-05-10',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2028-03-01', permitSince: '2018-03-01',
      reasonStillExists: 'yes', mainResidence: 'yes', abroadOverThreeMonths: 'yes', civicIntegration: 'exempt',
    },
    expect: [
      { ...permanent, outcome: 'uncertain', recommended: true, conditions: { ...permanentMet, mainResidence: 'unknown' } },
      {
        ...extension, outcome: 'notYet', from: '2027-09-01', deadline: '2028-03-01',
        conditions: { ...extensionMet, applicationWindow: 'notYet 2027-09-01', mainResidence: 'unknown' },
      },
    ],
  },
  {
    who: 'A woman with five years who does not know whether the reason still exists, how long she was abroad, or how her integration stands. Her five years are sure, so the permanent permit still comes first.',
    day: '2026-05-10',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-08-15', permitSince: '2021-04-15',
      reasonStillExists: 'unknown', mainResidence: 'yes', abroadOverThreeMonths: 'unknown', civicIntegration: 'unknown',
    },
    expect: [
      {
        ...permanent, outcome: 'uncertain', recommended: true,
        conditions: { ...permanentMet, reasonStillExists: 'unknown', mainResidence: 'unknown', civicIntegration: 'unknown' },
      },
      {
        ...extension, outcome: 'uncertain', deadline: '2026-08-15',
        conditions: { ...extensionMet, reasonStillExists: 'unknown', mainResidence: 'unknown' },
      },
    ],
  },
  {
    who: 'A man who knows neither since when he has a permit nor where his main residence is. With unknown five years civic integration is asked, and the extension is recommended instead.',
    day: '2026-03-31',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2026-09-30', permitSince: 'unknown',
      reasonStillExists: 'yes', mainResidence: 'unknown', civicIntegration: 'exempt',
    },
    expect: [
      { ...extension, outcome: 'uncertain', deadline: '2026-09-30', recommended: true, conditions: { ...extensionMet, mainResidence: 'unknown' } },
      { ...permanent, outcome: 'uncertain', conditions: { ...permanentMet, fiveYears: 'unknown', mainResidence: 'unknown' } },
    ],
  },
  {
    who: 'A woman who lost her card and does not know when it ends, with six years of permit but no diploma. The permanent permit is unlikely; the window of the extension cannot be judged.',
    day: '2026-06-11',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: 'unknown', permitSince: '2020-01-15',
      reasonStillExists: 'yes', mainResidence: 'yes', abroadOverThreeMonths: 'no', civicIntegration: 'no',
    },
    expect: [
      { ...extension, outcome: 'uncertain', recommended: true, conditions: { ...extensionMet, applicationWindow: 'unknown' } },
      { ...permanent, outcome: 'unlikely', conditions: { ...permanentMet, civicIntegration: 'notMet' } },
    ],
  },
  {
    who: 'A man with a permit since 29 February 2020 that ends on 28 February 2025. Five years are full on 1 March, the day after his permit: he must extend first. No fee is known for 2025.',
    day: '2025-02-28',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2025-02-28', permitSince: '2020-02-29',
      reasonStillExists: 'yes', mainResidence: 'yes', abroadOverThreeMonths: 'no',
    },
    expect: [
      { ...extension, outcome: 'likely', deadline: '2025-02-28', recommended: true, conditions: extensionMet },
      {
        pathway: 'asylum-permanent', outcome: 'notYet', from: '2025-03-01',
        conditions: { ...permanentMet, fiveYears: 'notYet 2025-03-01', civicIntegration: 'unknown' },
      },
    ],
  },
  {
    who: 'A woman with a permit since 29 February 2020 that runs until summer: on 1 March 2025 her five years are full.',
    day: '2025-03-01',
    answers: {
      situation: 'asylumTemporary', goal: 'stay', permitExpires: '2025-06-30', permitSince: '2020-02-29',
      reasonStillExists: 'yes', mainResidence: 'yes', abroadOverThreeMonths: 'no', civicIntegration: 'diploma',
    },
    expect: [
      { pathway: 'asylum-permanent', outcome: 'likely', recommended: true, conditions: permanentMet },
      { ...extension, outcome: 'likely', deadline: '2025-06-30', conditions: extensionMet },
    ],
  },
];
