import type { Life } from './life';

export const asylumLives: readonly Life[] = [
  {
    who: 'Asked for asylum in May 2026, under the earlier rules; a refusal was planned, the lawyer answered, and the permit came in October.',
    pathway: 'asylum-application',
    events: [
      { type: 'applied', on: '2026-05-31' },
      { type: 'did', on: '2026-06-03', step: 'tbTest' },
      { type: 'did', on: '2026-06-09', step: 'applicationInterview' },
      { type: 'refusalPlanned', on: '2026-08-10' },
      { type: 'viewpointSent', on: '2026-08-11' },
      { type: 'granted', on: '2026-10-05' },
      { type: 'collected', on: '2026-10-05', expires: '2031-05-30' },
    ],
    moments: [
      // Six months of 31 May end on the last of November.
      { on: '2026-06-10', phase: 'deciding', now: ['restAndPreparation'], done: ['report', 'registration', 'tbTest', 'applicationInterview'], due: ['decisionBy 2026-11-30 L2 inferred'], arising: ['work', 'travel', 'wDocument', 'changes', 'cardLost', 'letter'] },
      { on: '2026-06-20', phase: 'deciding', now: ['restAndPreparation'], due: ['decisionBy 2026-11-30 L2 inferred'], change: 'earlierApplications' },
      // One day or four weeks, by the procedure: nothing is counted.
      { on: '2026-08-10', phase: 'explaining', now: ['explain'], due: ['decisionBy 2026-11-30 L2 inferred'], untold: ['explainBy'], change: 'earlierApplications' },
      { on: '2026-08-12', phase: 'deciding', now: ['restAndPreparation'], due: ['decisionBy 2026-11-30 L2 inferred'], change: 'earlierApplications' },
      // The card is renewed by the rules of today: from three months before, on a day that exists.
      { on: '2026-10-06', phase: 'holding', now: ['keepCardValid'], due: ['renewFrom 2031-03-01 I5 stated', 'renewBy 2031-05-30 I5 stated'] },
    ],
  },
  {
    who: 'Asks for asylum on the last of August 2026, under the new rules; is refused, the appeal fails, and applies again with new facts.',
    pathway: 'asylum-application',
    events: [
      { type: 'applied', on: '2026-08-31' },
      { type: 'did', on: '2026-09-02', step: 'screening' },
      { type: 'refused', on: '2027-01-15', by: '2027-01-22' },
      { type: 'reviewAsked', on: '2027-01-20' },
      { type: 'refused', on: '2027-06-01' },
      { type: 'startedAgain', on: '2027-07-01' },
      { type: 'did', on: '2027-07-02', step: 'newFacts' },
      { type: 'applied', on: '2027-07-10' },
    ],
    moments: [
      { on: '2026-08-30', phase: 'preparing', now: ['report'], due: [] },
      // Three months where it is accelerated; six reported by RefugeeHelp.
      { on: '2026-09-03', phase: 'deciding', now: ['preparation'], done: ['report', 'screening'], due: ['decisionBy 2026-11-30 I20 inferred', 'decisionBy 2027-02-28 X2 secondary'] },
      { on: '2027-01-16', phase: 'refused', now: ['readRefusal'], due: ['reviewBy 2027-01-22 own inferred'], arising: ['changes', 'refusal', 'help'] },
      { on: '2027-01-21', phase: 'reviewing', now: ['awaitReview'], due: [] },
      { on: '2027-06-02', phase: 'refused', now: ['readRefusal'], due: [], untold: ['reviewBy'] },
      { on: '2027-07-03', pathway: 'asylum-repeat', phase: 'preparing', now: ['handInForm'], done: ['newFacts'], due: [] },
      { on: '2027-07-11', pathway: 'asylum-repeat', phase: 'deciding', now: ['waitForDecision'], done: ['newFacts', 'handInForm'], due: [], untold: ['decisionBy'] },
    ],
  },
  {
    who: 'Renews the card of an asylum permit, the first day on which it can be done, and forgets the letter until the decision.',
    pathway: 'asylum-document-renewal', expires: '2027-05-31',
    events: [
      { type: 'applied', on: '2027-03-01' }, { type: 'confirmed', on: '2027-03-05', received: '2027-03-02' },
      { type: 'granted', on: '2027-04-20' }, { type: 'collected', on: '2027-05-10', expires: '2027-07-01' },
    ],
    moments: [
      // There is no 31 February: from 1 March.
      { on: '2026-11-22', phase: 'preparing', now: ['apply'], due: ['applyFrom 2027-03-01 I5 stated', 'applyBy 2027-05-31 I5 stated'] },
      // Eight weeks are 56 days.
      { on: '2027-03-01', phase: 'applied', now: ['awaitConfirmation'], due: ['decisionBy 2027-04-26 I5 inferred', 'cardExpires 2027-05-31 own inferred'] },
      { on: '2027-03-06', phase: 'deciding', now: ['decision'], due: ['decisionBy 2027-04-27 I5 inferred', 'cardExpires 2027-05-31 own inferred'] },
      { on: '2027-04-21', phase: 'collecting', now: ['collectAtDesk'], due: ['cardExpires 2027-05-31 own inferred'] },
      // Less than three months left: from the day on which one has it, not before.
      { on: '2027-05-11', phase: 'holding', now: ['keepCardValid'], due: ['renewFrom 2027-05-10 I5 stated', 'renewBy 2027-07-01 I5 stated'] },
    ],
  },
  {
    who: 'Asked for extension of asylum in March 2026 and was still waiting when the law changed.',
    pathway: 'asylum-extension', expires: '2026-07-31',
    events: [
      { type: 'applied', on: '2026-03-02' }, { type: 'did', on: '2026-08-01', step: 'documentWhileWaiting' }, { type: 'granted', on: '2026-10-01' },
      { type: 'collected', on: '2026-10-15', expires: '2029-10-01' },
    ],
    moments: [
      // Six months before the last of July; the last day itself comes after these rules ended, and is nobody's day.
      { on: '2026-02-10', phase: 'preparing', now: ['applyOnline'], due: ['applyFrom 2026-01-31 S1 stated'] },
      { on: '2026-03-03', phase: 'applied', now: ['awaitConfirmation'], due: ['cardExpires 2026-07-31 own inferred'], untold: ['decisionBy'] },
      { on: '2026-08-02', phase: 'applied', now: ['awaitConfirmation'], due: ['cardExpires 2026-07-31 own inferred'], untold: ['decisionBy'], change: 'transition', arising: ['work', 'travel', 'wDocument', 'changes', 'cardLost', 'letter'] },
      { on: '2026-10-16', phase: 'holding', now: ['keepCardValid'], due: ['renewFrom 2029-07-01 I5 stated', 'renewBy 2029-10-01 I5 stated'] },
    ],
  },
  {
    who: 'Prepares to ask for extension after it has ended.',
    pathway: 'asylum-extension', expires: '2027-02-01', events: [],
    moments: [{ on: '2026-11-22', phase: 'preparing', now: ['applyOnline'], due: [], ended: '2026-06-11 asylum-document-renewal' }],
  },
  {
    who: 'Asked for the permanent asylum permit in April 2026; after the change it was treated as renewal of the card.',
    pathway: 'asylum-permanent',
    events: [
      { type: 'applied', on: '2026-04-30' }, { type: 'paid', on: '2026-04-30' }, { type: 'confirmed', on: '2026-05-06', received: '2026-05-01' },
      { type: 'granted', on: '2026-09-01', got: 'asylum-document-renewal' }, { type: 'collected', on: '2026-09-20', expires: '2029-09-01' },
    ],
    moments: [
      { on: '2026-04-30', phase: 'applied', now: ['awaitConfirmation'], due: ['decisionBy 2026-10-30 L2 inferred'] },
      { on: '2026-07-01', phase: 'deciding', now: ['waitForDecision'], due: ['decisionBy 2026-11-01 L2 inferred'], change: 'openApplications' },
      { on: '2026-09-21', phase: 'holding', now: ['keepCardValid'], due: ['renewFrom 2029-06-01 I5 stated', 'renewBy 2029-09-01 I5 stated'] },
    ],
  },
];
