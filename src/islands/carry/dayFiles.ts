import type { Answers } from '../../law/answers';
import { addDays, type Day } from '../../law/days';
import type { Judgement, PathwayId } from '../../law/pathway';
import { daysInWords } from '../daysInWords';
import { BETWEEN } from '../sheetParts';
import type { Ui } from '../ui';
import { hash } from './hash';

/** Reminders come in the morning, so many days before the day itself: a last day also says so while there is time to act. */
export const EARLY_REMINDER = 14;
export const LATE_REMINDER = 1;
const LAST_DAY: readonly number[] = [EARLY_REMINDER, LATE_REMINDER, 0];
const ANY_DAY: readonly number[] = [0];

/** When a calendar reminds of a day: one whose morning has passed would never be heard. */
export const remindersOf = (day: Day, isLast: boolean, today: Day): readonly number[] =>
  (isLast ? LAST_DAY : ANY_DAY).filter((before) => addDays(day, -before) > today);

/** A day to put into a calendar, with all that it means. */
export interface DayFile {
  readonly day: Day;
  /** The same for the same day and meaning, so that a calendar that reads it twice has it once. */
  readonly uid: string;
  readonly words: string;
  readonly pathways: readonly PathwayId[];
  /** In days before it. */
  readonly reminders: readonly number[];
}

/** The days that matter and are still to come, each once. */
export function dayFiles(ui: Ui, judgements: readonly Judgement[], answers: Answers, judgedOn: Day, today: Day): readonly DayFile[] {
  const coming = daysInWords(ui, judgements, answers, judgedOn).filter(({ day, is }) => is !== 'today' && is !== 'passed' && day > today);
  return [...new Set(coming.map(({ day }) => day))].map((day) => {
    const ones = coming.filter((one) => one.day === day);
    const last = ones.some(({ is }) => is === 'lastDay' || is === 'expires');
    return {
      day,
      uid: hash(JSON.stringify([day, ...ones.map(({ is, condition, pathways }) => [is, condition ?? '', ...pathways].join(' ')).sort()])),
      words: ones.map(({ words }) => words).join(BETWEEN),
      pathways: [...new Set(ones.flatMap(({ pathways }) => pathways))],
      reminders: remindersOf(day, last, today),
    };
  });
}
