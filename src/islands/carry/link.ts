import { UNKNOWN, type Answers } from '../../law/answers';
import { isDay } from '../../law/days';
import { questionIds, questionOf, type Question } from '../../law/questions';
import { answersIn, keepable, type Kept } from '../memory';
import { CARRIES } from './carried';
import { hash } from './hash';

// Answers in an address, behind its `#`, which a browser sends to nobody. Questions and options stand there by their places in the
// list of questions, so that the picture of it stays small enough for the screen of a phone. A place means something else
// once that list has changed: so the link names the list that it was made with, and of another list it is not read.

const VERSION = '1';
/** Longer is nothing that we made. */
const LONGEST = 4000;

const optionsOf = (question: Question): readonly string[] => (question.kind === 'date' ? [] : question.options);
const ofList = () => hash(JSON.stringify(questionIds.map((id) => [id, questionOf(id).kind, ...optionsOf(questionOf(id))]))).slice(0, 6);

/** A day stands there as it is written; 0 for a day that is not known. */
function shortened(question: Question, answer: unknown): unknown {
  if (question.kind === 'date') return answer === UNKNOWN ? 0 : answer;
  return Array.isArray(answer) ? answer.map((one) => question.options.indexOf(one)) : question.options.indexOf(String(answer));
}

function lengthened(question: Question, value: unknown): unknown {
  if (question.kind === 'date') return value === 0 ? UNKNOWN : isDay(value) && value;
  const option = (place: unknown) => (Number.isInteger(place) ? question.options[place as number] : undefined);
  return Array.isArray(value) ? value.map(option) : option(value);
}

/** What of a check goes into a link, written: `1.` and what follows. */
function written({ answers, earlier }: Kept): string {
  const pairs = Object.entries(keepable(answers)).flatMap(([id, answer]) => {
    const place = questionIds.findIndex((one) => one === id);
    const question = questionIds[place];
    return question ? [place, shortened(questionOf(question), answer)] : [];
  });
  const packed = btoa(JSON.stringify([ofList(), earlier ? 1 : 0, pairs]));
  return `${VERSION}.${packed.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** The part of an address behind `#` that carries answers. */
export const carryHash = (kept: Kept): string => CARRIES + written(kept);

/** The answers of such a part, each looked at as if a stranger had written it; or why there are none. */
export function readCarried(hashPart: string): Kept | 'sharedOldVersion' | 'sharedJunk' {
  const [, version, packed = ''] = /^#s=(\d{1,4})\.([\w-]*)$/.exec(hashPart) ?? [];
  if (!version || hashPart.length > LONGEST) return 'sharedJunk';
  if (version !== VERSION) return 'sharedOldVersion';
  try {
    const found: unknown = JSON.parse(atob(packed.replaceAll('-', '+').replaceAll('_', '/')));
    if (!Array.isArray(found)) return 'sharedJunk';
    const [list, earlier, pairs] = found as unknown[];
    if (typeof list !== 'string' || !Array.isArray(pairs)) return 'sharedJunk';
    if (list !== ofList()) return 'sharedOldVersion';
    const answers = inWords(pairs);
    return Object.keys(answers).length > 0 ? { answers, earlier: earlier === 1 } : 'sharedJunk';
  } catch {
    return 'sharedJunk';
  }
}

function inWords(pairs: readonly unknown[]): Answers {
  const answers = new Map<string, unknown>();
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const place = pairs[at];
    const id = Number.isInteger(place) ? questionIds[place as number] : undefined;
    if (id) answers.set(id, lengthened(questionOf(id), pairs[at + 1]));
  }
  return answersIn(Object.fromEntries(answers));
}
