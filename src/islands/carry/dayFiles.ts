import type { Answers } from '../../law/answers';
import type { Day } from '../../law/days';
import type { Judgement, PathwayId } from '../../law/pathway';
import { daysInWords } from '../daysInWords';
import { BETWEEN } from '../sheetParts';
import type { Ui } from '../ui';
import { hash } from './hash';

/** A reminder, in days before the day itself or in hours after it has begun. */
export type Reminder = { readonly daysBefore: number } | { readonly hoursAfter: number };

const BEFORE_LAST_DAY: readonly Reminder[] = [{ daysBefore: 14 }, { daysBefore: 1 }];
const ON_THE_DAY: readonly Reminder[] = [{ hoursAfter: 9 }];

/** A day to put into a calendar, with all that it means. */
export interface DayFile {
  readonly day: Day;
  /** The same for the same day and meaning, so that a calendar that reads it twice has it once. */
  readonly uid: string;
  readonly words: string;
  readonly pathways: readonly PathwayId[];
  readonly reminders: readonly Reminder[];
}

/** The days that matter and are still to come, each once. */
export function dayFiles(ui: Ui, judgements: readonly Judgement[], answers: Answers, judgedOn: Day, today: Day): readonly DayFile[] {
  const coming = daysInWords(ui, judgements, answers, judgedOn).filter(({ day, is }) => is !== 'today' && is !== 'passed' && day > today);
  return [...new Set(coming.map(({ day }) => day))].map((day) => {
    const ones = coming.filter((one) => one.day === day);
    const last = ones.some(({ is }) => is === 'lastDay' || is === 'expires');
    const other = ones.some(({ is }) => is === 'opens' || is === 'otherwise');
    return {
      day,
      uid: hash(JSON.stringify([day, ...ones.map(({ is, condition, pathways }) => [is, condition ?? '', ...pathways].join(' ')).sort()])),
      words: ones.map(({ words }) => words).join(BETWEEN),
      pathways: [...new Set(ones.flatMap(({ pathways }) => pathways))],
      reminders: [...(last ? BEFORE_LAST_DAY : []), ...(other ? ON_THE_DAY : [])],
    };
  });
}
