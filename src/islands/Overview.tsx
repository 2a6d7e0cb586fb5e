import type { Judgement } from '../law/pathway';
import { key } from '../text/keys';
import { Icon } from './Icon';
import { Text } from './Text';
import type { Ui } from './ui';

/** The title of the card of a pathway. */
export const cardTitle = (pathway: string): string => `card-${pathway}`;

/** Everything that was judged, in a line each: a result is long, and what does not fit or has ended must not be found only at its end. */
export function Overview({ ui: { t }, judgements }: { ui: Ui; judgements: readonly Judgement[] }) {
  if (judgements.length < 2) return null;
  return (
    <section>
      <h2 class="nl-heading nl-heading--level-2"><Text>{t('next.overview')}</Text></h2>
      <ul class="pp-overview">
        {judgements.map(({ pathway: { id }, outcome: { is } }) => (
          <li key={id}>
            {/* No link: what stands behind the # of this page is a place in the check. */}
            <button class="pp-overview__go" type="button" onClick={() => document.getElementById(cardTitle(id))?.focus()}><Text>{t(key.pathway(id, 'name'))}</Text></button>
            <span class={`pp-badge pp-badge--${is}`}><Icon shape={is} /><span><Text>{t(key.badge(is))}</Text></span></span>
          </li>
        ))}
      </ul>
    </section>
  );
}
