import { useState } from 'preact/hooks';
import { Text } from '../Text';
import { Action } from './Action';
import type { PartProps } from './BoardView';

/** Stops following in this tab, after saying what that does. */
export function StopPart({ ui: { t }, follow: { stop }, onDone }: PartProps) {
  const [asked, setAsked] = useState(false);
  if (!asked) return <Action name="stop" text={t('journey.stop')} onPress={() => setAsked(true)} />;
  return (
    <div class="pp-notice" role="status">
      <p class="nl-paragraph"><Text>{t('journey.stopAsk')}</Text></p>
      <div class="pp-actions">
        <Action name="stop-yes" text={t('journey.stopYes')} onPress={() => { stop(); onDone(); }} />
        <Action name="stop-no" text={t('journey.cancel')} onPress={() => setAsked(false)} />
      </div>
    </div>
  );
}
