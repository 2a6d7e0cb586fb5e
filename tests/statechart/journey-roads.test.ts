import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../src/law/days';
import type { JourneyEvent } from '../../src/law/journey/event';
import type { FollowedId } from '../../src/law/journey/journey';
import { replayJourney } from '../../src/statechart/journeyBoard';
import type { JourneyMemory } from '../../src/statechart/journeyReplay';

// The whole road of each pathway (catalogue, section 4: "Journey"; background, 4.1 and 4.2), step by step and in that order, for somebody who told
// one thing a day. Behind a step: `+` done, `!` to be done now, `?` somebody ticks it off, `~` it is for some. `@`: it is of another pathway; `*`: it is a step of everyone's.

/** An event, or `did` with the step that was ticked off. */
function eventOf(told: string, on: Day): JourneyEvent {
  const [type, step] = told.split(' ');
  return { type, on, ...(step && { step }) } as unknown as JourneyEvent;
}

function roadOf(pathway: FollowedId, first: Day, told: string, known: Partial<JourneyMemory>): string {
  const events = told.split(', ').filter(Boolean).map((one, at) => eventOf(one, addDays(first, at)));
  const board = replayJourney({ pathway, days: {}, ...known, events }, addDays(first, events.length));
  expect([...board.refused]).toEqual([]);
  const steps = board.steps.map(({ item, of, tick, forSome, state }) =>
    `${of === undefined ? '*' : of === board.pathway ? '' : '@'}${item.id}${tick ? '?' : ''}${forSome ? '~' : ''}${{ done: '+', now: '!', later: '' }[state]}`);
  return `${board.phase}: ${steps.join(' ')}`;
}

describe.each<[pathway: FollowedId, first: Day, told: string, road: string, known?: Partial<JourneyMemory>]>([
  ['asylum-application', '2026-03-02', '', 'preparing: report! registration tbTest? applicationInterview? restAndPreparation? generalProcedure? decision collect *keepCardValid'],
  ['asylum-application', '2026-03-02', 'applied', 'deciding: report+ registration+ tbTest?! applicationInterview? restAndPreparation? generalProcedure? decision collect *keepCardValid'],
  ['asylum-application', '2026-03-02', 'applied, granted', 'collecting: report+ registration+ tbTest?+ applicationInterview?+ restAndPreparation?+ generalProcedure?+ decision+ collect! *keepCardValid'],
  ['asylum-application', '2026-03-02', 'applied, granted, collected', 'holding: report+ registration+ tbTest?+ applicationInterview?+ restAndPreparation?+ generalProcedure?+ decision+ collect+ *keepCardValid!'],
  ['asylum-application', '2026-07-01', '', 'preparing: report! screening? preparation? ownData? lodging? interview? decisionNew collect *keepCardValid'],
  ['asylum-application', '2026-07-01', 'applied', 'deciding: report+ screening?! preparation? ownData? lodging? interview? decisionNew collect *keepCardValid'],
  ['asylum-application', '2026-07-01', 'applied, granted', 'collecting: report+ screening?+ preparation?+ ownData?+ lodging?+ interview?+ decisionNew+ collect! *keepCardValid'],
  ['asylum-application', '2026-07-01', 'applied, granted, collected', 'holding: report+ screening?+ preparation?+ ownData?+ lodging?+ interview?+ decisionNew+ collect+ *keepCardValid!'],
  ['asylum-application', '2026-03-02', 'applied, did tbTest', 'deciding: report+ registration+ tbTest?+ applicationInterview?! restAndPreparation? generalProcedure? decision collect *keepCardValid'],
  ['asylum-application', '2026-03-02', 'applied, did tbTest, did applicationInterview', 'deciding: report+ registration+ tbTest?+ applicationInterview?+ restAndPreparation?! generalProcedure? decision collect *keepCardValid'],
  ['asylum-application', '2026-03-02', 'applied, did tbTest, did applicationInterview, did restAndPreparation', 'deciding: report+ registration+ tbTest?+ applicationInterview?+ restAndPreparation?+ generalProcedure?! decision collect *keepCardValid'],
  ['asylum-application', '2026-03-02', 'applied, did tbTest, did applicationInterview, did restAndPreparation, did generalProcedure', 'deciding: report+ registration+ tbTest?+ applicationInterview?+ restAndPreparation?+ generalProcedure?+ decision! collect *keepCardValid'],
  ['asylum-application', '2026-07-01', 'applied, did screening', 'deciding: report+ screening?+ preparation?! ownData? lodging? interview? decisionNew collect *keepCardValid'],
  ['asylum-application', '2026-07-01', 'applied, did screening, did preparation', 'deciding: report+ screening?+ preparation?+ ownData?! lodging? interview? decisionNew collect *keepCardValid'],
  ['asylum-application', '2026-07-01', 'applied, did screening, did preparation, did ownData', 'deciding: report+ screening?+ preparation?+ ownData?+ lodging?! interview? decisionNew collect *keepCardValid'],
  ['asylum-application', '2026-07-01', 'applied, did screening, did preparation, did ownData, did lodging', 'deciding: report+ screening?+ preparation?+ ownData?+ lodging?+ interview?! decisionNew collect *keepCardValid'],
  ['asylum-application', '2026-07-01', 'applied, did screening, did preparation, did ownData, did lodging, did interview', 'deciding: report+ screening?+ preparation?+ ownData?+ lodging?+ interview?+ decisionNew! collect *keepCardValid'],
  ['asylum-repeat', '2026-07-01', '', 'preparing: newFacts?! handInForm! *waitForDecision *collectAtDesk *keepCardValid'],
  ['asylum-repeat', '2026-07-01', 'applied', 'deciding: newFacts?+ handInForm+ *waitForDecision! *collectAtDesk *keepCardValid'],
  ['asylum-repeat', '2026-07-01', 'applied, granted', 'collecting: newFacts?+ handInForm+ *waitForDecision+ *collectAtDesk! *keepCardValid'],
  ['asylum-repeat', '2026-07-01', 'applied, granted, collected', 'holding: newFacts?+ handInForm+ *waitForDecision+ *collectAtDesk+ *keepCardValid!'],
  ['asylum-extension', '2026-03-02', '', 'preparing: applyOnline~! applyOnPaper~! documentWhileWaiting? waitForDecision collectAtDesk checkTheCard *keepCardValid'],
  ['asylum-extension', '2026-03-02', 'applied', 'applied: applyOnline~+ applyOnPaper~+ *awaitConfirmation! documentWhileWaiting? waitForDecision collectAtDesk checkTheCard *keepCardValid'],
  ['asylum-extension', '2026-03-02', 'applied, confirmed', 'deciding: applyOnline~+ applyOnPaper~+ documentWhileWaiting?! waitForDecision! collectAtDesk checkTheCard *keepCardValid'],
  ['asylum-extension', '2026-03-02', 'applied, granted', 'collecting: applyOnline~+ applyOnPaper~+ documentWhileWaiting?+ waitForDecision+ collectAtDesk! checkTheCard *keepCardValid'],
  ['asylum-extension', '2026-03-02', 'applied, granted, collected', 'holding: applyOnline~+ applyOnPaper~+ documentWhileWaiting?+ waitForDecision+ collectAtDesk+ checkTheCard+ *keepCardValid!'],
  ['asylum-permanent', '2026-03-02', '', 'preparing: checkRequirements?! collectDocuments?! apply~! applyOnPaper~! pay waitForDecision decision collectAtDesk *keepCardValid'],
  ['asylum-permanent', '2026-03-02', 'applied', 'applied: checkRequirements?+ collectDocuments?+ apply~+ applyOnPaper~+ pay! waitForDecision decision collectAtDesk *keepCardValid'],
  ['asylum-permanent', '2026-03-02', 'applied, confirmed', 'deciding: checkRequirements?+ collectDocuments?+ apply~+ applyOnPaper~+ pay+ waitForDecision! decision collectAtDesk *keepCardValid'],
  ['asylum-permanent', '2026-03-02', 'applied, granted', 'collecting: checkRequirements?+ collectDocuments?+ apply~+ applyOnPaper~+ pay+ waitForDecision+ decision+ collectAtDesk! *keepCardValid'],
  ['asylum-permanent', '2026-03-02', 'applied, granted, collected', 'holding: checkRequirements?+ collectDocuments?+ apply~+ applyOnPaper~+ pay+ waitForDecision+ decision+ collectAtDesk+ *keepCardValid!'],
  ['asylum-permanent', '2026-03-02', 'did checkRequirements, applied, paid', 'applied: checkRequirements?+ collectDocuments?+ apply~+ applyOnPaper~+ pay+ *awaitConfirmation! waitForDecision decision collectAtDesk *keepCardValid'],
  ['asylum-document-renewal', '2026-07-01', '', 'preparing: apply! decision collectAtDesk *keepCardValid'],
  ['asylum-document-renewal', '2026-07-01', 'applied', 'applied: apply+ *awaitConfirmation! decision collectAtDesk *keepCardValid'],
  ['asylum-document-renewal', '2026-07-01', 'applied, confirmed', 'deciding: apply+ decision! collectAtDesk *keepCardValid'],
  ['asylum-document-renewal', '2026-07-01', 'applied, granted', 'collecting: apply+ decision+ collectAtDesk! *keepCardValid'],
  ['asylum-document-renewal', '2026-07-01', 'applied, granted, collected', 'holding: apply+ decision+ collectAtDesk+ *keepCardValid!'],
  ['regular-permanent', '2026-07-01', '', 'preparing: sendForm! pay confirmation biometrics? decision collect checkTheCard *keepCardValid'],
  ['regular-permanent', '2026-07-01', 'applied', 'applied: sendForm+ pay! confirmation! biometrics? decision collect checkTheCard *keepCardValid'],
  ['regular-permanent', '2026-07-01', 'applied, confirmed', 'deciding: sendForm+ pay+ confirmation+ biometrics?! decision! collect checkTheCard *keepCardValid'],
  ['regular-permanent', '2026-07-01', 'applied, granted', 'collecting: sendForm+ pay+ confirmation+ biometrics?+ decision+ collect! checkTheCard *keepCardValid'],
  ['regular-permanent', '2026-07-01', 'applied, granted, collected', 'holding: sendForm+ pay+ confirmation+ biometrics?+ decision+ collect+ checkTheCard+ *keepCardValid!'],
  ['eu-long-term-resident', '2026-07-01', '', 'preparing: form6009~! form6011~! pay checkedFirst~ decision collectAtDesk checkTheCard *keepCardValid'],
  ['eu-long-term-resident', '2026-07-01', 'applied', 'applied: form6009~+ form6011~+ pay! checkedFirst~ decision collectAtDesk checkTheCard *keepCardValid'],
  ['eu-long-term-resident', '2026-07-01', 'applied, confirmed', 'deciding: form6009~+ form6011~+ pay+ checkedFirst~! decision! collectAtDesk checkTheCard *keepCardValid'],
  ['eu-long-term-resident', '2026-07-01', 'applied, granted', 'collecting: form6009~+ form6011~+ pay+ checkedFirst~+ decision+ collectAtDesk! checkTheCard *keepCardValid'],
  ['eu-long-term-resident', '2026-07-01', 'applied, granted, collected', 'holding: form6009~+ form6011~+ pay+ checkedFirst~+ decision+ collectAtDesk+ checkTheCard+ *keepCardValid!'],
  ['regular-extension', '2026-07-01', '', 'preparing: *prepare! *waitForDecision *collectAtDesk *keepCardValid'],
  ['regular-extension', '2026-07-01', 'applied', 'applied: *prepare+ *awaitConfirmation! *waitForDecision *collectAtDesk *keepCardValid'],
  ['regular-extension', '2026-07-01', 'applied, confirmed', 'deciding: *prepare+ *waitForDecision! *collectAtDesk *keepCardValid'],
  ['regular-extension', '2026-07-01', 'applied, granted', 'collecting: *prepare+ *waitForDecision+ *collectAtDesk! *keepCardValid'],
  ['regular-extension', '2026-07-01', 'applied, granted, collected', 'holding: *prepare+ *waitForDecision+ *collectAtDesk+ *keepCardValid!'],
  ['union-permanent', '2026-07-01', '', 'preparing: check?~! apply~! pay~ decision~ collect~ *keepCardValid'],
  ['union-permanent', '2026-07-01', 'applied', 'applied: check?~+ apply~+ pay~! decision~ collect~ *keepCardValid'],
  ['union-permanent', '2026-07-01', 'applied, confirmed', 'deciding: check?~+ apply~+ pay~+ decision~! collect~ *keepCardValid'],
  ['union-permanent', '2026-07-01', 'applied, granted', 'collecting: check?~+ apply~+ pay~+ decision~+ collect~! *keepCardValid'],
  ['union-permanent', '2026-07-01', 'applied, granted, collected', 'holding: check?~+ apply~+ pay~+ decision~+ collect~+ *keepCardValid!'],
  ['document-renewal', '2026-07-01', '', 'preparing: apply! decision collectAtDesk *keepCardValid'],
  ['document-renewal', '2026-07-01', 'applied', 'applied: apply+ *awaitConfirmation! decision collectAtDesk *keepCardValid'],
  ['document-renewal', '2026-07-01', 'applied, confirmed', 'deciding: apply+ decision! collectAtDesk *keepCardValid'],
  ['document-renewal', '2026-07-01', 'applied, granted', 'collecting: apply+ decision+ collectAtDesk! *keepCardValid'],
  ['document-renewal', '2026-07-01', 'applied, granted, collected', 'holding: apply+ decision+ collectAtDesk+ *keepCardValid!'],
  ['document-replacement', '2026-07-01', '', 'preparing: policeReport?~! lostPage~! damagedPage~! *waitForDecision *collectAtDesk *keepCardValid'],
  ['document-replacement', '2026-07-01', 'applied', 'applied: policeReport?~+ lostPage~+ damagedPage~+ *awaitConfirmation! *waitForDecision *collectAtDesk *keepCardValid'],
  ['document-replacement', '2026-07-01', 'applied, confirmed', 'deciding: policeReport?~+ lostPage~+ damagedPage~+ *waitForDecision! *collectAtDesk *keepCardValid'],
  ['document-replacement', '2026-07-01', 'applied, granted', 'collecting: policeReport?~+ lostPage~+ damagedPage~+ *waitForDecision+ *collectAtDesk! *keepCardValid'],
  ['document-replacement', '2026-07-01', 'applied, granted, collected', 'holding: policeReport?~+ lostPage~+ damagedPage~+ *waitForDecision+ *collectAtDesk+ *keepCardValid!'],
  ['regular-permanent', '2026-07-01', 'applied, paid', 'applied: sendForm+ pay+ confirmation! biometrics? decision collect checkTheCard *keepCardValid'],
  ['regular-permanent', '2026-07-01', 'applied, confirmed, did biometrics', 'deciding: sendForm+ pay+ confirmation+ biometrics?+ decision! collect checkTheCard *keepCardValid'],
  ['regular-permanent', '2026-07-01', 'applied, confirmed, askedToComplete', 'completing: sendForm+ pay+ confirmation+ completeness! biometrics? decision collect checkTheCard *keepCardValid'],
  ['regular-permanent', '2026-07-01', 'applied, confirmed, askedToComplete, completed', 'deciding: sendForm+ pay+ confirmation+ completeness+ biometrics?! decision! collect checkTheCard *keepCardValid'],
  ['regular-permanent', '2026-07-01', 'applied, refused', 'refused: sendForm+ pay+ confirmation+ biometrics?+ decision+ refused!'],
  ['regular-permanent', '2026-07-01', 'applied, refused, reviewAsked', 'reviewing: sendForm+ pay+ confirmation+ biometrics?+ decision+ refused+ *awaitReview!'],
  ['regular-permanent', '2026-07-01', 'applied, refused, reviewAsked, decideAgain', 'deciding: sendForm+ pay+ confirmation+ refused+ *awaitReview+ biometrics?! decision! collect checkTheCard *keepCardValid'],
  ['regular-permanent', '2026-07-01', 'applied, applicationWithdrawn', 'stopped: sendForm+ *stopped!'],
  ['regular-permanent', '2026-07-01', 'applied, paid, applicationWithdrawn', 'stopped: sendForm+ pay+ *stopped!'],
  ['regular-permanent', '2026-07-01', 'applied, granted, collected, withdrawalPlanned', 'answering: sendForm+ pay+ confirmation+ biometrics?+ decision+ collect+ checkTheCard+ @intentionOrDecision?! @lawyer?! @viewpoint! @termInLetter! *keepCardValid'],
  ['regular-permanent', '2026-07-01', 'applied, granted, collected, withdrawalPlanned, did lawyer, viewpointSent', 'answering: sendForm+ pay+ confirmation+ biometrics?+ decision+ collect+ checkTheCard+ @intentionOrDecision?! @lawyer?+ @viewpoint+ @termInLetter+ *keepCardValid'],
  ['regular-permanent', '2026-07-01', 'applied, granted, collected, withdrawalPlanned, did lawyer, did intentionOrDecision, viewpointSent', 'answering: sendForm+ pay+ confirmation+ biometrics?+ decision+ collect+ checkTheCard+ @intentionOrDecision?+ @lawyer?+ @viewpoint+ @termInLetter+ *awaitIntention! *keepCardValid'],
  ['regular-permanent', '2026-07-01', 'applied, granted, collected, withdrawalPlanned, permitWithdrawn', 'lost: sendForm+ pay+ confirmation+ biometrics?+ decision+ collect+ checkTheCard+ @intentionOrDecision?+ @lawyer?+ @viewpoint+ @termInLetter+ *permitLost!'],
  ['regular-permanent', '2026-07-01', 'applied, granted, collected, withdrawalPlanned, permitWithdrawn, reviewAsked', 'contesting: sendForm+ pay+ confirmation+ biometrics?+ decision+ collect+ checkTheCard+ @intentionOrDecision?+ @lawyer?+ @viewpoint+ @termInLetter+ *permitLost+ *awaitOutcome!'],
  ['regular-permanent', '2026-07-01', 'applied, refused, reviewAsked, decideAgain, granted, collected, withdrawalPlanned, permitWithdrawn', 'lost: sendForm+ pay+ confirmation+ biometrics?+ decision+ collect+ checkTheCard+ refused+ *awaitReview+ @intentionOrDecision?+ @lawyer?+ @viewpoint+ @termInLetter+ *permitLost!'],
  ['regular-permanent', '2026-07-01', 'applied, refused, reviewAsked, decideAgain, granted, collected, withdrawalPlanned, permitWithdrawn, reviewAsked', 'contesting: sendForm+ pay+ confirmation+ biometrics?+ decision+ collect+ checkTheCard+ refused+ *awaitReview+ @intentionOrDecision?+ @lawyer?+ @viewpoint+ @termInLetter+ *permitLost+ *awaitOutcome!'],
  ['regular-permanent', '2026-07-01', 'applied, refused, reviewAsked, decideAgain, granted, collected, withdrawalPlanned, permitWithdrawn, reviewAsked, permitKept', 'holding: sendForm+ pay+ confirmation+ biometrics?+ decision+ collect+ checkTheCard+ refused+ *awaitReview+ @intentionOrDecision?+ @lawyer?+ @viewpoint+ @termInLetter+ *permitLost+ *awaitOutcome+ *keepCardValid!'],
  ['regular-permanent', '2026-07-01', 'applied, granted, collected, withdrawalPlanned, viewpointSent, permitKept, withdrawalPlanned', 'answering: sendForm+ pay+ confirmation+ biometrics?+ decision+ collect+ checkTheCard+ @intentionOrDecision?! @lawyer?! @viewpoint! @termInLetter! *keepCardValid'],
  ['asylum-document-renewal', '2026-07-01', 'applied, refusalPlanned', 'explaining: apply+ *explain! decision collectAtDesk *keepCardValid'],
  ['asylum-document-renewal', '2026-07-01', 'applied, refusalPlanned, viewpointSent', 'deciding: apply+ *explain+ decision! collectAtDesk *keepCardValid'],
  ['asylum-extension', '2026-03-02', '', 'preparing: applyOnline! documentWhileWaiting? waitForDecision collectAtDesk checkTheCard *keepCardValid', { days: { expires: '2026-05-31' } }],
  ['asylum-extension', '2026-03-02', '', 'preparing: applyOnPaper! documentWhileWaiting? waitForDecision collectAtDesk checkTheCard *keepCardValid', { days: { expires: '2026-02-28' } }],
  ['eu-long-term-resident', '2026-07-01', '', 'preparing: form6011! pay decision collectAtDesk checkTheCard *keepCardValid', { permit: 'asylum' }],
  ['document-replacement', '2026-07-01', '', 'preparing: policeReport?~! lostPage~! damagedPage~! *waitForDecision *collectAtDesk *keepCardValid', { permit: 'asylum' }],
  ['withdrawal-viewpoint', '2026-07-01', 'withdrawalPlanned', 'answering: intentionOrDecision?! lawyer?! viewpoint! send! *keepCardValid', { permit: 'asylum' }],
  ['eu-long-term-resident', '2026-07-01', '', 'preparing: form6009! pay checkedFirst decision collectAtDesk checkTheCard *keepCardValid', { permit: 'regular' }],
  ['document-replacement', '2026-07-01', '', 'preparing: policeReport?~! lostPage~! damagedPage~! *waitForDecision *collectAtDesk *keepCardValid', { permit: 'regular' }],
  ['withdrawal-viewpoint', '2026-07-01', 'withdrawalPlanned', 'answering: intentionOrDecision?! lawyer?! viewpoint! termInLetter! *keepCardValid', { permit: 'regular' }],
  ['eu-long-term-resident', '2026-07-01', '', 'preparing: *prepare! pay decision collectAtDesk checkTheCard *keepCardValid', { permit: 'union' }],
  ['document-replacement', '2026-07-01', '', 'preparing: policeReport?~! lostPage~! damagedPage~! *waitForDecision *collectAtDesk *keepCardValid', { permit: 'union' }],
  ['withdrawal-viewpoint', '2026-07-01', 'withdrawalPlanned', 'answering: intentionOrDecision?! lawyer?! viewpoint! termInLetter! *keepCardValid', { permit: 'union' }],
  ['withdrawal-viewpoint', '2026-07-01', '', 'holding: *keepCardValid!'],
  ['withdrawal-viewpoint', '2026-07-01', 'withdrawalPlanned', 'answering: intentionOrDecision?! lawyer?! viewpoint! send~! termInLetter~! *keepCardValid'],
  ['regular-permanent', '2026-07-01', 'applied, confirmed, applicationWithdrawn', 'stopped: sendForm+ *stopped! confirmation+'],
  ['regular-permanent', '2026-07-01', 'applied, granted, collected, withdrawalPlanned, did lawyer, did intentionOrDecision, viewpointSent, permitKept', 'holding: sendForm+ pay+ confirmation+ biometrics?+ decision+ collect+ checkTheCard+ @intentionOrDecision?+ @lawyer?+ @viewpoint+ @termInLetter+ *keepCardValid!'],
  ['withdrawal-viewpoint', '2026-07-01', 'withdrawalPlanned, permitWithdrawn, reviewAsked, permitKept', 'holding: intentionOrDecision?+ lawyer?+ viewpoint+ send~+ termInLetter~+ *permitLost+ *awaitOutcome+ *keepCardValid!'],
  ['asylum-application', '2026-07-01', 'applied, refused, reviewAsked, refused', 'refused: report+ screening?+ preparation?+ ownData?+ lodging?+ interview?+ decisionNew+ *readRefusal! *awaitReview+'],
])('%s, from %s: %s', (pathway, first, told, road, known = {}) => {
  it('stands so', () => expect(roadOf(pathway, first, told, known)).toBe(road));
});
