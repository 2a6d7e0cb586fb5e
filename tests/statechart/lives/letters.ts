import type { Life } from './life';

const answer = ['intentionOrDecision', 'lawyer', 'viewpoint', 'send'];

export const letterLives: readonly Life[] = [
  {
    who: 'Has asylum and gets a letter about withdrawal: six weeks, more time is given, the viewpoint is sent, the permit is taken all the same, and comes back.',
    pathway: 'withdrawal-viewpoint', permit: 'asylum',
    events: [
      { type: 'withdrawalPlanned', on: '2026-10-11' },
      { type: 'did', on: '2026-10-12', step: 'lawyer' },
      { type: 'moreTime', on: '2026-11-10', by: '2026-12-06' },
      { type: 'viewpointSent', on: '2026-12-01' },
      { type: 'permitWithdrawn', on: '2027-02-01', by: '2027-03-01' },
      { type: 'reviewAsked', on: '2027-02-10' },
      { type: 'permitKept', on: '2027-05-01' },
    ],
    moments: [
      { on: '2026-10-01', phase: 'holding', now: ['keepCardValid'], due: [] },
      { on: '2026-10-13', phase: 'answering', now: ['intentionOrDecision', 'viewpoint', 'send'], done: ['lawyer'], due: ['viewpointBy 2026-11-22 L3 inferred'], arising: ['changes', 'cardLost', 'letter', 'help'] },
      { on: '2026-11-11', phase: 'answering', now: ['intentionOrDecision', 'viewpoint', 'send'], due: ['viewpointBy 2026-12-06 L3 stated'] },
      { on: '2026-12-02', phase: 'answering', now: ['intentionOrDecision'], due: [] },
      { on: '2027-02-02', phase: 'lost', now: ['permitLost'], due: ['reviewBy 2027-03-01 own inferred'] },
      { on: '2027-02-11', phase: 'contesting', now: ['awaitOutcome'], due: [] },
      { on: '2027-05-02', phase: 'holding', now: ['keepCardValid'], due: [] },
    ],
  },
  {
    who: 'Has asylum, under the earlier rules; the letter names an earlier day than six weeks.',
    pathway: 'withdrawal-viewpoint', permit: 'asylum',
    events: [{ type: 'withdrawalPlanned', on: '2026-04-20', by: '2026-05-18' }],
    moments: [{ on: '2026-04-21', phase: 'answering', now: answer, due: ['viewpointBy 2026-05-18 own inferred'] }],
  },
  {
    who: 'Has asylum, under the earlier rules; the letter names a later day than the six weeks of the page.',
    pathway: 'withdrawal-viewpoint', permit: 'asylum',
    events: [{ type: 'withdrawalPlanned', on: '2026-04-20', by: '2026-06-30' }],
    moments: [{ on: '2026-04-21', phase: 'answering', now: answer, due: ['viewpointBy 2026-06-01 S0 inferred'] }],
  },
  {
    who: 'Has a permit for work: the letter alone says until when; a second letter comes after the first came to nothing.',
    pathway: 'withdrawal-viewpoint', permit: 'regular',
    events: [
      { type: 'withdrawalPlanned', on: '2026-09-01' }, { type: 'did', on: '2026-09-02', step: 'lawyer' }, { type: 'viewpointSent', on: '2026-09-10' }, { type: 'permitKept', on: '2026-10-01' },
      { type: 'withdrawalPlanned', on: '2026-11-01', by: '2026-11-15' },
    ],
    moments: [
      { on: '2026-09-02', phase: 'answering', now: ['intentionOrDecision', 'viewpoint', 'termInLetter'], due: [], untold: ['viewpointBy'] },
      { on: '2026-11-02', phase: 'answering', now: ['intentionOrDecision', 'lawyer', 'viewpoint', 'termInLetter'], due: ['viewpointBy 2026-11-15 own inferred'] },
    ],
  },
  {
    who: 'Has asylum by an application that was followed; the permit is withdrawn, and new facts are brought.',
    pathway: 'asylum-document-renewal',
    events: [
      { type: 'applied', on: '2026-07-01' }, { type: 'granted', on: '2026-08-01' }, { type: 'collected', on: '2026-08-10', expires: '2029-08-01' },
      { type: 'withdrawalPlanned', on: '2027-01-01' }, { type: 'permitWithdrawn', on: '2027-03-01' }, { type: 'startedAgain', on: '2027-04-01' },
    ],
    moments: [
      { on: '2027-01-02', phase: 'answering', now: answer, due: ['viewpointBy 2027-02-12 L3 inferred', 'renewFrom 2029-05-01 I5 stated', 'renewBy 2029-08-01 I5 stated'] },
      { on: '2027-03-02', phase: 'lost', now: ['permitLost'], due: [], untold: ['reviewBy'], arising: ['letter', 'help'] },
      { on: '2027-04-02', pathway: 'asylum-repeat', phase: 'preparing', now: ['newFacts', 'handInForm'], due: [] },
    ],
  },
  {
    who: 'Lost a permanent card: reports it, applies, and hears nothing that is known beforehand.',
    pathway: 'document-replacement', permit: 'regular',
    events: [
      { type: 'did', on: '2026-09-01', step: 'policeReport' }, { type: 'applied', on: '2026-09-02' }, { type: 'askedToComplete', on: '2026-09-20', by: '2026-10-05' }, { type: 'moreTime', on: '2026-10-01', by: '2026-10-20' },
      { type: 'completed', on: '2026-10-10' }, { type: 'granted', on: '2026-10-20' }, { type: 'collected', on: '2026-11-01', expires: '2028-01-01' },
    ],
    moments: [
      { on: '2026-09-01', phase: 'preparing', now: ['lostPage', 'damagedPage'], done: ['policeReport'], due: [] },
      { on: '2026-09-21', phase: 'completing', now: ['complete'], due: ['completeBy 2026-10-04 S3 inferred'], untold: ['decisionBy'] },
      { on: '2026-10-02', phase: 'completing', now: ['complete'], due: ['completeBy 2026-10-19 S3 inferred'], untold: ['decisionBy'] },
      { on: '2026-11-02', phase: 'holding', now: ['keepCardValid'], due: ['cardExpires 2028-01-01 own inferred'] },
    ],
  },
];
