import { to } from '../text/address';
import { isFrame } from './store';
import { Text } from './Text';
import type { Ui } from './ui';

/** The end of a visit on a computer that others use too: everything can be deleted. The script of the page listens to the button. No other page may stand in a frame: there the check begins again. */
export function Done({ ui: { t, language } }: { ui: Ui }) {
  return (
    <div class="pp-done">
      <p class="nl-paragraph"><Text>{t('site.done.shared')}</Text> <Text>{t('site.done.first')}</Text> <Text>{t('site.done.notHistory')}</Text>{!isFrame() && <> <Text>{t('site.done.copyStays')}</Text></>}</p>
      <button class="nl-button nl-button--secondary" type="button" data-delete-all={isFrame() ? '' : to(`${language}/`)}><span><Text>{t('site.done.delete')}</Text></span></button>
    </div>
  );
}
