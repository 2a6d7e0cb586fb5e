import { useState } from 'preact/hooks';
import type { BoardDay } from '../../statechart/journeyBoard';
import { key } from '../../text/keys';
import { EARLY_REMINDER, LATE_REMINDER, remindersOf } from '../carry/dayFiles';
import { hash } from '../carry/hash';
import { makeDayFile } from '../carry/makeDayFile';
import { Text } from '../Text';
import { Action } from './Action';
import type { OpenForm, PartProps } from './BoardView';
import { DayForm } from './DayForm';
import { gapOf } from '../../statechart/journeyTell';
import { OneDay } from './OneDay';

export interface Forms {
  readonly open: OpenForm | undefined;
  readonly setOpen: (open: OpenForm | undefined) => void;
}

/** The days that count on a line of time with today between them, each with a file for a calendar; and those that only a letter or the card can tell. */
export function Days(part: PartProps & Forms) {
  const { ui, follow: { board, memory, today }, open, setOpen } = part;
  const { t, format } = ui;
  const [meaning, setMeaning] = useState(false);
  const [made, setMade] = useState('');
  const { due, untold } = board;
  const make = async ({ id, day, is }: BoardDay) => {
    const file = { day, uid: hash(`${id} ${day}`), words: t(key.due(id, 'due')), pathways: [board.pathway], reminders: remindersOf(day, is === 'lastDay' || is === 'expires', today) };
    try {
      await makeDayFile(ui, file, meaning);
      setMade(t('carry.calendar.made', { day: format.day(day) }));
    } catch {
      setMade(t('carry.calendar.failed'));
    }
  };
  const before = due.filter(({ day }) => day < today);
  const rest = due.filter(({ day }) => day >= today);
  const one = (day: BoardDay, at: number) => <OneDay key={`${day.id} ${at}`} ui={ui} day={day} pathway={board.pathway} today={today} onFile={() => void make(day)} />;
  const asksCard = memory.days.expires === undefined && !untold.some((id) => gapOf(id, memory, today) === 'card') && board.state.rounds === 0 && !memory.events.some(({ type }) => type === 'collected');
  return (
    <section>
      <h3 class="nl-heading nl-heading--level-3"><Text>{t('journey.daysTitle')}</Text></h3>
      {due.length === 0 && untold.length === 0 && <p class="nl-paragraph"><Text>{t(memory.events.length > 0 ? 'journey.daysNone' : 'journey.daysUnknown')}</Text></p>}
      {due.length > 0 && (
        <>
          <ol class="pp-timeline">
            {before.map(one)}
            <li class="pp-timeline__point" aria-current="date"><strong><Text>{format.exactDay(today)}</Text></strong> <span><Text>{t('journey.today')}</Text></span></li>
            {rest.map((day, at) => one(day, before.length + at))}
          </ol>
          <p class="pp-hint"><Text>{t('journey.line')}</Text></p>
        </>
      )}
      {untold.map((id) => {
        const gap = gapOf(id, memory, today);
        return (
          <div class="pp-note" key={id} data-untold={id}>
            <p class="nl-paragraph"><Text>{t(key.due(id, 'untold'))}</Text></p>
            {gap && (isSame(open, gap) ? <DayForm {...part} gap={gap} onClose={() => setOpen(undefined)} /> : <Action name={`type-${id}`} text={t('journey.typeIt')} onPress={() => setOpen(gap)} />)}
          </div>
        );
      })}
      {asksCard && (open === 'card' ? <DayForm {...part} gap="card" onClose={() => setOpen(undefined)} /> : <Action name="card" text={t('journey.known.open')} onPress={() => setOpen('card')} />)}
      {rest.some(({ day }) => day > today) && (
        <details class="pp-details" data-calendar>
          <summary><Text>{t('carry.calendar.title')}</Text></summary>
          <p class="nl-paragraph"><Text>{t('carry.calendar.about')}</Text></p>
          <label class="pp-tile">
            <input class="pp-tile__input" type="checkbox" checked={meaning} onChange={({ currentTarget }) => setMeaning(currentTarget.checked)} />
            <span class="pp-tile__text">
              <span class="pp-tile__label"><Text>{t('carry.calendar.meaning')}</Text></span>
              <span class="pp-tile__hint"><Text>{t('carry.calendar.meaningHint')}</Text></span>
            </span>
          </label>
          <p class="nl-paragraph"><Text>{t('carry.calendar.reminders', { early: format.length(EARLY_REMINDER, 'days'), late: format.length(LATE_REMINDER, 'days') })}</Text></p>
          <p class="nl-paragraph"><Text>{t('carry.calendar.changes')}</Text></p>
        </details>
      )}
      <p class="pp-sheet__state" role="status" data-made>{made && <strong><Text>{made}</Text></strong>}</p>
    </section>
  );
}

/** The form of the same day: what it belongs to is made anew each time. */
function isSame(open: OpenForm | undefined, gap: NonNullable<ReturnType<typeof gapOf>>): boolean {
  if (typeof open !== 'object' || gap === 'card') return open === gap;
  return open.event === gap.event && open.field === gap.field;
}
