import { dayOf, type Answers } from '../../src/law/answers';
import type { Condition } from '../../src/law/condition';
import { addDays, isDay, type Day } from '../../src/law/days';
import { pathways } from '../../src/law/pathways';
import type { PathwayId } from '../../src/law/pathway';
import { questionOf, type QuestionId } from '../../src/law/questions';
import type { Said } from '../../src/law/said';
import { count, type DateQuestionId, type Span } from '../../src/law/span';
import { endOfRoad, roadsFrom } from '../../src/law/tables/borders';
import { conditions } from './conditions';

// The days on which the law itself says that something turns for somebody: read from what the rules declare (first and last days, spans,
// what a `When` says) and from the dates that were answered. Nothing is judged here, so that verdicts can be held against it.

/** The day that was answered, when it was and is known. */
const givenDay = (question: QuestionId, answers: Answers): Day | undefined => dayOf(answers[question as DateQuestionId]);
const next = (day: Day | undefined): Day[] => (day ? [addDays(day, 1)] : []);

/** A first day is the end of the span itself; after a last day, it is the day behind it. */
const turnOf = ({ rounding }: Span, end: Day): Day => (rounding === 'forward' ? end : addDays(end, 1));

/** What a condition counts, and each date that it reads once that has passed: a card holds on its last day. */
function ofCondition({ reads, spans }: Condition, answers: Answers): Day[] {
  const dates = reads.filter((id): id is DateQuestionId => questionOf(id).kind === 'date');
  return dates.flatMap((question) => {
    const from = givenDay(question, answers);
    return from ? [addDays(from, 1), ...roadsFrom(question, spans).map((road) => turnOf(road.at(-1) as Span, endOfRoad(road, from)))] : [];
  });
}

/** The first day from which so long a time reaches beyond a day. */
function firstWithin(length: Pick<Span, 'amount' | 'unit'>, end: Day): Day {
  const reaches = (day: Day) => count({ ...length, rounding: 'forward' }, day) > end;
  // Months have lengths of their own: so it is looked for around the day that lies as far back.
  const about = count({ ...length, amount: -length.amount, rounding: 'back' }, end);
  const found = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((days) => addDays(about, days)).find(reaches);
  if (!found) throw new Error(`No day from which ${length.amount} ${length.unit} reach beyond ${end}`);
  return found;
}

const named = (id: string): Condition[] => conditions.flatMap(([, one]) => (one.id === id ? [one] : []));

function ofSaid(said: Said, answers: Answers): Day[] {
  const end = (span: Span) => { const from = givenDay(span.of, answers); return from && count(span, from); };
  switch (said.is) {
    case 'ahead': return [end(said.span) ?? []].flat();
    case 'behind': return next(end(said.span));
    case 'passed': return next(givenDay(said.question, answers));
    case 'dayIsUntil': return next(said.last);
    case 'soon': {
      const last = givenDay(said.question, answers);
      return last ? [firstWithin(said.length, last), addDays(last, 1)] : [];
    }
    case 'stands': return named(said.condition).flatMap((one) => ofCondition(one, answers));
    case 'notBefore': return [...named(said.condition).flatMap((one) => ofCondition(one, answers)), ...next(givenDay(said.question, answers))];
    case 'comesTo': return daysNamedBy(pathways[said.pathway as PathwayId], answers);
    default: return [];
  }
}

const isSaid = (thing: object): thing is Said => 'is' in thing && typeof thing.is === 'string';
const isCondition = (thing: object): thing is Condition => 'judge' in thing && 'spans' in thing;

/**
 * Every day that some part of the law names for somebody with these answers.
 * @param part a pathway, an errand, a condition: whatever it holds is looked through
 */
export function daysNamedBy(part: unknown, answers: Answers): Day[] {
  if (typeof part !== 'object' || part === null) return [];
  const { from, until, span } = part as { from?: unknown; until?: unknown; span?: Span };
  const counted = !isSaid(part) && span ? givenDay(span.of, answers) : undefined;
  return [
    ...(isDay(from) ? [from] : []),
    ...(isDay(until) ? next(until) : []),
    ...(counted && span ? [turnOf(span, count(span, counted))] : []),
    ...(isCondition(part) ? ofCondition(part, answers) : []),
    ...(isSaid(part) ? ofSaid(part, answers) : []),
    ...Object.values(part).flatMap((one) => daysNamedBy(one, answers)),
  ];
}
