import { EARLIER_RULES_END } from '../law/inForce';
import { OfferNotice } from './carry/OfferNotice';
import { Text } from './Text';
import type { Ui } from './ui';
import type { Check } from './useCheck';

/** What stands above a screen of the check: why it is this one, answers from elsewhere, and that other rules than those of today judge. */
export function Notices({ ui, check, onChosen }: { ui: Ui; check: Check; onChosen: () => void }) {
  const { t, format } = ui;
  const { notice, about, kept, position: { question } } = check;
  return (
    <>
      {notice && (
        <div class="pp-notice" role="status" data-notice={notice}>
          <p class="nl-paragraph"><Text>{t(`check.notice.${notice}`, about ? { day: format.day(about) } : {})}</Text></p>
          {notice === 'started' && (
            <div class="pp-actions">
              <button class="nl-button nl-button--secondary" type="button" onClick={check.goOn}><span><Text>{t('check.goOn')}</Text></span></button>
              <button class="nl-button nl-button--secondary" type="button" onClick={check.restart}><span><Text>{t('check.restart')}</Text></span></button>
            </div>
          )}
        </div>
      )}
      <OfferNotice ui={ui} check={check} onChosen={onChosen} />
      {kept.earlier && (
        <div class="pp-notice pp-notice--rules">
          <p class="nl-paragraph"><Text>{t(question ? 'check.rules.now' : 'check.rules.shown', { day: format.day(EARLIER_RULES_END) })}</Text></p>
          <button class="nl-button nl-button--secondary" type="button" onClick={() => check.judgeBy('today')}><span><Text>{t('check.rules.today')}</Text></span></button>
        </div>
      )}
    </>
  );
}
