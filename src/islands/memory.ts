import { isAnswerTo, type Answers } from '../law/answers';
import { questionIds, questions, type Question } from '../law/questions';
import { NAMES, read, write } from './store';

/** What the tab remembers: every answer given, and whether the earlier rules were chosen. */
export interface Kept {
  readonly answers: Answers;
  readonly earlier: boolean;
}

const VERSION = 1;
export const NOTHING: Kept = { answers: {}, earlier: false };

/** Questions whose answers are kept nowhere. */
const neverKept = questionIds.filter((id) => 'neverKept' in (questions[id] satisfies Question));

/**
 * Makes what is kept of text from the store. Single answers that are none (any more) are dropped; text that is not ours at all,
 * or of another version, gives `unreadable`.
 */
export function readKept(text: string): Kept | 'unreadable' {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null) return 'unreadable';
    const { v, answers, earlier } = found as Record<string, unknown>;
    if (v !== VERSION || typeof answers !== 'object' || answers === null) return 'unreadable';
    const good = questionIds.filter((id) => Object.hasOwn(answers, id) && isAnswerTo(id, (answers as Record<string, unknown>)[id]));
    return { answers: Object.fromEntries(good.map((id) => [id, (answers as Record<string, unknown>)[id]])), earlier: earlier === true };
  } catch {
    return 'unreadable';
  }
}

/** What this tab kept; nothing when it kept nothing or may not; `unreadable` when it cannot be used, which also clears it. */
export function recall(): Kept | 'unreadable' {
  const text = read(NAMES.answers);
  if (!text) return NOTHING;
  const kept = readKept(text);
  if (kept === 'unreadable') forget();
  return kept;
}

/** Keeps the answers until the tab closes, without those that are never kept. */
export function keep({ answers, earlier }: Kept): void {
  const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => !neverKept.some((never) => never === id)));
  write(NAMES.answers, JSON.stringify({ v: VERSION, answers: kept, earlier }));
}

/** Clears what was kept. */
export const forget = (): void => write(NAMES.answers, undefined);
