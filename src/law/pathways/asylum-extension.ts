import { stands } from '../condition';
import { said } from '../fact';
import { earlier, since2026 } from '../inForce';
import { definePathway } from '../pathway';
import { applicationWindow, mainResidence, reasonStillExists, truthfulInformation } from '../rules/asylum';
import { checkTheCard, collectAtDesk, digidWithSms, duties, freeToWork, waitForDecision } from '../rules/everyone';
import { publicOrder } from '../rules/shared';
import { allowedFrom, lastDay } from '../span';
import { not, when } from '../when';
import { dayBefore, passed } from '../whenDay';

const window = allowedFrom('permitExpires', -6, 'months');
const hasExpired = passed('permitExpires');
const canExtend = 'When can I extend my residence permit?';
const expired = 'My residence permit is no longer valid. What should I do?';
const difference = said('S1', 'What is the difference between a temporary asylum permit or a permanent asylum permit?');

const inTime = applicationWindow(window, said('S1', canExtend));

export const asylumExtension = definePathway({
  id: 'asylum-extension',
  page: said('S1', 'whole page'),
  ...earlier,
  replacedBy: 'asylum-document-renewal',
  deadline: { span: lastDay('permitExpires', 0, 'days') },
  conditions: [
    inTime,
    reasonStillExists(said('S1', 'Conditions, bullet 1')),
    mainResidence(said('S1', 'Conditions, bullet 2')),
    truthfulInformation(said('S1', 'Conditions, bullet 3')),
    publicOrder(said('S1', 'Conditions, bullet 4')),
  ],
  acts: [
    { id: 'lawyerFirst', on: ['unlikely'], ...said('own', 'advice', 'inferred') },
    { id: 'extendFrom', on: ['notYet'], ...said('S1', canExtend) },
    { id: 'extendOnPaper', on: ['late'], ...said('S1', expired) },
    { id: 'findDate', on: ['uncertain'], ...said('own', 'advice', 'inferred'), appliesWhen: stands(inTime, 'unknown') },
    { id: 'extendOnline', on: ['likely', 'uncertain'], ...said('S1', canExtend) },
  ],
  fees: [{ euros: { adult: 0, minor: 0, turkish: 0, turkishMinor: 0 }, ...said('S1', 'Below the conditions') }],
  terms: [
    { id: 'window', amount: 6, unit: 'months', ...said('S1', canExtend) },
    { id: 'validity', amount: 5, unit: 'years', ...said('S1', 'Collect your residence permit') },
    { id: 'permanentAfter', amount: 5, unit: 'years', ...said('S1', 'Introduction') },
  ],
  steps: [
    { id: 'applyOnline', how: true, ...said('S1', 'Apply online'), appliesWhen: not(hasExpired) },
    { id: 'applyOnPaper', how: true, ...said('S1', expired), appliesWhen: hasExpired },
    { id: 'documentWhileWaiting', ...said('S1', canExtend) },
    waitForDecision(said('S1', 'After the application', 'inferred')),
    collectAtDesk(said('S1', 'Collect your residence permit')),
    checkTheCard(said('S1', 'Collect your residence permit')),
  ],
  // Once the permit has expired it is paper only.
  documents: [{ ...digidWithSms(said('S1', 'Apply online')), appliesWhen: not(hasExpired) }],
  rights: [
    freeToWork(said('S2', 'Working with the residence permit')),
    { id: 'keepWorking', ...said('S1', 'My residence permit has expired. I have applied for an extension. Am I still allowed to work?') },
    { id: 'travel', ...said('S1', 'I have applied for an extension. Can I go on holiday abroad?') },
    { id: 'differences', ...difference },
  ],
  obligations: duties,
  notes: [
    { id: 'tooLate', urgent: true, ...said('S1', canExtend), appliesWhen: hasExpired },
    { id: 'gapBefore2018', ...said('S1', expired), appliesWhen: dayBefore('permitExpires', '2018-10-01') },
    { id: 'indJudgesReason', urgent: true, ...said('S1', 'Conditions, bullet 1', 'inferred'), appliesWhen: when('reasonStillExists', 'no') },
    { id: 'mainResidenceMoved', ...said('S1', 'I have been outside the Netherlands for more than 3 months'), appliesWhen: when('abroadOverThreeMonths', 'yes', 'unknown') },
    { id: 'extensionChecked', ...difference, ...earlier },
    { id: 'longTermResidentInstead', ...said('X1', 'Long-term residence', 'secondary'), ...since2026 },
    { id: 'cardsKept', ...said('X3', 'Cards still running', 'secondary'), ...since2026 },
  ],
  // The automatic second choice of the permanent asylum permit, and the first when that one does not fit.
  recommended: [{ on: ['late', 'notYet', 'uncertain', 'likely'] }],
});
