import { dayOf } from '../answers';
import { condition, reachedOn, stands, unknown } from '../condition';
import { said } from '../fact';
import { earlier, since2026 } from '../inForce';
import { definePathway } from '../pathway';
import { mainResidence, reasonStillExists, truthfulInformation } from '../rules/asylum';
import { collectAtDesk, digidWithSms, duties, foreignDocuments, freeToWork, ideal, mayBeWithdrawn, replaceCard, waitForDecision } from '../rules/everyone';
import { civicIntegration, publicOrder } from '../rules/shared';
import { fiveYearsOfAsylumPermit } from '../rules/years';
import { endOf } from '../span';
import { not, when } from '../when';
import { notBefore, passed } from '../whenDay';

const steps = (number: number) => said('S0', `Process and costs, step ${number}`);
const difference = said('S1', 'What is the difference between a temporary asylum permit or a permanent asylum permit?');

export const fiveYears = condition({
  id: 'fiveYears',
  ...said('S0', 'Requirements, bullet 1'),
  reads: ['permitSince', 'permitExpires'],
  spans: [fiveYearsOfAsylumPermit],
  judge: ({ permitSince, permitExpires }, day) => {
    const expires = dayOf(permitExpires);
    // The years must run up to the application: after the permit ended there may be a gap.
    return expires !== undefined && expires < day ? unknown : reachedOn(endOf(fiveYearsOfAsylumPermit, { permitSince }), day);
  },
});

export const asylumPermanent = definePathway({
  id: 'asylum-permanent',
  page: said('S0', 'whole page'),
  ...earlier,
  replacedBy: 'asylum-document-renewal',
  conditions: [
    fiveYears,
    reasonStillExists(said('S0', 'Requirements, bullet 2')),
    mainResidence(said('S0', 'Requirements, bullet 3')),
    truthfulInformation(said('S0', 'Requirements, bullet 5')),
    publicOrder(said('S0', 'Requirements, bullet 6')),
    civicIntegration(said('S0', 'Requirements, bullet 4')),
  ],
  acts: [
    { id: 'applyNow', on: ['likely'], ...steps(3) },
    { id: 'findOut', on: ['uncertain'], ...steps(1) },
  ],
  fees: [
    {
      euros: { adult: 254, minor: 85, turkish: 85, turkishMinor: 46 },
      ...said('L4', 'articles 3.43b, 3.43d and 3.43e'), from: '2026-01-01', ...earlier,
    },
  ],
  terms: [
    { id: 'years', amount: 5, unit: 'years', ...said('S0', 'Requirements, bullet 1') },
    { id: 'decision', amount: 6, unit: 'months', ...said('L2', 'article 42') },
    { id: 'document', amount: 5, unit: 'years', ...said('S0', 'Validity of the residence permit') },
    { id: 'olderWindow', amount: 4, unit: 'weeks', ...said('L2', 'article 40') },
  ],
  steps: [
    { id: 'checkRequirements', ...steps(1) },
    { id: 'collectDocuments', ...steps(2) },
    { id: 'apply', how: true, ...said('S0', 'Application forms'), appliesWhen: not(passed('permitExpires')) },
    { id: 'applyOnPaper', how: true, ...said('S0', 'Process and costs, step 3 (opened copy)', 'inferred'), appliesWhen: passed('permitExpires') },
    { id: 'pay', ...steps(4) },
    waitForDecision(steps(5)),
    { id: 'decision', ...steps(6) },
    collectAtDesk(steps(7)),
  ],
  documents: [
    { id: 'listedInForm', ...steps(2) },
    foreignDocuments(said('S0', 'Process and costs, step 2 (opened copy)', 'inferred')),
    { ...digidWithSms(said('S0', 'Application forms')), appliesWhen: not(passed('permitExpires')) },
    { ...ideal(said('S0', 'Application forms')), appliesWhen: not(passed('permitExpires')) },
  ],
  rights: [freeToWork(said('S0', 'Working with the residence permit')), { id: 'noEndDate', ...said('S0', 'Validity of the residence permit') }],
  obligations: [
    ...duties,
    { id: 'renewDocument', ...said('S0', 'Validity of the residence permit') },
    replaceCard(said('S0', 'Replacement of the residence permit')),
    mayBeWithdrawn(said('S0', 'Intention to withdraw residence permit')),
  ],
  notes: [
    { id: 'extendFirst', urgent: true, ...said('S1', 'When can I extend my residence permit?', 'inferred'), appliesWhen: notBefore(fiveYears, 'permitExpires') },
    { id: 'possibleGap', urgent: true, ...said('S1', 'My residence permit is no longer valid. What should I do?', 'inferred'), appliesWhen: passed('permitExpires') },
    { id: 'indJudgesReason', urgent: true, ...said('S0', 'Requirements, bullet 2', 'inferred'), appliesWhen: when('reasonStillExists', 'no') },
    { id: 'contactWithCountry', ...said('own', 'advice', 'inferred'), ...earlier },
    { id: 'extensionChecked', ...difference, ...earlier },
    { id: 'differences', ...difference, ...earlier },
    { id: 'existingStay', ...said('X3', 'Existing permanent asylum permits', 'secondary'), ...since2026 },
    { id: 'longTermResidentInstead', ...said('X1', 'Long-term residence', 'secondary'), ...since2026 },
  ],
  recommended: [{ on: ['likely'] }, { on: ['uncertain'], appliesWhen: stands(fiveYears, 'met') }],
});
