import type { Known } from '../answers';
import type { Condition, VerdictId } from '../condition';
import type { Day } from '../days';
import { inForce, type InForce } from '../inForce';
import type { Pathway } from '../pathway';
import type { QuestionId } from '../questions';
import { SOURCES_READ } from '../sources';
import type { Road } from './borders';
import { answersAt, columnsOf, comparesDates, picks } from './cases';
import { merge } from './merge';
import { dayIn, originOf, type Carried } from './origin';
import { cellOf, type Cell } from './values';

// What a condition decides, as data: every combination of what it reads is judged, and what comes to the same is joined. Nobody writes a
// table: `docs/tables` and the pages that explain the check are made of these.

/** What a row comes to: a verdict, with where its day comes from, or that the condition does not apply. */
export type Decided =
  | { readonly applies: false }
  | { readonly applies: true; readonly is: VerdictId; readonly carries?: Carried; readonly origin?: readonly Road[] };

export interface TableRow {
  /** One for each question; undefined where that makes no difference. */
  readonly cells: readonly (Cell | undefined)[];
  readonly decided: Decided;
}

export interface Table {
  readonly questions: readonly QuestionId[];
  /** The day on which it was judged. */
  readonly day: Day;
  readonly combinations: number;
  /** The verdicts that somebody to whom the condition applies can get, sorted. */
  readonly verdicts: readonly VerdictId[];
  readonly rows: readonly TableRow[];
}

/** The days on which a condition of a pathway holds: both must be in force. */
export function inForceTogether(one: InForce, other: InForce): InForce {
  const from = [one.from, other.from].filter((day) => day !== undefined).sort().at(-1);
  // Sorting puts what is undefined last.
  const until = [one.until, other.until].sort()[0];
  return { ...(from && { from }), ...(until && { until }) };
}

/** The conditions of a pathway, each with the days on which it holds there. */
export const conditionsOf = ({ conditions, ...pathway }: Pathway) => conditions.map((condition) => ({ condition, force: inForceTogether(pathway, condition) }));

/** The day that judges a table: the one on which the sources were read, or the last, else the first, day of what did not hold then. */
export const judgingDay = (force: InForce): Day => (inForce(force, SOURCES_READ) ? SOURCES_READ : force.until ?? force.from ?? SOURCES_READ);

/** True when a condition's own questions tell that it does not apply to somebody. */
const leavesOut = ({ appliesWhen, reads }: Condition, known: Known): boolean =>
  appliesWhen !== undefined && appliesWhen.reads.every((id) => reads.includes(id)) && !appliesWhen.holds(known);

function judged(condition: Condition, day: Day): Table {
  const columns = columnsOf(condition, day);
  const places = columns.map(({ values }) => [...values.keys()]);
  const cases = [...picks(places)].map((pick) => {
    const known = { answers: answersAt(columns, pick), day };
    const verdict = condition.judge(known);
    const carried = dayIn(verdict);
    const applies = !leavesOut(condition, known);
    return { answers: known.answers, is: verdict.is, carried, applies, says: applies ? `${verdict.is} ${carried?.carries}` : '' };
  });
  // Every pick of places is one of the cases.
  const at = (pick: readonly number[]) => cases[pick.reduce((index, place, column) => index * (places[column]?.length ?? 1) + place, 0)] as (typeof cases)[number];
  const rows = merge(places, (pick) => at(pick).says).map(({ cells }): TableRow => {
    const these = [...picks(cells.map((cell, column) => cell ?? places[column] ?? []))].map(at);
    const [first] = these;
    const days = these.flatMap(({ answers, carried }) => (carried ? [{ answers, day: carried.day }] : []));
    return {
      cells: columns.map(({ question, values }, column) => {
        const some = cells[column]?.map((place) => values[place]);
        return some && cellOf(question, some, values, !comparesDates(condition));
      }),
      decided: first?.applies
        ? { applies: true, is: first.is, ...(first.carried && { carries: first.carried.carries, origin: originOf(condition, days) }) }
        : { applies: false },
    };
  });
  const verdicts = [...new Set(cases.filter(({ applies }) => applies).map(({ is }) => is))].sort();
  return { questions: columns.map(({ question }) => question), day, combinations: cases.length, verdicts, rows };
}

const made = new Map<Condition, Map<Day, Table>>();

/** What a condition decides on a day, as the fewest rows; made once, for some take tens of thousands of combinations. */
export function tableOf(condition: Condition, day: Day): Table {
  const known = made.get(condition) ?? new Map<Day, Table>();
  made.set(condition, known);
  const table = known.get(day) ?? judged(condition, day);
  known.set(day, table);
  return table;
}
