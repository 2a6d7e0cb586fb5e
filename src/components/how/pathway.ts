import type { Condition } from '../../law/condition';
import type { InForce } from '../../law/inForce';
import type { Pathway } from '../../law/pathway';
import { unshown } from '../../law/rules/years';
import { conditionsIn } from '../../law/said';
import { conditionsOf } from '../../law/tables/table';
import { errandIds, errands, type ErrandId } from '../../statechart/errands';
import { asked, type Errand } from '../../statechart/errand';

/** The errands that judge a pathway. */
export const errandsOf = ({ id }: Pick<Pathway, 'id'>): readonly ErrandId[] => errandIds.filter((errand) => (errands[errand] satisfies Errand as Errand).judges.includes(id));

/** A condition of a pathway with the days on which it holds there, and an id for its place on a page: its own, and its first or last day where another has the same. */
export interface Placed {
  readonly condition: Condition;
  readonly force: InForce;
  readonly place: string;
}

/** The conditions of a pathway in its own order, each with a place of its own. */
export const placedConditions = (pathway: Pathway): readonly Placed[] =>
  conditionsOf(pathway).map(({ condition, force }) => {
    const alike = pathway.conditions.filter(({ id }) => id === condition.id).length > 1;
    return { condition, force, place: [condition.id, ...(alike ? [condition.from ?? condition.until] : [])].filter(Boolean).join('-') };
  });

/** The conditions that no pathway shows, of which the errands of a pathway ask. */
export const decidingOf = (pathway: Pathway): readonly Condition[] => {
  const ids = errandsOf(pathway).flatMap((errand) => asked(errands[errand]).flatMap(([, when]) => conditionsIn(when.said)));
  return unshown.filter(({ id }) => ids.includes(id));
};
