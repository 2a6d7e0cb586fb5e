import type { Person } from './person';

// Waiting for the new asylum permit: may one work, may one travel?

const work = { pathway: 'work-while-waiting' };
const travel = { pathway: 'travel-while-waiting' };

const mayWork = { ...work, outcome: 'likely', conditions: { workAllowed: 'met' } };
const mayNotWork = { ...work, outcome: 'unlikely', conditions: { workAllowed: 'notMet' } };
const perhapsWork = { ...work, outcome: 'uncertain', conditions: { workAllowed: 'unknown' } };
const mayTravel = { ...travel, outcome: 'likely', conditions: { permitValidOnReturn: 'met' } };
const perhapsTravel = { ...travel, outcome: 'uncertain', conditions: { permitValidOnReturn: 'unknown' } };

export const asylumWorkOld: readonly Person[] = [
  {
    who: 'A man who was allowed to work and whose extension reached the IND before his permit ended: he may go on working.',
    day: '2026-06-11',
    answers: { situation: 'asylumTemporary', goal: 'workWhileWaiting', workAllowedBefore: 'yes', appliedInTime: 'yes' },
    expect: [mayWork],
  },
  {
    who: 'A woman whose extension reached the IND on the day her permit ended. That day does not count as before it, so she answers no.',
    day: '2026-06-11',
    answers: { situation: 'asylumTemporary', goal: 'workWhileWaiting', workAllowedBefore: 'yes', appliedInTime: 'no' },
    expect: [mayNotWork],
  },
  {
    who: 'A man who was not allowed to work before: applying in time does not give what he did not have.',
    day: '2026-02-02',
    answers: { situation: 'asylumTemporary', goal: 'workWhileWaiting', workAllowedBefore: 'no', appliedInTime: 'yes' },
    expect: [mayNotWork],
  },
  {
    who: 'A woman who was not allowed to work and does not know whether she applied in time. One no decides.',
    day: '2026-06-11',
    today: '2026-11-22',
    answers: { situation: 'asylumTemporary', goal: 'workWhileWaiting', workAllowedBefore: 'no', appliedInTime: 'unknown' },
    expect: [mayNotWork],
  },
  {
    who: 'A man who was allowed to work but does not know when the IND received his application.',
    day: '2025-10-01',
    answers: { situation: 'asylumTemporary', goal: 'workWhileWaiting', workAllowedBefore: 'yes', appliedInTime: 'unknown' },
    expect: [perhapsWork],
  },
  {
    who: 'A woman on a W document who had an asylum permit and is unsure of everything: unsure what she has, whether she could work, and whether she was in time.',
    day: '2026-06-11',
    answers: { situation: 'unsure', cardType: 'wDocumentHadPermit', goal: 'workWhileWaiting', workAllowedBefore: 'unknown', appliedInTime: 'unknown' },
    expect: [perhapsWork],
  },
];

export const asylumWork: readonly Person[] = [
  {
    who: 'A man whose document ended on 12 June 2026: the permit does not end with the card any more, so he may work.',
    day: '2026-11-22',
    answers: { situation: 'asylumTemporary', goal: 'workWhileWaiting', permitExpires: '2026-06-12' },
    expect: [mayWork],
  },
  {
    who: 'A woman whose permit ended on 11 June 2026, under the old rules: it cannot be told from here.',
    day: '2026-11-22',
    answers: { situation: 'asylumTemporary', goal: 'workWhileWaiting', permitExpires: '2026-06-11' },
    expect: [perhapsWork],
  },
  {
    who: 'A man who does not know when his card ended.',
    day: '2026-11-22',
    answers: { situation: 'asylumTemporary', goal: 'workWhileWaiting', permitExpires: 'unknown' },
    expect: [perhapsWork],
  },
  {
    who: 'A woman with a W document who had an asylum permit that still runs until summer 2027.',
    day: '2026-11-22',
    answers: { situation: 'unsure', cardType: 'wDocumentHadPermit', goal: 'workWhileWaiting', permitExpires: '2027-07-31' },
    expect: [mayWork],
  },
];

export const asylumTravel: readonly Person[] = [
  {
    who: 'A man who comes back on the very day his permit ends: it is valid on its last day, so he may travel.',
    day: '2026-11-22',
    answers: { situation: 'asylumTemporary', goal: 'travelWhileWaiting', permitExpires: '2026-12-27', returnTripDate: '2026-12-27' },
    expect: [mayTravel],
  },
  {
    who: 'A woman who comes back one day after her permit ends: she may need a return visa, so it stays open.',
    day: '2026-11-22',
    answers: { situation: 'asylumTemporary', goal: 'travelWhileWaiting', permitExpires: '2026-12-27', returnTripDate: '2026-12-28' },
    expect: [perhapsTravel],
  },
  {
    who: 'A man who comes back one day before his permit ends, under the earlier rules.',
    day: '2026-06-11',
    answers: { situation: 'asylumTemporary', goal: 'travelWhileWaiting', permitExpires: '2026-07-15', returnTripDate: '2026-07-14' },
    expect: [mayTravel],
  },
  {
    who: 'A woman who does not know when her card ends.',
    day: '2026-11-22',
    answers: { situation: 'asylumTemporary', goal: 'travelWhileWaiting', permitExpires: 'unknown', returnTripDate: '2027-01-05' },
    expect: [perhapsTravel],
  },
  {
    who: 'A man with a type III card and an open ticket: without a day of return it cannot be told.',
    day: '2026-11-22',
    answers: { situation: 'unsure', cardType: 'typeIII', goal: 'travelWhileWaiting', permitExpires: '2028-03-03', returnTripDate: 'unknown' },
    expect: [perhapsTravel],
  },
];
