import type { Answers } from '../law/answers';
import type { Day } from '../law/days';
import { inForce } from '../law/inForce';
import type { PathwayId } from '../law/pathway';
import type { Errand } from './errand';
import { errands } from './errands';

const same = <V>(values: readonly V[]): V | undefined => (new Set(values).size === 1 ? values[0] : undefined);

/** The answers that somebody has given by asking for a pathway: what all errands that judge it have in common on the day. */
export function impliedBy(pathway: PathwayId, day: Day): Answers {
  const judging: readonly Errand[] = Object.values(errands).filter((one: Errand) => one.judges.includes(pathway) && inForce(one, day));
  const situation = same(judging.flatMap(({ who }) => who));
  const goal = same(judging.map(({ wants }) => wants));
  return { ...(situation && { situation }), ...(goal && { goal }) };
}
