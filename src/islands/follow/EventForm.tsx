import { useState } from 'preact/hooks';
import { journeys } from '../../law/journey/pathways';
import { key } from '../../text/keys';
import { Text } from '../Text';
import type { PartProps } from './BoardView';
import { ALL_PARTS, askedBy, eventOf, fieldsOf, readDays, type FollowError } from './eventFields';
import { told, type ToldType } from '../../statechart/journeyTell';
import { FormOfDays } from './FormOfDays';

/** Tells one event: its day, the days it may carry, and for a permit that was given which one. */
export function EventForm({ ui, follow: { memory, board: { state }, today, change }, onDone, onClose, type }: PartProps & { type: ToldType; onClose: () => void }) {
  const { t, format } = ui;
  const [error, setError] = useState<FollowError>();
  const names = fieldsOf(type);
  const { gives } = journeys[state.pathway];
  const send = (form: FormData) => {
    const days = readDays(names, form, t);
    if ('text' in days) return setError(days);
    const got = form.get('got');
    const refusal = change(told(memory, eventOf(type, days, typeof got === 'string' ? got : undefined), today), t('journey.added', { event: t(key.event(type)) }));
    if (refusal) setError({ text: t(key.journeyRefusal(refusal), { today: format.day(today) }), field: 'on', parts: ALL_PARTS });
    else onDone();
  };
  const fields = names.map((name) => ({ name, asked: t(askedBy(type, name)), hint: t(name === 'on' ? 'check.date.examplePast' : 'journey.field.hint') }));
  return (
    <FormOfDays ui={ui} name={type} fields={fields} error={error} submit={t('journey.tell')} onSend={send} onClose={onClose}>
      {type === 'granted' && gives.length > 0 && (
        <fieldset class="pp-fieldset">
          <legend class="pp-legend"><strong><Text>{t('journey.got')}</Text></strong></legend>
          <div class="pp-tiles">
            {[state.pathway, ...gives].map((id) => (
              <label class="pp-tile" key={id}>
                <input class="pp-tile__input" type="radio" name="got" value={id} defaultChecked={id === state.pathway} />
                <span class="pp-tile__text"><span class="pp-tile__label"><Text>{t(key.pathway(id, 'name'))}</Text></span></span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </FormOfDays>
  );
}
