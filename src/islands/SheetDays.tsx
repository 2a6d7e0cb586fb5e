import type { Day } from '../law/days';
import type { DayInWords } from './daysInWords';
import { forWhich } from './pointers';
import { Text } from './Text';
import type { Ui } from './ui';

interface Props {
  ui: Ui;
  days: readonly DayInWords[];
  /** How many pathways stand on the sheet. */
  of: number;
  today: Day;
}

/** The days that matter, each with what it means. */
export function SheetDays({ ui, days, of, today }: Props) {
  const { t, format } = ui;
  return (
    <section>
      <h2><Text>{t('next.days')}</Text></h2>
      <ul>
        {days.map(({ day, is, words, of: numbers }) => (
          <li class="pp-sheet__row pp-sheet__row--day" key={day + is + words} data-is={is}>
            <strong><Text>{format.exactDay(day)}</Text></strong>
            <div><Text>{[words, ...(is === 'lastDay' && day < today ? [t('outcomes.passedByNow')] : []), ...forWhich(ui, numbers, of)].join(' ')}</Text></div>
          </li>
        ))}
      </ul>
    </section>
  );
}
