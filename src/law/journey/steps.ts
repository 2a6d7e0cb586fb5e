import type { Day } from '../days';
import type { Item } from '../fact';
import type { PathwayId } from '../pathway';
import { commonSteps } from './commonSteps';
import { sinceLetter, type EventType } from './event';
import { journeys } from './pathways';
import { plannedSteps, type Planned } from './plan';
import { leadsAway, stageOf, stages, type Phase, type Stage } from './phase';
import type { JourneyState } from './state';

/** A step as it stands: done, to be done now, or later. */
export interface BoardStep {
  readonly item: Item;
  /** The pathway whose text it is; left out where it is a step of everyone's. */
  readonly of?: PathwayId;
  readonly in: Phase;
  readonly state: 'done' | 'now' | 'later';
  /** Somebody ticks it off. */
  readonly tick?: true;
  readonly forSome?: true;
}

type Step = Omit<BoardStep, 'state'> & Pick<Planned, 'after'> & { readonly doneBy?: EventType };

const place = (stage: Stage) => stages.indexOf(stage);
const common = (phase: Phase): Step => ({ item: commonSteps[phase], in: phase });
const ofPlan = ({ item, of, in: phase, tick, forSome, after, doneBy }: Planned): Step =>
  ({ item, of, in: phase, ...(tick && { tick }), ...(forSome && { forSome }), ...(after && { after }), ...(doneBy && { doneBy }) });

/** The events that lead into the phases beside the road: once told, what was done there stays to be seen. */
const LED_BY: { readonly [P in Exclude<Phase, Stage>]: EventType } = {
  completing: 'askedToComplete',
  explaining: 'refusalPlanned',
  refused: 'refused',
  reviewing: 'reviewAsked',
  stopped: 'applicationWithdrawn',
  answering: 'withdrawalPlanned',
  lost: 'permitWithdrawn',
  contesting: 'reviewAsked',
};
const besides = Object.keys(LED_BY) as Exclude<Phase, Stage>[];

function isDone({ item, in: phase, tick, doneBy }: Step, state: JourneyState): boolean {
  const told = phase === 'answering' ? sinceLetter(state.told) : state.told;
  if (tick) return told.some((event) => event.type === 'did' && event.step === item.id);
  return told.some(({ type }) => type === doneBy);
}

/** The steps of the road itself, a step of everyone's where a pathway has none that is still open. */
function road(phase: Phase, state: JourneyState, planned: readonly Step[]): readonly Step[] {
  return stages.slice(place(journeys[state.pathway].begins)).flatMap((stage) => {
    const own = planned.filter((step) => step.in === stage);
    const needed = own.length === 0 || (stage === phase && own.every((step) => isDone(step, state)));
    // Who applies in person gets no confirmation, so that nothing happens in that stage.
    if (stage === 'applied' && own.length === 0 && phase !== 'applied') return [];
    return needed ? [...own, common(stage)] : own;
  });
}

/**
 * The steps from preparing to holding the card, in their order, each done, now or later; at least one is now. Beside the road (asked
 * to complete, refused) stands what is to be done there, and nothing is later where the road ahead is not known.
 * @param today decides which rules hold while nothing has been applied for
 */
export function boardSteps(phase: Phase, state: JourneyState, today: Day): readonly BoardStep[] {
  const planned = plannedSteps(state, today).map(ofPlan);
  // Of an application taken back nobody knows how far it had come: what was told is done, the rest is left out.
  const at = place(phase === 'stopped' ? 'applied' : stageOf(phase));
  const main = road(phase, state, planned);
  const done = new Set(main.filter((step) => place(step.in as Stage) < at || isDone(step, state)));
  // A refusal is a decision: its stage is over.
  if (phase === 'refused' || phase === 'reviewing') for (const step of main) if (step.in === 'deciding') done.add(step);
  const follows = ({ after }: Step) => after === undefined || [...done].some(({ item }) => item.id === after);
  const isNow = (step: Step) => step.in === phase && !done.has(step) && follows(step);

  const beside = besides.filter((one) => state.told.some(({ type }) => type === LED_BY[one]) && isOfRound(one, state))
    .flatMap((one): BoardStep[] => {
      const own = planned.filter((step) => step.in === one);
      const steps = one === phase && own.every((step) => isDone(step, state)) || own.length === 0 ? [...own, common(one)] : own;
      return steps.map((step) => withState(step, one !== phase || isDone(step, state) ? 'done' : 'now'));
    });
  const told = main.map((step) => withState(step, done.has(step) ? 'done' : isNow(step) ? 'now' : 'later'));
  // There is always a step ahead: holding the card is never over.
  const ahead = told.findIndex((step) => step.state !== 'done');
  const rest = told.slice(ahead);
  return [...told.slice(0, ahead), ...beside, ...(leadsAway(phase) ? rest.filter((step) => step.state === 'done') : rest)];
}

const withState = ({ item, of, in: phase, tick, forSome }: Step, state: BoardStep['state']): BoardStep =>
  ({ item, in: phase, state, ...(of && { of }), ...(tick && { tick }), ...(forSome && { forSome }) });

/** Asking for a review is told by one event for two phases: a decision on an application, or on a permit that was taken away. */
function isOfRound(one: Exclude<Phase, Stage>, { told }: JourneyState): boolean {
  if (LED_BY[one] !== 'reviewAsked') return true;
  const found = told.findIndex(({ type }) => type === 'permitWithdrawn');
  const withdrawn = found < 0 ? told.length : found;
  return (one === 'contesting' ? told.slice(withdrawn) : told.slice(0, withdrawn)).some(({ type }) => type === 'reviewAsked');
}
