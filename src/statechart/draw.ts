import { denied, inEnglish, type Said } from '../law/said';
import type { ErrandId } from './errands';
import { graphOf, overview, type Arrow, type Graph, type State } from './graph';

// Drawings of the statechart in the text form of Mermaid.

/** A name that a drawing takes: no hyphens. Names inside an errand need no more, for each errand has a drawing of its own. */
const nameOf = ({ id }: State): string => id.replaceAll('-', '_');

/** The condition on an arrow, without a double "not". */
function inWords(said: Said): string {
  if (said.is !== 'not') return `when ${inEnglish(said)}`;
  return said.one.is === 'not' ? `when ${inEnglish(denied(said.one))}` : `unless ${inEnglish(said.one)}`;
}

/** Colons, semicolons, quotation marks, number signs and brackets end a label or begin something else. */
const asLabel = (text: string): string => text.replaceAll(';', ',').replaceAll(/[:"#{}[\]<>\n]/g, ' ');

const state = (one: State) => `  state "${asLabel(one.id)}" as ${nameOf(one)}`;
const arrow = ({ from, to, when, on = '' }: Arrow) => `  ${nameOf(from)} --> ${nameOf(to)} : ${asLabel(when ? inWords(when) : on)}`;
const drawn = ({ first, states, outside, arrows }: Graph) =>
  ['stateDiagram-v2', `  [*] --> ${nameOf(first)}`, ...[...states, ...outside].map(state), ...arrows.map(arrow)].join('\n');

/** Draws the way to the errands: who somebody is, what they want, and where one errand leaves for another. */
export const drawOverview = (): string => drawn(overview());

/** Draws one errand: its questions in order, when each is passed by, its review and its result. */
export const drawErrand = (id: ErrandId): string => drawn(graphOf(id));
