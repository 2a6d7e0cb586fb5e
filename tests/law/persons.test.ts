import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/law/answers';
import type { Day } from '../../src/law/days';
import { replay } from '../../src/statechart/replay';
import { resultOf } from '../../src/statechart/result';
import { observed } from './observed';
import { persons } from './persons/all';

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
