import { expect, it } from 'vitest';
import { pathways } from '../../src/law/pathways';
import { unshown } from '../../src/law/rules/years';
import { conditionsIn } from '../../src/law/said';
import { asked } from '../../src/statechart/errand';
import { errands } from '../../src/statechart/errands';

// Whoever is told why a question comes can read its condition: on a pathway of the errand, or among those that no pathway shows.

it('a question is asked by no condition that cannot be read', () => {
  const decides = Object.values(errands).flatMap((one) => asked(one).flatMap(([, when]) => conditionsIn(when.said)).map((id) => ({ id, of: one.judges.flatMap((pathway) => pathways[pathway].conditions.map((each) => each.id)) })));
  expect(decides.length).toBeGreaterThan(0);
  const alone = [...new Set(decides.filter(({ id, of }) => !of.includes(id)).map(({ id }) => id))];
  expect(alone).toEqual(unshown.map(({ id }) => id));
});

it('a condition is found in a rule however deep', () => {
  const stands = (condition: string) => ({ is: 'stands', condition, verdicts: ['met'] }) as const;
  expect(conditionsIn({ is: 'all', several: [{ is: 'always' }, { is: 'not', one: stands('one') }, { is: 'any', several: [stands('other')] }] })).toEqual(['one', 'other']);
});
