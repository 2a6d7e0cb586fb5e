import { key } from '../../text/keys';
import { Text } from '../Text';
import { Action } from './Action';
import type { PartProps } from './BoardView';
import type { Forms } from './Days';
import { EventForm } from './EventForm';
import type { ToldType } from '../../statechart/journeyTell';

/** What can be told next, each a button that opens a small form in its place. */
export function Happened(part: PartProps & Forms) {
  const { ui: { t }, follow: { board }, open, setOpen } = part;
  const offers = board.offers.filter((type): type is ToldType => type !== 'did');
  return (
    <section>
      <h3 class="nl-heading nl-heading--level-3"><Text>{t('journey.happened')}</Text></h3>
      <p class="nl-paragraph"><Text>{t('journey.happenedLead')}</Text></p>
      <ul class="pp-board__offers">
        {offers.map((type) => (
          <li key={type}>
            {open === type ? (
              <>
                <p class="nl-paragraph"><strong><Text>{t(key.event(type))}</Text></strong></p>
                <EventForm {...part} type={type} onClose={() => setOpen(undefined)} />
              </>
            ) : <Action name={type} text={t(key.event(type))} onPress={() => setOpen(type)} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
