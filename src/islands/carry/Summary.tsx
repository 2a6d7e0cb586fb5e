import { useState } from 'preact/hooks';
import { resultOf } from '../../statechart/result';
import { Text } from '../Text';
import type { Ui } from '../ui';
import type { Check } from '../useCheck';
import { CopyText } from './CopyText';
import { Part } from './Part';
import { summaryOf } from './summaryText';

type Done = 'copied' | 'copyFailed' | 'shared' | 'shareFailed';

/** The result as text: to read first, then to copy, or to hand to another program where the device can. */
export function Summary({ ui, check: { position, day, today } }: { ui: Ui; check: Check }) {
  const { t } = ui;
  const [done, setDone] = useState<Done>();
  const text = summaryOf(ui, { ...resultOf(position, day), answers: position.answers, day, today }, location.origin);
  const share = async () => {
    try {
      await navigator.share({ text });
      setDone('shared');
    } catch (error) {
      // Who changes their mind needs no message.
      setDone(error instanceof DOMException && error.name === 'AbortError' ? undefined : 'shareFailed');
    }
  };
  return (
    <Part id="summary" title={t('carry.summary.title')} said={done && t(`carry.summary.${done}`)}>
      <p class="nl-paragraph"><Text>{t('carry.summary.about')}</Text></p>
      <CopyText label={t('carry.summary.label')} copy={t('carry.summary.copy')} text={text} rows={12} onCopied={(worked) => setDone(worked ? 'copied' : 'copyFailed')}>
        {'share' in navigator && (
          <button class="nl-button nl-button--secondary" type="button" data-share onClick={() => void share()}><span><Text>{t('carry.summary.share')}</Text></span></button>
        )}
      </CopyText>
    </Part>
  );
}
