import type { Answers } from '../../src/law/answers';
import type { Condition } from '../../src/law/condition';
import { pathways } from '../../src/law/pathways';
import type { QuestionId } from '../../src/law/questions';
import { tenYearsExempt } from '../../src/law/rules/years';

/** An answer to whichever question. */
export type AnyAnswer = NonNullable<Answers[QuestionId]>;

/** Every condition of every pathway under a name of its own, and the one that decides a question without being shown. */
export const conditions: readonly (readonly [name: string, Condition])[] = [
  ...Object.values(pathways).flatMap(({ id, conditions: all }) => all.map((one) => [`${id}: ${one.id}${one.until ? ' (earlier)' : ''}`, one] as const)),
  ['ten years exempt', tenYearsExempt],
];
