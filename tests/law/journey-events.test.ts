import { describe, expect, it } from 'vitest';
import { allDue, countTerm, fromLetter, ofForm } from '../../src/law/journey/due';
import { applyDue, collectDue, expiryDue, renewalDue } from '../../src/law/journey/dueCard';
import { dueDays } from '../../src/law/journey/dueDays';
import { decisionDue } from '../../src/law/journey/dueDecision';
import { completionDue, explanationDue, paymentDue, reviewDue, viewpointDue } from '../../src/law/journey/dueLetters';
import type { JourneyEvent } from '../../src/law/journey/event';
import { eventIn } from '../../src/law/journey/eventIn';
import { arisingIn } from '../../src/law/journey/waiting';
import { leadsAway, phases } from '../../src/law/journey/phase';
import { canBeTicked, plannedSteps } from '../../src/law/journey/plan';
import { refusalOfEvent } from '../../src/law/journey/refusals';
import { afterEvent, type JourneyState } from '../../src/law/journey/state';
import { openAtChange } from '../../src/law/journey/changeOfLaw';
import { rests, termOf } from '../../src/law/journey/terms';

const TODAY = '2027-06-01';
const stateOf = (pathway: JourneyState['pathway'], told: readonly JourneyEvent[] = [], more: Partial<JourneyState> = {}): JourneyState =>
  ({ pathway, days: {}, told, rounds: 0, ...more });
const regular = (...told: JourneyEvent[]) => stateOf('regular-permanent', told);

const applied = { type: 'applied', on: '2026-09-01' } as const;
const granted = { type: 'granted', on: '2026-10-01' } as const;
const withdrawn = { type: 'permitWithdrawn', on: '2027-02-01' } as const;

describe('an event is refused', () => {
  it.each<[what: string, event: JourneyEvent, state: JourneyState, why: string | undefined]>([
    ['a day after today', { type: 'paid', on: '2027-06-02' }, regular(applied), 'afterToday'],
    ['a day that is today', { type: 'paid', on: TODAY }, regular(applied), undefined],
    ['a renewal of what is renewed by another pathway', { type: 'renewalStarted', on: '2027-01-01' }, regular(applied, granted), undefined],
    ['a renewal where it is not known by what', { type: 'renewalStarted', on: '2027-01-01' }, stateOf('document-replacement', [applied, granted]), 'notOnThisPathway'],
    ['applying once more after a refusal', { type: 'startedAgain', on: '2027-01-01' }, regular(applied), undefined],
    ['applying once more for what has ended', { type: 'startedAgain', on: '2027-01-01' }, stateOf('asylum-permanent', [applied]), 'notOnThisPathway'],
    ['applying once more after a permit was withdrawn, where no source says by what', { type: 'startedAgain', on: '2027-03-01' }, regular(applied, withdrawn), 'notOnThisPathway'],
    ['applying once more after an asylum permit was withdrawn', { type: 'startedAgain', on: '2027-03-01' }, stateOf('asylum-document-renewal', [applied, withdrawn]), undefined],
    ['applying before the rules began', { type: 'applied', on: '2026-06-11' }, stateOf('asylum-document-renewal'), 'notInForce'],
    ['another permit than can be given', { type: 'granted', on: '2026-10-01', got: 'union-permanent' }, regular(applied), 'notOnThisPathway'],
    ['the other permit of the same form', { type: 'granted', on: '2026-10-01', got: 'eu-long-term-resident' }, regular(applied), undefined],
    ['the other permit, asked for the other way round', { type: 'granted', on: '2026-10-01', got: 'regular-extension' }, stateOf('eu-long-term-resident', [applied]), undefined],
    ['paying twice', { type: 'paid', on: '2026-09-03' }, regular(applied, { type: 'paid', on: '2026-09-02' }), 'alreadyTold'],
    ['a second letter about paying', { type: 'paymentLetter', on: '2026-09-03' }, regular(applied, { type: 'paymentLetter', on: '2026-09-02' }), 'alreadyTold'],
    ['a second confirmation', { type: 'confirmed', on: '2026-09-03' }, regular(applied, { type: 'confirmed', on: '2026-09-02' }), 'alreadyTold'],
    ['a second letter about collecting', { type: 'collectLetter', on: '2026-10-03' }, regular(applied, granted, { type: 'collectLetter', on: '2026-10-02' }), 'alreadyTold'],
    ['more time for the IND a second time', { type: 'extended', on: '2026-10-03' }, regular(applied, { type: 'extended', on: '2026-10-02' }), 'alreadyTold'],
    ['more time for the IND once it decides anew', { type: 'extended', on: '2026-10-03' }, regular(applied, { type: 'extended', on: '2026-10-01' }, { type: 'decideAgain', on: '2026-10-02' }), undefined],
    ['a second viewpoint on one letter', { type: 'viewpointSent', on: '2026-10-03' }, regular({ type: 'withdrawalPlanned', on: '2026-10-01' }, { type: 'viewpointSent', on: '2026-10-02' }), 'alreadyTold'],
    ['a viewpoint on the next letter', { type: 'viewpointSent', on: '2026-10-04' }, regular({ type: 'viewpointSent', on: '2026-10-02' }, { type: 'withdrawalPlanned', on: '2026-10-03' }), undefined],
    ['a viewpoint on a planned refusal after one on a letter', { type: 'viewpointSent', on: '2026-10-04' }, stateOf('asylum-application', [{ type: 'viewpointSent', on: '2026-10-02' }, { type: 'refusalPlanned', on: '2026-10-03' }]), undefined],
    ['a step ticked off twice', { type: 'did', on: '2026-09-04', step: 'biometrics' }, regular(applied, { type: 'did', on: '2026-09-03', step: 'biometrics' }), 'alreadyTold'],
    ['a step after another was ticked off', { type: 'did', on: '2026-09-04', step: 'tbTest' }, stateOf('asylum-application', [{ ...applied, on: '2026-05-01' }, { type: 'did', on: '2026-05-03', step: 'applicationInterview' }]), undefined],
    ['a step of a letter ticked off again for the next letter', { type: 'did', on: '2026-11-02', step: 'lawyer' }, regular({ type: 'did', on: '2026-09-02', step: 'lawyer' }, { type: 'withdrawalPlanned', on: '2026-11-01' }), undefined],
    ['a step that nobody ticks off', { type: 'did', on: '2026-09-04', step: 'sendForm' }, regular(applied), 'notOnThisPathway'],
    ['received after the date of the letter that says so', { type: 'confirmed', on: '2026-09-05', received: '2026-09-06' }, regular(applied), 'dayBeforeItsCause'],
    ['received on the date of the letter', { type: 'confirmed', on: '2026-09-05', received: '2026-09-05' }, regular(applied), undefined],
    ['received before it was sent', { type: 'confirmed', on: '2026-09-05', received: '2026-08-31' }, regular(applied), 'dayBeforeItsCause'],
    ['received on the day it was sent', { type: 'confirmed', on: '2026-09-05', received: '2026-09-01' }, regular(applied), undefined],
    ['what is missing asked for by the date of the letter', { type: 'askedToComplete', on: '2026-09-05', by: '2026-09-05' }, regular(applied), 'dayBeforeItsCause'],
    ['what is missing asked for by the day after', { type: 'askedToComplete', on: '2026-09-05', by: '2026-09-06' }, regular(applied), undefined],
    ['what is missing asked for without a day', { type: 'askedToComplete', on: '2026-09-05' }, regular(applied), undefined],
    ['to be paid before the letter', { type: 'paymentLetter', on: '2026-09-05', by: '2026-09-04' }, regular(applied), 'dayBeforeItsCause'],
    ['to be paid on the date of the letter', { type: 'paymentLetter', on: '2026-09-05', by: '2026-09-05' }, regular(applied), undefined],
    ['an appointment before it was made', { type: 'appointment', on: '2026-10-05', at: '2026-10-04' }, regular(applied, granted), 'dayBeforeItsCause'],
    ['an appointment on the same day', { type: 'appointment', on: '2026-10-05', at: '2026-10-05' }, regular(applied, granted), undefined],
    ['a card that had expired when it was collected', { type: 'collected', on: '2026-10-05', expires: '2026-10-04' }, regular(applied, granted), 'dayBeforeItsCause'],
    ['a card that expires on that day', { type: 'collected', on: '2026-10-05', expires: '2026-10-05' }, regular(applied, granted), undefined],
    ['a card without a day', { type: 'collected', on: '2026-10-05' }, regular(applied, granted), undefined],
  ])('or not: %s', (_, event, state, why) => expect(refusalOfEvent(event, state, TODAY)).toBe(why));
});

describe('what is no event is none', () => {
  it.each([null, undefined, 'applied', 7, [], { type: 'applied' }, { type: 7, on: '2026-09-01' }, { type: 'did', on: '2026-09-01' }, { type: 'did', on: '2026-09-01', step: 'sendForm' }, { type: 'toString', on: '2026-09-01' }, { type: ['applied'], on: '2026-09-01' }])(
    '%j', (junk) => expect(eventIn(junk)).toBeUndefined(),
  );
  it('and a step that somebody ticks off is one', () => expect(eventIn({ type: 'did', on: '2026-09-01', step: 'biometrics' })).toEqual({ type: 'did', on: '2026-09-01', step: 'biometrics' }));
});

describe('a step can be ticked off', () => {
  const asylum = stateOf('asylum-application', [{ type: 'applied', on: '2026-05-01' }]);
  it.each<[step: string, phase: (typeof phases)[number], state: JourneyState, can: boolean]>([
    ['biometrics', 'preparing', regular(), false],
    ['biometrics', 'applied', regular(applied), true],
    ['biometrics', 'deciding', regular(applied), true],
    ['biometrics', 'completing', regular(applied), true],
    ['biometrics', 'collecting', regular(applied), true],
    ['biometrics', 'holding', regular(applied), false],
    ['sendForm', 'deciding', regular(applied), false],
    ['tbTest', 'deciding', asylum, true],
    ['lawyer', 'answering', asylum, true],
    ['lawyer', 'holding', asylum, false],
    ['lawyer', 'deciding', asylum, false],
    ['newFacts', 'preparing', stateOf('asylum-repeat'), true],
    ['newFacts', 'deciding', stateOf('asylum-repeat'), true],
    ['newFacts', 'answering', stateOf('asylum-repeat'), false],
  ])('%s while %s', (step, phase, state, can) => expect(canBeTicked(step, phase, state, '2026-11-22')).toBe(can));
});

it('a step that is about another application is no step of this one', () => {
  expect(plannedSteps(stateOf('regular-extension'), TODAY).filter(({ of }) => of === 'regular-extension')).toEqual([]);
});

it('the road ahead is not known after a refusal, a withdrawal, and while either is asked to be reviewed', () => {
  expect(phases.filter(leadsAway)).toEqual(['refused', 'reviewing', 'lost', 'contesting', 'stopped']);
});

describe('a new round', () => {
  const before = stateOf('asylum-document-renewal', [applied, granted], { days: { expires: '2029-08-01' }, rounds: 1 });
  it('begins with what it was told by, keeps the card and its permit, and counts', () => {
    const renewal = { type: 'renewalStarted', on: '2029-05-02' } as const;
    expect(afterEvent(before, renewal)).toEqual({ pathway: 'asylum-document-renewal', permit: 'asylum', days: { expires: '2029-08-01' }, told: [renewal], rounds: 2 });
  });
  it('knows no permit where nobody told it, and keeps no other day', () => {
    const again = { type: 'startedAgain', on: '2026-12-01' } as const;
    const state = stateOf('document-renewal', [applied], { days: { mayApplyFrom: '2026-08-01' } });
    expect(afterEvent(state, again)).toEqual({ pathway: 'document-renewal', days: {}, told: [again], rounds: 1 });
  });
  it('is none with a new card: the day on the old one says nothing about it', () => {
    const collected = { type: 'collected', on: '2026-10-20' } as const;
    expect(afterEvent(before, collected)).toEqual({ ...before, days: {}, told: [applied, granted, collected] });
  });
});

describe('days that are due', () => {
  const days = ({ due, untold }: ReturnType<typeof applyDue>) => [...due.map(({ id, day, source }) => `${id} ${day} ${source}`), ...untold];

  it('five years, where the check found when they are full, by the source of that condition', () => {
    expect(days(applyDue(stateOf('regular-permanent', [], { days: { mayApplyFrom: '2027-03-01' } }), '2026-11-22'))).toEqual(['applyFrom 2027-03-01 S3', 'applyBy']);
    expect(days(applyDue(stateOf('regular-permanent', [], { days: { mayApplyFrom: '2027-03-01', expires: '2028-01-01' } }), '2026-11-22'))).toEqual(['applyFrom 2027-03-01 S3', 'applyBy 2028-01-01 S3']);
    expect(days(applyDue(stateOf('union-permanent', [], { days: { mayApplyFrom: '2027-03-01' } }), '2026-11-22'))).toEqual(['applyFrom 2027-03-01 S4']);
  });
  it('nothing of five years where a window opens, or no such condition is judged', () => {
    expect(days(applyDue(stateOf('asylum-document-renewal', [], { days: { mayApplyFrom: '2027-03-01' } }), '2026-11-22'))).toEqual(['applyBy']);
    expect(days(applyDue(stateOf('document-replacement', [], { days: { mayApplyFrom: '2027-03-01' } }), '2026-11-22'))).toEqual([]);
  });
  it('nothing for what has ended', () => {
    expect(days(applyDue(stateOf('asylum-extension', [], { days: { expires: '2026-06-01' } }), '2026-06-12'))).toEqual([]);
    expect(days(applyDue(stateOf('asylum-extension'), '2026-06-12'))).toEqual([]);
  });

  it('a day that comes after the rules it is of have ended is nobody\'s day', () => {
    const state = stateOf('asylum-application', [applied, granted], { days: { expires: '2026-07-31' } });
    expect(days(renewalDue(state, '2026-06-11'))).toEqual(['renewFrom 2026-01-31 S1']);
    expect(days(renewalDue(state, '2026-06-12'))).toEqual(['renewFrom 2026-05-01 I5', 'renewBy 2026-07-31 I5']);
  });
  it('of the card one has now, while one waits for a review or has stopped; of nothing, while a permit that was taken away is contested', () => {
    const state = stateOf('asylum-document-renewal', [applied], { days: { expires: '2027-07-01' } });
    const due = (phase: (typeof phases)[number]) => days(dueDays(phase, state, TODAY));
    expect([due('reviewing'), due('stopped'), due('refused'), due('contesting')]).toEqual([['cardExpires 2027-07-01 own'], ['cardExpires 2027-07-01 own'], ['cardExpires 2027-07-01 own'], []]);
  });
  it('the day on the card was typed', () => {
    expect(expiryDue(stateOf('document-replacement', [], { days: { expires: '2029-01-01' } })).due).toMatchObject([{ id: 'cardExpires', is: 'expires', typed: true }]);
  });
  it('a card that is renewed by nothing known only expires', () => {
    expect(days(renewalDue(stateOf('document-replacement', [], { days: { expires: '2029-01-01' } }), TODAY))).toEqual(['cardExpires 2029-01-01 own']);
    expect(days(renewalDue(stateOf('document-replacement'), TODAY))).toEqual([]);
    expect(days(renewalDue(regular(applied), TODAY))).toEqual(['renewBy']);
  });
  it('a card with less left than the window is renewed from the day on which one has it, and not by that day', () => {
    const collected = { type: 'collected', on: '2027-05-10' } as const;
    const { due } = renewalDue(stateOf('asylum-document-renewal', [collected], { days: { expires: '2027-07-01' } }), TODAY);
    expect(due.map(({ id, day, cause }) => [id, day, cause])).toEqual([['renewFrom', '2027-05-10', { type: 'collected', on: '2027-05-10' }], ['renewBy', '2027-07-01', undefined]]);
    expect(due[0]?.counted?.span).toEqual({ amount: -3, unit: 'months', rounding: 'forward' });
    expect(due[1]?.counted).toEqual({ span: { amount: 0, unit: 'days', rounding: 'back' }, from: '2027-07-01' });
    expect(renewalDue(stateOf('asylum-document-renewal', [], { days: { expires: '2027-07-01' } }), TODAY).due.map(({ cause }) => cause)).toEqual([undefined, undefined]);
  });

  it('a card that should be ready within two weeks, until the letter comes; then the appointment', () => {
    expect(days(collectDue(regular(applied)))).toEqual([]);
    expect(days(collectDue(regular(applied, granted)))).toEqual(['cardReadyBy 2026-10-15 S3']);
    expect(days(collectDue(regular(granted)))).toEqual(['cardReadyBy 2026-10-15 S3']);
    expect(days(collectDue(stateOf('asylum-document-renewal', [applied, granted])))).toEqual([]);
    const letter = { type: 'collectLetter', on: '2026-10-10' } as const;
    expect(days(collectDue(regular(applied, granted, letter)))).toEqual([]);
    const booked = collectDue(regular(applied, granted, letter, { type: 'appointment', on: '2026-10-12', at: '2026-10-20' }));
    expect(booked.due).toMatchObject([{ id: 'appointment', day: '2026-10-20', typed: true }]);
  });

  it('no decision is due before an application', () => expect(decisionDue(regular())).toEqual({ due: [], untold: [] }));
  it('a decision by the page and by the law, each counted from the day of receipt', () => {
    expect(decisionDue(regular(applied)).due.map(({ day, term, counted }) => [day, term, counted?.from])).toEqual([['2027-03-01', 'decision', '2026-09-01'], ['2026-11-30', 'decisionInLaw', '2026-09-01']]);
  });
  it('a day that the letter names goes before the page, the law stays beside it', () => {
    expect(days(decisionDue(regular(applied, { type: 'confirmed', on: '2026-09-03', by: '2027-02-01' })))).toEqual(['decisionBy 2027-02-01 S3', 'decisionBy 2026-11-30 L1']);
  });
  it('more time: the longer term runs on from the first, and is counted from there', () => {
    const [longer] = decisionDue(regular(applied, { type: 'extended', on: '2026-11-20' })).due;
    expect(longer).toMatchObject({ day: '2027-05-30', term: 'decisionInLawLonger', counted: { span: { amount: 6, unit: 'months', rounding: 'back' }, from: '2026-11-30' } });
  });

  it('nothing is to be answered where no letter came', () => {
    for (const due of [paymentDue, completionDue, explanationDue, reviewDue, viewpointDue]) expect(due(regular(applied))).toEqual({ due: [], untold: [] });
  });
  it('what is missing must be there before the day in the letter: the day before is the last, counted from it', () => {
    const asked = { type: 'askedToComplete', on: '2026-09-10', by: '2026-09-24' } as const;
    expect(completionDue(regular(applied, asked)).due).toMatchObject([
      { day: '2026-09-23', cause: { type: 'askedToComplete', on: '2026-09-10' }, counted: { span: { amount: -1, unit: 'days', rounding: 'back' }, from: '2026-09-24' } },
    ]);
    expect(completionDue(regular(applied, asked, { type: 'moreTime', on: '2026-09-20', by: '2026-10-08' })).due).toMatchObject([{ day: '2026-10-07', cause: { type: 'moreTime', on: '2026-09-20' } }]);
    const nothing = completionDue(regular(applied, { type: 'askedToComplete', on: '2026-09-10' }));
    expect(nothing).toEqual({ due: [], untold: ['completeBy'] });
  });
  it('a planned refusal: the day in the letter, or in the one that gives more time', () => {
    const planned = { type: 'refusalPlanned', on: '2026-09-10', by: '2026-09-24' } as const;
    expect(explanationDue(regular(applied, planned)).due).toMatchObject([{ day: '2026-09-24', cause: { type: 'refusalPlanned', on: '2026-09-10' } }]);
    expect(explanationDue(regular(applied, planned, { type: 'moreTime', on: '2026-09-20', by: '2026-10-08' })).due).toMatchObject([{ day: '2026-10-08', cause: { type: 'moreTime', on: '2026-09-20' } }]);
    expect(explanationDue(regular(applied, planned, { type: 'moreTime', on: '2026-09-20' })).due).toMatchObject([{ day: '2026-09-24' }]);
  });
  it('to object: the day in the last decision, whatever came after it', () => {
    const told = [applied, { type: 'refused', on: '2026-10-01', by: '2026-10-29' }, { type: 'applicationWithdrawn', on: '2026-10-02' }] as const;
    expect(reviewDue(regular(...told)).due).toMatchObject([{ day: '2026-10-29', cause: { type: 'refused', on: '2026-10-01' } }]);
  });
  it('a viewpoint on the day that the letter names where that is also the end of six weeks', () => {
    const letter = { type: 'withdrawalPlanned', on: '2026-10-11', by: '2026-11-22' } as const;
    expect(viewpointDue(stateOf('asylum-document-renewal', [letter])).due).toMatchObject([{ day: '2026-11-22', source: 'L3', term: 'viewpoint' }]);
  });

  it('several together, and what a letter does not name', () => {
    const one = fromLetter(undefined, { id: 'payBy', is: 'lastDay', who: 'you', ...ofForm(1, 'regular-permanent') });
    expect(one).toEqual({ due: [], untold: ['payBy'] });
    expect(allDue(one, one).untold).toEqual(['payBy', 'payBy']);
    const two = fromLetter('2027-01-01', { id: 'payBy', is: 'lastDay', who: 'you', ...ofForm(1, 'asylum-permanent') });
    expect(two.due).toMatchObject([{ day: '2027-01-01', typed: true, certainty: 'inferred' }]);
  });
});

describe('terms', () => {
  it('of one pathway are not those of another', () => {
    expect(termOf('regular-permanent', 'decisionInLawLonger', TODAY)).toMatchObject({ amount: 6, unit: 'months' });
    expect(termOf('eu-long-term-resident', 'decisionInLawLonger', TODAY)).toBeUndefined();
  });
  it('carry on which days they hold, and nothing where they always do', () => {
    const place = { source: 'S3', at: 'invented for a test', certainty: 'stated' } as const;
    expect(rests(place)).toEqual(place);
    expect(rests({ ...place, from: '2026-01-01' })).toEqual({ ...place, from: '2026-01-01' });
    expect(rests({ ...place, until: '2026-06-11' }, 'secondary')).toEqual({ ...place, certainty: 'secondary', until: '2026-06-11' });
  });
  it('tell from which day they were counted, and in which direction', () => {
    const term = { id: 'window', amount: 3, unit: 'months', source: 'I5', at: 'invented for a test', certainty: 'stated' } as const;
    expect(countTerm(term, '2027-05-31', 'forward', 'stated', true)).toMatchObject({ day: '2027-03-01', counted: { span: { amount: -3, unit: 'months', rounding: 'forward' }, from: '2027-05-31' } });
    expect(countTerm(term, '2027-05-31', 'back', 'inferred')).toMatchObject({ day: '2027-08-31', certainty: 'inferred', counted: { span: { amount: 3, unit: 'months', rounding: 'back' }, from: '2027-05-31' } });
  });
});

describe('where a question of the waiting time leads', () => {
  it.each<[id: string, leads: string]>([
    ['work', 'work-while-waiting: work'], ['travel', 'travel-while-waiting: travel'], ['wDocument', ': travel words'], ['changes', ': obligations'],
    ['cardLost', 'document-replacement: card-lost'], ['letter', 'withdrawal-viewpoint: withdrawal-letter'],
  ])('%s, while an extension of asylum is decided on', (id, leads) => {
    const found = arisingIn('deciding', 'asylum-extension').find((one) => one.id === id);
    expect(`${found?.pathways.join(' ')}: ${found?.topics.join(' ')}`).toBe(leads);
  });
  it('help, with a lawyer first, and about a refusal', () => {
    const found = arisingIn('refused', 'asylum-extension').map(({ id, pathways, topics }) => `${id}: ${[...pathways, ...topics].join(' ')}`);
    expect(found).toEqual(['changes: obligations', 'refusal: refused', 'help: get-help help']);
  });
});

it('an application is open at the change of law from its last day of the earlier rules, seen from a day after it', () => {
  const open = (on: '2026-06-11' | '2026-06-12', today: '2026-06-11' | '2026-06-12') => openAtChange('deciding', stateOf('asylum-permanent', [{ type: 'applied', on }]), today)?.id;
  expect([open('2026-06-11', '2026-06-12'), open('2026-06-11', '2026-06-11'), open('2026-06-12', '2026-06-12')]).toEqual(['openApplications', undefined, undefined]);
});
