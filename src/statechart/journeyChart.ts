import { assign } from 'xstate';
import type { Day } from '../law/days';
import type { JourneyEvent } from '../law/journey/event';
import { journeys } from '../law/journey/pathways';
import type { Phase } from '../law/journey/phase';
import { canBeTicked } from '../law/journey/plan';
import { refusalOfEvent } from '../law/journey/refusals';
import { afterEvent, type JourneyState } from '../law/journey/state';
import { setUp } from './parts';

/** What is known on the way: what was told in this round, and the visitor's own day. */
export interface JourneyContext {
  readonly state: JourneyState;
  readonly today: Day;
}

/**
 * The parts every phase is made of. Its guards contain no law: `takes` asks it whether an event can be taken, `ticks` whether a step can
 * be ticked off in a phase, `begins` where a journey starts, and `unconfirmed` whether no letter confirms an application.
 */
export const journeyChart = setUp({
  types: {} as { context: JourneyContext; events: JourneyEvent; input: JourneyContext },
  guards: {
    takes: ({ context, event }) => refusalOfEvent(event, context.state, context.today) === undefined,
    ticks: ({ context, event }, { phase }: { phase: Phase }) =>
      event.type === 'did' && canBeTicked(event.step, phase, context.state, event.on) &&
      refusalOfEvent(event, context.state, context.today) === undefined,
    begins: ({ context: { state } }, { phase }: { phase: Phase }) => journeys[state.pathway].begins === phase,
    unconfirmed: ({ context: { state } }) => !journeys[state.pathway].takes.includes('confirmed'),
  },
  actions: {
    tell: assign(({ context, event }) => ({ state: afterEvent(context.state, event) })),
  },
});
