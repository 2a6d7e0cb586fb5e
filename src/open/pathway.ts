import type { Condition } from '../law/condition';
import type { Fee, Item, Note, Sourced, Term } from '../law/fact';
import type { InForce } from '../law/inForce';
import type { Act, Pathway } from '../law/pathway';
import { plainly, type Said } from '../law/said';
import { conditionsOf } from '../law/tables/table';
import type { When } from '../law/when';
import type { OpenCondition, OpenFee, OpenItem, OpenPathway, OpenSourced, OpenTerm } from './form';
import { rowsOf } from './table';

// A pathway of the law as data. Each part is named here and nothing is passed on unseen: what the law gains does not enter the promise by itself.

const force = ({ from, until }: InForce): InForce => ({ ...(from && { from }), ...(until && { until }) });
/** Where something is said, how sure that is, and on which days it holds. */
export const sourced = (one: Sourced): OpenSourced => ({ source: one.source, at: one.at, certainty: one.certainty, ...force(one) });
const said = (name: 'appliesWhen' | 'elsewhere' | 'informs', when: When | undefined): { readonly [N in typeof name]?: Said } => (when ? { [name]: plainly(when.said) } : {});
const forWhom = ({ appliesWhen }: { readonly appliesWhen?: When }) => said('appliesWhen', appliesWhen);

/** A length of time that a source states. */
export const term = (one: Term): OpenTerm => ({ id: one.id, amount: one.amount, unit: one.unit, ...sourced(one) });
const fee = (one: Fee): OpenFee => ({ euros: one.euros, ...sourced(one), ...forWhom(one) });
const item = (one: Item & Pick<Note, 'urgent'> & Partial<Pick<Act, 'on'>>): OpenItem => ({
  id: one.id, ...(one.on && { on: one.on }), ...(one.shared && { shared: one.shared }), ...(one.how && { how: one.how }), ...(one.urgent && { urgent: one.urgent }),
  ...sourced(one), ...forWhom(one),
});

/** A condition with its table. @param inForce the days on which it holds, those of its pathway counted too */
export const openCondition = (one: Condition, inForce: InForce): OpenCondition => ({
  id: one.id, ...sourced(one), reads: one.reads, spans: one.spans, ...forWhom(one), table: rowsOf(one, inForce),
});

/** A pathway with all that it has, in the order of the law. */
export const openPathway = (one: Pathway): OpenPathway => ({
  id: one.id,
  ...force(one),
  page: sourced(one.page),
  ...(one.replacedBy && { replacedBy: one.replacedBy }),
  ...said('elsewhere', one.elsewhere),
  ...said('informs', one.informs),
  ...(one.deadline && { deadline: { span: one.deadline.span, ...forWhom(one.deadline) } }),
  recommended: one.recommended.map((part) => ({ on: part.on, ...forWhom(part) })),
  conditions: conditionsOf(one).map(({ condition, force: days }) => openCondition(condition, days)),
  fees: one.fees.map(fee),
  terms: one.terms.map(term),
  acts: one.acts.map(item),
  steps: one.steps.map(item),
  documents: one.documents.map(item),
  rights: one.rights.map(item),
  obligations: one.obligations.map(item),
  notes: one.notes.map(item),
});
