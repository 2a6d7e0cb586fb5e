import { addDays, type Day } from '../../src/law/days';
import type { EventType, JourneyEvent } from '../../src/law/journey/event';
import { plannedSteps } from '../../src/law/journey/plan';
import type { JourneyState } from '../../src/law/journey/state';

/** What can go with an event of each type, one choice each: its own days, in days after it. */
const WITH: { readonly [T in EventType]?: readonly object[] } = {
  confirmed: [{}, { by: 90 }],
  askedToComplete: [{ by: 14 }],
  refused: [{ by: 28 }],
  withdrawalPlanned: [{}],
  appointment: [{ at: 7 }],
  collected: [{ expires: 1000 }],
};

const dated = (on: Day, days: object): object => Object.fromEntries(Object.entries(days).map(([name, after]) => [name, addDays(on, after as number)]));

/** Every event of these types on a day, with what can go with it, and every step that is there to be ticked off. */
export function eventsOn(on: Day, types: readonly EventType[], state: JourneyState): readonly JourneyEvent[] {
  return types.flatMap((type): JourneyEvent[] => {
    if (type === 'did') return plannedSteps(state, on).flatMap(({ item, tick }) => (tick ? [{ type, on, step: item.id }] : []));
    return (WITH[type] ?? [{}]).map((days) => ({ type, on, ...dated(on, days) }) as JourneyEvent);
  });
}
