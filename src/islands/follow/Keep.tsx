import { useEffect, useState } from 'preact/hooks';
import { keptUntil } from '../../statechart/journeyKept';
import { Part } from '../carry/Part';
import { Text } from '../Text';
import { Action } from './Action';
import type { PartProps } from './BoardView';
import { deleteSavedHere, recallSavedHere, sameJourney, saveHere } from './kept';

/** Saves on this device, only on the press of the button and after the warning; says until when, and deletes it again. Also: on paper. */
export function Keep({ ui: { t, format }, follow: { memory, today }, isNothing }: PartProps & { isNothing: boolean }) {
  const look = () => {
    const found = recallSavedHere(today);
    return typeof found === 'object' ? found : undefined;
  };
  const [saved, setSaved] = useState(look);
  const [done, setDone] = useState<'deleted' | 'failed'>();
  // Another tab may save or delete too.
  useEffect(() => {
    const changed = () => setSaved(look());
    addEventListener('storage', changed);
    return () => removeEventListener('storage', changed);
  }, []);
  const save = () => {
    setDone(saveHere(memory, today) ? undefined : 'failed');
    setSaved(look());
  };
  const remove = () => {
    setDone(deleteSavedHere() ? 'deleted' : 'failed');
    setSaved(look());
  };
  const same = saved && sameJourney(saved.memory, memory);
  const now = same ? t('journey.keep.saved', { until: format.day(keptUntil(saved)) }) : undefined;
  return (
    <section class="pp-board__keep">
      <p class="nl-paragraph"><Text>{t('journey.keep.tab')}</Text></p>
      <div class="pp-actions"><Action name="print" text={t('journey.print')} onPress={() => print()} /></div>
      <Part id="keep" title={t('journey.keep.title')} said={done ? t(`journey.keep.${done}`) : now}>
        {!same && (
          <>
            <p class="nl-paragraph"><strong><Text>{t('journey.keep.warning')}</Text></strong></p>
            <p class="nl-paragraph"><Text>{t('journey.keep.until', { until: format.day(keptUntil({ memory, on: today })) })}</Text></p>
            <p class="nl-paragraph"><Text>{t('journey.keep.browser')}</Text></p>
          </>
        )}
        {saved && !same && <p class="nl-paragraph"><Text>{t('journey.keep.changed', { day: format.day(saved.on) })}</Text></p>}
        <p class="nl-paragraph"><Text>{t('carry.save.all')}</Text></p>
        <div class="pp-actions">
          {!same && !isNothing && <Action name="save" text={t(saved ? 'carry.save.again' : 'carry.save.save')} onPress={save} />}
          {saved && <Action name="delete-saved" text={t('carry.save.delete')} onPress={remove} />}
        </div>
      </Part>
    </section>
  );
}
