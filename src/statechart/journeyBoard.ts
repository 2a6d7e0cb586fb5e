import type { ChangeItem } from '../law/change';
import type { Day } from '../law/days';
import { inForce } from '../law/inForce';
import { openAtChange } from '../law/journey/changeOfLaw';
import type { DueDay, DueId } from '../law/journey/due';
import { dueDays } from '../law/journey/dueDays';
import { boardSteps, type BoardStep } from '../law/journey/steps';
import { arisingIn, helpWhenPassed, type Arising } from '../law/journey/waiting';
import type { PathwayId } from '../law/pathway';
import { pathways } from '../law/pathways';
import type { TopicId } from '../law/topic';
import { standing, type JourneyMemory, type JourneyPosition } from './journeyReplay';

/** A day that matters, as it lies to the visitor's own day. */
export interface BoardDay extends DueDay {
  readonly lies: 'passed' | 'today' | 'ahead';
  /** Where to read who helps, for a day that has passed. */
  readonly help: readonly TopicId[];
}

/** All that a board shows of one journey. */
export interface Board extends JourneyPosition {
  /** The pathway of this round. */
  readonly pathway: PathwayId;
  readonly steps: readonly BoardStep[];
  readonly due: readonly BoardDay[];
  /** Days that only a letter or the card can tell, which nobody has typed yet. */
  readonly untold: readonly DueId[];
  readonly arising: readonly Arising[];
  /** One prepares for what can no longer be applied for. */
  readonly ended?: { readonly until: Day; readonly replacedBy: PathwayId };
  /** What is known of applications that were open when the law changed. */
  readonly openAtChange?: ChangeItem;
}

const lies = (day: Day, today: Day): BoardDay['lies'] => (day < today ? 'passed' : day === today ? 'today' : 'ahead');

/**
 * Where somebody stands, what is done, now and later, and which days matter: the machine run over what was told, and the law asked
 * about it. Pure; never throws.
 * @param today the visitor's own day
 */
export function replayJourney(memory: JourneyMemory, today: Day): Board {
  const position = standing(memory, today);
  const { phase, state } = position;
  const { due, untold } = dueDays(phase, state, today);
  const { until, replacedBy } = pathways[state.pathway];
  const ended = phase === 'preparing' && until && replacedBy && !inForce({ until }, today) && { until, replacedBy };
  const open = openAtChange(phase, state, today);
  return {
    ...position,
    pathway: state.pathway,
    steps: boardSteps(phase, state, today),
    due: due.map((one) => ({ ...one, lies: lies(one.day, today), help: one.day < today ? helpWhenPassed[one.id] : [] })),
    untold,
    arising: arisingIn(phase, state.pathway),
    ...(ended && { ended }),
    ...(open && { openAtChange: open }),
  };
}
