import { condition, met, notMet, reachedOn, stands, unknown, type Verdict } from '../condition';
import type { Answers } from '../answers';
import { said } from '../fact';
import { definePathway } from '../pathway';
import { digidWithSms, duties, freeToWork, ideal, replaceCard } from '../rules/everyone';
import { asked, asAnswered } from '../rules/shared';
import { fiveYearsUnderUnionLaw } from '../rules/years';
import { situationOf } from '../situation';
import { endOf } from '../span';
import { all, not, situationIs, when } from '../when';

const family = situationIs('unionFamily');
const notChavez = not(when('chavez', 'yes'));
const requirement = (bullet: number) => said('S4', `Requirements, bullet ${bullet}`);

function whoseFamily(familyOf: Answers['familyOf']): Verdict {
  if (familyOf === 'unionCitizen' || familyOf === 'dutchUnderEuLaw') return met;
  return familyOf === 'none' ? notMet : unknown;
}

function howRelated({ familyTie, dependency = [] }: Pick<Answers, 'familyTie' | 'dependency'>): Verdict {
  if (familyTie === 'partner' || familyTie === 'directLine') return met;
  if (familyTie === undefined || dependency.length === 0 || dependency.includes('unknown')) return unknown;
  return dependency.includes('none') ? notMet : met;
}

const worse = (a: Verdict, b: Verdict): Verdict => [a, b].find(({ is }) => is === 'notMet') ?? [a, b].find(({ is }) => is === 'unknown') ?? met;

const fiveYears = condition({
  id: 'fiveYears', ...requirement(4), reads: ['livingSince', 'earlySituation'], spans: [fiveYearsUnderUnionLaw],
  judge: ({ livingSince, earlySituation = 'none' }, day) => {
    const reached = reachedOn(endOf(fiveYearsUnderUnionLaw, { livingSince }), day);
    // Some may apply earlier; whether they may is for the IND to judge (Vreemdelingenbesluit 8.17).
    return reached.is === 'notYet' && earlySituation !== 'none' ? unknown : reached;
  },
});

export const unionPermanent = definePathway({
  id: 'union-permanent',
  page: said('S4', 'whole page'),
  // Who lives here with a minor Dutch child (Chavez) cannot apply; after five years the long-term resident permit may fit.
  elsewhere: when('chavez', 'yes'),
  conditions: [
    condition({
      id: 'nationalityOrFamily', ...requirement(1), reads: ['situation', 'cardType', 'familyOf', 'familyTie', 'dependency'],
      judge: (answers) => (situationOf(answers) === 'unionCitizen' ? met : worse(whoseFamily(answers.familyOf), howRelated(answers))),
    }),
    {
      ...condition({
        id: 'notChavez', ...said('S4', 'Who cannot submit this application?'), reads: ['chavez'],
        judge: ({ chavez }) => (chavez === 'no' ? met : unknown),
      }),
      appliesWhen: family,
    },
    asked('validPassport', 'passportValid', requirement(2)),
    asked('brpRegistered', 'brpRegistered', requirement(3)),
    asked('continuousStay', 'continuousStay', requirement(4)),
    fiveYears,
    {
      ...condition({
        id: 'familyRequirementsMet', ...requirement(4), reads: ['familyRequirementsMet'],
        judge: ({ familyRequirementsMet }) => asAnswered(familyRequirementsMet),
      }),
      appliesWhen: family,
    },
  ],
  acts: [
    { id: 'applyFrom', on: ['notYet'], ...requirement(4), appliesWhen: notChavez },
    { id: 'applyNow', on: ['likely'], ...said('S4', 'Application forms') },
    { id: 'findOut', on: ['uncertain'], ...said('S4', 'Process and costs', 'inferred') },
    { id: 'otherPermit', on: ['elsewhere'], ...said('I15nl', 'Chavez', 'inferred') },
  ],
  fees: [{ euros: { adult: 85, minor: 46 }, ...said('L4', 'articles 3.34h, 3.34ja and 3.34k', 'inferred'), from: '2026-01-01' }],
  terms: [
    { id: 'years', amount: 5, unit: 'years', ...requirement(4) },
    { id: 'document', amount: 10, unit: 'years', ...said('S4', 'Validity of residence document') },
    { id: 'documentMinor', amount: 5, unit: 'years', ...said('S4', 'Validity of residence document') },
    { id: 'awayEachYear', amount: 6, unit: 'months', ...said('L3', 'article 8.17, second paragraph') },
    { id: 'awayOnce', amount: 12, unit: 'months', ...said('L3', 'article 8.17, second paragraph') },
    { id: 'lostAway', amount: 2, unit: 'years', ...said('L3', 'article 8.18') },
  ],
  steps: [
    { id: 'check', ...said('S4', 'Process and costs', 'inferred'), appliesWhen: notChavez },
    { id: 'apply', how: true, ...said('S4', 'Application forms'), appliesWhen: notChavez },
    { id: 'pay', how: true, ...said('S4', 'Application forms', 'inferred'), appliesWhen: notChavez },
    { id: 'decision', ...said('L3', 'article 8.19'), appliesWhen: notChavez },
    { id: 'collect', how: true, ...said('S4', 'Process and costs', 'inferred'), appliesWhen: notChavez },
  ],
  documents: [
    { id: 'passport', ...requirement(2) },
    digidWithSms(said('S4', 'Application forms')),
    ideal(said('S4', 'Application forms')),
  ],
  rights: [freeToWork(said('S4', 'Working with the residence document')), { id: 'rightExists', ...said('L1', 'article 9, fifth paragraph', 'inferred') }],
  obligations: [...duties, { id: 'renewDocument', ...said('S4', 'Validity of residence document') }, replaceCard(said('S4', 'Replacement of the residence document'))],
  notes: [
    { id: 'chavez', ...said('I15nl', 'Chavez', 'inferred'), appliesWhen: when('chavez', 'yes') },
    { id: 'earlyCases', ...said('L3', 'article 8.17, fourth to eighth paragraph'), appliesWhen: all(notChavez, stands(fiveYears, 'notYet', 'unknown')) },
    { id: 'rightStays', ...said('L1', 'article 9, fifth paragraph', 'inferred'), appliesWhen: notChavez },
    { id: 'hiddenSteps', ...said('S4', 'Process and costs'), appliesWhen: notChavez },
  ],
});
