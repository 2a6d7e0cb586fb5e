import type { Person } from './person';

// Family of a citizen of the EU, or of a Dutch national under EU law: permanent residence. And family of British nationals.

const permanent = { pathway: 'union-permanent', fee: 85 };
const familyMet = {
  nationalityOrFamily: 'met', notChavez: 'met', validPassport: 'met', brpRegistered: 'met',
  continuousStay: 'met', fiveYears: 'met', familyRequirementsMet: 'met',
};

const start = { situation: 'unionFamily', goal: 'stay' };
const inOrder = { passportValid: 'yes', brpRegistered: 'yes', livingSince: '2019-10-01', continuousStay: 'yes', familyRequirementsMet: 'yes' };

export const unionFamily: readonly Person[] = [
  {
    who: 'A Brazilian woman married to a Portuguese man, here since 2019, all in order.',
    day: '2026-11-22',
    answers: { ...start, familyOf: 'unionCitizen', chavez: 'no', familyTie: 'partner', ...inOrder, ageGroup: 'adult' },
    expect: [{ ...permanent, outcome: 'likely', conditions: familyMet }],
  },
  {
    who: 'A Moroccan boy, the child of a Dutch woman who came back from Belgium under EU law: likely, at the fee for minors.',
    day: '2026-11-22',
    answers: { ...start, familyOf: 'dutchUnderEuLaw', chavez: 'no', familyTie: 'directLine', ...inOrder, ageGroup: 'minor' },
    expect: [{ ...permanent, fee: 46, outcome: 'likely', conditions: familyMet }],
  },
  {
    who: 'A mother who lives here for the sake of her minor Dutch child (Chavez): this permanent residence is not for her, another procedure is, and nothing more is asked.',
    day: '2026-11-22',
    answers: { ...start, familyOf: 'dutchUnderEuLaw', chavez: 'yes' },
    expect: [{ pathway: 'union-permanent', outcome: 'elsewhere' }],
  },
  {
    who: 'A father who is family of nobody on the list except his minor Dutch child: the answer none does not stop the questions, the Chavez answer does.',
    day: '2026-06-11',
    answers: { ...start, familyOf: 'none', chavez: 'yes' },
    expect: [{ pathway: 'union-permanent', outcome: 'elsewhere' }],
  },
  {
    who: 'An Indian man married to a British woman, without an EU nationality of his own: British nationals and their family have their own page.',
    day: '2026-11-22',
    answers: { ...start, familyOf: 'british' },
    expect: [{ pathway: 'permanent-brexit', outcome: 'elsewhere' }],
  },
  {
    who: 'A woman with an EU document who is not sure what she is; her husband is British.',
    day: '2026-06-11',
    answers: { situation: 'unsure', cardType: 'euDocument', goal: 'stay', familyOf: 'british' },
    expect: [{ pathway: 'permanent-brexit', outcome: 'elsewhere' }],
  },
  {
    who: 'A man who says he is family of none of these, yet lives with a partner: he answers all the questions and it is unlikely.',
    day: '2026-11-22',
    answers: { ...start, familyOf: 'none', chavez: 'no', familyTie: 'partner', ...inOrder, ageGroup: 'adult' },
    expect: [{ ...permanent, outcome: 'unlikely', conditions: { ...familyMet, nationalityOrFamily: 'notMet' } }],
  },
  {
    who: 'A woman who does not know under which rule her father stays, nor whether her permit is a Chavez permit.',
    day: '2026-11-22',
    answers: { ...start, familyOf: 'unknown', chavez: 'unknown', familyTie: 'directLine', ...inOrder, ageGroup: 'adult' },
    expect: [{ ...permanent, outcome: 'uncertain', conditions: { ...familyMet, nationalityOrFamily: 'unknown', notChavez: 'unknown' } }],
  },
  {
    who: 'An aunt who cannot pay her rent without the monthly money of her Irish niece: one kind of dependence is enough.',
    day: '2026-11-22',
    answers: { ...start, familyOf: 'unionCitizen', chavez: 'no', familyTie: 'otherFamily', dependency: ['financial'], ...inOrder, ageGroup: 'adult' },
    expect: [{ ...permanent, outcome: 'likely', conditions: familyMet }],
  },
  {
    who: 'A seriously ill uncle who needs the care of his Latvian nephew.',
    day: '2026-11-22',
    answers: { ...start, familyOf: 'unionCitizen', chavez: 'no', familyTie: 'otherFamily', dependency: ['seriousHealthCare'], ...inOrder, ageGroup: 'adult' },
    expect: [{ ...permanent, outcome: 'likely', conditions: familyMet }],
  },
  {
    who: 'A cousin who lived with her Swedish cousin in the country of origin, depends on him, and gets money from him too.',
    day: '2026-11-22',
    answers: {
      ...start, familyOf: 'unionCitizen', chavez: 'no', familyTie: 'otherFamily', dependency: ['financial', 'livedTogether'], ...inOrder, ageGroup: 'adult',
    },
    expect: [{ ...permanent, outcome: 'likely', conditions: familyMet }],
  },
  {
    who: 'A nephew who lived together with his aunt in the country of origin and still depends on her.',
    day: '2026-06-12',
    answers: { ...start, familyOf: 'unionCitizen', chavez: 'no', familyTie: 'otherFamily', dependency: ['livedTogether'], ...inOrder, ageGroup: 'adult' },
    expect: [{ ...permanent, outcome: 'likely', conditions: familyMet }],
  },
  {
    who: 'A cousin who stands on his own feet: without dependence he is no family under EU law.',
    day: '2026-11-22',
    answers: { ...start, familyOf: 'unionCitizen', chavez: 'no', familyTie: 'otherFamily', dependency: ['none'], ...inOrder, ageGroup: 'adult' },
    expect: [{ ...permanent, outcome: 'unlikely', conditions: { ...familyMet, nationalityOrFamily: 'notMet' } }],
  },
  {
    who: 'An uncle who does not know whether his situation counts as dependence.',
    day: '2026-11-22',
    answers: { ...start, familyOf: 'unionCitizen', chavez: 'no', familyTie: 'otherFamily', dependency: ['unknown'], ...inOrder, ageGroup: 'adult' },
    expect: [{ ...permanent, outcome: 'uncertain', conditions: { ...familyMet, nationalityOrFamily: 'unknown' } }],
  },
  {
    who: 'A cousin without dependence who does not know the status of his family here: the worse of the two counts.',
    day: '2026-11-22',
    answers: { ...start, familyOf: 'unknown', chavez: 'no', familyTie: 'otherFamily', dependency: ['none'], ...inOrder, ageGroup: 'adult' },
    expect: [{ ...permanent, outcome: 'unlikely', conditions: { ...familyMet, nationalityOrFamily: 'notMet' } }],
  },
  {
    who: 'A niece who depends on an uncle from outside the EU: her dependence does not make up for his nationality.',
    day: '2026-11-22',
    answers: { ...start, familyOf: 'none', chavez: 'no', familyTie: 'otherFamily', dependency: ['financial'], ...inOrder, ageGroup: 'adult' },
    expect: [{ ...permanent, outcome: 'unlikely', conditions: { ...familyMet, nationalityOrFamily: 'notMet' } }],
  },
  {
    who: 'A Peruvian man who separated from his Spanish wife after two years and did not meet the requirements since.',
    day: '2026-11-22',
    answers: {
      ...start, familyOf: 'unionCitizen', chavez: 'no', familyTie: 'partner', ...inOrder, familyRequirementsMet: 'no', ageGroup: 'adult',
    },
    expect: [{ ...permanent, outcome: 'unlikely', conditions: { ...familyMet, familyRequirementsMet: 'notMet' } }],
  },
  {
    who: 'A Thai woman who does not know whether she met the requirements all the time, and who is unsure what her EU document makes her.',
    day: '2026-11-22',
    answers: {
      situation: 'unsure', cardType: 'euDocument', goal: 'stay', familyOf: 'unionCitizen', chavez: 'no', familyTie: 'partner', ...inOrder,
      familyRequirementsMet: 'unknown', ageGroup: 'adult',
    },
    expect: [{ ...permanent, outcome: 'uncertain', conditions: { ...familyMet, familyRequirementsMet: 'unknown' } }],
  },
  {
    who: 'The widow of a Dutch worker under EU law, here for three years: a relative of a worker may come early, which the IND judges.',
    day: '2026-11-22',
    answers: {
      ...start, familyOf: 'dutchUnderEuLaw', chavez: 'no', familyTie: 'partner', ...inOrder, livingSince: '2023-10-01',
      earlySituation: 'relativeOfWorker', ageGroup: 'adult',
    },
    expect: [{ ...permanent, outcome: 'uncertain', conditions: { ...familyMet, fiveYears: 'unknown' } }],
  },
  {
    who: 'The Ghanaian grandmother of a Union citizen, here for four years and not an early case: not yet, also while her Chavez answer is open.',
    day: '2026-06-11',
    today: '2026-11-22',
    answers: {
      ...start, familyOf: 'unionCitizen', chavez: 'unknown', familyTie: 'directLine', ...inOrder, livingSince: '2022-06-11',
      earlySituation: 'none', ageGroup: 'adult',
    },
    expect: [{ ...permanent, outcome: 'notYet', from: '2027-06-11', conditions: { ...familyMet, notChavez: 'unknown', fiveYears: 'notYet 2027-06-11' } }],
  },
];

export const brexit: readonly Person[] = [
  {
    who: 'A British woman who lives here: her own page, and not one question more.',
    day: '2026-11-22',
    answers: { situation: 'british' },
    expect: [{ pathway: 'permanent-brexit', outcome: 'elsewhere' }],
  },
  {
    who: 'A British man on the last day of the earlier rules: nothing differs for him.',
    day: '2026-06-11',
    answers: { situation: 'british' },
    expect: [{ pathway: 'permanent-brexit', outcome: 'elsewhere' }],
  },
];
