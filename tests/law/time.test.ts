// @module-tag thorough
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/law/answers';
import type { Condition } from '../../src/law/condition';
import { addDays, type Day } from '../../src/law/days';
import { judge } from '../../src/law/judge';
import { pathways } from '../../src/law/pathways';
import { income } from '../../src/law/pathways/regular-permanent';
import type { QuestionId } from '../../src/law/questions';
import type { DateQuestionId } from '../../src/law/span';
import { dayAndAnswersTo, dayNear } from './arbitraries';
import { conditions } from './conditions';

const [renewalWindow] = pathways['asylum-document-renewal'].conditions as [Condition];
const runs = { numRuns: 300, maxSkipsPerRun: 300 };

/** Answers of which this date is known, and how many days it moves. */
const moving = (date: DateQuestionId, reads: readonly QuestionId[] = [date]) => dayAndAnswersTo(reads).chain(({ day, answers }) =>
  fc.record({ day: fc.constant(day), answers: dayNear(day).map((given) => ({ ...answers, [date]: given })), by: fc.nat(4000) }));

const moved = (answers: Answers, date: DateQuestionId, by: number): Answers => ({ ...answers, [date]: addDays(answers[date] as Day, by) });

/** The longer ago, the better. An absence ended and a birth lie back like a beginning. */
const sooner: readonly DateQuestionId[] = ['permitSince', 'livingSince', 'asylumAppliedOn', 'returnDate', 'birthDate', 'returnTripDate'];
/** The later a document ends, the better; only the time to apply for its renewal has two ends. */
const later: readonly DateQuestionId[] = ['permitExpires', 'documentExpires'];

describe('an earlier start or a later end never takes away what was met', () => {
  const cases = [...sooner.map((date) => [date, -1] as const), ...later.map((date) => [date, 1] as const)].flatMap(([date, way]) =>
    conditions.filter(([, one]) => one.reads.includes(date) && one.id !== 'applicationWindow').map(([name, one]) => [name, date, way, one] as const));

  it.each(cases)('%s, %s', (_, date, way, one) => {
    fc.assert(fc.property(moving(date, one.reads), ({ day, answers, by }) => {
      fc.pre(one.judge({ answers, day }).is === 'met');
      expect(one.judge({ answers: moved(answers, date, way * by), day }).is).toBe('met');
    }), runs);
  });

  it('a document that ends later is not late', () => {
    fc.assert(fc.property(moving('documentExpires'), ({ day, answers, by }) => {
      const outcome = (known: Answers) => judge(pathways['document-renewal'], { answers: known, day })?.outcome.is;
      fc.pre(outcome(answers) === 'info');
      expect(outcome(moved(answers, 'documentExpires', by))).toBe('info');
    }), runs);
  });
});

/** What else must be so for time to be all that lacks. */
const timeAlone: Readonly<Record<string, Answers>> = {
  'asylum-permanent: fiveYears': { permitExpires: 'unknown' },
  'eu-long-term-resident: fiveYears': { temporaryYears: 'no' },
};

describe('the day that is named is the first on which it is met', () => {
  const waiting = conditions.filter(([, one]) => one.spans.length > 0 && one.id !== 'income');

  it.each(waiting)('"not yet" of %s', (name, one) => {
    fc.assert(fc.property(dayAndAnswersTo(one.reads), ({ day, answers: given }) => {
      const answers = { ...given, ...timeAlone[name] };
      const verdict = one.judge({ answers, day });
      fc.pre(verdict.is === 'notYet');
      expect(verdict.from > day).toBe(true);
      expect(one.judge({ answers, day: addDays(verdict.from, -1) })).toEqual(verdict);
      expect(one.judge({ answers, day: verdict.from })).toEqual({ is: 'met' });
    }), runs);
  });

  it('"otherwise" of the income of regular-permanent', () => {
    fc.assert(fc.property(dayAndAnswersTo(income.reads), ({ day, answers: given }) => {
      const answers = { ...given, income: 'no', parentPermitExemption: 'no', absences: 'none' } as const;
      const verdict = income.judge({ answers, day });
      fc.pre(verdict.is === 'notMet' && verdict.otherwiseFrom !== undefined);
      const from = verdict.is === 'notMet' && verdict.otherwiseFrom ? verdict.otherwiseFrom : day;
      expect(from > day).toBe(true);
      expect(income.judge({ answers, day: addDays(from, -1) })).toEqual(verdict);
      expect(income.judge({ answers, day: from })).toEqual({ is: 'met' });
    }), runs);
  });

  it('"late" names the last day in time', () => {
    fc.assert(fc.property(dayAndAnswersTo(renewalWindow.reads), ({ day, answers }) => {
      const verdict = renewalWindow.judge({ answers, day });
      fc.pre(verdict.is === 'late');
      expect(verdict.is === 'late' && verdict.since < day).toBe(true);
      expect(renewalWindow.judge({ answers, day: verdict.is === 'late' ? verdict.since : day })).toEqual({ is: 'met' });
    }), runs);
  });
});
