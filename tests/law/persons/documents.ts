import type { Person } from './person';

// A document that runs out, or that must be replaced. The right itself stays.

const renewal = { pathway: 'document-renewal', outcome: 'info', fee: 85 };
const replacement = { pathway: 'document-replacement', outcome: 'info', fee: 171 };

export const renew: readonly Person[] = [
  {
    who: 'A man with a permanent asylum permit whose document ends today: in time on the last day. His age is not asked, so the adult fee.',
    day: '2026-11-22',
    answers: { situation: 'asylumPermanent', goal: 'renewDocument', documentExpires: '2026-11-22' },
    expect: [{ ...renewal, deadline: '2026-11-22' }],
  },
  {
    who: 'A woman whose permanent document ended yesterday: late, though her right goes on.',
    day: '2026-11-22',
    answers: { situation: 'regularPermanent', goal: 'renewDocument', documentExpires: '2026-11-21' },
    expect: [{ ...renewal, outcome: 'late', since: '2026-11-21', deadline: '2026-11-21' }],
  },
  {
    who: 'A man with a type V card who does not know when it ends: told about renewing, without a deadline.',
    day: '2026-11-22',
    answers: { situation: 'unsure', cardType: 'typeV', goal: 'renewDocument', documentExpires: 'unknown' },
    expect: [renewal],
  },
  {
    who: 'A woman with a type II card that ends in over a year: nothing is judged, so the outcome is the same.',
    day: '2026-06-11',
    answers: { situation: 'unsure', cardType: 'typeII', goal: 'renewDocument', documentExpires: '2027-11-23' },
    expect: [{ ...renewal, deadline: '2027-11-23' }],
  },
  {
    who: 'A grown Hungarian with a permanent document that ended on 31 October.',
    day: '2026-11-22',
    answers: { situation: 'unionCitizen', goal: 'renewDocument', documentExpires: '2026-10-31', ageGroup: 'adult' },
    expect: [{ ...renewal, outcome: 'late', since: '2026-10-31', deadline: '2026-10-31' }],
  },
  {
    who: 'A Slovak girl of twelve with a permanent document that ends tomorrow: 46 euro.',
    day: '2026-11-22',
    answers: { situation: 'unionCitizen', goal: 'renewDocument', documentExpires: '2026-11-23', ageGroup: 'minor' },
    expect: [{ ...renewal, fee: 46, deadline: '2026-11-23' }],
  },
  {
    who: 'The grown husband of a Finnish woman, who does not know when his document ends.',
    day: '2026-06-12',
    answers: { situation: 'unionFamily', goal: 'renewDocument', documentExpires: 'unknown', ageGroup: 'adult' },
    expect: [renewal],
  },
  {
    who: 'A boy with an EU document as a family member, unsure what that makes him; judged as on 11 June 2026, when his document still ran.',
    day: '2026-06-11',
    today: '2026-11-22',
    answers: { situation: 'unsure', cardType: 'euDocument', goal: 'renewDocument', documentExpires: '2026-07-01', ageGroup: 'minor' },
    expect: [{ ...renewal, fee: 46, deadline: '2026-07-01' }],
  },
  {
    who: 'A woman with a permanent asylum permit on the last day of 2025: the fee of that year is not known.',
    day: '2025-12-31',
    answers: { situation: 'asylumPermanent', goal: 'renewDocument', documentExpires: '2026-02-01' },
    expect: [{ pathway: 'document-renewal', outcome: 'info', deadline: '2026-02-01' }],
  },
  {
    who: 'The same woman on New Year 2026: 85 euro.',
    day: '2026-01-01',
    answers: { situation: 'asylumPermanent', goal: 'renewDocument', documentExpires: '2026-02-01' },
    expect: [{ ...renewal, deadline: '2026-02-01' }],
  },
];

export const replace: readonly Person[] = [
  {
    who: 'A man with a temporary asylum permit who lost his card: 171 euro for whoever is not asked for an age.',
    day: '2026-11-22',
    answers: { situation: 'asylumTemporary', goal: 'replaceDocument', documentProblem: 'lost' },
    expect: [replacement],
  },
  {
    who: 'An engineer with a temporary permit whose card was stolen.',
    day: '2026-11-22',
    answers: { situation: 'regularTemporary', goal: 'replaceDocument', documentProblem: 'stolen' },
    expect: [replacement],
  },
  {
    who: 'A woman with a permanent permit whose card broke, under the earlier rules.',
    day: '2026-06-11',
    answers: { situation: 'regularPermanent', goal: 'replaceDocument', documentProblem: 'damaged' },
    expect: [replacement],
  },
  {
    who: 'A man with a type IV card, a permanent asylum permit, whose family name changed.',
    day: '2026-11-22',
    answers: { situation: 'unsure', cardType: 'typeIV', goal: 'replaceDocument', documentProblem: 'detailsChanged' },
    expect: [replacement],
  },
  {
    who: 'An Austrian woman who lost her EU document: the lower fee of EU documents.',
    day: '2026-11-22',
    answers: { situation: 'unionCitizen', goal: 'replaceDocument', documentProblem: 'lost' },
    expect: [{ ...replacement, fee: 85 }],
  },
  {
    who: 'The wife of a Croatian man whose EU document was stolen.',
    day: '2026-11-22',
    answers: { situation: 'unionFamily', goal: 'replaceDocument', documentProblem: 'stolen' },
    expect: [{ ...replacement, fee: 85 }],
  },
  {
    who: 'A woman with a type I card, lost on the last day of 2025: no fee is known for that year.',
    day: '2025-12-31',
    answers: { situation: 'unsure', cardType: 'typeI', goal: 'replaceDocument', documentProblem: 'lost' },
    expect: [{ pathway: 'document-replacement', outcome: 'info' }],
  },
  {
    who: 'The same woman, asking on New Year 2026.',
    day: '2026-01-01',
    answers: { situation: 'unsure', cardType: 'typeI', goal: 'replaceDocument', documentProblem: 'lost' },
    expect: [replacement],
  },
];
