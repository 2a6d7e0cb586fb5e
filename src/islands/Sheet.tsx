import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { Explains } from './Explained';
import { isNeverKept } from './reasons';
import { SheetPaper } from './SheetPaper';
import { Text } from './Text';
import type { Ui } from './ui';
import type { Check } from './useCheck';
import { useDutch } from './useDutch';

interface Props {
  ui: Ui;
  check: Check;
  title: RefObject<HTMLHeadingElement>;
  onBack: () => void;
}

/** The sheet to print for oneself and a helper, and above it what is not printed: what it is for, and what to press. */
export function Sheet({ ui, check, title, onBack }: Props) {
  const [grounds, setGrounds] = useState(false);
  const { ui: both, state } = useDutch(ui);
  const { t } = ui;
  const mayShowGrounds = check.position.trail.some(isNeverKept);
  return (
    <section class="pp-sheet" data-sheet>
      <h1 class="nl-heading nl-heading--level-1" ref={title} tabIndex={-1}><Text>{both.t('sheet.title')}</Text></h1>
      <div class="pp-sheet__bar">
        <p class="nl-paragraph"><Text>{t('sheet.about')}</Text></p>
        <p class="pp-sheet__state" role="status">
          <Text>{state === 'loading' ? t('sheet.loading') : state === 'failed' ? t('sheet.oneLanguage') : ''}</Text>
        </p>
        {mayShowGrounds && (
          <label class="pp-tile">
            <input class="pp-tile__input" type="checkbox" checked={grounds} onChange={(event) => setGrounds(event.currentTarget.checked)} />
            <span class="pp-tile__text">
              <span class="pp-tile__label"><Text>{t('sheet.grounds')}</Text></span>
              <span class="pp-tile__hint"><Text>{t('sheet.groundsHint')}</Text></span>
            </span>
          </label>
        )}
        <div class="pp-actions">
          {state !== 'loading' && (
            <button class="nl-button nl-button--primary" type="button" onClick={() => print()}><span><Text>{t('sheet.print')}</Text></span></button>
          )}
          <button class="nl-button nl-button--secondary" type="button" onClick={onBack}><span><Text>{t('sheet.back')}</Text></span></button>
        </div>
      </div>
      {state !== 'loading' && <Explains.Provider value={undefined}><SheetPaper ui={both} check={check} grounds={grounds} /></Explains.Provider>}
    </section>
  );
}
