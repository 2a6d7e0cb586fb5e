// @module-tag thorough
import { describe, expect, it } from 'vitest';
import { getAdjacencyMap } from 'xstate/graph';
import { addDays, type Day } from '../../src/law/days';
import { dueIds } from '../../src/law/journey/due';
import { eventTypes, type EventType, type JourneyEvent } from '../../src/law/journey/event';
import { followedIds, type FollowedId } from '../../src/law/journey/journey';
import { phases, type Phase } from '../../src/law/journey/phase';
import { refusalOfEvent } from '../../src/law/journey/refusals';
import { againOf } from '../../src/law/journey/state';
import { pathways } from '../../src/law/pathways';
import { journeyMachine } from '../../src/statechart/journey';
import { replayJourney, type Board } from '../../src/statechart/journeyBoard';
import { tell, undo, type JourneyMemory } from '../../src/statechart/journeyReplay';
import { eventsOn } from './journey-walk';

// Every road through the machine, up to a number of events: first those that lead from phase to phase, then also those that are noted.

const TODAY: Day = '2027-06-01';
/** The day of the first event, so that the pathway is in force: asylum under the earlier rules before the change, all else after it. */
const firstDay = (pathway: FollowedId): Day => (pathways[pathway].until ? '2026-03-02' : '2026-06-15');

const NOTED: readonly EventType[] = ['paymentLetter', 'paid', 'extended', 'moreTime', 'collectLetter', 'appointment', 'did'];
const LEADING = eventTypes.filter((type) => !NOTED.includes(type));

/** All paths of at most so many events; a path is known by its events, so that none is left out. */
function pathsOf(pathway: FollowedId, types: readonly EventType[], longest: number): readonly (readonly JourneyEvent[])[] {
  const first = firstDay(pathway);
  const trail = new WeakMap<object, readonly JourneyEvent[]>();
  const pathOf = (snapshot: { context: { state: object } }) => trail.get(snapshot.context.state) ?? [];
  const memory: JourneyMemory = { pathway, permit: 'asylum', days: {}, events: [] };
  const map = getAdjacencyMap(journeyMachine, {
    input: { state: { pathway, permit: 'asylum', days: memory.days, told: [], rounds: 0 }, today: TODAY },
    events: (snapshot) => {
      const { state } = snapshot.context;
      return eventsOn(addDays(first, pathOf(snapshot).length), types, state).filter((event) => refusalOfEvent(event, state, TODAY) === undefined);
    },
    serializeState: (snapshot, event, before) => {
      const { state } = snapshot.context;
      if (event && before && before.context.state !== state && !trail.has(state)) trail.set(state, [...pathOf(before), event as JourneyEvent]);
      return JSON.stringify(pathOf(snapshot));
    },
    stopWhen: (snapshot) => pathOf(snapshot).length >= longest,
    limit: Number.POSITIVE_INFINITY,
  });
  return Object.values(map).map(({ state }) => pathOf(state));
}

const walks = followedIds.map((pathway) => {
  const paths = [...pathsOf(pathway, LEADING, 6), ...pathsOf(pathway, eventTypes, 4)];
  return { pathway, lives: paths.map((events): { memory: JourneyMemory; board: Board } => {
    const memory: JourneyMemory = { pathway, permit: 'asylum', days: {}, events };
    return { memory, board: replayJourney(memory, TODAY) };
  }) };
});

/** The phases that a pathway has none of, because no source of it describes them. */
const NEVER: { readonly [P in FollowedId]?: readonly Phase[] } = {
  'asylum-application': ['applied', 'completing'],
  'asylum-repeat': ['applied', 'completing'],
  'regular-permanent': ['explaining'], 'eu-long-term-resident': ['explaining'], 'regular-extension': ['explaining'], 'union-permanent': ['explaining'],
  'document-renewal': ['explaining'], 'document-replacement': ['explaining'],
  'withdrawal-viewpoint': phases.filter((phase) => !['holding', 'answering', 'lost', 'contesting'].includes(phase)),
};

describe.each(walks)('every path of $pathway', ({ pathway, lives }) => {
  /** Of those who stand alike and told the same last, one: for what takes many runs. */
  const alike = [...new Map(lives.map((life) => [[life.board.phase, life.board.pathway, ...life.memory.events.slice(-2).map(({ type }) => type)].join(' '), life])).values()];

  it('reaches every phase that the pathway has, and no other', () => {
    const reached = new Set(lives.filter(({ board }) => board.pathway === pathway).map(({ board }) => board.phase));
    expect(phases.filter((phase) => !reached.has(phase))).toEqual(NEVER[pathway] ?? []);
  });

  it('is taken whole when it is run over again', () => {
    for (const { memory, board } of lives) if (board.refused.size > 0) expect({ memory, refused: [...board.refused] }).toBe('taken');
  });

  it('leaves nobody without something to do or to wait for, and tells what can be told next', () => {
    for (const { memory, board: { steps, offers, phase, state } } of lives) {
      // Whoever stopped, where the pathway has ended since, begins with another.
      const over = phase === 'stopped' && againOf(state, TODAY) === undefined;
      if (!steps.some((step) => step.state === 'now') || (offers.length === 0) !== over) expect({ memory, steps, offers }).toBe('going on');
    }
  });

  it('offers what is taken, and nothing else is', () => {
    for (const { memory, board: { offers, state } } of alike) {
      for (const event of eventsOn(addDays(memory.events.at(-1)?.on ?? firstDay(pathway), 1), eventTypes.filter((type) => type !== 'did'), state)) {
        const isTaken = typeof tell(memory, event, TODAY) !== 'string';
        // Applying and beginning anew hang on the day too.
        if (isTaken !== offers.includes(event.type) && !['applied', 'startedAgain', 'renewalStarted'].includes(event.type)) expect({ memory, event, isTaken }).toBe('as offered');
      }
    }
  });

  it('has nothing due before its cause, in the order of the days, each with where it is said', () => {
    for (const { memory, board: { due } } of lives) {
      expect(due.map(({ day }) => day)).toEqual(due.map(({ day }) => day).toSorted());
      for (const one of due) if ((one.cause && one.day < one.cause.on) || one.at === '') expect({ memory, one }).toBe('after its cause');
    }
  });

  it('goes back by one event when that is undone', () => {
    const known = new Map(lives.map(({ memory, board }) => [JSON.stringify(memory.events), board]));
    for (const { memory } of alike) {
      const before = known.get(JSON.stringify(undo(memory).events));
      if (memory.events.length > 0) expect(replayJourney(undo(memory), TODAY)).toEqual(before);
    }
  });
});

describe('all paths together', () => {
  const all = walks.flatMap(({ lives }) => lives);
  it('tell every event, and come to every day that can be due', () => {
    expect(eventTypes.filter((type) => !all.some(({ memory }) => memory.events.some((event) => event.type === type)))).toEqual([]);
    const due = new Set(all.flatMap(({ board }) => [...board.due.map(({ id }) => id), ...board.untold]));
    expect(dueIds.filter((id) => !due.has(id))).toEqual([]);
  });

  it('are many', () => expect(all.length).toBeGreaterThan(9_000));
});
