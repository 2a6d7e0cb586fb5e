import type { Answers } from '../law/answers';
import type { Day } from '../law/days';
import { questionOf, type QuestionId } from '../law/questions';
import type { Refusal } from '../law/refusals';
import { refusalOn } from '../statechart/offers';
import type { DatePart, ReadDate } from '../text/readDate';
import type { T } from '../text/t';

/** What is wrong with a filled-in form: an error of the texts, and the fields it concerns. */
export interface FormError {
  readonly id: 'choose' | 'chooseSome' | 'alone' | 'dateOrUnknown' | Extract<ReadDate, { wrong: string }>['wrong'] | Refusal;
  readonly parts: readonly DatePart[];
}

export type FormReading = { readonly value: unknown } | { readonly error: FormError };

/** Reads the fields of a day: the question, the form, and the texts with the names of the months. */
export type ReadDateFields = (question: QuestionId, form: FormData, t: T) => FormReading;

export const ALL_PARTS: readonly DatePart[] = ['day', 'month', 'year'];
export const wrong = (id: FormError['id'], parts: readonly DatePart[] = []): FormReading => ({ error: { id, parts } });

function readChoices(question: QuestionId, form: FormData): FormReading {
  const known = questionOf(question);
  const chosen = form.getAll(question).map(String);
  if (chosen.length === 0) return wrong(known.kind === 'multi' ? 'chooseSome' : 'choose');
  if (known.kind !== 'multi') return { value: chosen[0] };
  return chosen.length > 1 && chosen.some((id) => known.alone.includes(id)) ? wrong('alone') : { value: chosen };
}

/**
 * Reads the filled-in form of a question: an answer that can be taken, or the error to show.
 * @param known the answers given before it, and the day that judges
 * @param readDate reads the question's fields, where it asks for a day
 */
export function readForm(question: QuestionId, form: FormData, known: { answers: Answers; day: Day }, today: Day, t: T, readDate: ReadDateFields | undefined): FormReading {
  const reading = readDate && questionOf(question).kind === 'date' ? readDate(question, form, t) : readChoices(question, form);
  if ('error' in reading) return reading;
  const refusal = refusalOn(question, reading.value, known, today);
  return refusal ? wrong(refusal, ALL_PARTS) : reading;
}
