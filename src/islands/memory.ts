import { isAnswerTo, type Answers } from '../law/answers';
import { questionIds, type QuestionId } from '../law/questions';
import { isNeverKept } from './reasons';
import { NAMES, read, write } from './store';

/** What the tab remembers: every answer given, and whether the earlier rules were chosen. */
export interface Kept {
  readonly answers: Answers;
  readonly earlier: boolean;
}

const VERSION = 1;
export const NOTHING: Kept = { answers: {}, earlier: false };

/** True when nothing has been answered. */
export const isEmpty = ({ answers }: Kept): boolean => Object.keys(answers).length === 0;

const only = (answers: object, which: (id: QuestionId, value: unknown) => boolean): Answers =>
  Object.fromEntries(questionIds.filter((id) => Object.hasOwn(answers, id)).map((id) => [id, (answers as Record<string, unknown>)[id]] as const)
    .filter(([id, value]) => which(id, value)));

/** The answers among anything that comes from outside. What is none (any more) is dropped, and so is what is kept nowhere, whoever put it in. */
export const answersIn = (found: object): Answers => only(found, (id, value) => !isNeverKept(id) && isAnswerTo(id, value));

/** What may be kept of the answers. */
export const keepable = (answers: Answers): Answers => only(answers, (id) => !isNeverKept(id));

/** Makes what is kept of text from a store; text that is not ours at all, or of another version, gives `unreadable`. */
export function readKept(text: string): Kept | 'unreadable' {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null) return 'unreadable';
    const { v, answers, earlier } = found as Record<string, unknown>;
    if (v !== VERSION || typeof answers !== 'object' || answers === null) return 'unreadable';
    return { answers: answersIn(answers), earlier: earlier === true };
  } catch {
    return 'unreadable';
  }
}

/** Writes what is kept, without what is kept nowhere. */
export const writeKept = ({ answers, earlier }: Kept): string => JSON.stringify({ v: VERSION, answers: keepable(answers), earlier });

/** What this tab kept; nothing when it kept nothing or may not; `unreadable` when it cannot be used, which also clears it. */
export function recall(): Kept | 'unreadable' {
  const text = read(NAMES.answers);
  if (!text) return NOTHING;
  const kept = readKept(text);
  if (kept === 'unreadable') forget();
  return kept;
}

/** Keeps the answers until the tab closes, without those that are never kept. */
export function keep(kept: Kept): void {
  write(NAMES.answers, writeKept(kept));
}

/** Clears what was kept. */
export function forget(): void {
  write(NAMES.answers, undefined);
}
