import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/law/answers';
import type { Verdict } from '../../src/law/condition';
import type { Day } from '../../src/law/days';
import type { Judgement } from '../../src/law/pathway';
import { replay } from '../../src/statechart/replay';
import { resultOf } from '../../src/statechart/result';
import { persons } from './persons/all';
import type { Expected } from './persons/person';

/** A verdict as the persons write it: `notYet 2027-03-01`, `notMet otherwise 2031-04-01`. */
function inWords(verdict: Verdict): string {
  switch (verdict.is) {
    case 'notYet': return `notYet ${verdict.from}`;
    case 'late': return `late ${verdict.since}`;
    case 'notMet': return verdict.otherwiseFrom ? `notMet otherwise ${verdict.otherwiseFrom}` : 'notMet';
    default: return verdict.is;
  }
}

/** A judgement with exactly the fields that a person may expect; what does not apply is absent. */
export function observed({ pathway, outcome, conditions, deadline, fee }: Judgement, recommended: boolean): Expected {
  const { is, ...days } = outcome;
  return {
    pathway: pathway.id,
    outcome: is,
    ...days,
    ...(deadline && { deadline }),
    ...(fee && { fee: fee.euros }),
    ...(recommended && { recommended: true }),
    ...(conditions.length > 0 && {
      conditions: Object.fromEntries(conditions.map(({ condition, verdict }) => [condition.id, inWords(verdict)])),
    }),
  };
}

describe('persons', () => {
  it.each(persons.map((person) => [person.who, person] as const))('%s', (_, person) => {
    const day = person.day as Day;
    const position = replay({ answers: person.answers as Answers, day, today: (person.today ?? person.day) as Day }, 'result');
    expect(position.trail, 'questions asked').toEqual(Object.keys(person.answers));
    expect(position.at).toBe('result');
    const { judgements, recommended } = resultOf(position, day);
    const seen = judgements.map((one) => observed(one, one === recommended));
    expect(seen).toEqual(person.expect);
    expect(seen.map(({ conditions }) => Object.keys(conditions ?? {}))).toEqual(person.expect.map(({ conditions }) => Object.keys(conditions ?? {})));
  });

  it('has at least 90 persons, in both sets of rules', () => {
    expect(persons.length).toBeGreaterThanOrEqual(90);
    expect(persons.filter(({ day }) => day <= '2026-06-11').length).toBeGreaterThan(20);
    expect(persons.filter(({ day }) => day >= '2026-06-12').length).toBeGreaterThan(20);
  });
});
