// @module-tag thorough
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { BoardView } from '../../src/islands/follow/BoardView';
import { askedBy, fieldsOf, readDays } from '../../src/islands/follow/eventFields';
import { gapOf, replaced, takenBack, ticked, told, type ToldType } from '../../src/statechart/journeyTell';
import { isNothing, nothingTold } from '../../src/islands/follow/kept';
import type { Following } from '../../src/islands/follow/useFollow';
import { makeUi } from '../../src/islands/ui';
import type { Day } from '../../src/law/days';
import { eventTypes, type JourneyEvent } from '../../src/law/journey/event';
import { replayJourney } from '../../src/statechart/journeyBoard';
import type { JourneyMemory } from '../../src/statechart/journeyReplay';
import { followTexts } from '../../src/text/bundles';
import { languageIds } from '../../src/text/languages';
import { makeT } from '../../src/text/t';
import { fewerOf } from '../fewer';
import { asylumLives } from '../statechart/lives/asylum';
import { letterLives } from '../statechart/lives/letters';
import { regularLives } from '../statechart/lives/regular';

// The board of an application that is followed: what the texts that are fetched can say of every life, and what its forms make of what is typed.

const TODAY: Day = '2026-11-22';
const start: JourneyMemory = nothingTold('regular-permanent');

/** Tells several events, each of which must be taken. */
const tellAll = (memory: JourneyMemory, ...events: readonly JourneyEvent[]): JourneyMemory => events.reduce((before, event) => {
  const next = told(before, event, TODAY);
  if (typeof next === 'string') throw new Error(`${event.type}: ${next}`);
  return next;
}, memory);

describe.each(fewerOf(languageIds))('%s: the texts that are fetched', (language) => {
  const ui = makeUi(language, followTexts(language));
  it('say the board of every life at each moment, without a gap', () => {
    let boards = 0;
    for (const life of [...regularLives, ...asylumLives, ...letterLives]) for (const { on } of life.moments) {
      const today = on as Day;
      const { pathway, permit, expires, mayApplyFrom } = life;
      const memory = {
        pathway, ...(permit && { permit }), days: { ...(expires && { expires }), ...(mayApplyFrom && { mayApplyFrom }) },
        events: life.events.filter((event) => event.on <= on),
      } as unknown as JourneyMemory;
      const board = replayJourney(memory, today);
      const follow: Following = { memory, board, today, remembered: false, said: '', emptied: 0, change: () => undefined, stop: () => {} };
      const html = render(h(BoardView, { ui, follow, page: pathway, title: { current: null }, onDone: () => {}, isNothing: isNothing(memory) }));
      expect(html).not.toMatch(/\{\{|undefined|NaN|\[object/);
      expect(html.match(/<li data-step=/g)?.length ?? html.match(/data-step=/g)?.length).toBe(board.steps.length);
      expect(html.match(/data-due=/g)?.length ?? 0).toBe(board.due.length);
      boards += 1;
    }
    expect(boards).toBeGreaterThan(40);
  });
  it('ask for every date of every event', () => {
    const types = eventTypes.filter((type): type is ToldType => type !== 'did');
    for (const type of types) for (const name of fieldsOf(type)) expect(ui.t(askedBy(type, name)), `${type} ${name}`).toMatch(/[?؟]$/);
  });
});

describe('what is told', () => {
  const applied = { type: 'applied', on: '2026-06-01' } as const;
  it('later, of an earlier day, still fits after a step was ticked off', () => {
    const waiting = tellAll(start, applied, { type: 'confirmed', on: '2026-06-05' });
    const done = ticked(waiting, 'biometrics', true, TODAY) as JourneyMemory;
    expect(replayJourney(done, TODAY).steps.find(({ item }) => item.id === 'biometrics')?.state).toBe('done');
    const refused = tellAll(done, { type: 'refused', on: '2026-06-20' });
    expect(replayJourney(refused, TODAY)).toMatchObject({ phase: 'refused', refused: new Map() });
    expect(ticked(done, 'biometrics', false, TODAY)).toEqual(waiting);
  });
  it('loses a tick that has no place any more, and never an event', () => {
    const prepared = ticked(nothingTold('asylum-permanent'), 'checkRequirements', true, '2026-06-01') as JourneyMemory;
    expect(prepared.events).toHaveLength(1);
    const refused = tellAll(prepared, { type: 'applied', on: '2026-04-01' }, { type: 'refused', on: '2026-05-01' });
    expect(refused.events.map(({ type }) => type)).toEqual(['applied', 'refused']);
  });
  it('is taken back wherever it stands, unless something later hangs on it', () => {
    const memory = tellAll(start, applied, { type: 'paymentLetter', on: '2026-06-03' }, { type: 'refused', on: '2026-08-01' });
    const [first, letter] = memory.events as [JourneyEvent, JourneyEvent];
    expect(takenBack(memory, letter, TODAY)).toEqual({ ...memory, events: [first, memory.events[2]] });
    expect(takenBack(memory, first, TODAY)).toBe('breaksLater');
  });
  it('is refused with its own reason', () => {
    expect(told(start, { type: 'applied', on: '2026-11-23' }, TODAY)).toBe('afterToday');
    expect(told(start, { type: 'granted', on: '2026-11-01' }, TODAY)).toBe('notInThisPhase');
    const refused = tellAll(start, applied, { type: 'refused', on: '2026-08-01' });
    const letter = refused.events[1] as JourneyEvent;
    expect(replaced(refused, letter, { type: 'refused', on: '2026-08-01', by: '2026-07-01' }, TODAY)).toBe('dayBeforeItsCause');
  });
});

describe('a day that only a letter or the card can tell', () => {
  const applied = { type: 'applied', on: '2026-06-01' } as const;
  it.each<[what: string, memory: JourneyMemory, id: Parameters<typeof gapOf>[0], is: unknown]>([
    ['is of the card one has now', start, 'applyBy', 'card'],
    ['is nowhere while the letter was not told', tellAll(nothingTold('union-permanent'), applied), 'decisionBy', undefined],
    ['is of the letter', tellAll(start, applied, { type: 'refused', on: '2026-08-01' }), 'reviewBy', { event: { type: 'refused', on: '2026-08-01' }, field: 'by' }],
    ['is of the newest letter', tellAll(start, applied, { type: 'askedToComplete', on: '2026-06-05' }, { type: 'moreTime', on: '2026-06-10' }), 'completeBy', { event: { type: 'moreTime', on: '2026-06-10' }, field: 'by' }],
    ['is of the new card', tellAll(start, applied, { type: 'granted', on: '2026-08-01' }, { type: 'collected', on: '2026-08-20' }), 'renewBy', { event: { type: 'collected', on: '2026-08-20' }, field: 'expires' }],
  ])('%s', (_, memory, id, is) => expect(gapOf(id, memory, TODAY)).toEqual(is));
});

describe('the form of an event', () => {
  const t = makeT(followTexts('nl'), 'nl');
  const form = (fields: Record<string, string>) => {
    const data = new FormData();
    for (const [name, text] of Object.entries(fields)) data.set(name, text);
    return data;
  };
  const on = { 'on.day': '1', 'on.month': 'juni', 'on.year': '2026' };
  it('needs its own day, and leaves out the others that are empty', () => {
    expect(readDays(['on', 'by'], form(on), t)).toEqual({ on: '2026-06-01' });
    expect(readDays(['on', 'by'], form({}), t)).toMatchObject({ field: 'on', text: t('journey.emptyDate') });
    expect(readDays(['on', 'by'], form({ ...on, 'by.day': '3' }), t)).toMatchObject({ field: 'by', parts: ['month', 'year'] });
  });
});
