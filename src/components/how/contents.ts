import type { VerdictId } from '../../law/condition';
import type { OutcomeId } from '../../law/pathway';

/** Sentences of the page about the whole check that stand below each other, by where they stand. */
export const sentences = {
  steps: ['who', 'questions', 'conditions', 'verdicts', 'outcome', 'first'],
  days: ['today', 'earlier', 'force', 'rounding'],
  never: ['ask', 'send', 'promise', 'crime', 'hidden', 'difference'],
  unreviewed: ['lawyer', 'speaker', 'sources', 'certainty', 'help'],
} as const;

/** The verdicts on a condition, as they are explained. */
export const verdictIds = ['met', 'notMet', 'notYet', 'late', 'unknown', 'checkedByInd'] as const satisfies readonly VerdictId[];

/** The outcomes of a pathway in the order in which `judge` finds them: the first that applies (a test holds this against it). */
export const outcomeOrder = ['ended', 'elsewhere', 'info', 'unlikely', 'late', 'notYet', 'uncertain', 'likely'] as const satisfies readonly OutcomeId[];
