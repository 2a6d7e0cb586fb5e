import { isAnswerTo, type Answers } from '../law/answers';
import { questionIds, questions, type Question } from '../law/questions';

/** What the tab remembers: every answer given, and whether the earlier rules were chosen. */
export interface Kept {
  readonly answers: Answers;
  readonly earlier: boolean;
}

const NAME = 'permit-path';
const VERSION = 1;
export const NOTHING: Kept = { answers: {}, earlier: false };

/** Questions whose answers are kept nowhere. */
const neverKept = questionIds.filter((id) => 'neverKept' in (questions[id] satisfies Question));

/** The tab's own memory, or undefined where the browser or a frame refuses it. */
function store(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

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
  try {
    const text = store()?.getItem(NAME);
    if (!text) return NOTHING;
    const kept = readKept(text);
    if (kept === 'unreadable') forget();
    return kept;
  } catch {
    return NOTHING;
  }
}

/** Keeps the answers until the tab closes, without those that are never kept. A full or blocked store changes nothing. */
export function keep({ answers, earlier }: Kept): void {
  const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => !neverKept.some((never) => never === id)));
  try {
    store()?.setItem(NAME, JSON.stringify({ v: VERSION, answers: kept, earlier }));
  } catch {
    // The check works without: answers then live as long as the page.
  }
}

/** Clears what was kept. */
export function forget(): void {
  try {
    store()?.removeItem(NAME);
  } catch {
    // Nothing can have been kept either.
  }
}
