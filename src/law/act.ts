import type { Known } from './answers';
import { concerns } from './judge';
import type { Act, Judgement, OutcomeId } from './pathway';

/** What somebody does first, and for which of the judged pathways. */
export interface FirstAct {
  readonly act: Act;
  readonly judgement: Judgement;
}

/** The act of one judged pathway; undefined when it has none for its outcome. */
export const actOf = ({ pathway, outcome }: Judgement, known: Known): Act | undefined =>
  pathway.acts.find((act) => act.on.includes(outcome.is) && concerns(act, known));

type Presses = (judgement: Judgement, recommended: boolean) => boolean;

const is = (...outcomes: readonly OutcomeId[]): Presses => ({ outcome }) => outcomes.includes(outcome.is);
const hasLastDay: Presses = ({ deadline }) => deadline !== undefined;
const both = (one: Presses, other: Presses): Presses => (judgement, recommended) => one(judgement, recommended) && other(judgement, recommended);

/** What presses most comes first: what is late, what is recommended, then what has a last day, what only needs doing, and what must be waited for. */
const PRESSING: readonly Presses[] = [
  is('late'),
  ({ outcome }, recommended) => recommended && outcome.is !== 'notYet',
  both(hasLastDay, is('info', 'likely', 'uncertain')),
  is('likely'),
  both(hasLastDay, is('notYet')),
  is('uncertain'),
  is('notYet'),
];

/**
 * The one thing to do first, or undefined where no pathway says what to do.
 * @param judgements in the order of the result
 */
export function firstAct(judgements: readonly Judgement[], recommended: Judgement | undefined, known: Known): FirstAct | undefined {
  const acts = judgements.flatMap((judgement) => {
    const act = actOf(judgement, known);
    return act ? [{ act, judgement }] : [];
  });
  for (const presses of [...PRESSING, () => true]) {
    // Of those that press alike, the one whose last day comes first; the others keep the order of the result.
    const alike = acts.filter(({ judgement }) => presses(judgement, judgement.pathway === recommended?.pathway));
    const [first] = alike.toSorted((a, b) => (a.judgement.deadline ?? '9').localeCompare(b.judgement.deadline ?? '9'));
    if (first) return first;
  }
  return undefined;
}
