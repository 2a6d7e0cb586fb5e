// @module-tag thorough
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/law/days';
import type { JourneyEvent } from '../../src/law/journey/event';
import { eventIn } from '../../src/law/journey/eventIn';
import { journeyRefusals } from '../../src/law/journey/refusals';
import { replayJourney } from '../../src/statechart/journeyBoard';
import { MOST_EVENTS, standing, tell, undo, type JourneyMemory } from '../../src/statechart/journeyReplay';
import { enough } from '../fewer';
import { junk } from '../law/arbitraries';
import { TODAY, someEvent, someLife } from './journey-arbitraries';
import { latestByLaw } from './journey-oracle';

const runs = { numRuns: 300 };

/** A board without the places of the events that were not taken: those depend on the order in which they were told. */
const boardOf = (memory: JourneyMemory, today: Day = TODAY) => ({ ...replayJourney(memory, today), refused: undefined });

describe('a life', () => {
  it('is long enough to say something', () => {
    const lengths = fc.sample(someLife, { numRuns: 300, seed: 9 }).map(({ events }) => events.length);
    expect(lengths.filter((length) => length >= 8).length).toBeGreaterThan(enough(50));
  });

  it('gives the same board in whatever order its events are told: their days order them', () => {
    fc.assert(fc.property(someLife.chain((memory) => fc.shuffledSubarray([...memory.events], { minLength: memory.events.length }).map((events) => ({ memory, events }))), ({ memory, events }) => {
      expect(boardOf({ ...memory, events })).toEqual(boardOf(memory));
    }), runs);
  });

  it('is where it was when the last event is undone, and when it is told again', () => {
    fc.assert(fc.property(someLife, someEvent, (memory, event) => {
      const next = tell(memory, event, TODAY);
      if (typeof next === 'string') {
        expect(journeyRefusals).toContain(next);
        return;
      }
      expect(undo(next)).toEqual(memory);
      expect(tell(undo(next), event, TODAY)).toEqual(next);
      // Nothing that was told before is lost by it.
      for (const at of standing(next, TODAY).refused.keys()) expect(standing(memory, TODAY).refused.has(at)).toBe(true);
    }), runs);
  });

  it('has at every moment of it a board with something to do, and no day before its cause', () => {
    fc.assert(fc.property(someLife, (memory) => {
      memory.events.forEach(({ on }, at) => {
        const { steps, due, refused } = replayJourney({ ...memory, events: memory.events.slice(0, at + 1) }, on);
        expect([...refused]).toEqual([]);
        expect(steps.filter(({ state }) => state === 'now').length).toBeGreaterThan(0);
        for (const { day, cause } of due) if (cause) expect(day >= cause.on).toBe(true);
      });
    }), runs);
  });

  it('has no last day later than the law allows', () => {
    let counted = 0;
    fc.assert(fc.property(someLife, (memory) => {
      memory.events.forEach(({ on }, at) => {
        const told = { ...memory, events: memory.events.slice(0, at + 1) };
        const { due, phase } = replayJourney(told, on);
        for (const one of due) {
          if (one.is !== 'lastDay') continue;
          counted++;
          const latest = latestByLaw(told, one, phase);
          if (latest === undefined || one.day > latest) expect({ told, phase, one, latest }).toBe('in time');
        }
      });
    }), runs);
    expect(counted).toBeGreaterThan(enough(1000));
  });

  it('is the same on a later day, but for how the days lie to it', () => {
    fc.assert(fc.property(someLife, (memory) => {
      const last = memory.events.at(-1)?.on ?? TODAY;
      expect(replayJourney(memory, last).phase).toBe(replayJourney(memory, TODAY).phase);
    }), runs);
  });
});

describe('what is no event', () => {
  it('is never taken and breaks nothing', () => {
    fc.assert(fc.property(someLife, fc.array(junk, { minLength: 1 }), fc.nat(), (memory, others, at) => {
      const place = at % (memory.events.length + 1);
      const events = [...memory.events.slice(0, place), ...others as JourneyEvent[], ...memory.events.slice(place)];
      expect(boardOf({ ...memory, events })).toEqual(boardOf(memory));
      for (const [number] of others.entries()) expect(replayJourney({ ...memory, events }, TODAY).refused.get(place + number)).toBe('notAnEvent');
      expect(others.map(eventIn)).toEqual(others.map(() => undefined));
    }), runs);
  });

  it('may be more than any life holds', () => {
    const events = Array.from({ length: MOST_EVENTS + 5 }, (): JourneyEvent => ({ type: 'applied', on: '2026-07-01' }));
    const { refused, phase } = replayJourney({ pathway: 'document-renewal', days: {}, events }, TODAY);
    expect(phase).toBe('applied');
    expect([refused.size, refused.get(1), refused.get(MOST_EVENTS)]).toEqual([MOST_EVENTS + 4, 'notInThisPhase', 'tooMany']);
  });
});

describe('an event that cannot have been', () => {
  const base: JourneyMemory = { pathway: 'regular-permanent', days: {}, events: [{ type: 'applied', on: '2026-07-01' }, { type: 'confirmed', on: '2026-07-08', received: '2026-07-03' }] };
  const asylum: JourneyMemory = { pathway: 'asylum-application', days: {}, events: [{ type: 'applied', on: '2026-07-01' }] };

  it.each<[what: string, memory: JourneyMemory, event: JourneyEvent, reason: string]>([
    ['lies ahead', base, { type: 'granted', on: '2026-11-23' }, 'afterToday'],
    ['comes out of turn', base, { type: 'collected', on: '2026-08-01' }, 'notInThisPhase'],
    ['came before the application', base, { type: 'granted', on: '2026-06-30' }, 'notInThisPhase'],
    ['is a payment for what is free', asylum, { type: 'paid', on: '2026-08-01' }, 'notOnThisPathway'],
    ['is a step of the rules before', asylum, { type: 'did', on: '2026-08-01', step: 'tbTest' }, 'notOnThisPathway'],
    ['is a step of another pathway', asylum, { type: 'did', on: '2026-08-01', step: 'biometrics' }, 'notOnThisPathway'],
    ['is a permit that is never given here', base, { type: 'granted', on: '2026-08-01', got: 'asylum-permanent' }, 'notOnThisPathway'],
    ['was told already', base, { type: 'confirmed', on: '2026-08-01' }, 'alreadyTold'],
    ['names a day before its letter', base, { type: 'refused', on: '2026-08-01', by: '2026-07-31' }, 'dayBeforeItsCause'],
    ['asks for papers before the day on which it asks', base, { type: 'askedToComplete', on: '2026-08-01', by: '2026-08-01' }, 'dayBeforeItsCause'],
    ['was received before it was sent', { ...base, events: base.events.slice(0, 1) }, { type: 'confirmed', on: '2026-07-08', received: '2026-06-30' }, 'dayBeforeItsCause'],
    ['was received after the letter that says so', { ...base, events: base.events.slice(0, 1) }, { type: 'confirmed', on: '2026-07-08', received: '2026-07-09' }, 'dayBeforeItsCause'],
    ['takes away what was told of later days', base, { type: 'refused', on: '2026-07-05' }, 'breaksLater'],
    ['is an application that can no longer be made', { pathway: 'asylum-extension', days: {}, events: [] }, { type: 'applied', on: '2026-06-12' }, 'notInForce'],
    ['is an application that could not be made yet', { pathway: 'asylum-document-renewal', days: {}, events: [] }, { type: 'applied', on: '2026-06-11' }, 'notInForce'],
    ['is none', base, { type: 'toString', on: '2026-08-01' } as never, 'notAnEvent'],
    ['has no day', base, { type: 'granted', on: '2026-02-30' }, 'notAnEvent'],
  ])('%s', (_, memory, event, reason) => expect(tell(memory, event, '2026-11-22')).toBe(reason));
});
