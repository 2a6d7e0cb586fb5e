import type { Ref } from 'preact';
import { change } from '../../law/change';
import { pathways } from '../../law/pathways';
import type { Phase } from '../../law/journey/phase';
import { mustPay } from '../../law/journey/state';
import type { TopicId } from '../../law/topic';
import { to } from '../../text/address';
import { key } from '../../text/keys';
import { changeValues } from '../../text/values';
import { Source } from '../Source';
import { Text } from '../Text';
import { TopicLinks } from '../TopicLinks';
import type { PartProps } from './BoardView';

/** What to read in a phase that nobody hoped for: who helps comes first. */
const CALM: { readonly [P in Phase]?: readonly TopicId[] } = {
  completing: ['help'], explaining: ['help', 'refused'], refused: ['help', 'refused'], reviewing: ['help'], answering: ['help', 'withdrawal-letter'],
  lost: ['help', 'withdrawal-letter'], contesting: ['help'], stopped: ['help'],
};

/** Where somebody stands, in one sentence; what to know first where it is hard; and what the law makes of it meanwhile. */
export function Where({ ui, follow: { board, today, said, remembered, memory }, page, title }: PartProps & { page: string; title: Ref<HTMLHeadingElement> }) {
  const { t, format, language } = ui;
  const { phase, pathway, ended, openAtChange } = board;
  const calm = CALM[phase];
  const part = openAtChange && change.find(({ items }) => items.includes(openAtChange));
  return (
    <section>
      <h3 class="nl-heading nl-heading--level-3" ref={title} tabIndex={-1}><Text>{t('journey.where')}</Text></h3>
      <p class="pp-sheet__state" role="status" data-said>{said && <strong><Text>{said}</Text></strong>}</p>
      {(pathway !== page || memory.pathway !== page) && <p class="nl-paragraph"><Text>{t('journey.next', { pathway: t(key.pathway(pathway, 'name')) })}</Text></p>}
      <p class="pp-board__phase"><Text>{t(key.phase(phase, 'phase'))}</Text></p>
      {mustPay(board.state) && <p class="pp-note pp-note--urgent" data-pay><Text>{t('journey.pay')}</Text></p>}
      {calm && (
        <div class="pp-note">
          <p class="nl-paragraph"><Text>{t(key.phase(phase, 'calm'))}</Text></p>
          <TopicLinks ui={ui} topics={calm} />
        </div>
      )}
      {ended && (
        <div class="pp-note pp-note--urgent" data-ended>
          <p class="nl-paragraph"><Text>{t('routes.ended', { until: format.day(ended.until) })}</Text></p>
          <p class="nl-paragraph"><Text>{t('routes.replacedBy')}</Text> <a class="nl-link" href={to(`${language}/routes/${ended.replacedBy}/`)}><Text>{t(key.pathway(ended.replacedBy, 'name'))}</Text></a></p>
        </div>
      )}
      {openAtChange && part && (
        <div class="pp-note" data-open-at-change={openAtChange.id}>
          <p class="nl-paragraph"><strong><Text>{t('journey.changeTitle')}</Text></strong></p>
          <p class="nl-paragraph"><Text>{t(`change.items.${part.id}.${openAtChange.id}`, changeValues(pathways, format, today))}</Text></p>
          <Source ui={ui} said={openAtChange} today={today} />
        </div>
      )}
      {!remembered && <p class="pp-notice" role="status" data-nothing-kept><Text>{t('journey.keep.nothing')}</Text></p>}
      <p class="nl-paragraph"><Text>{t('journey.noDecision')}</Text></p>
    </section>
  );
}
