import type { QuestionId } from '../law/questions';
import type { Said } from '../law/said';
import type { When } from '../law/when';
import type { ErrandId } from './errands';
import { selfCheck } from './self-check';

// The states and arrows of the statechart as data: read off the machine that runs, never written beside it. Drawings in text
// (`draw.ts`) and the pages that explain the check are made of it.

type Node = Pick<typeof selfCheck.root, 'id' | 'key' | 'always' | 'on' | 'parent' | 'states' | 'initial' | 'meta'>;
type Transition = (typeof selfCheck.root.transitions extends ReadonlyMap<string, readonly (infer T)[]> ? T : never);

/** A state by its name; `errand` where it is one with states of its own. */
export interface State {
  readonly id: string;
  readonly question?: QuestionId;
  readonly errand?: ErrandId;
}

/** An arrow between two states: followed at once when something holds, or on an event. */
export interface Arrow {
  readonly from: State;
  readonly to: State;
  readonly when?: Said;
  /** `answer` or `confirm`, in small letters; left out where `when` decides. */
  readonly on?: string;
}

export interface Graph {
  readonly first: State;
  readonly states: readonly State[];
  /** States of the outer chart that an arrow leads to. */
  readonly outside: readonly State[];
  readonly arrows: readonly Arrow[];
}

const isOuter = ({ parent }: Node): boolean => parent === selfCheck.root;
const isErrand = ({ states }: Node): boolean => Object.keys(states).length > 0;

const stateOf = (node: Node): State => {
  const { question } = (node.meta ?? {}) as { question?: QuestionId };
  return { id: node.key, ...(question && { question }), ...(isErrand(node) && { errand: node.key as ErrandId }) };
};

/** The arrows that leave a state, those that need no event first: so the machine tries them. */
const leaving = (from: Node): readonly (Arrow & { readonly target: Node })[] =>
  [...(from.always ?? []), ...Object.values(from.on).flat()].flatMap(({ target, guard, eventType }: Transition) => {
    const { when } = ((guard as { params?: { when?: When } } | undefined)?.params ?? {});
    return (target ?? []).map((to) => ({ from: stateOf(from), to: stateOf(to), target: to, ...(when ? { when: when.said } : { on: eventType.toLowerCase() }) }));
  });

const bare = ({ from, to, when, on }: Arrow): Arrow => ({ from, to, ...(when && { when }), ...(on && { on }) });
const firstOf = (node: Node): State => stateOf(node.initial.target[0] ?? node);

/** The way to the errands: who somebody is, what they want, and where one errand leaves for another. */
export function overview(): Graph {
  const nodes: readonly Node[] = Object.values(selfCheck.root.states);
  const out = nodes.flatMap((errand) =>
    Object.values<Node>(errand.states).flatMap(leaving).filter(({ target }) => isOuter(target)).map((arrow) => ({ ...arrow, from: stateOf(errand) })));
  return { first: firstOf(selfCheck.root), states: nodes.map(stateOf), outside: [], arrows: [...nodes.flatMap(leaving), ...out].map(bare) };
}

/** The questions that everyone begins with, up to the state from which the errands part. */
export function beginning(): Graph {
  const { first, states, arrows } = overview();
  return { first, states: states.filter(({ errand }) => !errand), outside: [], arrows: arrows.filter(({ from, to }) => !from.errand && !to.errand) };
}

/** One errand: its questions in order, when each is passed by, its review and its result. */
export function graphOf(id: ErrandId): Graph {
  const errand: Node = selfCheck.root.states[id] ?? selfCheck.root;
  const nodes: readonly Node[] = Object.values(errand.states);
  const arrows = nodes.flatMap(leaving);
  return { first: firstOf(errand), states: nodes.map(stateOf), outside: arrows.map(({ target }) => target).filter(isOuter).map(stateOf), arrows: arrows.map(bare) };
}
