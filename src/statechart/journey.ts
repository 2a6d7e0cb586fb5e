import type { EventType } from '../law/journey/event';
import type { Phase } from '../law/journey/phase';
import { journeyChart } from './journeyChart';

/** The event leads to a phase or, without one, is noted where one stands. */
const to = (target?: Phase) => ({ guard: 'takes', actions: 'tell', ...(target && { target }) }) as const;
const ticks = (phase: Phase) => ({ guard: { type: 'ticks', params: { phase } }, actions: 'tell' }) as const;

type On = { readonly [T in EventType]?: ReturnType<typeof to> | ReturnType<typeof ticks> };
const phase = (id: Phase, on: On) => journeyChart.createStateConfig({ on: { ...on, did: ticks(id) } });
/** Where nothing is ticked off. */
const still = (on: On) => journeyChart.createStateConfig({ on });

/** Letters cross: what is told beside the road is noted wherever an application is pending. */
const meanwhile: On = { paymentLetter: to(), paid: to(), confirmed: to(), extended: to() };
const decided: On = { granted: to('collecting'), refused: to('refused'), applicationWithdrawn: to('stopped') };

/**
 * An application and the card that comes of it: the phases are everyone's, steps and days come from the pathway. Undo and a change
 * have no events here: they are this machine, run over the events again (`journeyReplay.ts`). No timers: no day moves anybody on.
 */
export const journeyMachine = journeyChart.createMachine({
  id: 'journey',
  initial: 'start',
  context: ({ input }) => input,
  states: {
    start: {
      always: [
        { guard: { type: 'begins', params: { phase: 'holding' } }, target: 'holding' },
        { target: 'preparing' },
      ],
    },
    preparing: phase('preparing', { applied: to('applied') }),
    applied: {
      // Whoever applies in person gets no letter to wait for.
      always: { guard: 'unconfirmed', target: 'deciding' },
      ...phase('applied', { ...meanwhile, ...decided, confirmed: to('deciding'), askedToComplete: to('completing'), refusalPlanned: to('explaining') }),
    },
    deciding: phase('deciding', { ...meanwhile, ...decided, askedToComplete: to('completing'), refusalPlanned: to('explaining') }),
    completing: phase('completing', { ...meanwhile, ...decided, completed: to('deciding'), moreTime: to() }),
    explaining: phase('explaining', { ...meanwhile, ...decided, viewpointSent: to('deciding'), moreTime: to() }),
    refused: still({ reviewAsked: to('reviewing'), startedAgain: to('preparing') }),
    // The review may give the permit at once, refuse it again, or have the IND decide anew.
    reviewing: still({ ...decided, decideAgain: to('deciding') }),
    collecting: phase('collecting', { collectLetter: to(), appointment: to(), collected: to('holding') }),
    holding: still({ renewalStarted: to('preparing'), withdrawalPlanned: to('answering') }),
    answering: phase('answering', { viewpointSent: to(), moreTime: to(), permitKept: to('holding'), permitWithdrawn: to('lost') }),
    lost: still({ reviewAsked: to('contesting'), startedAgain: to('preparing') }),
    contesting: still({ permitKept: to('holding'), permitWithdrawn: to('lost') }),
    stopped: still({ startedAgain: to('preparing') }),
  },
});
