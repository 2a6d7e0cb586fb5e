// @module-tag thorough
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { record, recording } from '../../scripts/proof/record.mjs';
import { visitorsDay } from '../../src/islands/today';
import { firstAct } from '../../src/law/act';
import { agenda } from '../../src/law/agenda';
import type { Answers, Known } from '../../src/law/answers';
import type { Condition } from '../../src/law/condition';
import { dayInAmsterdam } from '../../src/law/amsterdam';
import { addDays, addMonths, isDay, partsOf, type Day } from '../../src/law/days';
import { inForce } from '../../src/law/inForce';
import { concerns, judgeAll } from '../../src/law/judge';
import type { Judgement, Pathway, PathwayId } from '../../src/law/pathway';
import { pathways } from '../../src/law/pathways';
import { questions } from '../../src/law/questions';
import { opens, type Errand } from '../../src/statechart/errand';
import { errands } from '../../src/statechart/errands';
import { replay } from '../../src/statechart/replay';
import { resultOf } from '../../src/statechart/result';
import { daysNamedBy } from './namedDays';
import { persons } from './persons/all';
import type { Person } from './persons/person';

// Every person of the tests on every day of twelve years, as if they came back each day and answered the same: what the law says of them may turn
// only on a day that the law names. All of it in three time zones; the law knows days, and a visitor's clock must not move them.

const FIRST: Day = '2020-01-01';
const LAST: Day = '2031-12-31';
// Not counted by the code under test: one that stood still would never end.
const days = Array.from({ length: (Date.parse(LAST) - Date.parse(FIRST)) / 86_400_000 + 1 }, (_, at) => new Date(Date.parse(FIRST) + at * 86_400_000).toISOString().slice(0, 10) as Day);

/** A zone, and how many minutes its clock is behind UTC in winter and in summer: ours, the first to have a new day, and one that is half an hour off. */
type Zone = readonly [name: string, winter: number, summer: number];
const ZONES: readonly Zone[] = [['Europe/Amsterdam', -60, -120], ['Pacific/Kiritimati', -840, -840], ['America/St_Johns', 210, 150]];

const every: readonly Errand[] = Object.values(errands);
/** What somebody answered, on a day. */
const errandOn = (known: Known): Errand | undefined => (known.answers.familyOf === 'british' ? errands.brexit : every.find((one) => opens(one).holds(known)));

/** Every person in the long runs; in each run one of each errand, of whom most was asked. */
const isMatrix = process.env['PERMIT_PATH_MATRIX'] === 'all' || recording();
const longest = persons.toSorted((one, other) => Object.keys(other.answers).length - Object.keys(one.answers).length);
const errandOf = ({ answers, day }: Person) => errandOn({ answers: answers as Answers, day: day as Day });
const chosen = isMatrix ? persons : [...new Map(longest.toReversed().map((person) => [errandOf(person), person])).values()];

const idsOf = (list: readonly { readonly id: string; readonly appliesWhen?: Pathway['elsewhere'] }[], known: Known) => list.filter((one) => concerns(one as never, known)).map(({ id }) => id);

/** One pathway, with all that the page says of it. */
const inFull = ({ pathway, outcome, conditions, deadline, fee, notes }: Judgement, known: Known) => [
  pathway.id, outcome, conditions.map(({ condition, verdict }) => [condition.id, verdict]), deadline, fee?.euros, notes.map(({ id }) => id),
  [pathway.steps, pathway.documents, pathway.rights, pathway.obligations].map((list) => idsOf(list, known)),
  pathway.terms.filter((term) => inForce(term, known.day)).map(({ id }) => id),
];

/** All that the law says to somebody on a day, as text. */
function said(judges: readonly PathwayId[], known: Known): string {
  const { judgements, recommended } = judgeAll(judges.map((id) => pathways[id]), known);
  const first = firstAct(judgements, recommended, known);
  const dates = agenda(judgements, known).filter(({ is }) => is !== 'today').map(({ day, is, pathway, condition }) => [day, is, pathway, condition]);
  return JSON.stringify([judgements.map((one) => inFull(one, known)), recommended?.pathway.id, first?.act.id, first?.judgement.pathway.id, dates]);
}

/** The same by each pathway and each condition apart, under that part of the law. */
const saidBy = (judges: readonly PathwayId[], known: Known): ReadonlyMap<Pathway | Condition, string> =>
  new Map(judgeAll(judges.map((id) => pathways[id]), known).judgements.flatMap((one): [Pathway | Condition, string][] => [
    [one.pathway, JSON.stringify(inFull(one, known))], ...one.conditions.map(({ condition, verdict }): [Condition, string] => [condition, JSON.stringify(verdict)]),
  ]));

/** The days that the law names for somebody: of every errand that is ever theirs, and of the pathways that it judges. */
function namedFor(answers: Answers): ReadonlySet<Day> {
  const theirs = new Set(days.filter((_, at) => at % 30 === 0).map((day) => errandOn({ answers, day })));
  return new Set([...theirs].flatMap((one) => daysNamedBy([one, one?.judges.map((id) => pathways[id])], answers)));
}

interface Life { readonly turns: readonly Day[]; readonly unnamed: readonly string[]; readonly digest: string }

/** Lives through all the days. What turns on one that the law names must do so in a part of the law that names it. */
function live(answers: Answers): Life {
  const hash = createHash('sha256');
  const [turns, unnamed]: [Day[], string[]] = [[], []];
  const all = namedFor(answers);
  const on = (day: Day) => ({ answers, day });
  const judges = (day: Day) => errandOn(on(day))?.judges ?? [];
  let before: string | undefined;
  for (const day of days) {
    const now = said(judges(day), on(day));
    if (before !== undefined && now !== before) {
      turns.push(day);
      if (!all.has(day)) unnamed.push(`${day}: ${before} became ${now}`);
      const words = saidBy(judges(addDays(day, -1)), on(addDays(day, -1)));
      for (const [part, telling] of saidBy(judges(day), on(day))) {
        const then = words.get(part);
        if (then !== undefined && then !== telling && !daysNamedBy(part, answers).includes(day)) unnamed.push(`${day}: ${part.id}: ${then} became ${telling}`);
      }
    }
    hash.update(now);
    before = now;
  }
  return { turns, unnamed, digest: hash.digest('hex') };
}

const zone = process.env['TZ'];
afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

/** Puts the clock of this process into a zone, and makes sure that it is there. */
function moveTo([name, winter, summer]: Zone): void {
  process.env['TZ'] = name;
  expect([new Date('2026-01-15T12:00:00Z'), new Date('2026-07-15T12:00:00Z')].map((moment) => moment.getTimezoneOffset())).toEqual([winter, summer]);
}

describe('what the law says to somebody', () => {
  it('is asked on every day of twelve years, of people on every errand', () => {
    expect(days).toHaveLength(4383);
    expect(every.filter((one) => !chosen.some((person) => errandOf(person) === one))).toEqual([]);
  });

  const seen = new Map<string, string>();
  it.each(ZONES)('turns on no day but those the law names, where the clock is that of %s', { timeout: 600_000 }, (...where) => {
    moveTo(where);
    const begun = performance.now();
    const lives = chosen.map(({ who, answers }) => ({ who, ...live(answers as Answers) }));
    expect(lives.flatMap(({ who, unnamed }) => unnamed.map((one) => `${who} ${one}`)).slice(0, 5)).toEqual([]);
    // A law that never turned, or a digest of nothing, would pass as well.
    expect(lives.filter(({ turns }) => turns.length > 0).length).toBeGreaterThan(chosen.length / 2);
    seen.set(where[0], lives.map(({ digest }) => digest).join('\n'));
    if (seen.size < ZONES.length) return;
    expect(new Set(seen.values()).size).toBe(1);
    record('every-day', {
      title: 'Every day: verdicts turn only when the law says so',
      command: 'PERMIT_PATH_PROOF=1 npx vitest run tests/law/everyDay.test.ts',
      figures: [
        ['persons', chosen.length], ['days, each', days.length], ['time zones', ZONES.length],
        ['results judged', chosen.length * days.length * ZONES.length],
        ['days named by the law, over all persons', chosen.reduce((sum, { answers }) => sum + [...namedFor(answers as Answers)].filter((day) => day > FIRST && day <= LAST).length, 0)],
        ['turns seen', lives.reduce((sum, { turns }) => sum + turns.length, 0)],
        ['turns on a day that the law does not name', lives.reduce((sum, { unnamed }) => sum + unnamed.length, 0)],
        ['results of all persons that differ between time zones', new Set(seen.values()).size - 1],
        ['seconds for one zone', Math.round((performance.now() - begun) / 1000)],
      ],
      notes: ['In every run of the tests one person of each errand lives through all the days in all three zones; all of them in `npm run test:all`.'],
    });
  });

  it('is asked for with the same questions between two of those days', { timeout: 120_000 }, () => {
    for (const { who, answers: given } of chosen) {
      const answers = given as Answers;
      // What has happened cannot be answered before its day, and nobody is a minor for ever.
      const dates = Object.values(answers).filter(isDay);
      const borders = [...namedFor(answers), ...daysNamedBy(questions, answers), ...dates, ...dates.map((day) => addMonths(day, 18 * 12, 'forward'))];
      const inside = [...new Set([FIRST, ...borders])].filter((day) => day >= FIRST && day <= LAST).sort();
      for (const [at, from] of inside.entries()) {
        const last = addDays(inside[at + 1] ?? addDays(LAST, 1), -1);
        const middle = days[(days.indexOf(from) + days.indexOf(last)) >> 1] as Day;
        const [one, ...others] = [from, middle, last].map((day) => {
          const position = replay({ answers, day, today: day }, 'result');
          return JSON.stringify([position, resultOf(position, day).judgements.map(({ outcome }) => outcome)]);
        });
        expect(others, `${who} ${from} to ${last}`).toEqual([one, one]);
      }
    }
  });
});

describe('a visitor anywhere', () => {
  /** Midnight in Amsterdam, in milliseconds: clocks there go an hour forward on the last Sunday of March, and back on that of October, at 01:00 UTC. */
  function midnight(day: Day): number {
    const { year, month, day: date } = partsOf(day);
    const lastSunday = (of: number) => Date.UTC(year, of, 31 - new Date(Date.UTC(year, of, 31)).getUTCDay(), 1);
    const start = Date.UTC(year, month - 1, date);
    return start - (start >= lastSunday(2) && start < lastSunday(9) ? 2 : 1) * 3_600_000;
  }
  const turns = days.filter((day) => midnight(addDays(day, 1)) - midnight(day) !== 86_400_000);

  it.each(ZONES)('has the day of Amsterdam, also in the nights when its clocks change, where their own clock is that of %s', (...where) => {
    moveTo(where);
    expect(turns).toHaveLength(24);
    const near = new Set(turns.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]));
    for (const day of days) {
      const [begins, ends] = [midnight(day), midnight(addDays(day, 1))];
      const moments = near.has(day) ? Array.from({ length: Math.round((ends - begins) / 1_800_000) }, (_, at) => begins + at * 1_800_000) : [begins];
      for (const moment of [...moments, ends - 1]) expect(dayInAmsterdam(new Date(moment)), new Date(moment).toISOString()).toBe(day);
    }
  });

  it.each(ZONES)('gets on the evening before and the morning after such a night what the days themselves give, on the clock of %s', (...where) => {
    moveTo(where);
    vi.useFakeTimers({ toFake: ['Date'] });
    for (const night of turns) {
      for (const [moment, day] of [[midnight(night) - 1, addDays(night, -1)], [midnight(night), night], [midnight(addDays(night, 1)) - 1, night], [midnight(addDays(night, 1)), addDays(night, 1)]] as const) {
        vi.setSystemTime(moment);
        expect(visitorsDay()).toBe(day);
      }
    }
  });
});
