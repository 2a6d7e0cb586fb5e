import { to } from '../../text/address';
import type { Ui } from '../ui';
import { bareText } from './bareText';
import type { DayFile } from './dayFiles';
import { download } from './download';
import { hash } from './hash';

/**
 * Makes the calendar file of one day and hands it to the browser. Rejects where its library cannot be had.
 * @param meaning whether the title tells what the day is about
 */
export async function makeDayFile({ t, language }: Ui, file: DayFile, meaning: boolean): Promise<void> {
  const title = bareText(meaning ? file.words : t('carry.calendar.neutral'), language);
  const pages = file.pathways.map((id) => new URL(to(`${language}/routes/${id}/`), location.origin).href);
  // What a day means could be guessed from a name made of it: where the title does not tell, the name does not either.
  const uid = meaning ? file.uid : hash(file.day);
  const { calendarFile } = await import('./calendarFile');
  download(`${file.day}.ics`, 'text/calendar;charset=utf-8', calendarFile({ ...file, uid }, title, meaning ? pages.join('\n') : undefined));
}
