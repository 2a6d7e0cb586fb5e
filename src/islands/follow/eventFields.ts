import type { Day } from '../../law/days';
import { eventDays, type JourneyEvent } from '../../law/journey/event';
import { readDate, type DatePart, type ReadDate } from '../../text/readDate';
import type { T } from '../../text/t';
import { typedIn } from '../DateInputs';
import type { ToldType } from '../../statechart/journeyTell';

/** A date on the form of an event: the day itself, or one that it may carry. */
export type FieldName = 'on' | 'by' | 'received' | 'at' | 'expires';

const LETTERS: readonly ToldType[] = [
  'paymentLetter', 'confirmed', 'askedToComplete', 'extended', 'refusalPlanned', 'moreTime', 'granted', 'refused', 'decideAgain', 'collectLetter',
  'withdrawalPlanned', 'permitKept', 'permitWithdrawn',
];

/** What the day that a letter names is for. */
const NAMES_DAY: { readonly [T in ToldType]?: 'pay' | 'decide' | 'complete' | 'answer' | 'moreTime' | 'review' } = {
  paymentLetter: 'pay', confirmed: 'decide', extended: 'decide', decideAgain: 'decide', askedToComplete: 'complete', refusalPlanned: 'answer',
  withdrawalPlanned: 'answer', moreTime: 'moreTime', refused: 'review', permitWithdrawn: 'review',
};

/** The dates on the form of an event, its own day first. */
export const fieldsOf = (type: ToldType): readonly FieldName[] => ['on', ...eventDays[type]];

/** The key of the question that a date of an event is asked with. */
export function askedBy(type: ToldType, name: FieldName): string {
  const what = name === 'by' ? (NAMES_DAY[type] ?? 'answer') : name;
  if (what !== 'on') return `journey.field.${what}`;
  if (type === 'appointment') return 'journey.on.booked';
  return LETTERS.includes(type) ? 'journey.on.letter' : 'journey.on.day';
}

/** What is wrong with a form, as the reader is told it. */
export interface FollowError {
  readonly text: string;
  readonly field: FieldName;
  readonly parts: readonly DatePart[];
}

export const ALL_PARTS: readonly DatePart[] = ['day', 'month', 'year'];

/** The sentence of a date that cannot be read. */
const dateError = (t: T, wrong: Extract<ReadDate, { wrong: string }>['wrong']): string =>
  t(wrong === 'empty' ? 'journey.emptyDate' : `check.errors.${wrong}`);

/**
 * Reads some dates of a form; those but the first may be left empty.
 * @returns the days that were typed, or the first error
 */
export function readDays(names: readonly FieldName[], form: FormData, t: T): Partial<Record<FieldName, Day>> | FollowError {
  const days: Partial<Record<FieldName, Day>> = {};
  for (const [at, name] of names.entries()) {
    const read = readDate(typedIn(form, name), t);
    if ('day' in read) days[name] = read.day;
    else if (at === 0 || read.wrong !== 'empty') return { text: dateError(t, read.wrong), field: name, parts: read.parts };
  }
  return days;
}

/** The event that a form tells. */
export const eventOf = (type: ToldType, days: Partial<Record<FieldName, Day>>, got?: string): JourneyEvent =>
  ({ type, ...days, ...(got && { got }) }) as unknown as JourneyEvent;
