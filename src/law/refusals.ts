import { dayOf, isAnswerTo, type AnswerTo, type Known } from './answers';
import { addMonths, type Day } from './days';
import { questionOf, type QuestionId } from './questions';
import { situationOf } from './situation';
import { optionsOn } from './answers';

/** Why an answer cannot be taken. Each has a sentence in the texts that says what to do. */
export type Refusal = 'notAnAnswer' | 'notOffered' | 'afterToday' | 'beforePermitSince' | 'adultByNow';

const MAJORITY_MONTHS = 18 * 12;

function refuseDate(id: QuestionId, day: Day, known: Known, today: Day): Refusal | undefined {
  const question = questionOf(id);
  if (question.kind !== 'date') return undefined;
  const { happened, notAfter, minor } = question.limits;
  if (happened && day > today) return 'afterToday';
  const last = notAfter && dayOf(known.answers[notAfter]);
  if (last !== undefined && last < day) return 'beforePermitSince';
  if (minor && addMonths(day, MAJORITY_MONTHS, 'forward') <= today) return 'adultByNow';
  return undefined;
}

/**
 * Why a value is refused as answer to a question, or undefined when it is taken (catalogue, sections 1 and 2).
 * @param value anything, also what an old store or a link holds
 * @param known the answers given before this question, and the day that judges
 * @param today the visitor's own day: what has happened has happened by then, whatever day judges
 */
export function refusalOf(id: QuestionId, value: unknown, known: Known, today: Day): Refusal | undefined {
  if (!isAnswerTo(id, value)) return 'notAnAnswer';
  const answer: AnswerTo<QuestionId> = value;
  if (questionOf(id).kind === 'date') {
    const day = dayOf(answer as Day);
    return day && refuseDate(id, day, known, today);
  }
  const offered = optionsOn(id, known.day, situationOf(known.answers));
  return [answer].flat().every((option) => offered.includes(option as string)) ? undefined : 'notOffered';
}
