import type { Ref } from 'preact';
import { useEffect } from 'preact/hooks';
import { Text } from './Text';
import type { Ui } from './ui';
import type { Later } from './useLanguage';

/** Stands in for the result until its texts have come, and says so when they cannot. The answers are safe meanwhile. */
export function Waiting({ ui: { t }, title, later, onWant }: { ui: Ui; title: Ref<HTMLHeadingElement>; later: Later; onWant: () => void }) {
  useEffect(() => {
    if (later === 'none') onWant();
  }, [later]);
  return (
    <>
      <h1 class="nl-heading nl-heading--level-1" ref={title} tabIndex={-1}><Text>{t('check.result.title')}</Text></h1>
      <p class="nl-paragraph" role="status"><Text>{t(later === 'failed' ? 'check.result.failed' : 'check.result.loading')}</Text></p>
      {later === 'failed' && <button class="nl-button nl-button--primary" type="button" onClick={onWant}><span><Text>{t('check.result.retry')}</Text></span></button>}
    </>
  );
}
