import { useEffect, useState } from 'preact/hooks';
import { Text } from '../Text';
import type { Ui } from '../ui';
import type { Check } from '../useCheck';
import { contentsOf, sameContents } from './contents';
import { Part } from './Part';
import { deleteSaved, recallSaved, save, SAVED_DAYS, savedUntil, type Saved } from './saved';

/** Saves the answers on this device, only on the press of the button and after the warning; says until when, and deletes them again. */
export function SaveHere({ ui: { t, format }, check }: { ui: Ui; check: Check }) {
  const { today } = check;
  const look = (): Saved | undefined => {
    const found = recallSaved(today);
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

  const contents = contentsOf(check);
  const press = () => {
    setDone(save(contents, today) ? undefined : 'failed');
    setSaved(look());
  };
  const remove = () => {
    setDone(deleteSaved() ? 'deleted' : 'failed');
    setSaved(look());
  };
  const same = saved && sameContents(saved.kept, contents);
  const now = same ? t('carry.save.saved', { until: format.day(saved.until) }) : undefined;
  return (
    <Part id="save" title={t('carry.save.title')} said={done ? t(`carry.save.${done}`) : now}>
      {!same && (
        <>
          <p class="nl-paragraph"><Text>{t('carry.save.about')}</Text></p>
          <p class="nl-paragraph"><strong><Text>{t('carry.save.warning')}</Text></strong></p>
          <p class="nl-paragraph"><Text>{t('carry.save.groundsNever')}</Text></p>
          <p class="nl-paragraph"><Text>{t('carry.save.until', { period: format.length(SAVED_DAYS, 'days'), until: format.day(savedUntil(today)) })}</Text></p>
        </>
      )}
      {saved && !same && <p class="nl-paragraph"><Text>{t('carry.save.changed', { day: format.day(saved.on) })}</Text></p>}
      <p class="nl-paragraph"><Text>{t('carry.save.all')}</Text></p>
      <div class="pp-actions">
        {!same && (
          <button class="nl-button nl-button--secondary" type="button" data-save onClick={press}><span><Text>{t(saved ? 'carry.save.again' : 'carry.save.save')}</Text></span></button>
        )}
        {saved && <button class="nl-button nl-button--secondary" type="button" data-delete-saved onClick={remove}><span><Text>{t('carry.save.delete')}</Text></span></button>}
      </div>
    </Part>
  );
}
