import { useState } from 'preact/hooks';
import type { Day } from '../../law/days';
import { EARLIER_RULES_END } from '../../law/inForce';
import { resultOf } from '../../statechart/result';
import { Text } from '../Text';
import type { Ui } from '../ui';
import type { Check } from '../useCheck';
import { dayFiles, EARLY_REMINDER, LATE_REMINDER, type DayFile } from './dayFiles';
import { makeDayFile } from './makeDayFile';
import { Part } from './Part';

/** A file for each day that matters and is still to come, for the reader's own calendar. */
export function Calendar({ ui, check: { position, day: judgedOn, today } }: { ui: Ui; check: Check }) {
  const { t, format } = ui;
  const [meaning, setMeaning] = useState(false);
  const [made, setMade] = useState<Day | 'failed'>();
  // To compare, never to act on.
  const ended = judgedOn <= EARLIER_RULES_END && EARLIER_RULES_END < today;
  const files = ended ? [] : dayFiles(ui, resultOf(position, judgedOn).judgements, position.answers, judgedOn, today);

  const make = async (file: DayFile) => {
    try {
      await makeDayFile(ui, file, meaning);
      setMade(file.day);
    } catch {
      setMade('failed');
    }
  };
  const said = made && (made === 'failed' ? t('carry.calendar.failed') : t('carry.calendar.made', { day: format.day(made) }));
  return (
    <Part id="calendar" title={t('carry.calendar.title')} said={said}>
      {files.length === 0 ? (
        <p class="nl-paragraph"><Text>{t(ended ? 'carry.calendar.ended' : 'carry.calendar.none')}</Text></p>
      ) : (
        <>
          <p class="nl-paragraph"><Text>{t('carry.calendar.about')}</Text></p>
          <label class="pp-tile">
            <input class="pp-tile__input" type="checkbox" checked={meaning} onChange={(event) => setMeaning(event.currentTarget.checked)} />
            <span class="pp-tile__text">
              <span class="pp-tile__label"><Text>{t('carry.calendar.meaning')}</Text></span>
              <span class="pp-tile__hint"><Text>{t('carry.calendar.meaningHint')}</Text></span>
            </span>
          </label>
          <ul class="pp-conditions">
            {files.map((file) => (
              <li class="pp-condition" key={file.uid} data-day={file.day}>
                <p class="nl-paragraph"><Text>{file.words}</Text></p>
                <button class="nl-button nl-button--secondary" type="button" onClick={() => void make(file)}>
                  <span><Text>{t('carry.calendar.file', { day: format.day(file.day) })}</Text></span>
                </button>
              </li>
            ))}
          </ul>
          <p class="nl-paragraph"><Text>{t('carry.calendar.reminders', { early: format.length(EARLY_REMINDER, 'days'), late: format.length(LATE_REMINDER, 'days') })}</Text></p>
          <p class="nl-paragraph"><Text>{t('carry.calendar.changes')}</Text></p>
        </>
      )}
    </Part>
  );
}
