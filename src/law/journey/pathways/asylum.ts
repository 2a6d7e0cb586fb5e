import { said } from '../../fact';
import { defineJourney, type Journey } from '../journey';

// Under both sets of rules: a step that ended or began with them says so in its pathway, and so does a term.

const cards = ['asylum-document-renewal', 'asylum-extension'] as const;
const repeat = { again: 'asylum-repeat', afterWithdrawal: 'asylum-repeat' } as const;
/** The form is checked as in S3; that this goes for asylum forms too is our reading. A planned refusal: X2, as it was before June 2026. */
const onForm = ['confirmed', 'askedToComplete', 'completed', 'refusalPlanned'] as const;

/** Applied for in person: no letter confirms it, and no form is sent that could lack something. */
export const asylumApplication: Journey = defineJourney({
  permit: 'asylum',
  takes: ['refusalPlanned'],
  plan: {
    report: { in: 'preparing' },
    registration: { in: 'applied' },
    tbTest: { in: 'deciding', tick: true },
    applicationInterview: { in: 'deciding', tick: true, after: 'tbTest' },
    restAndPreparation: { in: 'deciding', tick: true, after: 'applicationInterview' },
    generalProcedure: { in: 'deciding', tick: true, after: 'restAndPreparation' },
    decision: { in: 'deciding', after: 'generalProcedure' },
    screening: { in: 'deciding', tick: true },
    preparation: { in: 'deciding', tick: true, after: 'screening' },
    ownData: { in: 'deciding', tick: true, after: 'preparation' },
    lodging: { in: 'deciding', tick: true, after: 'ownData' },
    interview: { in: 'deciding', tick: true, after: 'lodging' },
    decisionNew: { in: 'deciding', after: 'interview' },
    collect: { in: 'collecting' },
  },
  decisions: [{ term: 'decision' }, { term: 'decisionAccelerated' }],
  renewal: cards,
  ...repeat,
});

/** Handed in personally. How long the IND may take, and which steps follow, was not found. */
export const asylumRepeat: Journey = defineJourney({
  permit: 'asylum',
  takes: ['refusalPlanned'],
  plan: { newFacts: { in: 'preparing', tick: true }, handInForm: { in: 'preparing' } },
  renewal: cards,
  ...repeat,
});

/** No term for the decision was found. */
export const asylumExtension: Journey = defineJourney({
  permit: 'asylum',
  takes: onForm,
  plan: {
    applyOnline: { in: 'preparing' },
    applyOnPaper: { in: 'preparing' },
    documentWhileWaiting: { in: 'deciding', tick: true },
    waitForDecision: { in: 'deciding' },
    collectAtDesk: { in: 'collecting' },
    checkTheCard: { in: 'collecting', after: 'collectAtDesk' },
  },
  window: 'window',
  validUntil: said('S1', 'When can I extend my residence permit?'),
  renewal: cards,
  again: 'asylum-extension',
  afterWithdrawal: 'asylum-repeat',
});

/** Who does not get it is checked for the extension. Applications open at the change are probably treated as renewal (X3). */
export const asylumPermanent: Journey = defineJourney({
  permit: 'asylum',
  takes: ['paid', ...onForm],
  plan: {
    checkRequirements: { in: 'preparing', tick: true },
    collectDocuments: { in: 'preparing', tick: true },
    apply: { in: 'preparing' },
    applyOnPaper: { in: 'preparing' },
    pay: { in: 'applied', doneBy: 'paid' },
    waitForDecision: { in: 'deciding' },
    decision: { in: 'deciding', after: 'waitForDecision' },
    collectAtDesk: { in: 'collecting' },
  },
  decisions: [{ term: 'decision' }],
  gives: ['asylum-extension', 'asylum-document-renewal'],
  renewal: ['document-renewal'],
  again: 'asylum-permanent',
  afterWithdrawal: 'asylum-repeat',
});

export const asylumDocumentRenewal: Journey = defineJourney({
  permit: 'asylum',
  takes: onForm,
  plan: { apply: { in: 'preparing' }, decision: { in: 'deciding' }, collectAtDesk: { in: 'collecting' } },
  window: 'window',
  validUntil: said('I5', 'When to apply'),
  decisions: [{ term: 'decision' }],
  renewal: cards,
  again: 'asylum-document-renewal',
  afterWithdrawal: 'asylum-repeat',
});
