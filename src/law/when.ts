import type { Answers, Known } from './answers';
import type { OptionOf, QuestionId } from './questions';
import type { Said } from './said';
import { situationOf, type Situation } from './situation';
import { endOf, type Span } from './span';

/** Something that holds or does not, for what is known. It names what it reads, and what it says as data, to be drawn and put into words. */
export interface When {
  readonly reads: readonly QuestionId[];
  readonly said: Said;
  holds(known: Known): boolean;
}

type OptionQuestionId = { [Q in QuestionId]: OptionOf<Q> extends never ? never : Q }[QuestionId];

export const always: When = { reads: [], said: { is: 'always' }, holds: () => true };

/** Holds when the answer is one of the options (for several answers: when one of them is). */
export const when = <Q extends OptionQuestionId>(question: Q, ...options: readonly OptionOf<Q>[]): When => ({
  reads: [question],
  said: { is: 'answer', question, options },
  holds: ({ answers }) => {
    const given: readonly string[] = [answers[question] ?? []].flat();
    return given.some((option) => (options as readonly string[]).includes(option));
  },
});

/** Holds when the person is, by answer or by card, in one of the situations. */
export const situationIs = (...situations: readonly Situation[]): When => ({
  reads: ['situation', 'cardType'],
  said: { is: 'situation', situations },
  holds: ({ answers }) => {
    const situation = situationOf(answers);
    return situation !== undefined && situations.includes(situation);
  },
});

/** Holds when the day a span leads to is known and still lies ahead. */
export const ahead = (span: Span): When => ({
  reads: [span.of],
  said: { is: 'ahead', span },
  holds: ({ answers, day }) => {
    const end = endOf(span, answers);
    return end !== undefined && end > day;
  },
});

export const not = (one: When): When => ({ reads: one.reads, said: { is: 'not', one: one.said }, holds: (known) => !one.holds(known) });

/** Each id once, in the order in which they first appear. */
export const once = (ids: readonly QuestionId[]): readonly QuestionId[] => [...new Set(ids)];

export const all = (...several: readonly When[]): When => ({
  reads: once(several.flatMap(({ reads }) => reads)),
  said: { is: 'all', several: several.map(({ said }) => said) },
  holds: (known) => several.every((one) => one.holds(known)),
});

export const any = (...several: readonly When[]): When => ({
  reads: once(several.flatMap(({ reads }) => reads)),
  said: { is: 'any', several: several.map(({ said }) => said) },
  holds: (known) => several.some((one) => one.holds(known)),
});

/** Only what was declared: what a rule has not named, it cannot see. */
export const only = <Q extends QuestionId>(answers: Answers, reads: readonly Q[]): Pick<Answers, Q> =>
  Object.fromEntries(reads.filter((id) => answers[id] !== undefined).map((id) => [id, answers[id]])) as Pick<Answers, Q>;
