import { said } from '../fact';
import { RULES_CHANGED, since2026 } from '../inForce';
import { definePathway } from '../pathway';
import { applicationWindow } from '../rules/asylum';
import { collectAtDesk, duties, freeToWork } from '../rules/everyone';
import { allowedFrom, lastDay } from '../span';
import { all, not } from '../when';
import { dayBefore, passed } from '../whenDay';

const window = allowedFrom('permitExpires', -3, 'months');
const whenToApply = said('I5', 'When to apply');
const hasPassed = passed('permitExpires');
const endedUnderEarlierRules = dayBefore('permitExpires', RULES_CHANGED);

export const asylumDocumentRenewal = definePathway({
  id: 'asylum-document-renewal',
  page: said('I5', 'whole page'),
  ...since2026,
  deadline: { span: lastDay('permitExpires', 0, 'days') },
  conditions: [
    applicationWindow(window, whenToApply),
  ],
  acts: [
    { id: 'renewFrom', on: ['notYet'], ...whenToApply },
    { id: 'renewNow', on: ['likely'], ...whenToApply },
    { id: 'lawyerFirst', on: ['late'], ...said('S1', 'When can I extend my residence permit?', 'inferred'), appliesWhen: endedUnderEarlierRules },
    { id: 'renewToday', on: ['late'], ...said('L1', 'article 9, ninth paragraph', 'inferred') },
    { id: 'findDate', on: ['uncertain'], ...said('own', 'advice', 'inferred') },
  ],
  fees: [{ euros: { adult: 0, minor: 0, turkish: 0, turkishMinor: 0 }, ...said('I5', 'Costs') }],
  terms: [
    { id: 'window', amount: 3, unit: 'months', ...whenToApply },
    { id: 'decision', amount: 8, unit: 'weeks', ...said('I5', 'Decision') },
    { id: 'document', amount: 3, unit: 'years', ...said('L1', 'article 9, third paragraph') },
  ],
  steps: [
    { id: 'apply', how: true, ...whenToApply },
    { id: 'decision', ...said('I5', 'Decision') },
    collectAtDesk(said('I5', 'Collecting the document')),
  ],
  // Never said to somebody whose right may have ended with the card, under the earlier rules.
  rights: [
    { ...freeToWork(said('I5', 'Working')), appliesWhen: not(endedUnderEarlierRules) },
    { id: 'noEndDate', ...said('L1', 'article 9, ninth paragraph'), appliesWhen: not(endedUnderEarlierRules) },
  ],
  obligations: [...duties, { id: 'renewDocument', ...said('L1', 'article 9, third paragraph') }],
  notes: [
    { id: 'mayHaveEnded', urgent: true, ...said('S1', 'When can I extend my residence permit?', 'inferred'), appliesWhen: endedUnderEarlierRules },
    { id: 'rightStays', urgent: true, ...said('L1', 'article 9, ninth paragraph'), appliesWhen: all(hasPassed, not(endedUnderEarlierRules)) },
    { id: 'familyEndsWithMain', ...said('L1', 'article 9, fourth paragraph') },
    { id: 'cardOfFiveYears', ...said('X3', 'Cards still running', 'secondary') },
    { id: 'workMeanwhile', ...said('own', 'where our own pages tell it', 'inferred'), appliesWhen: not(endedUnderEarlierRules) },
  ],
  // Expired under the earlier rules: first a lawyer, then the document.
  recommended: [{ on: ['likely', 'uncertain'] }, { on: ['late'], appliesWhen: not(endedUnderEarlierRules) }],
});
