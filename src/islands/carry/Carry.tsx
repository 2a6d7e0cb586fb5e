import { isFrame } from '../store';
import { Text } from '../Text';
import type { Ui } from '../ui';
import type { Check } from '../useCheck';
import { Calendar } from './Calendar';
import { OtherDevice } from './OtherDevice';
import { SaveHere } from './SaveHere';
import { Summary } from './Summary';

/** What a reader can take from a result. Nothing is made, saved or shown to anybody before a button is pressed. */
export function Carry({ ui, check }: { ui: Ui; check: Check }) {
  return (
    <section class="pp-carry" data-carry>
      <h2 class="nl-heading nl-heading--level-2"><Text>{ui.t('carry.title')}</Text></h2>
      <p class="nl-paragraph"><Text>{ui.t('carry.lead')}</Text></p>
      <Calendar ui={ui} check={check} />
      <Summary ui={ui} check={check} />
      <OtherDevice ui={ui} check={check} />
      {!isFrame() && <SaveHere ui={ui} check={check} />}
    </section>
  );
}
