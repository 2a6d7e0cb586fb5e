import type { Day } from '../days';
import { said, type Certainty, type Sourced, type Term } from '../fact';
import { earlier, inForce, type InForce } from '../inForce';
import type { PathwayId } from '../pathway';
import { pathways } from '../pathways';

/** Terms that only somebody who waits needs. All others are those of the pathways: no figure stands twice. */
export const waitingTerms: readonly (Term & { readonly pathway: PathwayId })[] = [
  // At most, and only for advice of others or an inquiry.
  { pathway: 'regular-permanent', id: 'decisionInLawLonger', amount: 6, unit: 'months', ...said('L1', 'article 25') },
  // Article 42 was read for the permanent permit. For applications of 2022 and 2023 it was fifteen months, which have passed.
  { pathway: 'asylum-application', id: 'decision', amount: 6, unit: 'months', ...said('L2', 'article 42', 'inferred'), from: '2024-01-01', ...earlier },
];

/** A term of a pathway that is in force on a day, by its id. */
export const termOf = (pathway: PathwayId, id: string, day: Day): Term | undefined =>
  [...pathways[pathway].terms, ...waitingTerms.filter((term) => term.pathway === pathway)].find((term) => term.id === id && inForce(term, day));

const WEAKEST_LAST: readonly Certainty[] = ['stated', 'inferred', 'secondary'];

/** What rests on both is no surer than the weaker of the two. */
export const weaker = (a: Certainty, b: Certainty): Certainty => (WEAKEST_LAST.indexOf(a) > WEAKEST_LAST.indexOf(b) ? a : b);

/** Only where something is said, with the certainty that remains of it. */
export const rests = ({ source, at, certainty, from, until }: Sourced, counting: Certainty = 'stated'): Sourced => ({
  source, at, certainty: weaker(certainty, counting), ...(from && { from }), ...(until && { until }),
});

/** The first of several pathways that is in force on a day. */
export const inForceOf = <P extends PathwayId>(ids: readonly P[], day: Day): P | undefined => ids.find((id) => inForce(pathways[id] satisfies InForce, day));
