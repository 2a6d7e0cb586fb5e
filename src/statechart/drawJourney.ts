import type { AnyTransitionDefinition } from 'xstate';
import { journeyMachine } from './journey';

// As the conversation, the journey is drawn in the text form of Mermaid, read off the machine that runs.

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly says: string;
}

const nodes = Object.values(journeyMachine.states);

/** What is followed at once, without an event. */
function inWords({ guard }: AnyTransitionDefinition): string {
  if (!guard) return 'else';
  if (typeof guard === 'string') return guard;
  const { type, params } = guard as { type: string; params?: { phase?: string } };
  return params?.phase ? `${type} ${params.phase}` : type;
}

const leading = (transitions: readonly AnyTransitionDefinition[], says: (one: AnyTransitionDefinition) => string): readonly Arrow[] =>
  transitions.flatMap((one) => (one.target ?? []).map((to) => ({ from: one.source.key, to: to.key, says: says(one) })));

const arrows = nodes.flatMap((node): readonly Arrow[] => [
  ...leading(node.always ?? [], inWords),
  ...leading(Object.values(node.on).flat(), ({ eventType }) => eventType),
]);

/** One arrow for all that leads the same way. */
function together(several: readonly Arrow[]): readonly Arrow[] {
  const roads = Map.groupBy(several, ({ from, to }) => `${from} ${to}`);
  return [...roads.values()].flatMap(([first, ...others]) => (first ? [{ ...first, says: [first, ...others].map(({ says }) => says).join(' or ') }] : []));
}

/** Draws the phases of the journey and what leads from one to the next. */
export const drawJourney = (): string => [
  'stateDiagram-v2',
  `  [*] --> ${journeyMachine.root.initial.target[0]?.key ?? ''}`,
  ...nodes.map(({ key }) => `  state "${key}" as ${key}`),
  ...together(arrows).map(({ from, to, says }) => `  ${from} --> ${to} : ${says}`),
].join('\n');

/** The events that are noted in a phase and lead nowhere else, by phase. */
export const notedIn = (): readonly (readonly [phase: string, events: readonly string[]])[] =>
  nodes.map(({ key, on }) => [key, Object.values(on).flat().filter((one: AnyTransitionDefinition) => !one.target).map((one: AnyTransitionDefinition) => one.eventType)] as const);
