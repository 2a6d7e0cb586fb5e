// @module-tag thorough
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../src/law/refusals';
import { pathways } from '../../src/law/pathways';
import { questionIds, questionOf } from '../../src/law/questions';
import { inEnglish } from '../../src/law/said';
import type { DateQuestionId } from '../../src/law/span';
import { only, type When } from '../../src/law/when';
import { daysThatMatter } from '../../src/law/tables/borders';
import { comparesDates } from '../../src/law/tables/cases';
import { asked, opens, type Errand } from '../../src/statechart/errand';
import { errands } from '../../src/statechart/errands';
import { dayAndAnswersTo, dayNear } from './arbitraries';
import { conditions } from './conditions';

const all = Object.values(pathways);

const whens: readonly (readonly [string, When | undefined])[] = [
  ...Object.entries<Errand>(errands).flatMap(([id, one]) =>
    [opens(one), one.also, ...asked(one).map(([, needed]) => needed), ...(one.exits ?? []).map((exit) => exit.when)].map((found) => [id, found] as const)),
  ...all.flatMap(({ id, elsewhere, informs, deadline, ...lists }) =>
    [elsewhere, informs, deadline?.appliesWhen,
      ...[lists.conditions, lists.fees, lists.acts, lists.steps, lists.documents, lists.rights, lists.obligations, lists.notes, lists.recommended].flat().map(({ appliesWhen }) => appliesWhen),
    ].map((found) => [id, found] as const)),
];
const different = [...new Map(whens.map(([where, found]) => [found, where]))].flatMap(([found, where]) => (found ? [[`${where}: ${inEnglish(found.said)}`, found] as const] : []));

const dayAndAnswers = dayAndAnswersTo(questionIds);

describe('a condition sees no answer that it did not declare', () => {
  it.each(conditions)('%s', (_, one) => {
    fc.assert(fc.property(dayAndAnswers, ({ day, answers }) => {
      const seen = new Set<string>();
      const watched = new Proxy(answers, { get: (target, key) => (seen.add(String(key)), Reflect.get(target, key)) });
      const verdict = one.judge({ answers: watched, day });
      expect(one.reads).toEqual(expect.arrayContaining([...seen]));
      expect(one.judge({ answers: only(answers, one.reads), day })).toEqual(verdict);
    }), { numRuns: 100 });
  });
});

describe('what somebody must say to be asked or told something is declared', () => {
  it.each(different)('%s', (_, one) => {
    fc.assert(fc.property(dayAndAnswers, ({ day, answers }) => {
      expect(one.holds({ answers: only(answers, one.reads), day })).toBe(one.holds({ answers, day }));
    }), { numRuns: 100 });
  });
});

describe('a verdict turns on no other day than those the tables show', () => {
  const dated = conditions.filter(([, one]) => one.reads.some((id) => questionOf(id).kind === 'date') && !comparesDates(one));

  it.each(dated)('%s', (_, one) => {
    const dates = one.reads.filter((id): id is DateQuestionId => questionOf(id).kind === 'date');
    const answering = dayAndAnswersTo(one.reads).chain(({ day, answers }) => fc.record({
      day: fc.constant(day), answers: fc.constant(answers), date: fc.constantFrom(...dates), given: dayNear(day),
    }));
    fc.assert(fc.property(answering, ({ day, answers, date, given }) => {
      fc.pre(refusalOf(date, given, { answers: {}, day }, day) === undefined);
      const verdictOn = (value: string) => one.judge({ answers: { ...answers, [date]: value }, day }).is;
      // Month ends round, so that the turn may lie a day or two beside the day counted back to.
      const shown = daysThatMatter(date, one.spans, day).filter((other) => refusalOf(date, other, { answers: {}, day }, day) === undefined);
      fc.pre(!shown.some((other) => Math.abs(Date.parse(other) - Date.parse(given)) < 5 * 86_400_000));
      const nearest = [shown.findLast((other) => other < given), shown.find((other) => other > given)].filter((other) => other !== undefined);
      expect(nearest.map(verdictOn)).toEqual(nearest.map(() => verdictOn(given)));
    }), { numRuns: 300 });
  });
});
