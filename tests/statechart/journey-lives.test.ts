import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/law/days';
import type { JourneyEvent } from '../../src/law/journey/event';
import { replayJourney, type Board } from '../../src/statechart/journeyBoard';
import type { JourneyMemory } from '../../src/statechart/journeyReplay';
import { asylumLives } from './lives/asylum';
import { letterLives } from './lives/letters';
import type { Life, Moment } from './lives/life';
import { regularLives } from './lives/regular';

const lives: readonly Life[] = [...regularLives, ...asylumLives, ...letterLives];

const memoryOn = ({ pathway, permit, expires, mayApplyFrom, events }: Life, on: string): JourneyMemory => ({
  pathway, ...(permit && { permit }),
  days: { ...(expires && { expires: expires as Day }), ...(mayApplyFrom && { mayApplyFrom: mayApplyFrom as Day }) },
  events: events.filter((event) => event.on <= on) as unknown as readonly JourneyEvent[],
});

/** A board with exactly the fields that a moment looks at. */
const observed = ({ phase, pathway, steps, due, untold, arising, openAtChange, ended }: Board, moment: Moment, first: string): Moment => {
  const ids = (state: string) => steps.filter((step) => step.state === state).map(({ item }) => item.id);
  return {
    on: moment.on, phase, now: ids('now'), due: due.map(({ id, day, source, certainty }) => `${id} ${day} ${source} ${certainty}`),
    ...(pathway !== first && { pathway: pathway as NonNullable<Moment['pathway']> }),
    ...(moment.done && { done: ids('done') }),
    ...(untold.length > 0 && { untold }),
    ...(moment.arising && { arising: arising.map(({ id }) => id) }),
    ...(openAtChange && { change: openAtChange.id }),
    ...(ended && { ended: `${ended.until} ${ended.replacedBy}` }),
  };
};

describe.each(lives)('$who', (life) => {
  it.each(life.moments)('on $on', (moment) => {
    const board = replayJourney(memoryOn(life, moment.on), moment.on as Day);
    expect([...board.refused]).toEqual([]);
    expect(observed(board, moment, life.pathway)).toEqual(moment);
  });
});

describe('days beside the visitor\'s own', () => {
  const board = (today: Day) => replayJourney({ pathway: 'asylum-document-renewal', days: { expires: '2026-12-31' }, events: [] }, today).due.find(({ id }) => id === 'applyBy');
  it.each<[Day, string, readonly string[]]>([['2026-12-30', 'ahead', []], ['2026-12-31', 'today', []], ['2027-01-01', 'passed', ['help']]])('%s: %s', (today, lies, help) => {
    expect(board(today)).toMatchObject({ lies, help });
  });
});
