import type { PathwayId } from '../../law/pathway';
import { key } from '../../text/keys';
import type { Values } from '../../text/t';
import { Source } from '../Source';
import { Text } from '../Text';
import type { PartProps } from './BoardView';
import { ticked } from '../../statechart/journeyTell';

/** The steps in their order, each done, now or later in words; those of now can be ticked off where nothing else finishes them. */
export function Steps({ ui, follow: { board, memory, today, change }, values }: PartProps & { values: (of: PathwayId | undefined) => Values }) {
  const { t } = ui;
  return (
    <section>
      <h3 class="nl-heading nl-heading--level-3"><Text>{t('journey.stepsTitle')}</Text></h3>
      <ol class="pp-steps pp-board__steps">
        {board.steps.map(({ item, of, state, tick, forSome }) => (
          <li key={`${of ?? ''} ${item.id}`} data-step={item.id} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <p class="pp-board__state"><strong><Text>{t(key.stepState(state))}</Text></strong></p>
            <p class="nl-paragraph"><Text>{t(of ? key.item(of, 'steps', item) : key.commonStep(item), values(of))}</Text></p>
            {forSome && <p class="pp-hint"><Text>{t('journey.forSome')}</Text></p>}
            {tick && (state === 'now' || memory.events.some((event) => event.type === 'did' && event.step === item.id)) && (
              <label class="pp-tile">
                <input class="pp-tile__input" type="checkbox" checked={state === 'done'} data-tick={item.id}
                  onChange={({ currentTarget }) => {
                    change(ticked(memory, item.id, currentTarget.checked, today));
                    // Where it cannot be, it stays as it was.
                    currentTarget.checked = state === 'done';
                  }} />
                <span class="pp-tile__text"><span class="pp-tile__label"><Text>{t('journey.tick')}</Text></span></span>
              </label>
            )}
            {state === 'now' && <Source ui={ui} said={item} today={today} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
