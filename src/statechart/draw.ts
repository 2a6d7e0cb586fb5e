import type { When } from '../law/when';
import type { ErrandId } from './errands';
import { selfCheck } from './self-check';

// Drawings of the statechart in the text form of Mermaid. They are read off the machine that runs, never written beside it.

type Node = Pick<typeof selfCheck.root, 'id' | 'key' | 'always' | 'on' | 'parent' | 'states' | 'initial'>;
type Edge = { readonly from: Node; readonly to: Node; readonly says: string };
type Transition = (typeof selfCheck.root.transitions extends ReadonlyMap<string, readonly (infer T)[]> ? T : never);

const ofErrand = ({ parent }: Node): boolean => parent !== undefined && parent !== selfCheck.root;
const isErrand = ({ states }: Node): boolean => Object.keys(states).length > 0;

/** A name that a drawing takes: no hyphens. Names inside an errand need no more, for each errand has a drawing of its own. */
const nameOf = ({ key }: Node): string => key.replaceAll('-', '_');

/** What stands in "not (...)", when that is the whole sentence. */
function denied(says: string): string | undefined {
  if (!says.startsWith('not (') || !says.endsWith(')')) return undefined;
  const inner = says.slice('not ('.length, -1);
  let depth = 0;
  const closesEarly = [...inner].some((sign) => (depth += sign === '(' ? 1 : sign === ')' ? -1 : 0) < 0);
  return closesEarly ? undefined : inner;
}

/** The condition on an arrow, without a double "not". */
function inWords(says: string): string {
  const unless = denied(says);
  const when = unless === undefined ? says : denied(unless);
  return when === undefined ? `unless ${unless}` : `when ${when}`;
}

/** Colons, semicolons, quotation marks, number signs and brackets end a label or begin something else. */
const asLabel = (text: string): string => text.replaceAll(';', ',').replaceAll(/[:"#{}[\]<>\n]/g, ' ');

const edgesOf = (from: Node): readonly Edge[] =>
  [...(from.always ?? []), ...Object.values(from.on).flat()].flatMap(({ target, guard, eventType }: Transition) => {
    const { when } = ((guard as { params?: { when?: When } } | undefined)?.params ?? {});
    return (target ?? []).map((to) => ({ from, to, says: when ? inWords(when.says) : eventType.toLowerCase() }));
  });

const state = (node: Node) => `  state "${asLabel(node.key)}" as ${nameOf(node)}`;
const arrow = ({ from, to, says }: Edge) => `  ${nameOf(from)} --> ${nameOf(to)} : ${asLabel(says)}`;
const drawn = (first: Node | undefined, lines: readonly string[]) =>
  ['stateDiagram-v2', ...(first ? [`  [*] --> ${nameOf(first)}`] : []), ...lines].join('\n');

const firstOf = (node: Node): Node | undefined => node.initial.target[0];

/** Draws the way to the errands: who somebody is, what they want, and where one errand leaves for another. */
export function drawOverview(): string {
  const { root } = selfCheck;
  const nodes: readonly Node[] = Object.values(root.states);
  const leaving = nodes.filter(isErrand).flatMap((errand) =>
    Object.values<Node>(errand.states).flatMap(edgesOf).filter(({ to }) => !ofErrand(to)).map((edge) => ({ ...edge, from: errand })));
  return drawn(firstOf(root), [...nodes.map(state), ...[...nodes.flatMap(edgesOf), ...leaving].map(arrow)]);
}

/** Draws one errand: its questions in order, when each is passed by, its review and its result. */
export function drawErrand(id: ErrandId): string {
  const errand: Node | undefined = selfCheck.root.states[id];
  const nodes: readonly Node[] = Object.values(errand?.states ?? {});
  const edges = nodes.flatMap(edgesOf);
  const elsewhere = edges.map(({ to }) => to).filter((to) => !ofErrand(to));
  return drawn(errand && firstOf(errand), [...nodes, ...elsewhere].map(state).concat(edges.map(arrow)));
}
