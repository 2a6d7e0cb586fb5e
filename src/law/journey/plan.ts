import type { Answers } from '../answers';
import type { Day } from '../days';
import type { Item } from '../fact';
import { inForce } from '../inForce';
import type { PathwayId } from '../pathway';
import { pathways } from '../pathways';
import type { StepPlan } from './journey';
import { journeys } from './pathways';
import { stageOf, stages, type Phase } from './phase';
import { appliedOn, permitOf, type JourneyState } from './state';

/** A step of a pathway that concerns somebody, with its place in the journey. */
export interface Planned extends StepPlan {
  readonly item: Item;
  readonly of: PathwayId;
  /** It is for some, and whether for this reader was not told. */
  readonly forSome?: true;
}

const SITUATIONS = { asylum: 'asylumTemporary', regular: 'regularTemporary', union: 'unionCitizen' } as const;

/** What the days and the permit of a journey come to, in the words of the check. Nothing of it is kept. */
function knownOf(state: JourneyState, day: Day): { answers: Answers; day: Day } {
  const permit = permitOf(state);
  const { expires } = state.days;
  return { day, answers: { ...(permit && { situation: SITUATIONS[permit] }), ...(expires && { permitExpires: expires, documentExpires: expires }) } };
}

/**
 * The steps of one pathway that concern somebody, in the order of their stages. A step for some is left out only where it is known
 * that it is for others.
 * @param day the day whose rules hold
 */
function stepsOf(pathway: keyof typeof journeys, state: JourneyState, day: Day): readonly Planned[] {
  const known = knownOf(state, day);
  return pathways[pathway].steps.filter((item) => inForce(item, day)).flatMap((item): Planned[] => {
    const plan = Object.hasOwn(journeys[pathway].plan, item.id) ? journeys[pathway].plan[item.id] : undefined;
    if (!plan) return [];
    // A card type would say what a situation says.
    const open = item.appliesWhen?.reads.some((id) => id !== 'cardType' && known.answers[id] === undefined) ?? false;
    if (!open && !(item.appliesWhen?.holds(known) ?? true)) return [];
    return [{ ...plan, item, of: pathway, ...(open && { forSome: true as const }) }];
  });
}

const letter = 'withdrawal-viewpoint';

/** Every step that may come in this round: those of the pathway, and for a letter about withdrawal those that everybody has. */
export function plannedSteps(state: JourneyState, today: Day): readonly Planned[] {
  const day = appliedOn(state) ?? today;
  const own = state.pathway === letter ? [] : stepsOf(state.pathway, state, day);
  return [...own, ...stepsOf(letter, state, today)];
}

/** True for a step that somebody ticks off. */
export const isTicked = (step: string, state: JourneyState, day: Day): boolean =>
  plannedSteps(state, day).some(({ item, tick }) => item.id === step && tick);

/**
 * True where a step can be ticked off: in its phase, or later on the road of an application, when somebody had forgotten it. Whoever has
 * applied may be far on without having told of a letter.
 */
export function canBeTicked(step: string, phase: Phase, state: JourneyState, day: Day): boolean {
  const reached = stages.indexOf(phase === 'applied' ? 'deciding' : stageOf(phase));
  return plannedSteps(state, day).some((one) => {
    if (one.item.id !== step || !one.tick) return false;
    const place = (stages as readonly Phase[]).indexOf(one.in);
    return one.in === phase || (stageOf(phase) !== 'holding' && place >= 0 && place <= reached);
  });
}
