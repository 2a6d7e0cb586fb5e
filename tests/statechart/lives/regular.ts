import type { Life } from './life';

export const regularLives: readonly Life[] = [
  {
    who: 'Sends form 6009 on the last of August, is asked for papers, gets the long-term resident permit, collects it, and renews the card five years later.',
    pathway: 'regular-permanent', expires: '2027-03-31',
    events: [
      { type: 'applied', on: '2026-08-31' },
      { type: 'paymentLetter', on: '2026-09-05', by: '2026-09-19' },
      { type: 'paid', on: '2026-09-08' },
      { type: 'confirmed', on: '2026-09-10', received: '2026-09-02' },
      { type: 'did', on: '2026-09-20', step: 'biometrics' },
      { type: 'askedToComplete', on: '2026-10-01', by: '2026-10-15' },
      { type: 'completed', on: '2026-10-10' },
      { type: 'granted', on: '2026-11-20', got: 'eu-long-term-resident' },
      { type: 'collectLetter', on: '2026-12-01' },
      { type: 'appointment', on: '2026-12-02', at: '2026-12-10' },
      { type: 'collected', on: '2026-12-10', expires: '2031-11-20' },
      { type: 'renewalStarted', on: '2031-09-01' },
    ],
    moments: [
      { on: '2026-08-20', phase: 'preparing', now: ['sendForm'], done: [], due: ['applyBy 2027-03-31 S3 stated'], arising: ['changes', 'cardLost', 'letter'] },
      {
        on: '2026-09-06', phase: 'applied', now: ['pay', 'confirmation'], done: ['sendForm'],
        // Ninety days from 31 August are 29 November; six months end on the last of February.
        due: ['payBy 2026-09-19 S3 stated', 'decisionBy 2026-11-29 L1 inferred', 'decisionBy 2027-02-28 S3 inferred', 'cardExpires 2027-03-31 own inferred'],
        arising: ['work', 'travel', 'changes', 'cardLost', 'letter'],
      },
      {
        on: '2026-09-11', phase: 'deciding', now: ['biometrics', 'decision'], done: ['sendForm', 'pay', 'confirmation'],
        // From the day on which the IND received it, as its letter says.
        due: ['decisionBy 2026-12-01 L1 inferred', 'decisionBy 2027-03-02 S3 inferred', 'cardExpires 2027-03-31 own inferred'],
      },
      {
        on: '2026-10-02', phase: 'completing', now: ['completeness'],
        // Before the day in the letter: the day before is the last in time.
        due: ['completeBy 2026-10-14 S3 stated', 'decisionBy 2026-12-01 L1 inferred', 'decisionBy 2027-03-02 S3 inferred', 'cardExpires 2027-03-31 own inferred'],
        arising: ['work', 'travel', 'changes', 'cardLost', 'letter', 'help'],
      },
      { on: '2026-10-10', phase: 'deciding', now: ['decision'], done: ['sendForm', 'pay', 'confirmation', 'biometrics', 'completeness'], due: ['decisionBy 2026-12-01 L1 inferred', 'decisionBy 2027-03-02 S3 inferred', 'cardExpires 2027-03-31 own inferred'] },
      { on: '2026-11-21', phase: 'collecting', now: ['collect'], due: ['cardReadyBy 2026-12-04 S3 stated', 'cardExpires 2027-03-31 own inferred'] },
      { on: '2026-12-03', phase: 'collecting', now: ['collect'], due: ['appointment 2026-12-10 own inferred', 'cardExpires 2027-03-31 own inferred'] },
      { on: '2026-12-11', phase: 'holding', now: ['keepCardValid'], due: ['renewFrom 2031-08-20 I16 stated', 'renewBy 2031-11-20 I16 stated'], arising: ['travel', 'changes', 'cardLost', 'letter'] },
      { on: '2031-09-02', pathway: 'document-renewal', phase: 'preparing', now: ['apply'], done: [], due: ['applyFrom 2031-08-20 I16 stated', 'applyBy 2031-11-20 I16 stated'] },
    ],
  },
  {
    who: 'The IND needs longer; then refuses; the reader objects in time, the IND must decide anew, and refuses again.',
    pathway: 'regular-permanent',
    events: [
      { type: 'applied', on: '2026-03-31' },
      { type: 'confirmed', on: '2026-04-05' },
      { type: 'extended', on: '2026-06-20' },
      { type: 'refused', on: '2026-11-02', by: '2026-11-30' },
      { type: 'reviewAsked', on: '2026-11-10' },
      { type: 'decideAgain', on: '2027-02-01' },
      { type: 'extended', on: '2027-03-01', by: '2027-05-01' },
      { type: 'refused', on: '2027-04-01' },
    ],
    moments: [
      { on: '2026-03-30', phase: 'preparing', now: ['sendForm'], due: [], untold: ['applyBy'] },
      // Ninety days: 29 June. Six months: the last of September.
      { on: '2026-04-10', phase: 'deciding', now: ['biometrics', 'decision'], due: ['decisionBy 2026-06-29 L1 inferred', 'decisionBy 2026-09-30 S3 inferred'] },
      // The page knows no longer term; the law lets its own grow by six months at most.
      { on: '2026-06-21', phase: 'deciding', now: ['biometrics', 'decision'], due: ['decisionBy 2026-12-29 L1 inferred'] },
      { on: '2026-11-03', phase: 'refused', now: ['refused'], done: ['sendForm', 'pay', 'confirmation', 'biometrics', 'decision'], due: ['reviewBy 2026-11-30 own inferred'], arising: ['changes', 'refusal', 'help'] },
      { on: '2026-11-11', phase: 'reviewing', now: ['awaitReview'], due: [] },
      { on: '2027-02-02', phase: 'deciding', now: ['biometrics', 'decision'], due: [], untold: ['decisionBy'] },
      { on: '2027-03-02', phase: 'deciding', now: ['biometrics', 'decision'], due: ['decisionBy 2027-05-01 own inferred'] },
      { on: '2027-04-02', phase: 'refused', now: ['refused'], due: [], untold: ['reviewBy'] },
    ],
  },
  {
    who: 'Has asylum and asks for the long-term resident permit; the IND names a day, then extends once; the permit comes, and a letter about withdrawal.',
    pathway: 'eu-long-term-resident', permit: 'asylum', mayApplyFrom: '2026-08-01',
    events: [
      { type: 'applied', on: '2026-08-31' },
      { type: 'confirmed', on: '2026-09-03', by: '2027-02-20' },
      { type: 'extended', on: '2027-02-10' },
      { type: 'granted', on: '2027-03-01' },
      { type: 'collected', on: '2027-03-20' },
      { type: 'withdrawalPlanned', on: '2027-06-01' },
      { type: 'permitKept', on: '2027-09-01' },
    ],
    moments: [
      { on: '2026-07-15', phase: 'preparing', now: ['form6011'], due: ['applyFrom 2026-08-01 L1 stated'] },
      // The letter's day, and what the law itself says.
      { on: '2026-09-04', phase: 'deciding', now: ['decision'], due: ['decisionBy 2027-02-20 S3 stated', 'decisionBy 2027-02-28 L1 inferred'] },
      // Six months and six more, each counted to the last day of a month that is long enough.
      { on: '2027-02-11', phase: 'deciding', now: ['decision'], due: ['decisionBy 2027-08-28 L1 inferred'] },
      { on: '2027-03-02', phase: 'collecting', now: ['collectAtDesk'], due: [] },
      { on: '2027-03-21', phase: 'holding', now: ['keepCardValid'], due: [], untold: ['renewBy'] },
      // The six weeks are for asylum permits; this one is none any more.
      { on: '2027-06-02', phase: 'answering', now: ['intentionOrDecision', 'lawyer', 'viewpoint', 'send'], due: [], untold: ['viewpointBy', 'renewBy'] },
      { on: '2027-09-02', phase: 'holding', now: ['keepCardValid'], due: [], untold: ['renewBy'] },
    ],
  },
  {
    who: 'Extends a permit for work: only the last day is known, no source says how long the IND may take.',
    pathway: 'regular-extension', expires: '2027-01-31',
    events: [
      { type: 'applied', on: '2027-01-31' }, { type: 'granted', on: '2027-04-01' }, { type: 'collected', on: '2027-04-20', expires: '2029-01-31' }, { type: 'renewalStarted', on: '2028-10-01' },
    ],
    moments: [
      { on: '2026-11-22', phase: 'preparing', now: ['prepare'], due: ['applyBy 2027-01-31 S3 inferred'] },
      // The day itself is in time; the next it has passed.
      { on: '2027-01-31', phase: 'applied', now: ['awaitConfirmation'], due: ['cardExpires 2027-01-31 own inferred'], untold: ['decisionBy'] },
      { on: '2027-04-21', phase: 'holding', now: ['keepCardValid'], due: ['renewBy 2029-01-31 S3 inferred'] },
      { on: '2028-10-02', phase: 'preparing', now: ['prepare'], due: ['applyBy 2029-01-31 S3 inferred'] },
    ],
  },
  {
    who: 'A citizen of the Union asks for the permanent document: no term was found, until the letter names one; takes it back and begins again.',
    pathway: 'union-permanent',
    events: [
      { type: 'did', on: '2026-10-01', step: 'check' },
      { type: 'applied', on: '2026-10-02' },
      { type: 'paid', on: '2026-10-02' },
      { type: 'confirmed', on: '2026-10-12', by: '2027-04-02' },
      { type: 'applicationWithdrawn', on: '2026-11-01' },
      { type: 'startedAgain', on: '2026-11-20' },
    ],
    moments: [
      { on: '2026-10-01', phase: 'preparing', now: ['apply'], done: ['check'], due: [] },
      { on: '2026-10-03', phase: 'applied', now: ['awaitConfirmation'], done: ['check', 'apply', 'pay'], due: [], untold: ['decisionBy'] },
      { on: '2026-10-13', phase: 'deciding', now: ['decision'], due: ['decisionBy 2027-04-02 S3 inferred'] },
      { on: '2026-11-02', phase: 'stopped', now: ['stopped'], done: ['check', 'apply', 'pay'], due: [], arising: ['refusal', 'help'] },
      { on: '2026-11-21', phase: 'preparing', now: ['check', 'apply'], done: [], due: [] },
    ],
  },
];
