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

/** What presses most comes first: what is late, then what has a last day, then what only needs doing, then what must be waited for. */
const PRESSING: readonly ((judgement: Judgement) => boolean)[] = [
  is('late'),
  (one) => one.deadline !== undefined && is('info', 'likely', 'uncertain')(one),
  is('likely'),
  (one) => one.deadline !== undefined && is('notYet')(one),
  is('uncertain'),
  is('notYet'),
];

function is(...outcomes: readonly OutcomeId[]): (judgement: Judgement) => boolean {
  return ({ outcome }) => outcomes.includes(outcome.is);
}

const rank = (judgement: Judgement): number => {
  const at = PRESSING.findIndex((presses) => presses(judgement));
  return at < 0 ? PRESSING.length : at;
};

/**
 * The one thing to do first (a pathway that is recommended goes before others, but not before one that is late), or undefined where
 * no pathway says what to do.
 * @param judgements in the order of the result
 */
export function firstAct(judgements: readonly Judgement[], recommended: Judgement | undefined, known: Known): FirstAct | undefined {
  const acts = judgements.flatMap((judgement) => {
    const act = actOf(judgement, known);
    return act ? [{ act, judgement }] : [];
  });
  const order = ({ judgement }: FirstAct) => (judgement.pathway === recommended?.pathway && judgement.outcome.is !== 'notYet' ? 0.5 : rank(judgement));
  return acts.map((one, at) => ({ one, at })).sort((a, b) => order(a.one) - order(b.one) || (a.one.judgement.deadline ?? '').localeCompare(b.one.judgement.deadline ?? '') || a.at - b.at)[0]?.one;
}
