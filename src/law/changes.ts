import { optionsOn, UNKNOWN, type Answers, type Known } from './answers';
import { addDays, type Day } from './days';
import { judge } from './judge';
import type { Condition, Verdict } from './condition';
import type { Judgement, Pathway } from './pathway';
import { questionOf, type QuestionId } from './questions';
import { situationOf } from './situation';
import { refusalOf } from './refusals';
import { count } from './span';
import { once } from './when';

// What would make a pathway fit: found by asking the law again with other answers and on other days, never written by hand.

/** One thing that could be different. */
export type Change =
  /** Something the person may still bring about: another answer than the one given. */
  | { readonly kind: 'become'; readonly question: QuestionId; readonly value: string }
  /** Something the person does not know: one answer among those that are possible would do. */
  | { readonly kind: 'find'; readonly question: QuestionId; readonly value: unknown }
  /** The permit is extended first, so that it still holds on the day waited for. */
  | { readonly kind: 'extend' };

/** Changes that together make a pathway fit. */
export interface Way {
  readonly changes: readonly Change[];
  /** The day to wait for; left out when nothing must be waited for. */
  readonly wait?: Day;
  /** Conditions that nobody was asked about yet, because that day is not near: they must be right too. */
  readonly later: readonly QuestionId[];
}

/** What somebody may still bring about. What has happened, who one is and why one needs protection are not among it. */
export const MAY_BECOME: { readonly [Q in QuestionId]?: string } = {
  brpRegistered: 'yes', income: 'yes', healthInsurance: 'yes', civicIntegration: 'diploma', passportValid: 'yes', permitPurpose: 'nonTemporary',
};

/** Never tried: the reasons for protection are the person's own, and whether they still exist is for the IND. */
const NEVER: readonly QuestionId[] = ['asylumGrounds', 'reasonStillExists'];

/** At most this many ways are told, the nearest first. */
const TOLD = 3;
/** How many answers at once are tried for one condition: none reads more that could matter together. */
const TOGETHER = 2;
/** For a date that is not known, years back that no rule names: sums of those that rules do name lie between them. */
const YEARS_BACK = [1, 2, 4, 6, 9, 11, 13, 14, 16, 18, 21, 31, 61];

const isUnknown = (answer: unknown): boolean => answer === UNKNOWN || (Array.isArray(answer) && answer.includes(UNKNOWN));

/** Days worth trying for a date that is not known: on both sides of each border that the condition counts, and long ago. */
function daysToTry({ spans }: Condition, question: QuestionId, day: Day): readonly Day[] {
  const borders = spans.filter(({ of }) => of === question).map((span) => count({ ...span, amount: -span.amount }, day));
  const longAgo = YEARS_BACK.map((years) => count({ amount: -years, unit: 'years', rounding: 'back' }, day));
  return [...[day, ...borders].flatMap((border) => [addDays(border, -2), border, addDays(border, 2)]), ...longAgo];
}

/** The answers that somebody who does not know one could turn out to have. */
function possible(condition: Condition, question: QuestionId, { answers, day }: Known): readonly unknown[] {
  const { kind } = questionOf(question);
  if (kind === 'date') return daysToTry(condition, question, day);
  const options = optionsOn(question, day, situationOf(answers)).filter((option) => option !== UNKNOWN);
  return kind === 'multi' ? options.map((option) => [option]) : options;
}

/** The single changes that one condition could turn on. */
function candidates(condition: Condition, known: Known): readonly Change[] {
  return condition.reads.filter((id) => !NEVER.includes(id)).flatMap((question): Change[] => {
    const given = known.answers[question];
    const wanted = MAY_BECOME[question];
    if (isUnknown(given)) {
      return possible(condition, question, known).filter((value) => refusalOf(question, value, known, known.day) === undefined)
        .map((value) => ({ kind: 'find', question, value }));
    }
    return wanted !== undefined && given !== undefined && given !== wanted ? [{ kind: 'become', question, value: wanted }] : [];
  });
}

const changed = (answers: Answers, changes: readonly Change[]): Answers =>
  changes.reduce<Answers>((before, change) => (change.kind === 'extend' ? before : { ...before, [change.question]: change.value }), answers);

/** Answers with a permit that holds on a day. */
const extended = (answers: Answers, changes: readonly Change[], day: Day): Answers =>
  changes.some(({ kind }) => kind === 'extend') ? { ...answers, permitExpires: day } : answers;

/** Questions that nobody was asked yet and that alone leave a pathway open: answered well, they are no longer in the way. */
function notAsked(pathway: Pathway, { answers, day }: Known): { readonly later: readonly QuestionId[]; readonly answers: Answers } {
  const open = judge(pathway, { answers, day })?.conditions.filter(({ verdict }) => verdict.is === 'unknown') ?? [];
  const later = once(open.flatMap(({ condition }) => condition.reads)).filter((id) => answers[id] === undefined && !NEVER.includes(id));
  const good = later.map((id) => [id, MAY_BECOME[id] ?? (id === 'absences' ? 'none' : undefined)] as const).filter(([, value]) => value !== undefined);
  return { later: good.map(([id]) => id), answers: { ...answers, ...Object.fromEntries(good) } };
}

/**
 * What some changes come to: a way, when the law then finds that the pathway fits, today or on the day waited for.
 * @returns undefined when it still does not fit
 */
export function tryChanges(pathway: Pathway, { answers, day }: Known, changes: readonly Change[]): Way | undefined {
  const now = changed(answers, changes);
  const first = judge(pathway, { answers: now, day });
  if (first?.outcome.is === 'likely') return changes.some(({ kind }) => kind === 'extend') ? undefined : { changes, later: [] };
  if (first?.outcome.is !== 'notYet') return undefined;
  const wait = first.outcome.from;
  const then = extended(now, changes, wait);
  const { later, answers: all } = notAsked(pathway, { answers: then, day: wait });
  return judge(pathway, { answers: all, day: wait })?.outcome.is === 'likely' ? { changes, wait, later } : undefined;
}

/** What a change is about: two values of one answer are one thing to do. */
const about = (change: Change): string => (change.kind === 'extend' ? change.kind : change.question);
const subject = (changes: readonly Change[]): string => changes.map(about).join();

/** All choices of some things out of a list, each about something else. */
const choose = (from: readonly Change[], size: number): readonly (readonly Change[])[] =>
  size === 0 ? [[]] : from.flatMap((one, at) =>
    choose(from.slice(at + 1).filter((other) => about(other) !== about(one)), size - 1).map((rest) => [one, ...rest]));

/** The smallest sets of changes after which one condition is met, today or in time; of those about the same things, one for each verdict. */
function waysToMeet(condition: Condition, verdict: Verdict, known: Known): readonly (readonly Change[])[] {
  if (verdict.is === 'met' || verdict.is === 'checkedByInd' || verdict.is === 'notYet') return [[]];
  const single = candidates(condition, known);
  const found: (readonly Change[])[] = [];
  const seen = new Set<string>();
  for (let size = 1; size <= TOGETHER; size += 1) {
    const smaller = [...seen].filter((name) => name.endsWith(' met')).map((name) => name.split(' ')[0] ?? '');
    for (const changes of choose(single, size)) {
      const { is } = condition.judge({ ...known, answers: changed(known.answers, changes) });
      const name = `${subject(changes)} ${is}`;
      if ((is !== 'met' && is !== 'notYet') || seen.has(name)) continue;
      if (smaller.some((other) => other.split(',').every((one) => changes.map(about).includes(one)))) continue;
      seen.add(name);
      found.push(changes);
    }
  }
  // Nobody was asked yet: the day waited for decides.
  return found.length > 0 ? found : condition.reads.some((id) => known.answers[id] === undefined) ? [[]] : [];
}

/** Two sets of changes as one set. Where they want different answers to one question, each is tried for both: the law says which will do. */
function together(one: readonly Change[], other: readonly Change[]): readonly (readonly Change[])[] {
  const same = (change: Change) => one.find((known) => about(known) === about(change));
  const join = (first: readonly Change[], second: readonly Change[]) => [...first, ...second.filter((change) => !first.some((known) => about(known) === about(change)))];
  const differs = other.some((change) => same(change) && JSON.stringify(same(change)) !== JSON.stringify(change));
  return differs ? [join(one, other), join(other, one)] : [join(one, other)];
}

/** A way without what another of its changes makes needless: who extends the permit need not find out when it ended. */
function smallest(pathway: Pathway, known: Known, way: Way): Way {
  const less = way.changes.map((change) => tryChanges(pathway, known, way.changes.filter((one) => one !== change)))
    .find((other) => other !== undefined && (other.wait ?? '') <= (way.wait ?? ''));
  return less ? smallest(pathway, known, less) : way;
}

/**
 * True when a way asks all that another one asks, which is as near or nearer: then it need not be told beside it. On one day both are told, for then the
 * other spares something because more is found out, ten years instead of five: who turns out to have five still needs the rest.
 */
function asksAllOf(way: Way, other: Way): boolean {
  const things = way.changes.map(about);
  return other.changes.every((change) => things.includes(about(change))) && (other.wait !== way.wait || other.changes.length === way.changes.length);
}

/** True for a pathway that is judged and does not fit, or not yet. */
export const couldChange = ({ outcome, conditions }: Pick<Judgement, 'outcome' | 'conditions'>): boolean =>
  ['unlikely', 'uncertain', 'notYet'].includes(outcome.is) && conditions.length > 0;

/**
 * The smallest changes that would make a judged pathway fit, the nearest first: less waiting before more, fewer changes before more.
 * Nothing for a pathway that fits, is late, has ended, belongs elsewhere or is only told; nothing either where only what nobody can
 * change stands in the way.
 * @param known the answers that count, and the day that judges
 */
export function waysTo({ pathway, outcome, conditions }: Judgement, known: Known): readonly Way[] {
  if (!couldChange({ outcome, conditions })) return [];
  const sets = conditions.reduce<readonly (readonly Change[])[]>(
    (before, { condition, verdict }) => before.flatMap((set) => waysToMeet(condition, verdict, known).flatMap((more) => together(set, more))),
    [[]],
  );
  const ways = sets.flatMap((changes) => [changes, [...changes, { kind: 'extend' } as const]].map((some) => tryChanges(pathway, known, some)))
    .flatMap((way) => (way ? [smallest(pathway, known, way)] : []))
    .sort((a, b) => (a.wait ?? '').localeCompare(b.wait ?? '') || a.changes.length - b.changes.length);
  return ways.filter((way, at) => !ways.slice(0, at).some((nearer) => asksAllOf(way, nearer))).slice(0, TOLD);
}
