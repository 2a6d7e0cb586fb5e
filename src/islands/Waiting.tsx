import type { Ref } from 'preact';
import { useEffect } from 'preact/hooks';
import { Text } from './Text';
import type { Ui } from './ui';
import type { Later } from './useLater';

interface Props {
  ui: Ui;
  title: Ref<HTMLHeadingElement>;
  /** What is waited for: the other questions, or the result. */
  part: 'rest' | 'result';
  later: Later<unknown>;
  onWant: () => void;
}

/** Stands in for a part of the check until it has come, and says so when it cannot. The answers are safe meanwhile. */
export function Waiting({ ui: { t }, title, part, later, onWant }: Props) {
  useEffect(() => {
    if (later === 'none') onWant();
  }, [later]);
  return (
    <div class="pp-waiting">
      <h1 class="nl-heading nl-heading--level-1" ref={title} tabIndex={-1}><Text>{t(`check.${part}.title`)}</Text></h1>
      <p class="nl-paragraph" role="status"><Text>{t(later === 'failed' ? `check.${part}.failed` : `check.${part}.loading`)}</Text></p>
      {later === 'failed' && <button class="nl-button nl-button--primary" type="button" onClick={onWant}><span><Text>{t('check.retry')}</Text></span></button>}
    </div>
  );
}
