import { addDays, type Day } from '../days';
import { RULES_CHANGED } from '../inForce';
import { count, type DateQuestionId, type Span } from '../span';

// The days on which a verdict can turn: those from which a declared span leads to the judging day, that day itself, and the change of the law.

/** The way from an answer to a day: one span, or one after another. */
export type Road = readonly Span[];

/**
 * The ways to count from an answer: each span alone, and each followed by a span of another answer,
 * for a child's five years run from the eighth birthday.
 */
export const roadsFrom = (question: DateQuestionId, spans: readonly Span[]): readonly Road[] =>
  spans
    .filter(({ of }) => of === question)
    .flatMap((first) => [[first], ...spans.filter(({ of }) => of !== question).map((second) => [first, second])]);

/** The day a road leads to. */
export const endOfRoad = (road: Road, from: Day): Day => road.reduce((day, span) => count(span, day), from);

/** The answer from which a road leads to a day. */
export const startOfRoad = (road: Road, end: Day): Day =>
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
