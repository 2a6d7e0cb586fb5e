import { condition, indChecks, met, notMet, reachedOn, stands, unknown } from '../condition';
import { said, type Fee } from '../fact';
import { definePathway } from '../pathway';
import { checkTheCard, duties, foreignDocuments, freeToWork, replaceCard } from '../rules/everyone';
import { brpRegistered, nonTemporaryPurpose, validPermit } from '../rules/regular';
import { afterAbsence, civicIntegration } from '../rules/shared';
import { eighthBirthday, fiveYearsOfPermit, tenYearsExempt, tenYearsOfPermit, yearsFullOn } from '../rules/years';
import { allowedFrom } from '../span';
import { all, when } from '../when';
import { notBefore, passed, soon } from '../whenDay';

const sinceReturn = allowedFrom('returnDate', 5, 'years');

const fiveYears = condition({
  id: 'fiveYears',
  ...said('S3', 'Conditions, bullet 1'),
  reads: ['permitSince', 'ageGroup', 'birthDate'],
  spans: [fiveYearsOfPermit, eighthBirthday],
  judge: (answers, day) => reachedOn(yearsFullOn(fiveYearsOfPermit, answers), day),
});

const uninterruptedStay = condition({
  id: 'uninterruptedStay',
  ...said('S3', 'Conditions, bullet 2'),
  reads: ['absences', 'returnDate'],
  spans: [sinceReturn],
  judge: ({ absences, returnDate }, day) => {
    if (absences === 'none' || absences === 'tenMonthsTotal') return met;
    return absences === undefined || absences === 'unknown' ? unknown : afterAbsence(sinceReturn, returnDate, day);
  },
});

export const income = condition({
  id: 'income',
  ...said('S3', 'Conditions, bullet 6'),
  reads: ['permitSince', 'ageGroup', 'birthDate', 'absences', 'income', 'parentPermitExemption'],
  spans: [tenYearsOfPermit, eighthBirthday],
  judge: ({ income: enough, parentPermitExemption = 'no', ...rest }, day) => {
    const exempt = tenYearsExempt.judge({ answers: rest, day });
    if (exempt.is === 'met' || enough === 'yes' || parentPermitExemption === 'yes') return met;
    if (enough !== 'no' || parentPermitExemption === 'unknown') return unknown;
    return exempt.is === 'notYet' ? { is: 'notMet', otherwiseFrom: exempt.from } : notMet;
  },
});

const s3Costs = said('S3', 'Costs application');
/** One application, paid once: the long-term resident permit has the same tariff. */
export const oneApplication: readonly Fee[] = [
  // Undated, and known to be older: newer amounts of 2020 to 2025 were seen.
  { euros: { adult: 159, minor: 51, turkish: 51, turkishMinor: 29 }, ...s3Costs, until: '2025-12-31' },
  { euros: { adult: 254, minor: 85, turkish: 85, turkishMinor: 46 }, ...said('L4', 'articles 3.34g, 3.34ja and 3.34jb'), from: '2026-01-01' },
];

const step = (number: number) => said('S3', `Steps in the application process, step ${number}`);
const howToSend = said('S3', 'How to send documents to the IND');

export const regularPermanent = definePathway({
  id: 'regular-permanent',
  page: said('S3', 'whole page'),
  conditions: [
    fiveYears,
    uninterruptedStay,
    validPermit(said('S3', 'Conditions, bullets 3 and 4')),
    nonTemporaryPurpose(said('S3', 'Conditions, bullet 3')),
    brpRegistered(said('S3', 'Conditions, bullet 5')),
    income,
    civicIntegration(said('S3', 'Conditions, bullet 7')),
    indChecks('generalConditions', said('L1', 'article 21, first paragraph, b to d')),
  ],
  acts: [
    { id: 'applyFrom', on: ['notYet'], ...said('S3', 'Conditions, bullet 1') },
    { id: 'sendForm', on: ['likely'], ...step(1) },
    { id: 'findOut', on: ['uncertain'], ...said('S3', 'Conditions') },
  ],
  fees: oneApplication,
  terms: [
    { id: 'years', amount: 5, unit: 'years', ...said('S3', 'Conditions, bullet 1') },
    { id: 'decision', amount: 6, unit: 'months', ...step(3) },
    { id: 'decisionInLaw', amount: 90, unit: 'days', ...said('L1', 'article 25') },
    { id: 'cardReady', amount: 2, unit: 'weeks', ...said('S3', 'Collect your residence permit') },
    { id: 'document', amount: 5, unit: 'years', ...said('S3', 'Collect your residence permit') },
    { id: 'citizenship', amount: 5, unit: 'years', ...said('S3', 'Becoming a Dutch citizen') },
    { id: 'countsFromAge', amount: 8, unit: 'years', ...said('S3', 'Conditions, bullet 1') },
    { id: 'firstAge', amount: 13, unit: 'years', ...said('S3', 'Conditions, bullet 1') },
    { id: 'oneAbsence', amount: 6, unit: 'months', ...said('S3', 'Conditions, bullet 2') },
    { id: 'yearlyAbsence', amount: 4, unit: 'months', ...said('S3', 'Conditions, bullet 2') },
    { id: 'incomeExempt', amount: 10, unit: 'years', ...said('S3', 'Conditions, bullet 6, first exception') },
  ],
  steps: [
    { id: 'sendForm', how: true, ...step(1) },
    { id: 'pay', how: true, ...step(1) },
    { id: 'confirmation', ...step(2) },
    { id: 'biometrics', how: true, ...step(2) },
    { id: 'completeness', ...step(2) },
    { id: 'decision', ...step(3) },
    { id: 'refused', ...step(3) },
    { id: 'collect', ...said('S3', 'Collect your residence permit') },
    checkTheCard(said('S3', 'Collect your residence permit')),
  ],
  documents: [
    { id: 'listedInForm', ...said('S3', 'Checklist documents') },
    foreignDocuments(said('S3', 'Checklist documents')),
    { id: 'copies', ...howToSend },
    { id: 'numberOnCopies', ...howToSend },
    { id: 'noSticks', ...howToSend },
    { id: 'keepOriginals', ...howToSend },
  ],
  rights: [
    freeToWork(said('S3', 'Work')),
    { id: 'almostEqual', ...said('S3', 'Rights almost equal to Dutch citizens') },
    { id: 'noEndDate', ...said('S3', 'Collect your residence permit') },
    { id: 'citizenship', ...said('S3', 'Becoming a Dutch citizen') },
  ],
  obligations: [...duties, { id: 'renewDocument', ...said('S3', 'Renew permanent residence permit') }, replaceCard(said('S3', 'Replacement of residence permit'))],
  notes: [
    { id: 'expired', urgent: true, ...said('S3', 'Conditions, bullet 3', 'inferred'), appliesWhen: passed('permitExpires') },
    { id: 'extendFirst', urgent: true, ...said('S3', 'Conditions, bullet 3', 'inferred'), appliesWhen: notBefore(fiveYears, 'permitExpires') },
    { id: 'staysValid', ...said('S3', 'Conditions, bullet 4'), appliesWhen: soon('permitExpires', { amount: 6, unit: 'months' }) },
    { id: 'exceptionsToFiveYears', ...said('I9', 'whole page'), appliesWhen: stands(fiveYears, 'notYet') },
    { id: 'atTheLatest', ...said('S3', 'Conditions, bullet 2', 'inferred'), appliesWhen: when('absences', 'sixMonths', 'fourMonthsThreeYears') },
    { id: 'exactlySixOrFour', ...said('I14', 'When has your main residence moved?'), appliesWhen: when('absences', 'sixMonths', 'fourMonthsThreeYears') },
    { id: 'incomeAsChild', ...said('S3', 'Conditions, bullet 6, second exception'), appliesWhen: when('income', 'no', 'unknown') },
    { id: 'incomeExceptions', ...said('L3', 'article 3.94'), appliesWhen: when('income', 'no', 'unknown') },
    { id: 'civicExceptions', ...said('L3', 'article 3.96a'), appliesWhen: when('civicIntegration', 'no', 'unknown') },
    { id: 'turkishNotExempt', ...said('I13', 'Turkish nationals'), from: '2025-01-01', appliesWhen: all(when('turkish', 'yes'), when('civicIntegration', 'exempt')) },
    { id: 'cascade', ...step(3) },
    { id: 'twoDecisionTerms', ...said('L1', 'article 25') },
    { id: 'appointmentDiffers', ...said('S3', 'Collect your residence permit') },
    { id: 'otherCategories', ...said('S3', 'Other rules apply for the following categories') },
  ],
  recommended: [{ on: ['likely', 'uncertain'] }],
});
