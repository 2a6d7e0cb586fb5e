import type { Expected, Person } from './person';

// Without a permit: a first application for asylum, a new one after a refusal, or something else.

const likely: Expected = { pathway: 'asylum-application', outcome: 'likely', fee: 0, conditions: { ground: 'met' } };
const uncertain: Expected = { pathway: 'asylum-application', outcome: 'uncertain', fee: 0, conditions: { ground: 'unknown' } };

export const asylumFirst: readonly Person[] = [
  {
    who: 'A woman who is persecuted for her religion and asks for asylum for the first time. Persecution is a ground by itself.',
    day: '2026-11-22',
    answers: { situation: 'noPermit', goal: 'firstApplication', asylumGrounds: ['persecution'] },
    expect: [likely],
  },
  {
    who: 'A man who was threatened with torture and flees a country at war. Each of the two grounds is enough.',
    day: '2026-11-22',
    answers: { situation: 'noPermit', goal: 'firstApplication', asylumGrounds: ['inhumanTreatment', 'armedConflict'] },
    expect: [likely],
  },
  {
    who: 'A father who fears the death penalty and adds another reason. The other reason takes nothing away.',
    day: '2026-06-12',
    answers: { situation: 'noPermit', goal: 'firstApplication', asylumGrounds: ['inhumanTreatment', 'otherReason'] },
    expect: [likely],
  },
  {
    who: 'A woman whose husband recently got asylum here, on the last day of the earlier rules. Family with a recent asylum permit was a ground.',
    day: '2026-06-11',
    answers: { situation: 'noPermit', goal: 'firstApplication', asylumGrounds: ['familyHasPermit'] },
    expect: [likely],
  },
  {
    who: 'The same woman one day later: the family rule is narrower now, so whether she falls under it cannot be seen from here.',
    day: '2026-06-12',
    answers: { situation: 'noPermit', goal: 'firstApplication', asylumGrounds: ['familyHasPermit'] },
    expect: [uncertain],
  },
  {
    who: 'A man with a wife who has asylum compares in November 2026 with the earlier rules: judged as on 11 June 2026 the family ground is met.',
    day: '2026-06-11',
    today: '2026-11-22',
    answers: { situation: 'noPermit', goal: 'firstApplication', asylumGrounds: ['familyHasPermit'] },
    expect: [likely],
  },
  {
    who: 'A young woman from a country at war whose mother has asylum here. Under the new rules the war still is a ground of her own.',
    day: '2026-11-22',
    answers: { situation: 'noPermit', goal: 'firstApplication', asylumGrounds: ['armedConflict', 'familyHasPermit'] },
    expect: [likely],
  },
  {
    who: 'A man whose daughter has asylum here and who names another reason besides. Neither is one of the three grounds of his own, so it stays open.',
    day: '2026-11-22',
    answers: { situation: 'noPermit', goal: 'firstApplication', asylumGrounds: ['familyHasPermit', 'otherReason'] },
    expect: [uncertain],
  },
  {
    who: 'A man who fled poverty. None of the listed grounds, but everyone may ask for protection, so it is never judged unlikely.',
    day: '2026-11-22',
    answers: { situation: 'noPermit', goal: 'firstApplication', asylumGrounds: ['otherReason'] },
    expect: [uncertain],
  },
  {
    who: 'A woman who would rather not say why she fled. Nothing can be said about her ground; the application stays open and free.',
    day: '2026-06-11',
    answers: { situation: 'noPermit', goal: 'firstApplication', asylumGrounds: ['preferNotToSay'] },
    expect: [uncertain],
  },
  {
    who: 'A man who does not know what he has and holds the W document of somebody waiting for a first decision: he has no permit yet.',
    day: '2026-11-22',
    answers: { situation: 'unsure', cardType: 'wDocument', goal: 'firstApplication', asylumGrounds: ['armedConflict'] },
    expect: [likely],
  },
  {
    who: 'A woman applying in the last days of 2025: asylum was free then as well.',
    day: '2025-12-31',
    answers: { situation: 'noPermit', goal: 'firstApplication', asylumGrounds: ['persecution', 'inhumanTreatment'] },
    expect: [likely],
  },
];

export const asylumAgain: readonly Person[] = [
  {
    who: 'A man refused asylum before who wants to apply again. He is told how, free of charge; nothing is judged.',
    day: '2026-11-22',
    answers: { situation: 'noPermit', goal: 'rejectedBefore' },
    expect: [{ pathway: 'asylum-repeat', outcome: 'info', fee: 0 }],
  },
  {
    who: 'A woman refused asylum before, who never had a card and is not sure what that makes her. No card means no permit.',
    day: '2026-06-11',
    answers: { situation: 'unsure', cardType: 'noCard', goal: 'rejectedBefore' },
    expect: [{ pathway: 'asylum-repeat', outcome: 'info', fee: 0 }],
  },
];

export const otherPurpose: readonly Person[] = [
  {
    who: 'A man without a permit who wants to come for work. These pages do not cover that: he is told who to ask.',
    day: '2026-11-22',
    answers: { situation: 'noPermit', goal: 'otherPurpose' },
    expect: [{ pathway: 'get-help', outcome: 'info' }],
  },
  {
    who: 'A woman whose card is none of those in the list. Her situation cannot be told from here, so nothing more is asked.',
    day: '2026-11-22',
    answers: { situation: 'unsure', cardType: 'other' },
    expect: [{ pathway: 'get-help', outcome: 'info' }],
  },
];
