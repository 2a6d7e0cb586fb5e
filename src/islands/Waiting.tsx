import type { Ref } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Ui } from './ui';
import type { Later } from './useLanguage';

/** Stands in for the result until its texts have come, and says so when they cannot. The answers are safe meanwhile. */
export function Waiting({ ui: { t }, title, later, onWant }: { ui: Ui; title: Ref<HTMLHeadingElement>; later: Later; onWant: () => void }) {
  useEffect(() => {
    if (later === 'none') onWant();
  }, [later]);
  return (
    <>
      <h1 class="nl-heading nl-heading--level-1" ref={title} tabIndex={-1}>{t('check.result.title')}</h1>
      <p class="nl-paragraph" role="status">{t(later === 'failed' ? 'check.result.failed' : 'check.result.loading')}</p>
      {later === 'failed' && <button class="nl-button nl-button--primary" type="button" onClick={onWant}>{t('check.result.retry')}</button>}
    </>
  );
}
