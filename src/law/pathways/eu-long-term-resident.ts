import { condition, indChecks, met, reachedOn, unknown } from '../condition';
import { said, type Sourced } from '../fact';
import { EARLIER_RULES_END, since2026 } from '../inForce';
import { definePathway } from '../pathway';
import { checkTheCard, collectAtDesk, duties, foreignDocuments, freeToWork } from '../rules/everyone';
import { brpRegistered, nonTemporaryPurpose, validPermit } from '../rules/regular';
import { afterAbsence, asAnswered, civicIntegration, publicOrder } from '../rules/shared';
import { fiveYearsOfPermit, fiveYearsSinceApplication } from '../rules/years';
import { situationOf } from '../situation';
import { allowedFrom, endOf } from '../span';
import { all, any, situationIs, when } from '../when';
import { dayIsUntil, passed, soon } from '../whenDay';
import { oneApplication } from './regular-permanent';

const sinceReturn = allowedFrom('returnDate', 5, 'years');

const holders = situationIs('asylumPermanent', 'regularPermanent');
const asylum = situationIs('asylumTemporary');
const regular = situationIs('regularTemporary');
/** Told, not judged: under the earlier rules the page refers to another one, and holders of a permanent permit are not asked. */
const toldOnly = any(dayIsUntil(EARLIER_RULES_END), holders);
const judged = { ...since2026, appliesWhen: any(asylum, regular) };
const article45b = (at: string): Sourced => said('L1', `article 45b, ${at}`);

export const euLongTermResident = definePathway({
  id: 'eu-long-term-resident',
  page: said('L1', 'articles 45a to 45h'),
  informs: toldOnly,
  conditions: [
    { ...indChecks('automaticCheck', said('S3', 'Long-term resident EC')), appliesWhen: toldOnly },
    {
      ...condition({
        id: 'ownProtection', ...article45b('first paragraph'), reads: ['asylumPermitBasis'],
        judge: ({ asylumPermitBasis }) => (asylumPermitBasis === 'own' ? met : unknown),
      }),
      ...since2026, appliesWhen: asylum,
    },
    { ...nonTemporaryPurpose(article45b('first paragraph')), ...since2026, appliesWhen: regular },
    { ...validPermit(article45b('first paragraph')), ...since2026, appliesWhen: regular },
    { ...brpRegistered(said('I15', 'Requirements')), ...since2026, appliesWhen: regular },
    {
      ...condition({
        id: 'fiveYears', ...article45b('second to fourth paragraph'),
        reads: ['situation', 'cardType', 'asylumAppliedOn', 'permitSince', 'temporaryYears'],
        spans: [fiveYearsSinceApplication, fiveYearsOfPermit],
        judge: (answers, day) => {
          // The wait for asylum counts in full. Temporary years do not count here, study counts half.
          if (situationOf(answers) === 'asylumTemporary') return reachedOn(endOf(fiveYearsSinceApplication, answers), day);
          const reached = reachedOn(endOf(fiveYearsOfPermit, answers), day);
          return reached.is === 'met' && answers.temporaryYears !== 'no' ? unknown : reached;
        },
      }),
      ...judged,
    },
    {
      ...condition({
        id: 'uninterruptedStay', ...article45b('second paragraph, b'), reads: ['absences', 'returnDate'], spans: [sinceReturn],
        judge: ({ absences = 'unknown', returnDate }, day) => {
          if (absences === 'none') return met;
          return absences === 'unknown' ? unknown : afterAbsence(sinceReturn, returnDate, day);
        },
      }),
      ...judged,
    },
    {
      ...condition({ id: 'income', ...article45b('first paragraph'), reads: ['income'], judge: ({ income }) => asAnswered(income) }),
      ...judged,
    },
    {
      ...condition({
        id: 'healthInsurance', ...article45b('first paragraph'), reads: ['healthInsurance'],
        judge: ({ healthInsurance }) => asAnswered(healthInsurance),
      }),
      ...judged,
    },
    { ...civicIntegration(said('L3', 'article 3.126')), ...judged },
    { ...publicOrder(article45b('first paragraph')), ...judged },
  ],
  acts: [
    { id: 'applyFrom', on: ['notYet'], ...article45b('first paragraph') },
    { id: 'sendForm', on: ['likely'], ...said('S3', 'Application forms and costs') },
    { id: 'askWithForm', on: ['info'], ...said('S3', 'Long-term resident EC'), appliesWhen: holders },
  ],
  fees: oneApplication,
  terms: [
    { id: 'years', amount: 5, unit: 'years', ...article45b('first paragraph') },
    { id: 'decision', amount: 6, unit: 'months', ...said('L1', 'article 45g') },
    { id: 'decisionLonger', amount: 6, unit: 'months', ...said('L1', 'article 45g') },
    { id: 'document', amount: 5, unit: 'years', ...said('S3', 'Collect your residence permit') },
    { id: 'oneAbsence', amount: 6, unit: 'months', ...article45b('second paragraph, b') },
    { id: 'allAbsences', amount: 10, unit: 'months', ...article45b('second paragraph, b') },
    { id: 'lostOutsideEu', amount: 12, unit: 'months', ...said('L1', 'article 45d') },
    { id: 'lostOutsideNetherlands', amount: 6, unit: 'years', ...said('L1', 'article 45d') },
  ],
  steps: [
    { id: 'form6009', how: true, ...said('S3', 'Application forms and costs'), appliesWhen: situationIs('regularTemporary', 'regularPermanent') },
    { id: 'form6011', how: true, ...said('S0', 'Application forms'), appliesWhen: situationIs('asylumTemporary', 'asylumPermanent') },
    { id: 'checkedFirst', ...said('S3', 'Steps in the application process, step 3'), appliesWhen: regular },
    { id: 'pay', how: true, ...said('S3', 'Steps in the application process, step 1') },
    { id: 'decision', ...said('L1', 'article 45g') },
    collectAtDesk(said('S1', 'Collect your residence permit', 'inferred')),
    checkTheCard(said('S3', 'Collect your residence permit')),
  ],
  documents: [
    { id: 'listedInForm', ...said('S3', 'Checklist documents') },
    foreignDocuments(said('S3', 'Checklist documents')),
  ],
  rights: [
    freeToWork(said('S3', 'Work')),
    { id: 'otherCountries', ...said('S3', 'Long-term resident EC') },
    { id: 'noEndDate', ...said('S3', 'Collect your residence permit') },
  ],
  obligations: [...duties, { id: 'renewDocument', ...said('S3', 'Collect your residence permit') }, { id: 'longAway', ...said('L1', 'article 45d') }],
  notes: [
    { id: 'expired', urgent: true, ...said('S3', 'Conditions, bullet 3', 'inferred'), appliesWhen: all(regular, passed('permitExpires')) },
    { id: 'staysValid', ...said('S3', 'Conditions, bullet 4'), ...since2026, appliesWhen: all(regular, soon('permitExpires', { amount: 6, unit: 'months' })) },
    { id: 'contactWithCountry', ...said('own', 'advice', 'inferred'), ...since2026, appliesWhen: situationIs('asylumTemporary', 'asylumPermanent') },
    { id: 'familyUnclear', ...article45b('first paragraph, d and e'), ...since2026, appliesWhen: when('asylumPermitBasis', 'family', 'unknown') },
    { id: 'rarelyGiven', ...said('X1', 'Long-term residence', 'secondary'), ...since2026, appliesWhen: asylum },
    { id: 'temporaryYears', ...article45b('third paragraph'), ...since2026, appliesWhen: when('temporaryYears', 'yes', 'unknown') },
    { id: 'atTheLatest', ...article45b('second paragraph, b'), ...since2026, appliesWhen: when('absences', 'sixMonths', 'fourMonthsThreeYears', 'tenMonthsTotal') },
    { id: 'civicExceptions', ...said('L3', 'article 3.126'), ...since2026, appliesWhen: when('civicIntegration', 'no', 'unknown') },
    { id: 'turkishNotExempt', ...said('I13', 'Turkish nationals'), from: '2025-01-01', appliesWhen: all(when('turkish', 'yes'), when('civicIntegration', 'exempt')) },
    { id: 'alreadyPermanent', ...said('S3', 'Long-term resident EC'), appliesWhen: holders },
    { id: 'sameStatus', ...said('I15', 'whole page') },
  ],
});
