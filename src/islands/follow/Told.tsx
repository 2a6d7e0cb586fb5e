import { useState } from 'preact/hooks';
import type { JourneyEvent } from '../../law/journey/event';
import { key } from '../../text/keys';
import { Text } from '../Text';
import type { Ui } from '../ui';
import { Action } from './Action';
import type { PartProps } from './BoardView';
import { takenBack, type ToldType } from '../../statechart/journeyTell';

/** The other days that an event carries, in words. */
function more({ t, format }: Ui, event: JourneyEvent): string[] {
  const { by, received, at, expires } = event as Partial<Record<'by' | 'received' | 'at' | 'expires', JourneyEvent['on']>>;
  return [
    ...(by ? [t('journey.toldBy', { day: format.day(by) })] : []),
    ...(received ? [t('journey.toldReceived', { day: format.day(received) })] : []),
    ...(at ? [t('journey.toldAt', { day: format.day(at) })] : []),
    ...(expires ? [t('journey.toldExpires', { day: format.day(expires) })] : []),
  ];
}

/** What was told, by its days, each to be taken back; steps that were ticked off stand with the steps. */
export function Told({ ui, follow: { memory, board, today, change }, onDone }: PartProps) {
  const { t, format } = ui;
  const [error, setError] = useState('');
  const listed = memory.events.map((event, at) => ({ event, unused: board.refused.has(at) })).filter(({ event }) => event.type !== 'did')
    .toSorted((a, b) => a.event.on.localeCompare(b.event.on));
  const { expires } = memory.days;
  const remove = (event: JourneyEvent, words: string) => {
    const refusal = change(takenBack(memory, event, today), t('journey.undone', { event: words }));
    setError(refusal ? t(key.journeyRefusal(refusal), { today: format.day(today) }) : '');
    if (!refusal) onDone();
  };
  return (
    <section data-told={listed.length}>
      <h3 class="nl-heading nl-heading--level-3"><Text>{t('journey.toldTitle')}</Text></h3>
      {listed.length === 0 && !expires && <p class="nl-paragraph"><Text>{t('journey.toldNone')}</Text></p>}
      <p class="pp-board__refused" role="alert">{error && <span class="pp-error"><Text>{error}</Text></span>}</p>
      {(expires || listed.length > 0) && (
        <ul class="pp-board__told">
          {expires && (
            <li data-event="card">
              <p class="nl-paragraph"><Text>{t('journey.toldExpires', { day: format.day(expires) })}</Text></p>
              <Action name="undo-card" text={t('journey.undo')} of={t('journey.toldExpires', { day: format.day(expires) })} onPress={() => {
                const { mayApplyFrom } = memory.days;
                change({ ...memory, days: mayApplyFrom ? { mayApplyFrom } : {} });
                onDone();
              }} />
            </li>
          )}
          {listed.map(({ event, unused }, at) => {
            const words = t(key.event(event.type as ToldType));
            return (
              <li key={at} data-event={event.type} data-on={event.on}>
                <p class="nl-paragraph"><Text>{t('journey.toldEvent', { event: words, day: format.day(event.on) })}</Text></p>
                {more(ui, event).map((line) => <p class="pp-hint" key={line}><Text>{line}</Text></p>)}
                {unused && <p class="pp-hint"><Text>{t('journey.notUsed')}</Text></p>}
                <Action name={`undo-${event.type}`} text={t('journey.undo')} of={words} onPress={() => remove(event, words)} />
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
