// @module-tag thorough
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, type Day } from '../../src/law/days';
import { questionIds } from '../../src/law/questions';
import { replayJourney } from '../../src/statechart/journeyBoard';
import { keptUntil, readJourney, writeJourney, type KeptJourney } from '../../src/statechart/journeyKept';
import type { JourneyMemory } from '../../src/statechart/journeyReplay';
import { enough } from '../fewer';
import { asText, junk } from '../law/arbitraries';
import { someLife, spoiltJourney } from './journey-arbitraries';

const renewal: JourneyMemory = { pathway: 'asylum-document-renewal', days: { expires: '2027-05-31' }, events: [{ type: 'applied', on: '2027-03-01' }] };

describe('how long a journey is kept', () => {
  it.each<[what: string, kept: KeptJourney, until: Day]>([
    // Decision by 26 April, the card until 31 May.
    ['30 days after the last day that is due', { memory: renewal, on: '2027-03-02' }, '2027-06-30'],
    ['two years after the last event, where the last day lies further away', { memory: { ...renewal, days: { expires: '2032-01-01' } }, on: '2027-03-02' }, '2029-03-01'],
    ['two years at most after it was kept, where nothing has happened yet', { memory: { ...renewal, days: { expires: '2032-01-01' }, events: [] }, on: '2027-03-02' }, '2029-03-02'],
    ['two years where nobody knows how long it takes', { memory: { pathway: 'union-permanent', days: {}, events: [{ type: 'applied', on: '2026-10-02' }] }, on: '2026-11-22' }, '2028-10-02'],
    ['30 days after it was kept, by whoever still waits when the last day has passed', { memory: renewal, on: '2027-08-01' }, '2027-08-31'],
    ['two years after the last event, however often it is kept anew', { memory: renewal, on: '2029-02-20' }, '2029-03-01'],
    ['two years of a leap day: the last of February', { memory: { pathway: 'union-permanent', days: {}, events: [{ type: 'applied', on: '2028-02-29' }] }, on: '2028-03-01' }, '2030-02-28'],
  ])('%s', (_, kept, until) => {
    expect(keptUntil(kept)).toBe(until);
    expect(readJourney(writeJourney(kept), until)).toEqual(kept);
    expect(readJourney(writeJourney(kept), addDays(until, 1))).toBe('journeyExpired');
  });

  it('is never longer than that, in whatever life', () => {
    fc.assert(fc.property(someLife, fc.nat(900), (memory, after) => {
      const last = memory.events.at(-1)?.on ?? memory.days.expires ?? '2026-11-22';
      const on = addDays(last, after);
      const until = keptUntil({ memory, on });
      const due = replayJourney(memory, on).due.map(({ day }) => day).toSorted().at(-1);
      expect(until <= addMonths(memory.events.at(-1)?.on ?? on, 24, 'back')).toBe(true);
      if (due) expect(until <= addDays(due > on ? due : on, 30)).toBe(true);
    }), { numRuns: 200 });
  });
});

describe('a journey that is written', () => {
  it('is read as it was, with the same board', () => {
    fc.assert(fc.property(someLife, (memory) => {
      const on = memory.events.at(-1)?.on ?? '2026-11-22';
      const read = readJourney(writeJourney({ memory, on }), on);
      expect(read).toEqual({ memory, on });
      expect(replayJourney((read as KeptJourney).memory, on)).toEqual(replayJourney(memory, on));
    }), { numRuns: 200 });
  });

  it('has nothing but the pathway, the kind of permit, days, and events: no question of the check, and no room for words', () => {
    fc.assert(fc.property(someLife, (memory) => {
      const text = writeJourney({ memory, on: '2026-11-22' });
      const found = JSON.parse(text) as Record<string, unknown> & { days: object; events: Record<string, string>[] };
      expect(Object.keys(found).sort()).toEqual(['days', 'events', 'on', 'pathway', 'v', ...(memory.permit ? ['permit'] : [])].sort());
      const names = new Set([...Object.keys(found.days), ...found.events.flatMap(Object.keys)]);
      expect([...names].filter((name) => !['expires', 'mayApplyFrom', 'type', 'on', 'by', 'received', 'at', 'step', 'got'].includes(name))).toEqual([]);
      for (const id of questionIds) expect(text).not.toContain(`"${id}"`);
    }), { numRuns: 200 });
  });
});

describe('what was kept or brought in a file', () => {
  const wrap = (over: object) => JSON.stringify({ v: 1, on: '2026-11-22', pathway: 'regular-permanent', days: {}, events: [], ...over });
  const events = [{ type: 'applied', on: '2026-11-01' }];

  it.each<[what: string, text: string, is: string]>([
    ['no JSON', '{"v":1', 'journeyUnreadable'],
    ['nothing', '', 'journeyUnreadable'],
    ['null', 'null', 'journeyUnreadable'],
    ['a list', '[1]', 'journeyUnreadable'],
    ['a number', '7', 'journeyUnreadable'],
    ['words', '"hello"', 'journeyUnreadable'],
    ['events that are missing', JSON.stringify({ v: 1, on: '2026-11-22', pathway: 'regular-permanent', days: {} }), 'journeyUnreadable'],
    ['a day that is a number', wrap({ on: 20261122 }), 'journeyUnreadable'],
    ['a day that the calendar lacks', wrap({ on: '2026-02-30', events }), 'journeyUnreadable'],
    ['another version', wrap({ v: 2 }), 'journeyOldVersion'],
    ['no version', wrap({ v: 'one' }), 'journeyUnreadable'],
    ['a pathway that is not followed', wrap({ pathway: 'get-help' }), 'journeyUnreadable'],
    ['a pathway that every object has', wrap({ pathway: 'constructor' }), 'journeyUnreadable'],
    ['a day that is still to come', wrap({ on: '2026-11-24' }), 'journeyUnreadable'],
    ['no day', wrap({ on: 'today' }), 'journeyUnreadable'],
    ['no events', wrap({ events: 'applied' }), 'journeyUnreadable'],
    ['more events than a life holds', wrap({ events: Array.from({ length: 301 }, () => events[0]) }), 'journeyUnreadable'],
    ['longer than anything that we made', wrap({ more: 'x'.repeat(60_000) }), 'journeyUnreadable'],
    ['older than it is kept', wrap({ on: '2024-01-01' }), 'journeyExpired'],
  ])('%s', (_, text, is) => expect(readJourney(text, '2026-11-23')).toBe(is));

  it.each([null, undefined, 'x', 7, []])('days that are %j are none', (days) => {
    expect(readJourney(wrap({ days }), '2026-11-23')).toEqual({ on: '2026-11-22', memory: { pathway: 'regular-permanent', days: {}, events: [] } });
  });

  it('is read up to the most that a life holds, and as long as what we make can be', () => {
    const most = readJourney(wrap({ events: Array.from({ length: 300 }, () => events[0]) }), '2026-11-23') as KeptJourney;
    expect(most.memory.events).toHaveLength(300);
    expect(readJourney(wrap({}).padEnd(60_000), '2026-11-23')).toMatchObject({ on: '2026-11-22' });
    expect(readJourney(wrap({}).padEnd(60_001), '2026-11-23')).toBe('journeyUnreadable');
  });

  it('loses what is none of ours: reasons, answers, words, events that are none, days that are no days', () => {
    const text = wrap({
      permit: 'diplomatic', answers: { asylumGrounds: ['persecution'] }, days: { expires: '2027-02-30', mayApplyFrom: '2026-10-01', birthDate: '2001-01-01' },
      events: [
        { type: 'applied', on: '2026-11-01', reason: 'I fear for my life', by: '2026-12-01' },
        { type: 'confirmed', on: '2026-11-05', received: '2026-02-30', by: '2027-05-01' },
        { type: 'toString', on: '2026-11-05' }, { type: 'did', on: '2026-11-06', step: 'told them everything' }, { type: 'did', on: '2026-11-06', step: 'biometrics', note: 'x' },
        { type: 'granted', on: '2026-11-07', got: 'everything' }, null, 7, [],
      ],
    });
    expect(readJourney(text, '2026-11-23')).toEqual({
      on: '2026-11-22',
      memory: {
        pathway: 'regular-permanent', days: { mayApplyFrom: '2026-10-01' },
        events: [
          { type: 'applied', on: '2026-11-01' }, { type: 'confirmed', on: '2026-11-05', by: '2027-05-01' }, { type: 'did', on: '2026-11-06', step: 'biometrics' }, { type: 'granted', on: '2026-11-07' },
        ],
      },
    });
  });

  it('never throws, and what it takes can be drawn, written and read again', () => {
    let taken = 0;
    fc.assert(fc.property(fc.oneof({ weight: 4, arbitrary: spoiltJourney.map(asText) }, fc.string(), junk.map(asText)), (text) => {
      const read = readJourney(text, '2026-11-23');
      if (typeof read === 'string') return;
      taken++;
      expect(replayJourney(read.memory, '2026-11-23').steps.length).toBeGreaterThan(0);
      expect(readJourney(writeJourney(read), '2026-11-23')).toEqual(read);
      expect(writeJourney(read)).not.toContain('persecution');
    }), { numRuns: 1500 });
    expect(taken).toBeGreaterThan(enough(200));
  });
});
