import type { Verdict } from '../../src/law/condition';
import type { Judgement } from '../../src/law/pathway';
import type { Expected } from './persons/person';

/** A verdict as the persons write it: `notYet 2027-03-01`, `notMet otherwise 2031-04-01`. */
export function inWords(verdict: Verdict): string {
  switch (verdict.is) {
    case 'notYet': return `notYet ${verdict.from}`;
    case 'late': return `late ${verdict.since}`;
    case 'notMet': return verdict.otherwiseFrom ? `notMet otherwise ${verdict.otherwiseFrom}` : 'notMet';
    default: return verdict.is;
  }
}

/** A judgement with exactly the fields that a person may expect; what does not apply is absent. */
export function observed({ pathway, outcome, conditions, deadline, fee }: Judgement, recommended: boolean): Expected {
  const { is, ...days } = outcome;
  return {
    pathway: pathway.id,
    outcome: is,
    ...days,
    ...(deadline && { deadline }),
    ...(fee && { fee: fee.euros }),
    ...(recommended && { recommended: true }),
    ...(conditions.length > 0 && {
      conditions: Object.fromEntries(conditions.map(({ condition, verdict }) => [condition.id, inWords(verdict)])),
    }),
  };
}
