import { to } from '../../text/address';
import { key } from '../../text/keys';
import { Text } from '../Text';
import { TopicLinks } from '../TopicLinks';
import type { PartProps } from './BoardView';

/** The questions that arise where somebody stands, each with the pages that answer it; those open in a tab of their own, as from the check. */
export function Asks({ ui, follow: { board } }: PartProps) {
  const { t, language } = ui;
  if (board.arising.length === 0) return null;
  return (
    <section>
      <h3 class="nl-heading nl-heading--level-3"><Text>{t('journey.asksTitle')}</Text></h3>
      {board.arising.map(({ id, pathways, topics }) => (
        <div key={id} data-asks={id}>
          <p class="pp-board__ask"><strong><Text>{t(key.waiting(id))}</Text></strong></p>
          {pathways.map((pathway) => (
            <p class="pp-topic" key={pathway}>
              <a class="nl-link" href={to(`${language}/routes/${pathway}/`)} target="_blank" rel="noopener"><Text>{t('check.topic', { topic: t(key.pathway(pathway, 'name')) })}</Text></a>
            </p>
          ))}
          <TopicLinks ui={ui} topics={topics} />
        </div>
      ))}
    </section>
  );
}
