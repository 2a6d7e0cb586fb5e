import { useLayoutEffect, useRef } from 'preact/hooks';
import { Text } from './Text';
import type { Ui } from './ui';

/** Says what is wrong and leads to the field; it takes the focus each time a form is refused, and is then said whole. */
export function ErrorSummary({ ui: { t }, error, text, field }: { ui: Ui; error: object; text: string; field: string }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), [error]);
  const toField = (event: Event) => {
    event.preventDefault();
    document.getElementById(field)?.focus();
  };
  return (
    <div class="pp-error-summary utrecht-alert utrecht-alert--error" ref={box} tabIndex={-1} role="group" aria-labelledby="error-title" aria-describedby="error-list">
      <h2 class="nl-heading nl-heading--level-2" id="error-title"><Text>{t('check.errorTitle')}</Text></h2>
      <ul class="utrecht-unordered-list" id="error-list"><li><a class="nl-link" href={`#${field}`} onClick={toField}><Text>{text}</Text></a></li></ul>
    </div>
  );
}
