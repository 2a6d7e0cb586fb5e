import fc from 'fast-check';
import type { Answers } from '../../src/law/answers';
import type { Day } from '../../src/law/days';
import { questionIds } from '../../src/law/questions';
import { asked } from '../../src/statechart/errand';
import { errandIds, errands } from '../../src/statechart/errands';
import type { Memory } from '../../src/statechart/replay';
import { INHERITED, answerTo, answersTo, junk, someDay } from '../law/arbitraries';

/** Errands with many questions come more often: there is more that can go wrong. */
const weighed = errandIds.map((id) => ({ weight: 1 + asked(errands[id]).length, arbitrary: fc.constant(id) }));

/** The answers of somebody on one errand, also by card: to all its questions, asked or not. */
const answersOnErrand = (day: Day): fc.Arbitrary<Answers> =>
  fc.oneof(...weighed).chain((id) => {
    const { who, wants } = errands[id] as { who: readonly string[]; wants?: string };
    const questions = asked(errands[id]).map(([question]) => [question, answerTo(question, day)]);
    return fc.record({
      situation: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...who) }, { weight: 1, arbitrary: fc.constant('unsure') }),
      cardType: answerTo('cardType', day),
      ...(wants && { goal: fc.constant(wants) }),
      ...Object.fromEntries(questions),
    }) as fc.Arbitrary<Answers>;
  });

/** What may be remembered: mostly the answers of an errand, so that questions far down the road are reached too. */
const someAnswers = (day: Day): fc.Arbitrary<Answers> =>
  fc.oneof({ weight: 4, arbitrary: answersOnErrand(day) }, { weight: 1, arbitrary: answersTo(questionIds, day) });

/** Somebody's answers, the day that judges and the visitor's own day: the same day, or a later one when the earlier rules were chosen. */
export const someMemory: fc.Arbitrary<Memory> = fc
  .oneof(someDay.map((day) => ({ day, today: day })), fc.constant({ day: '2026-06-11' as Day, today: '2026-11-22' as Day }))
  .chain(({ day, today }) => someAnswers(day).map((answers) => ({ answers, day, today })));

/** The same with junk in the place of some answers, and under names that are no questions. */
export const spoiltMemory: fc.Arbitrary<Memory> = someMemory.chain(({ answers, ...days }) =>
  fc.tuple(
    fc.dictionary(fc.constantFrom(...Object.keys(answers)), junk, { maxKeys: 3 }),
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom(...INHERITED)), junk, { maxKeys: 3 }),
  ).map(([instead, besides]) => ({ ...days, answers: { ...answers, ...besides, ...instead } as Answers })),
);
