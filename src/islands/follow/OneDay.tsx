import type { PathwayId } from '../../law/pathway';
import type { Day } from '../../law/days';
import type { BoardDay } from '../../statechart/journeyBoard';
import { key } from '../../text/keys';
import { Source } from '../Source';
import { Text } from '../Text';
import { TopicLinks } from '../TopicLinks';
import type { Ui } from '../ui';
import { Action } from './Action';

interface Props {
  ui: Ui;
  day: BoardDay;
  pathway: PathwayId;
  today: Day;
  onFile: () => void;
}

/** How a day was counted, in words; nothing where it is the day that was typed. */
function countedInWords({ t, format }: Ui, { counted, typed }: BoardDay): string {
  const { amount, unit } = counted?.span ?? { amount: 0, unit: 'days' as const };
  if (!counted || amount === 0) return typed ? t('journey.counted.typed') : '';
  const [length, from] = [format.length(Math.abs(amount), unit), format.day(counted.from)];
  return t(amount > 0 ? 'journey.counted.after' : 'journey.counted.before', { length, from });
}

/** One day that counts: what it is, what to do and who helps where it has passed, how it was counted, and where that is said. */
export function OneDay({ ui, day, today, onFile }: Props) {
  const { t, format } = ui;
  const { id, lies, help } = day;
  const how = countedInWords(ui, day);
  // The letter or the card is where it comes from, and that is said: no source of ours, and no advice.
  const isOwnDay = day.typed && day.source === 'own';
  return (
    <li class="pp-timeline__point" data-due={id} data-day={day.day} data-lies={lies}>
      <strong><Text>{format.exactDay(day.day)}</Text></strong>
      <p class="pp-board__due"><Text>{t(key.due(id, 'due'))}</Text></p>
      {lies !== 'ahead' && <p class="pp-board__lies"><strong><Text>{t(`journey.lies.${lies}`)}</Text></strong>{lies === 'passed' && <> <Text>{t(key.due(id, 'passed'))}</Text></>}</p>}
      <TopicLinks ui={ui} topics={help} />
      {how && <p class="pp-hint"><Text>{how}</Text></p>}
      {!isOwnDay && <Source ui={ui} said={day} today={today} />}
      {lies === 'ahead' && <Action name="calendar" text={t('carry.calendar.file', { day: format.day(day.day) })} onPress={onFile} />}
    </li>
  );
}
