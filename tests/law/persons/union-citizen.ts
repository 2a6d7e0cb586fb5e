import type { Person } from './person';

// Citizens of the EU, the EEA or Switzerland: permanent residence.

const permanent = { pathway: 'union-permanent', fee: 85 };
const citizenMet = { nationalityOrFamily: 'met', validPassport: 'met', brpRegistered: 'met', continuousStay: 'met', fiveYears: 'met' };
const waits = { ...citizenMet, fiveYears: 'unknown' };

const inOrder = { situation: 'unionCitizen', goal: 'stay', passportValid: 'yes', brpRegistered: 'yes' };

export const unionCitizen: readonly Person[] = [
  {
    who: 'A Polish woman who came exactly five years ago: five years are reached today, all else is in order.',
    day: '2026-11-22',
    answers: { ...inOrder, livingSince: '2021-11-22', continuousStay: 'yes', ageGroup: 'adult' },
    expect: [{ ...permanent, outcome: 'likely', conditions: citizenMet }],
  },
  {
    who: 'A Spanish man one day short of five years and in none of the early situations: tomorrow.',
    day: '2026-11-22',
    answers: { ...inOrder, livingSince: '2021-11-23', continuousStay: 'yes', earlySituation: 'none', ageGroup: 'adult' },
    expect: [{ ...permanent, outcome: 'notYet', from: '2026-11-23', conditions: { ...citizenMet, fiveYears: 'notYet 2026-11-23' } }],
  },
  {
    who: 'A Bulgarian girl of fifteen with five years and a day: likely, at the fee for minors.',
    day: '2026-11-22',
    answers: { ...inOrder, livingSince: '2021-11-21', continuousStay: 'yes', ageGroup: 'minor' },
    expect: [{ ...permanent, fee: 46, outcome: 'likely', conditions: citizenMet }],
  },
  {
    who: 'A German man who retired here after four years: early cases are judged by the IND, so it is open.',
    day: '2026-11-22',
    answers: { ...inOrder, livingSince: '2022-10-01', continuousStay: 'yes', earlySituation: 'retired', ageGroup: 'adult' },
    expect: [{ ...permanent, outcome: 'uncertain', conditions: waits }],
  },
  {
    who: 'A Romanian woman who became unable to work for good after three years.',
    day: '2026-11-22',
    answers: { ...inOrder, livingSince: '2023-09-01', continuousStay: 'yes', earlySituation: 'unableToWork', ageGroup: 'adult' },
    expect: [{ ...permanent, outcome: 'uncertain', conditions: waits }],
  },
  {
    who: 'A Portuguese builder who had an accident at work after one year; the case is the same before the change of law of June 2026.',
    day: '2026-06-11',
    answers: { ...inOrder, livingSince: '2025-05-01', continuousStay: 'yes', earlySituation: 'workAccident', ageGroup: 'adult' },
    expect: [{ ...permanent, outcome: 'uncertain', conditions: waits }],
  },
  {
    who: 'A Belgian man who works across the border now and keeps his home here after three years.',
    day: '2026-11-22',
    answers: { ...inOrder, livingSince: '2023-02-01', continuousStay: 'yes', earlySituation: 'crossBorderWorker', ageGroup: 'adult' },
    expect: [{ ...permanent, outcome: 'uncertain', conditions: waits }],
  },
  {
    who: 'A Greek woman with three years who does not know whether she is an early case: unknown, not refused.',
    day: '2026-11-22',
    answers: { ...inOrder, livingSince: '2023-11-01', continuousStay: 'yes', earlySituation: 'unknown', ageGroup: 'adult' },
    expect: [{ ...permanent, outcome: 'uncertain', conditions: waits }],
  },
  {
    who: 'An Italian man who does not know when he came to live here, nor whether his time away broke his stay. Early cases are not asked about without a day.',
    day: '2026-11-22',
    answers: {
      situation: 'unionCitizen', goal: 'stay', passportValid: 'unknown', brpRegistered: 'unknown', livingSince: 'unknown',
      continuousStay: 'unknown', ageGroup: 'adult',
    },
    expect: [
      {
        ...permanent, outcome: 'uncertain',
        conditions: { ...waits, validPassport: 'unknown', brpRegistered: 'unknown', continuousStay: 'unknown' },
      },
    ],
  },
  {
    who: 'A Swiss woman with ten years here whose passport has expired: the document is unlikely for now; her right to stay is another matter.',
    day: '2026-11-22',
    answers: {
      situation: 'unionCitizen', goal: 'stay', passportValid: 'no', brpRegistered: 'yes', livingSince: '2016-01-01',
      continuousStay: 'yes', ageGroup: 'adult',
    },
    expect: [{ ...permanent, outcome: 'unlikely', conditions: { ...citizenMet, validPassport: 'notMet' } }],
  },
  {
    who: 'A Norwegian man who never registered with his municipality and was away for two years, with four years to his name. What is missing outweighs the time still to come.',
    day: '2026-11-22',
    answers: {
      situation: 'unionCitizen', goal: 'stay', passportValid: 'yes', brpRegistered: 'no', livingSince: '2022-08-01',
      continuousStay: 'no', earlySituation: 'none', ageGroup: 'adult',
    },
    expect: [
      {
        ...permanent, outcome: 'unlikely',
        conditions: { ...citizenMet, brpRegistered: 'notMet', continuousStay: 'notMet', fiveYears: 'notYet 2027-08-01' },
      },
    ],
  },
  {
    who: 'A French woman who came on 29 February 2020, on the last of February 2025: five years on 1 March. No fee is known for 2025.',
    day: '2025-02-28',
    answers: { ...inOrder, livingSince: '2020-02-29', continuousStay: 'yes', earlySituation: 'none', ageGroup: 'adult' },
    expect: [{ pathway: 'union-permanent', outcome: 'notYet', from: '2025-03-01', conditions: { ...citizenMet, fiveYears: 'notYet 2025-03-01' } }],
  },
  {
    who: 'The same woman on 1 March 2025.',
    day: '2025-03-01',
    answers: { ...inOrder, livingSince: '2020-02-29', continuousStay: 'yes', ageGroup: 'adult' },
    expect: [{ pathway: 'union-permanent', outcome: 'likely', conditions: citizenMet }],
  },
  {
    who: 'A Czech boy of ten on the last day of 2025: no fee is known for that year.',
    day: '2025-12-31',
    answers: { ...inOrder, livingSince: '2019-04-01', continuousStay: 'yes', ageGroup: 'minor' },
    expect: [{ pathway: 'union-permanent', outcome: 'likely', conditions: citizenMet }],
  },
  {
    who: 'The same boy on New Year 2026: 46 euro.',
    day: '2026-01-01',
    answers: { ...inOrder, livingSince: '2019-04-01', continuousStay: 'yes', ageGroup: 'minor' },
    expect: [{ ...permanent, fee: 46, outcome: 'likely', conditions: citizenMet }],
  },
];
