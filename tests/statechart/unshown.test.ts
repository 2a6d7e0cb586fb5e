import { expect, it } from 'vitest';
import { pathways } from '../../src/law/pathways';
import { unshown } from '../../src/law/rules/years';
import { asked } from '../../src/statechart/errand';
import { errands } from '../../src/statechart/errands';

// Whoever is told why a question comes can read its condition: on a pathway of the errand, or among those that no pathway shows.

/** The conditions that a rule as data names, however deep. */
const named = (said: unknown): readonly string[] => {
  if (typeof said !== 'object' || said === null) return [];
  return 'condition' in said ? [String(said.condition)] : Object.values(said).flatMap(named);
};

it('a question is asked by no condition that cannot be read', () => {
  const decides = Object.values(errands).flatMap((one) => asked(one).flatMap(([, when]) => named(when.said)).map((id) => ({ id, of: one.judges.flatMap((pathway) => pathways[pathway].conditions.map((each) => each.id)) })));
  expect(decides.length).toBeGreaterThan(0);
  const alone = [...new Set(decides.filter(({ id, of }) => !of.includes(id)).map(({ id }) => id))];
  expect(alone).toEqual(unshown.map(({ id }) => id));
});
