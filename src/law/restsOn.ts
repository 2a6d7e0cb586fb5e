import { change } from './change';
import { pairs } from './compare';
import type { Sourced } from './fact';
import type { PathwayId } from './pathway';
import { pathways } from './pathways';
import { sharedTerms, highestFine } from './rules/everyone';
import { sourceIds, sources, type Source, type SourceId } from './sources';
import type { TopicId } from './topic';
import { topics } from './topics';

/** One thing that the rules take from a source: which kind of thing, its id, and the pathway or topic it belongs to. */
export interface Rests extends Sourced {
  readonly kind: 'conditions' | 'acts' | 'fees' | 'terms' | 'steps' | 'documents' | 'rights' | 'obligations' | 'notes' | 'change' | 'compare' | 'shared' | 'topics';
  readonly id: string;
  readonly pathway?: PathwayId;
  readonly topic?: TopicId;
}

const KINDS = ['conditions', 'acts', 'terms', 'steps', 'documents', 'rights', 'obligations', 'notes'] as const;

/** Everything that has a source. */
export function everythingSourced(): readonly Rests[] {
  const ofPathways = Object.values(pathways).flatMap((pathway) => [
    ...KINDS.flatMap((kind) => pathway[kind].map((one): Rests => ({ ...one, kind, pathway: pathway.id }))),
    ...pathway.fees.map((fee): Rests => ({ ...fee, kind: 'fees', id: 'fee', pathway: pathway.id })),
  ]);
  return [
    ...ofPathways,
    ...change.flatMap(({ items }) => items.map((one): Rests => ({ ...one, kind: 'change' }))),
    ...pairs.flatMap(({ of, rows }) => rows.flatMap(({ id, sides }) => sides.map((side, at): Rests => ({ ...side, kind: 'compare', id, pathway: of[at as 0 | 1] })))),
    ...Object.values(topics).flatMap(({ id: topic, parts, terms }) => [...parts.flatMap(({ items }) => items), ...terms].map((one): Rests => ({ ...one, kind: 'topics', topic }))),
    ...sharedTerms.map((term): Rests => ({ ...term, kind: 'shared' })),
    { ...highestFine, kind: 'shared', id: 'fine' },
  ];
}

/** What rests on a source. */
export const restsOn = (source: SourceId): readonly Rests[] => everythingSourced().filter((one) => one.source === source);

/** All sources, the oldest first: the undated ones before all, for nobody knows how old they are. */
export const oldestFirst = (): readonly (Source & { readonly id: SourceId })[] =>
  sourceIds.map((id) => ({ id, ...(sources[id] satisfies Source) })).sort((a: Source, b: Source) => (a.updated ?? '').localeCompare(b.updated ?? ''));
