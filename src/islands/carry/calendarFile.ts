import ical, { ICalAlarmRelatesTo, ICalAlarmType } from 'ical-generator';
import { addDays, partsOf, type Day } from '../../law/days';
import type { DayFile } from './dayFiles';

// Loaded only when a reader asks for a file: the library is larger than all the rest of this folder.

/** Names nobody: a calendar that shows where an entry came from should not tell. */
const PRODUCT = '//Day//EN';
const [HOUR, DAY] = [3600, 86_400];
/** When somebody is awake, and an office is open. */
const MORNING = 9 * HOUR;

/** The library writes a whole day by its date in UTC. */
function moment(day: Day): Date {
  const { year, month, day: date } = partsOf(day);
  return new Date(Date.UTC(year, month - 1, date));
}

/** @returns the text of a calendar file with one day in it */
export function calendarFile({ day, uid, reminders }: Pick<DayFile, 'day' | 'uid' | 'reminders'>, title: string, description?: string): string {
  const calendar = ical({ prodId: PRODUCT });
  // The day on which it was made (DTSTAMP) is all that changes when the same file is made again.
  const event = calendar.createEvent({ id: uid, start: moment(day), end: moment(addDays(day, 1)), allDay: true, summary: title, ...(description && { description }) });
  const type = ICalAlarmType.display;
  const remind = (before: number) => {
    if (before > 0) event.createAlarm({ type, trigger: before * DAY - MORNING });
    // Unless it is said, the library counts what comes after from the end of the day.
    else event.createAlarm({ type, triggerAfter: MORNING }).relatesTo(ICalAlarmRelatesTo.start);
  };
  reminders.forEach(remind);
  return `${calendar.toString()}\r\n`;
}
