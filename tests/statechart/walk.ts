import { initialTransition, transition } from 'xstate';
import type { Answers } from '../../src/law/answers';
import type { Day } from '../../src/law/days';
import { isQuestionId, questionIds, questionOf, type QuestionId } from '../../src/law/questions';
import type { DateQuestionId } from '../../src/law/span';
import { asked, opens, type Errand } from '../../src/statechart/errand';
import { errands } from '../../src/statechart/errands';
import { refusalOn } from '../../src/statechart/offers';
import { selfCheck } from '../../src/statechart/self-check';
import { around, bordersOf, daysThatMatter } from '../../src/law/tables/borders';
import { answersTo } from '../../src/law/tables/cases';
import { TODAY } from '../law/borders';
import { conditions, type AnyAnswer } from '../law/conditions';

export type Snapshot = ReturnType<typeof initialTransition<typeof selfCheck>>[0];

const questionAt = (snapshot: Snapshot): QuestionId | undefined =>
  Object.values(snapshot.getMeta()).map((meta) => meta?.question).find(isQuestionId);

/** The questions on which the road depends: all that some errand reads to open, to ask or to leave. */
export const deciding: ReadonlySet<QuestionId> = new Set(Object.values<Errand>(errands).flatMap((one) =>
  [opens(one), ...asked(one).map(([, needed]) => needed), ...(one.exits ?? []).map((exit) => exit.when)].flatMap(({ reads }) => reads)));

const spans = conditions.flatMap(([, one]) => one.spans);

/** The answers to try: every option; of dates that decide those around each border, of others those that matter to any rule. */
function choicesFor(id: QuestionId, day: Day): readonly AnyAnswer[] {
  if (questionOf(id).kind !== 'date') return answersTo(id, day, []);
  const own = spans.filter(({ of }) => of === id);
  const days = deciding.has(id) ? around(bordersOf(id as DateQuestionId, own, day)) : daysThatMatter(id as DateQuestionId, own, day);
  return answersTo(id, day, days);
}

export interface Path {
  readonly answers: Answers;
  readonly trail: readonly QuestionId[];
  /** Where the last answer led, and where confirming led from there. */
  readonly end: Snapshot;
  readonly confirmed: Snapshot;
}

export interface Walk {
  readonly paths: readonly Path[];
  /** Every position stood on, as text. */
  readonly positions: ReadonlySet<string>;
  /** Questions that had no answer to give, or did not move on when it was given. */
  readonly stuck: readonly string[];
}

/**
 * Walks every path of a day. A question that decides takes each of its answers. The others take theirs in turn, and each one
 * that an errand has not had yet also opens a byway: one path on which all later questions take one answer.
 */
export function walk(day: Day): Walk {
  const choices = new Map(questionIds.map((id) => [id, choicesFor(id, day)]));
  const turns = new Map<QuestionId, number>();
  const had = new Set<string>();
  const [paths, positions, stuck]: [Path[], Set<string>, string[]] = [[], new Set(), []];

  const inTurn = (id: QuestionId, good: readonly AnyAnswer[]): readonly AnyAnswer[] => {
    const turn = turns.get(id) ?? 0;
    turns.set(id, turn + 1);
    return good.slice(turn % good.length).slice(0, 1);
  };

  const go = (snapshot: Snapshot, trail: readonly QuestionId[], byway: boolean): void => {
    const position = JSON.stringify(snapshot.value);
    positions.add(position);
    const question = questionAt(snapshot);
    const { answers } = snapshot.context;
    if (!question) {
      const [confirmed] = transition(selfCheck, snapshot, { type: 'CONFIRM' });
      positions.add(JSON.stringify(confirmed.value));
      paths.push({ answers, trail, end: snapshot, confirmed });
      return;
    }
    const good = (choices.get(question) ?? []).filter((value) => refusalOn(question, value, { answers, day }, TODAY) === undefined);
    if (good.length === 0) stuck.push(question);
    const main = !byway && deciding.has(question) ? good : inTurn(question, good);
    for (const value of good) {
      const answer = position + JSON.stringify(value);
      if (!main.includes(value) && (byway || had.has(answer))) continue;
      had.add(answer);
      const [next] = transition(selfCheck, snapshot, { type: 'ANSWER', question, value });
      if (questionAt(next) === question) stuck.push(`${question} = ${String(value)}`);
      else go(next, [...trail, question], byway || !main.includes(value));
    }
  };
  go(initialTransition(selfCheck, { day, today: TODAY })[0], [], false);
  return { paths, positions, stuck };
}
