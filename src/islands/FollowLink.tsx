import { followedIds } from '../law/journey/journey';
import type { PathwayId } from '../law/pathway';
import { to } from '../text/address';
import { Text } from './Text';
import type { Ui } from './ui';

/** From a card to the board of its pathway, which opens at once; in a tab of its own, as the topics do. Nothing of the answers goes along. */
export function FollowLink({ ui: { t, language }, pathway }: { ui: Ui; pathway: PathwayId }) {
  if (!followedIds.some((id) => id === pathway)) return null;
  return (
    <p class="pp-topic">
      <a class="nl-link" href={`${to(`${language}/routes/${pathway}/`)}#follow`} target="_blank" rel="noopener" data-follow-link>
        <Text>{t(pathway === 'withdrawal-viewpoint' ? 'outcomes.followLetter' : 'outcomes.follow')}</Text>
      </a>
    </p>
  );
}
