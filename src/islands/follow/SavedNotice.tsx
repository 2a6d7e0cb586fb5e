import { useState } from 'preact/hooks';
import { key } from '../../text/keys';
import { Text } from '../Text';
import type { Ui } from '../ui';
import { Action } from './Action';
import { deleteSavedHere, isNothing, recallSavedHere } from './kept';
import type { Following } from './useFollow';

/** Asks whether to go on with what is saved on this device, while nothing is followed in this tab; or says why that cannot be. */
export function SavedNotice({ ui: { t, format }, follow: { memory, today, change }, onDone }: { ui: Ui; follow: Following; onDone: () => void }) {
  const [found, setFound] = useState(() => recallSavedHere(today));
  if (!found || !isNothing(memory)) return null;
  if (typeof found === 'string') return <p class="pp-notice" role="status" data-found={found}><Text>{t(`journey.found.${found}`)}</Text></p>;
  const leave = () => {
    setFound(undefined);
    onDone();
  };
  return (
    <div class="pp-notice" data-found="offer">
      <p class="nl-paragraph"><Text>{t('journey.found.offer', { day: format.day(found.on), pathway: t(key.pathway(found.memory.pathway, 'name')) })}</Text></p>
      <div class="pp-actions">
        <Action name="use" text={t('journey.found.use')} onPress={() => { change(found.memory); leave(); }} />
        <Action name="delete-found" text={t('carry.save.delete')} onPress={() => { deleteSavedHere(); leave(); }} />
      </div>
    </div>
  );
}
