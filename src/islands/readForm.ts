import type { Answers } from '../law/answers';
import { UNKNOWN } from '../law/answers';
import type { Day } from '../law/days';
import { questionOf, type QuestionId } from '../law/questions';
import type { Refusal } from '../law/refusals';
import { refusalOn } from '../statechart/offers';
import { readDate, type DatePart, type ReadDate } from '../text/readDate';
import type { T } from '../text/t';
import { typedIn } from './DateInputs';

/** What is wrong with a filled-in form: an error of the texts, and the fields it concerns. */
export interface FormError {
  readonly id: 'choose' | 'chooseSome' | 'alone' | 'dateOrUnknown' | Extract<ReadDate, { wrong: string }>['wrong'] | Refusal;
  readonly parts: readonly DatePart[];
}

export type FormReading = { readonly value: unknown } | { readonly error: FormError };

const ALL_PARTS: readonly DatePart[] = ['day', 'month', 'year'];
const wrong = (id: FormError['id'], parts: readonly DatePart[] = []): FormReading => ({ error: { id, parts } });

function readDateFields(question: QuestionId, form: FormData, t: T): FormReading {
  const read = readDate(typedIn(form, question), t);
  const isEmpty = 'wrong' in read && read.wrong === 'empty';
  if (form.has(`${question}.unknown`)) return isEmpty ? { value: UNKNOWN } : wrong('dateOrUnknown', ALL_PARTS);
  return 'wrong' in read ? wrong(read.wrong, read.parts) : { value: read.day };
}

function readFields(question: QuestionId, form: FormData, t: T): FormReading {
  const known = questionOf(question);
  if (known.kind === 'date') return readDateFields(question, form, t);
  const chosen = form.getAll(question).map(String);
  if (chosen.length === 0) return wrong(known.kind === 'multi' ? 'chooseSome' : 'choose');
  if (known.kind === 'choice') return { value: chosen[0] };
  return chosen.length > 1 && chosen.some((id) => known.alone.includes(id)) ? wrong('alone') : { value: chosen };
}

/**
 * Reads the filled-in form of a question: an answer that can be taken, or the error to show.
 * @param known the answers given before it, and the day that judges
 */
export function readForm(question: QuestionId, form: FormData, known: { answers: Answers; day: Day }, today: Day, t: T): FormReading {
  const reading = readFields(question, form, t);
  if ('error' in reading) return reading;
  const refusal = refusalOn(question, reading.value, known, today);
  return refusal ? wrong(refusal, ALL_PARTS) : reading;
}
