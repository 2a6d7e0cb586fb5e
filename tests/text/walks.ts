import type { Answers } from '../../src/law/answers';
import { addDays, addMonths, type Day } from '../../src/law/days';
import { inForce } from '../../src/law/inForce';
import type { Judgement } from '../../src/law/pathway';
import { questionOf, type QuestionId } from '../../src/law/questions';
import { asked } from '../../src/statechart/errand';
import { errandIds, errands } from '../../src/statechart/errands';
import type { Errand } from '../../src/statechart/errand';
import { replay, type Position } from '../../src/statechart/replay';
import { resultOf } from '../../src/statechart/result';
import { fewer } from '../fewer';
import { JUDGING_DAYS } from '../law/borders';
import { persons } from '../law/persons/all';

/** Somebody who walked the whole check, and what it came to. */
export interface Walk {
  readonly position: Position;
  readonly day: Day;
  readonly today: Day;
  readonly judgements: readonly Judgement[];
}

/** Days before and after the borders that the rules draw, in months from the day that judges. */
const MONTHS: { readonly [Q in QuestionId]?: readonly number[] } = {
  permitExpires: [12, 2, -1], permitSince: [-72, -48, -132], asylumAppliedOn: [-72, -48], birthDate: [-168, -120],
  returnDate: [-72, -12], livingSince: [-72, -24], documentExpires: [12, -1], letterDate: [0, -3], returnTripDate: [1, 24],
};
const FIXED: { readonly [Q in QuestionId]?: readonly Day[] } = { permitExpires: ['2018-06-01', '2026-06-01'] };

/** Answers to a question that between them show every side of the rules; the easiest one first. */
export function sample(question: QuestionId, day: Day): readonly unknown[] {
  const known = questionOf(question);
  if (known.kind === 'date') {
    const counted = (MONTHS[question] ?? []).map((months) => addMonths(addDays(day, -1), months, 'forward'));
    return [...counted, ...(FIXED[question] ?? []), 'unknown'];
  }
  const easy = question === 'absences' || question === 'earlySituation' ? ['none'] : [];
  const hard = question === 'chavez' || question === 'turkish' || question === 'parentPermitExemption' ? ['no'] : [];
  const options = [...new Set([...easy, ...hard, ...known.options])];
  return known.kind === 'multi' ? options.map((option) => [option]) : options;
}

/** Walks the check with these answers; undefined when they do not lead to a result. */
export function walk(answers: Answers, day: Day, today = day): Walk | undefined {
  const position = replay({ answers, day, today }, 'result');
  return position.at === 'result' ? { position, day, today, judgements: resultOf(position, day).judgements } : undefined;
}

const personWalks = (): Walk[] =>
  persons.flatMap((person) => walk(person.answers as Answers, person.day as Day, (person.today ?? person.day) as Day) ?? []);

/** One errand with easy answers, then with every answer, and every two answers, that differ from those. */
function errandWalks(errand: Errand, day: Day): Walk[] {
  const questions = asked(errand).map(([question]) => question);
  const others = questions.flatMap((question) => sample(question, day).slice(1).map((value) => ({ [question]: value }) as Answers));
  const two = fewer ? [] : others.flatMap((one, at) => others.slice(at + 1).map((other) => ({ ...one, ...other })));
  const changes = [{}, ...others, ...two];
  const easy = Object.fromEntries(questions.map((question) => [question, sample(question, day)[0]])) as Answers;
  return errand.who.flatMap((situation) =>
    changes.flatMap((change) => walk({ ...easy, situation, ...(errand.wants && { goal: errand.wants }), ...change }, day) ?? []));
}

/** Everybody the texts are tried on: the persons of the law's own tests, and people made to reach what those do not. */
export const walks: readonly Walk[] = [
  ...personWalks(),
  ...JUDGING_DAYS.flatMap((day) => errandIds.filter((id) => inForce(errands[id], day)).flatMap((id) => errandWalks(errands[id], day))),
];
