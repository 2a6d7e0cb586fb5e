import type { Person } from './person';

// A letter about withdrawal; and, with a permanent permit, Dutch nationality or the EU long-term resident permit.

const viewpoint = { pathway: 'withdrawal-viewpoint', outcome: 'info' };
const longTerm = { pathway: 'eu-long-term-resident', outcome: 'info', fee: 254, conditions: { automaticCheck: 'checkedByInd' } };

export const withdrawal: readonly Person[] = [
  {
    who: 'A man with a temporary asylum permit and a letter of 41 days ago: his viewpoint must be there by tomorrow.',
    day: '2026-11-22',
    answers: { situation: 'asylumTemporary', goal: 'withdrawalLetter', letterDate: '2026-10-12' },
    expect: [{ ...viewpoint, deadline: '2026-11-23' }],
  },
  {
    who: 'A woman with a temporary asylum permit and a letter of 42 days ago: the 42nd day is still in time.',
    day: '2026-11-22',
    answers: { situation: 'asylumTemporary', goal: 'withdrawalLetter', letterDate: '2026-10-11' },
    expect: [{ ...viewpoint, deadline: '2026-11-22' }],
  },
  {
    who: 'A man with a permanent asylum permit and a letter of 43 days ago: the term ended yesterday.',
    day: '2026-11-22',
    answers: { situation: 'asylumPermanent', goal: 'withdrawalLetter', letterDate: '2026-10-10' },
    expect: [{ ...viewpoint, outcome: 'late', since: '2026-11-21', deadline: '2026-11-21' }],
  },
  {
    who: 'A woman with a permanent asylum permit and a letter of today.',
    day: '2026-11-22',
    answers: { situation: 'asylumPermanent', goal: 'withdrawalLetter', letterDate: '2026-11-22' },
    expect: [{ ...viewpoint, deadline: '2027-01-03' }],
  },
  {
    who: 'A man on a W document who had an asylum permit; his letter has no date he can read, so no deadline is counted.',
    day: '2026-11-22',
    answers: { situation: 'unsure', cardType: 'wDocumentHadPermit', goal: 'withdrawalLetter', letterDate: 'unknown' },
    expect: [viewpoint],
  },
  {
    who: 'A woman with a permanent asylum permit and a letter of 18 January 2024, asking on the last day: the 42 days run over 29 February.',
    day: '2024-02-29',
    answers: { situation: 'asylumPermanent', goal: 'withdrawalLetter', letterDate: '2024-01-18' },
    expect: [{ ...viewpoint, deadline: '2024-02-29' }],
  },
  {
    who: 'A cook with a regular permit and a letter of a year ago: for regular permits the term stands in the letter, so nothing is late here and no deadline is counted.',
    day: '2026-11-22',
    answers: { situation: 'regularTemporary', goal: 'withdrawalLetter', letterDate: '2025-11-22' },
    expect: [viewpoint],
  },
  {
    who: 'A man with a permanent regular permit and a fresh letter, under the earlier rules.',
    day: '2026-06-11',
    answers: { situation: 'regularPermanent', goal: 'withdrawalLetter', letterDate: '2026-06-10' },
    expect: [viewpoint],
  },
  {
    who: 'A man with a permanent asylum permit and a letter of 1 October 2026 who compares in November with the earlier rules. The day that judges is 11 June for everything, so it reads as in time; the deadline itself shows that it has passed.',
    day: '2026-06-11',
    today: '2026-11-22',
    answers: { situation: 'asylumPermanent', goal: 'withdrawalLetter', letterDate: '2026-10-01' },
    expect: [{ ...viewpoint, deadline: '2026-11-12' }],
  },
];

export const citizenship: readonly Person[] = [
  {
    who: 'A nurse with a temporary regular permit who wants to become Dutch: told where to read on.',
    day: '2026-11-22',
    answers: { situation: 'regularTemporary', goal: 'citizenship' },
    expect: [{ pathway: 'naturalisation', outcome: 'info' }],
  },
  {
    who: 'A man with a permanent asylum permit who wants to become Dutch, under the earlier rules.',
    day: '2026-06-11',
    answers: { situation: 'asylumPermanent', goal: 'citizenship' },
    expect: [{ pathway: 'naturalisation', outcome: 'info' }],
  },
  {
    who: 'A woman with a type II card who wants to become Dutch.',
    day: '2026-11-22',
    answers: { situation: 'unsure', cardType: 'typeII', goal: 'citizenship' },
    expect: [{ pathway: 'naturalisation', outcome: 'info' }],
  },
];

export const longTermResident: readonly Person[] = [
  {
    who: 'A man with a permanent asylum permit who wants the EU long-term resident permit: holders of a permanent permit may still apply. Not asked for an age, he sees the adult fee.',
    day: '2026-11-22',
    answers: { situation: 'asylumPermanent', goal: 'longTermResident' },
    expect: [longTerm],
  },
  {
    who: 'A woman with a permanent regular permit, under the earlier rules: the same.',
    day: '2026-06-11',
    answers: { situation: 'regularPermanent', goal: 'longTermResident' },
    expect: [longTerm],
  },
  {
    who: 'A man with a type IV card on the last day of 2025: the older 159 euro of the page.',
    day: '2025-12-31',
    answers: { situation: 'unsure', cardType: 'typeIV', goal: 'longTermResident' },
    expect: [{ ...longTerm, fee: 159 }],
  },
  {
    who: 'The same man on New Year 2026: 254 euro.',
    day: '2026-01-01',
    answers: { situation: 'unsure', cardType: 'typeIV', goal: 'longTermResident' },
    expect: [longTerm],
  },
];
