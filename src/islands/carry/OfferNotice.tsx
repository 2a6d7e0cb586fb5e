import { Text } from '../Text';
import type { Ui } from '../ui';
import type { Check } from '../useCheck';
import { deleteSaved } from './saved';

/** Asks what to do with answers from elsewhere; until then nothing is done with them. */
export function OfferNotice({ ui: { t, format }, check, onChosen }: { ui: Ui; check: Check; onChosen: () => void }) {
  const { offer } = check;
  if (!offer) return null;
  const saved = offer.from === 'saved';
  const choose = (offered: boolean) => {
    if (saved && !offered) deleteSaved();
    check.choose(offered);
    onChosen();
  };
  return (
    <div class="pp-notice" role="status" data-offer={offer.from}>
      <p class="nl-paragraph"><Text>{saved ? t('check.notice.saved', { day: offer.on ? format.day(offer.on) : '' }) : t('check.notice.sharedOrOwn')}</Text></p>
      <div class="pp-actions">
        <button class="nl-button nl-button--secondary" type="button" data-use onClick={() => choose(true)}>
          <span><Text>{t(saved ? 'check.saved.use' : 'check.shared.use')}</Text></span>
        </button>
        <button class="nl-button nl-button--secondary" type="button" data-leave onClick={() => choose(false)}>
          <span><Text>{t(saved ? 'check.saved.delete' : 'check.shared.own')}</Text></span>
        </button>
      </div>
    </div>
  );
}
