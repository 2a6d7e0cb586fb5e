import type { Answers, Known } from './answers';
import type { Day } from './days';
import type { Fee, PersonKind } from './fact';
import { inForce, type InForce } from './inForce';
import type { Judged, Judgement, Outcome, OutcomeId, Pathway } from './pathway';
import { later } from './days';
import { endOf } from './span';
import { once, type When } from './when';

type ForSome = InForce & { readonly appliesWhen?: When };

/** True for what is in force on the day and concerns this person. */
export const concerns = ({ appliesWhen, ...dates }: ForSome, known: Known): boolean =>
  inForce(dates, known.day) && (appliesWhen === undefined || appliesWhen.holds(known));

/** Which tariff somebody pays; an adult where age or nationality was not asked. */
export function personKind({ ageGroup, turkish }: Pick<Answers, 'ageGroup' | 'turkish'>): PersonKind {
  if (ageGroup === 'minor') return turkish === 'yes' ? 'turkishMinor' : 'minor';
  return turkish === 'yes' ? 'turkish' : 'adult';
}

/** The fee in whole euros with the fact it rests on, or undefined when none is known for the day and the person. */
export function feeOf({ fees }: Pick<Pathway, 'fees'>, known: Known): { euros: number; fact: Fee } | undefined {
  const fact = fees.find((fee) => concerns(fee, known));
  const euros = fact?.euros[personKind(known.answers)];
  return fact && euros !== undefined ? { euros, fact } : undefined;
}

const deadlineOf = ({ deadline }: Pathway, known: Known): Day | undefined =>
  deadline && (deadline.appliesWhen?.holds(known) ?? true) ? endOf(deadline.span, known.answers) : undefined;

const daysOf = <K extends 'from' | 'since'>(conditions: readonly Judged[], key: K): Day[] =>
  conditions.flatMap(({ verdict }) => (key in verdict ? [(verdict as { [P in K]: Day })[key]] : []));

const includes = (some: readonly OutcomeId[], one: OutcomeId): boolean => some.includes(one);

/** The outcome that a list of verdicts comes to: the first that applies. */
function outcomeOf(conditions: readonly Judged[]): Outcome {
  const has = (is: string) => conditions.some(({ verdict }) => verdict.is === is);
  if (has('notMet')) return { is: 'unlikely' };
  const [since, ...others] = daysOf(conditions, 'since');
  if (since) return { is: 'late', since: others.reduce((a, b) => (a < b ? a : b), since) };
  const [from, ...rest] = daysOf(conditions, 'from');
  if (from) return { is: 'notYet', from: rest.reduce(later, from) };
  return has('unknown') ? { is: 'uncertain' } : { is: 'likely' };
}

/**
 * What a pathway comes to for somebody (catalogue, section 1), or undefined when it was not in force yet on the day.
 * @param known the answers that count, and the day that judges
 */
export function judge(pathway: Pathway, known: Known): Judgement | undefined {
  const { until, replacedBy } = pathway;
  const notes = pathway.notes.filter((note) => concerns(note, known));
  const bare = { pathway, conditions: [], notes };
  if (!inForce(pathway, known.day)) {
    if (!until || !replacedBy || known.day <= until) return undefined;
    // What was said while it was in force does not hold now; only notes of its end do, and they carry a first day of their own.
    return { ...bare, notes: notes.filter(({ from }) => from && from > until), outcome: { is: 'ended', until, replacedBy } };
  }
  if (pathway.elsewhere?.holds(known)) return { ...bare, outcome: { is: 'elsewhere' } };

  const conditions = pathway.conditions
    .filter((condition) => concerns(condition, known))
    .map((condition) => ({ condition, verdict: condition.judge(known) }));
  const deadline = deadlineOf(pathway, known);
  const fee = feeOf(pathway, known);
  const told: Outcome = deadline && deadline < known.day ? { is: 'late', since: deadline } : { is: 'info' };
  const outcome = pathway.informs?.holds(known) ? told : outcomeOf(conditions);
  return { pathway, outcome, conditions, notes, ...(deadline && { deadline }), ...(fee && { fee }) };
}

/**
 * The judgements of several pathways, the recommended one first, then in the given order (catalogue, section 3).
 * @returns the judgements, and the one that is recommended, if any
 */
export function judgeAll(pathways: readonly Pathway[], known: Known): { judgements: readonly Judgement[]; recommended?: Judgement } {
  const judged = pathways.flatMap((pathway) => judge(pathway, known) ?? []);
  const recommended = judged.find(({ pathway, outcome }) => pathway.recommended.some((one) => includes(one.on, outcome.is) && concerns(one, known)));
  if (!recommended) return { judgements: judged };
  return { judgements: [recommended, ...judged.filter((one) => one !== recommended)], recommended };
}

/** Holds when a pathway comes to one of these outcomes for the person: the judgement itself, not a copy of it. */
export const comesTo = (pathway: Pathway, ...outcomes: readonly OutcomeId[]): When => ({
  reads: once(pathway.conditions.flatMap(({ reads }) => reads)),
  said: { is: 'comesTo', pathway: pathway.id, outcomes },
  holds: (known) => {
    const judgement = judge(pathway, known);
    return judgement !== undefined && outcomes.includes(judgement.outcome.is);
  },
});
