import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { onInstall } from '../install';
import { installOffer, refuseInstall } from '../installOffer';
import { Text } from '../Text';
import type { Ui } from '../ui';

/** Offers to put the site on the home screen, below a result and nowhere else; gone for good once the reader says no. */
export function Install({ ui: { t } }: { ui: Ui }) {
  const [offer, setOffer] = useState(installOffer);
  const [refused, setRefused] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => onInstall(() => setOffer(installOffer())), []);
  // The button that was pressed is gone.
  useLayoutEffect(() => {
    if (refused) said.current?.focus();
  }, [refused]);

  const refuse = () => {
    refuseInstall();
    setRefused(true);
  };
  if (refused) return <p class="nl-paragraph" role="status" tabIndex={-1} ref={said}><Text>{t('carry.install.refused')}</Text></p>;
  if (!offer) return null;
  return (
    <section class="pp-notice" data-install>
      <h2 class="nl-heading nl-heading--level-2"><Text>{t('carry.install.title')}</Text></h2>
      <p class="nl-paragraph"><Text>{t('carry.install.about')}</Text></p>
      {offer === 'words' && <p class="nl-paragraph"><Text>{t('carry.install.ios')}</Text></p>}
      <div class="pp-actions">
        {offer !== 'words' && (
          <button class="nl-button nl-button--secondary" type="button" data-install-yes onClick={() => void offer.prompt().then(({ outcome }) => outcome === 'dismissed' && refuse())}>
            <span><Text>{t('carry.install.install')}</Text></span>
          </button>
        )}
        <button class="nl-button nl-button--secondary" type="button" data-install-no onClick={refuse}><span><Text>{t('carry.install.dismiss')}</Text></span></button>
      </div>
    </section>
  );
}
