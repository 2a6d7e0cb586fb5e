import fc from 'fast-check';
import { addDays, type Day } from '../../src/law/days';
import { eventDays, eventTypes, type EventType, type JourneyEvent } from '../../src/law/journey/event';
import { followedIds, permitKinds } from '../../src/law/journey/journey';
import { plannedSteps } from '../../src/law/journey/plan';
import { standing, type JourneyMemory, type JourneyPosition } from '../../src/statechart/journeyReplay';
import { INHERITED, junk } from '../law/arbitraries';

/** After every day that a life can reach. */
export const TODAY: Day = '2034-12-31';

/** One thing that somebody does: the how manieth of what can be told, after so many days, with days of its own so long after it. */
interface Choice {
  readonly which: number;
  readonly after: number;
  readonly days: Readonly<Record<string, number | undefined>>;
}

const someDays = (max: number) => fc.option(fc.integer({ min: 1, max }), { nil: undefined, freq: 3 });
const choice: fc.Arbitrary<Choice> = fc.record({
  which: fc.nat(), after: fc.integer({ min: 1, max: 70 }),
  days: fc.record({ by: someDays(200), at: someDays(60), expires: someDays(2000), received: fc.constantFrom(undefined, 0) }),
});

/** The event that is chosen where somebody stands; undefined where nothing can be told. */
function chosen({ offers, state }: JourneyPosition, { which, days }: Choice, on: Day): JourneyEvent | undefined {
  const ticks = plannedSteps(state, on).flatMap(({ item, tick }): JourneyEvent[] => (tick ? [{ type: 'did', on, step: item.id }] : []));
  // Taking an application back ends a life early, and ticking off is much of the same: both come seldom.
  const often = offers.flatMap((type) => (type === 'applicationWithdrawn' ? [type] : [type, type, type]));
  const events = [...often.map((type) => ({
    type, on, ...Object.fromEntries((eventDays[type] as readonly string[]).flatMap((name) => (days[name] === undefined ? [] : [[name, addDays(on, days[name])]]))),
  }) as JourneyEvent), ...ticks.slice(0, 2)];
  return events[which % Math.max(events.length, 1)];
}

/** Somebody's whole life with an application, every event on a day of its own, each of them taken. */
export const someLife: fc.Arbitrary<JourneyMemory> = fc.record({
  pathway: fc.constantFrom(...followedIds), permit: fc.option(fc.constantFrom(...permitKinds), { nil: undefined }),
  begins: fc.integer({ min: -400, max: 400 }).map((days) => addDays('2026-06-12', days)),
  expires: fc.option(fc.integer({ min: -100, max: 700 }), { nil: undefined }),
  choices: fc.array(choice, { minLength: 4, maxLength: 16, size: 'max' }),
}).map(({ pathway, permit, begins, expires, choices }) => {
  let on = begins;
  let memory: JourneyMemory = { pathway, ...(permit && { permit }), days: { ...(expires !== undefined && { expires: addDays(begins, expires) }) }, events: [] };
  let position = standing(memory, TODAY);
  for (const one of choices) {
    on = addDays(on, one.after);
    const event = chosen(position, one, on);
    if (!event) continue;
    const next = { ...memory, events: [...memory.events, event] };
    const then = standing(next, TODAY);
    if (then.refused.size === 0) [memory, position] = [next, then];
  }
  return memory;
});

/** An event of any type on any day of some years, whether it fits or not. */
export const someEvent: fc.Arbitrary<JourneyEvent> = fc.record({
  type: fc.constantFrom(...eventTypes), on: fc.nat(3000).map((days) => addDays('2025-01-01', days)),
  step: fc.constantFrom('biometrics', 'tbTest', 'lawyer', 'newFacts'), by: fc.nat(3000).map((days) => addDays('2025-01-01', days)),
}).map(({ type, on, step, by }) => ({
  type, on, ...(type === 'did' && { step }), ...((eventDays[type as EventType] as readonly string[]).includes('by') && { by }),
}) as JourneyEvent);

/** What a file or an old store could hold in the place of a journey. */
export const spoiltJourney: fc.Arbitrary<unknown> = fc.oneof(
  junk,
  fc.record({
    v: fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: junk }),
    on: fc.oneof({ weight: 5, arbitrary: fc.constant('2026-11-22') }, { weight: 1, arbitrary: junk }),
    pathway: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...followedIds) }, { weight: 1, arbitrary: junk }),
    permit: junk, days: fc.oneof(junk, fc.record({ expires: junk, mayApplyFrom: junk })),
    answers: fc.constant({ asylumGrounds: ['persecution'] }),
    events: fc.oneof(
      { weight: 5, arbitrary: fc.array(fc.oneof(junk, someEvent, fc.record({ type: fc.constantFrom<unknown>(...eventTypes, ...INHERITED), on: junk, step: junk, by: junk, got: junk, reason: fc.string() }))) },
      { weight: 1, arbitrary: junk },
    ),
  }),
);
