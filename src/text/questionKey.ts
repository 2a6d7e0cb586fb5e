import type { QuestionId } from '../law/questions';

const COMMON: readonly string[] = ['yes', 'no', 'unknown'];

export type QuestionPart = 'title' | 'short' | 'hint' | 'why' | 'help';

/** The keys of a question: all that the first one needs. `keys.ts` has them too, with those of everything else. */
export const questionKey = {
  question: (question: QuestionId, part: QuestionPart) => `questions.${question}.${part}`,
  /** Yes, no and "I don't know" are the same words everywhere. */
  option: (question: QuestionId, option: string) =>
    COMMON.includes(option) ? `questions.common.${option}` : `questions.${question}.options.${option}.label`,
  optionHint: (question: QuestionId, option: string) => `questions.${question}.options.${option}.hint`,
  error: (id: string) => `check.errors.${id}`,
} as const;
