import type { Answers } from '../../src/law/answers';
import type { Day } from '../../src/law/days';
import type { ErrandId } from '../../src/statechart/errands';
import { replay } from '../../src/statechart/replay';
import { persons } from '../law/persons/all';
import type { Person } from '../law/persons/person';

// Which persons go through a browser, where not all can: those whose questions are many.

/** Everybody who judges by their own day. */
export const ownDay = persons.filter(({ day, today }) => !today || today === day);

export const errandOf = (person: Person): ErrandId | undefined =>
  replay({ answers: person.answers as Answers, day: person.day as Day, today: person.day as Day }, 'result').errand;

/** Who is asked most comes first. */
export const byQuestions = (some: readonly Person[]): Person[] => [...some].sort((a, b) => Object.keys(b.answers).length - Object.keys(a.answers).length);

/** Somebody on an errand, in a situation if it is told. */
export function longest(errand: ErrandId, situation?: string): Person {
  const [person] = byQuestions(ownDay.filter((one) => errandOf(one) === errand && (!situation || one.answers['situation'] === situation)));
  if (!person) throw new Error(`No person for ${errand}`);
  return person;
}

/** The situations from which people come to an errand. */
export const situationsOf = (errand: ErrandId): string[] => [...new Set(ownDay.filter((one) => errandOf(one) === errand).map(({ answers }) => String(answers['situation'])))];
