import { addDays, type Day } from '../../src/law/days';
import { EARLIER_RULES_END, RULES_CHANGED } from '../../src/law/inForce';
import { count, type DateQuestionId, type Span } from '../../src/law/span';

/** The day on which the check is read, and with it the two days that judge: today, and the last day of the earlier rules. */
export const TODAY: Day = '2026-11-22';
export const JUDGING_DAYS = [EARLIER_RULES_END, TODAY] as const;

/**
 * The ways to count from an answer: each span alone, and each followed by a span of another answer,
 * for a child's five years run from the eighth birthday.
 */
export const roadsFrom = (question: DateQuestionId, spans: readonly Span[]): readonly (readonly Span[])[] =>
  spans
    .filter(({ of }) => of === question)
    .flatMap((first) => [[first], ...spans.filter(({ of }) => of !== question).map((second) => [first, second])]);

/** The day a road leads to. */
export const endOfRoad = (road: readonly Span[], from: Day): Day => road.reduce((day, span) => count(span, day), from);

const startOfRoad = (road: readonly Span[], end: Day): Day =>
  road.reduceRight((day, span) => count({ ...span, amount: -span.amount }, day), end);

/** The day before, on and after each border, in order. */
export const around = (borders: readonly Day[]): readonly Day[] =>
  [...new Set(borders.flatMap((border) => [addDays(border, -1), border, addDays(border, 1)]))].sort();

/** The answers from which these spans lead to the judging day. */
export const bordersOf = (question: DateQuestionId, spans: readonly Span[], day: Day): readonly Day[] =>
  roadsFrom(question, spans).map((road) => startOfRoad(road, day));

/** Every day that can matter to a rule with these spans: around its borders, around the judging day, and around the change of the law. */
export const daysThatMatter = (question: DateQuestionId, spans: readonly Span[], day: Day): readonly Day[] =>
  around([...bordersOf(question, spans, day), day, RULES_CHANGED]);
