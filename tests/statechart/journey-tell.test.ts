import { describe, expect, it } from 'vitest';
import type { DueId } from '../../src/law/journey/due';
import type { JourneyEvent } from '../../src/law/journey/event';
import type { FollowedId } from '../../src/law/journey/journey';
import { standing, tell, type JourneyMemory } from '../../src/statechart/journeyReplay';
import { gapOf, replaced, takenBack, ticked, told } from '../../src/statechart/journeyTell';

const TODAY = '2027-06-01';
const memoryOf = (pathway: FollowedId, ...events: JourneyEvent[]): JourneyMemory => ({ pathway, days: {}, events });
const applied = { type: 'applied', on: '2026-07-01' } as const;
const confirmed = { type: 'confirmed', on: '2026-07-05' } as const;
const did = (step: string, on: JourneyEvent['on'] = '2026-07-06') => ({ type: 'did', step, on }) as const;

describe('where a day that is not told yet is typed in', () => {
  const letter = (type: 'paymentLetter' | 'extended' | 'decideAgain' | 'refusalPlanned' | 'withdrawalPlanned' | 'moreTime' | 'refused' | 'permitWithdrawn' | 'askedToComplete', on: JourneyEvent['on']) => ({ type, on }) as JourneyEvent;
  const granted = { type: 'granted', on: '2026-08-01' } as const;
  const collected = { type: 'collected', on: '2026-08-10' } as const;

  it.each<[id: DueId, memory: JourneyMemory, type: string | undefined]>([
    ['payBy', memoryOf('regular-permanent', applied, letter('paymentLetter', '2026-07-02')), 'paymentLetter'],
    ['decisionBy', memoryOf('regular-permanent', applied, confirmed), 'confirmed'],
    ['decisionBy', memoryOf('regular-permanent', applied, confirmed, letter('extended', '2026-08-01')), 'extended'],
    ['decisionBy', memoryOf('regular-permanent', applied, letter('refused', '2026-08-01'), { type: 'reviewAsked', on: '2026-08-02' }, letter('decideAgain', '2026-09-01')), 'decideAgain'],
    ['completeBy', memoryOf('regular-permanent', applied, confirmed, letter('askedToComplete', '2026-07-10')), 'askedToComplete'],
    ['explainBy', memoryOf('asylum-application', applied, letter('refusalPlanned', '2026-08-01')), 'refusalPlanned'],
    ['explainBy', memoryOf('asylum-application', applied, letter('refusalPlanned', '2026-08-01'), letter('moreTime', '2026-08-05')), 'moreTime'],
    ['reviewBy', memoryOf('regular-permanent', applied, letter('refused', '2026-08-01')), 'refused'],
    ['reviewBy', memoryOf('withdrawal-viewpoint', letter('withdrawalPlanned', '2026-08-01'), letter('permitWithdrawn', '2026-09-01')), 'permitWithdrawn'],
    ['viewpointBy', memoryOf('withdrawal-viewpoint', letter('withdrawalPlanned', '2026-08-01')), 'withdrawalPlanned'],
    ['viewpointBy', memoryOf('withdrawal-viewpoint', letter('withdrawalPlanned', '2026-08-01'), letter('moreTime', '2026-08-05')), 'moreTime'],
    ['cardReadyBy', memoryOf('regular-permanent', applied, granted), undefined],
  ])('%s', (id, memory, type) => {
    const event = memory.events.find((one) => one.type === type);
    expect(gapOf(id, memory, TODAY)).toEqual(event && { event, field: 'by' });
  });

  it('is the last letter by its day, whatever was told first', () => {
    const [one, two] = [letter('withdrawalPlanned', '2026-08-01'), letter('moreTime', '2026-08-05')];
    expect(gapOf('viewpointBy', memoryOf('withdrawal-viewpoint', two, one), TODAY)).toEqual({ event: two, field: 'by' });
  });
  it('is no letter that was not taken', () => {
    const asked = letter('askedToComplete', '2026-07-10');
    expect(gapOf('completeBy', memoryOf('regular-permanent', applied, confirmed, asked, letter('moreTime', '2026-06-30')), TODAY)).toEqual({ event: asked, field: 'by' });
    expect(gapOf('decisionBy', memoryOf('asylum-application', applied, confirmed), TODAY)).toBeUndefined();
  });
  it('is no card of a round that lies behind, and then the card one has', () => {
    const renewed = memoryOf('asylum-document-renewal', applied, granted, collected, { type: 'renewalStarted', on: '2027-01-01' });
    expect(gapOf('renewBy', memoryOf('asylum-document-renewal', applied, granted, collected), TODAY)).toEqual({ event: collected, field: 'expires' });
    expect(gapOf('applyBy', renewed, TODAY)).toBe('card');
    expect(gapOf('applyBy', memoryOf('asylum-document-renewal'), TODAY)).toBe('card');
  });
});

describe('an event that is put in the place of another', () => {
  it('leaves all others where they are', () => {
    const memory = memoryOf('regular-permanent', applied, confirmed, { type: 'paid', on: '2026-07-07' });
    const later = { type: 'confirmed', on: '2026-07-08' } as const;
    expect(replaced(memory, confirmed, later, TODAY)).toEqual(memoryOf('regular-permanent', applied, later, { type: 'paid', on: '2026-07-07' }));
  });
  it('is refused with its own reason, and not with that of one that was refused before', () => {
    const misplaced = { type: 'granted', on: '2026-06-01' } as const;
    const memory = memoryOf('regular-permanent', applied, confirmed, misplaced);
    expect([...standing(memory, TODAY).refused.values()]).toEqual(['notInThisPhase']);
    const later = { type: 'confirmed', on: '2026-07-08' } as const;
    expect(replaced(memory, confirmed, later, TODAY)).toEqual(memoryOf('regular-permanent', applied, later, misplaced));
    expect(replaced(memory, confirmed, { type: 'confirmed', on: '2027-06-02' }, TODAY)).toBe('afterToday');
    expect(takenBack(memory, confirmed, TODAY)).toEqual(memoryOf('regular-permanent', applied, misplaced));
  });
});

describe('a step', () => {
  const memory = memoryOf('regular-permanent', applied, confirmed);
  it('is ticked off on the day of what happened last, or today while nothing has', () => {
    expect(ticked(memory, 'biometrics', true, TODAY)).toEqual(memoryOf('regular-permanent', applied, confirmed, did('biometrics', '2026-07-05')));
    const paid = { type: 'paid', on: '2026-07-20' } as const;
    expect(ticked(memoryOf('regular-permanent', applied, confirmed, paid), 'biometrics', true, TODAY)).toMatchObject({ events: [applied, confirmed, paid, did('biometrics', '2026-07-20')] });
    expect(ticked(memoryOf('union-permanent'), 'check', true, TODAY)).toEqual(memoryOf('union-permanent', did('check', TODAY)));
  });
  it('is no longer, and all other steps stay', () => {
    const two = memoryOf('asylum-application', applied, did('screening'), did('preparation'));
    expect(ticked(two, 'preparation', false, TODAY)).toEqual(memoryOf('asylum-application', applied, did('screening')));
    expect(ticked(two, 'ownData', false, TODAY)).toEqual(two);
  });
  it('cannot be before its phase, nor in days to come, nor on another pathway', () => {
    expect(tell(memoryOf('regular-permanent'), did('biometrics'), TODAY)).toBe('notInThisPhase');
    expect(tell(memory, did('biometrics', '2027-06-02'), TODAY)).toBe('afterToday');
    expect(tell(memory, did('biometrics'), TODAY)).toEqual(memoryOf('regular-permanent', applied, confirmed, did('biometrics')));
    expect(tell(memory, did('tbTest'), TODAY)).toBe('notOnThisPathway');
    expect(tell(memoryOf('regular-permanent', applied, confirmed, did('biometrics')), did('biometrics', '2026-07-07'), TODAY)).toBe('alreadyTold');
  });
  it('goes where it has no place any more, with the event that is told', () => {
    const prepared = memoryOf('union-permanent', did('check', '2026-07-03'));
    expect(told(prepared, applied, TODAY)).toEqual(memoryOf('union-permanent', did('check', '2026-07-03'), applied));
    const late = memoryOf('asylum-permanent', did('checkRequirements', '2026-05-20'));
    expect(told(late, { type: 'applied', on: '2026-04-01' }, TODAY)).toMatchObject({ events: [{ type: 'did' }, { type: 'applied' }] });
  });
});

describe('standing', () => {
  it('begins with nothing told', () => {
    expect(standing(memoryOf('regular-permanent'), TODAY)).toMatchObject({ phase: 'preparing', state: { told: [], rounds: 0 } });
    expect(standing(memoryOf('withdrawal-viewpoint'), TODAY).state.told).toEqual([]);
  });
  it('never offers a tick: those are in the list of steps', () => {
    expect(standing(memoryOf('regular-permanent', applied, confirmed), TODAY).offers).not.toContain('did');
  });
  it('what breaks something later is refused, also beside what was refused before', () => {
    const misplaced = { type: 'granted', on: '2026-06-01' } as const;
    const memory = memoryOf('regular-permanent', misplaced, applied, { type: 'reviewAsked', on: '2026-09-01' }, { type: 'refused', on: '2026-08-01' });
    expect(tell(memory, { type: 'granted', on: '2026-07-20' }, TODAY)).toBe('breaksLater');
    expect(tell(memory, confirmed, TODAY)).toEqual({ ...memory, events: [...memory.events, confirmed] });
  });
});
