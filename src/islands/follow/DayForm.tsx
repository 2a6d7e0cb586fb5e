import { useState } from 'preact/hooks';
import type { JourneyEvent } from '../../law/journey/event';
import { key } from '../../text/keys';
import type { PartProps } from './BoardView';
import { askedBy, ALL_PARTS, eventOf, readDays, type FieldName, type FollowError } from './eventFields';
import { replaced, type Gap, type ToldType } from '../../statechart/journeyTell';
import { FormOfDays } from './FormOfDays';

/** Fills in a day that only a letter or the card can tell. */
export function DayForm({ ui, follow: { memory, today, change }, onDone, onClose, gap }: PartProps & { gap: Gap; onClose: () => void }) {
  const { t, format } = ui;
  const [error, setError] = useState<FollowError>();
  const field: FieldName = gap === 'card' ? 'expires' : gap.field;
  const asked = gap === 'card' ? 'journey.known.expires' : askedBy(gap.event.type as ToldType, field);
  const send = (form: FormData) => {
    const days = readDays([field], form, t);
    if ('text' in days) return setError(days);
    const day = days[field];
    if (!day) return;
    const next = gap === 'card'
      ? { ...memory, days: { ...memory.days, expires: day } }
      : replaced(memory, gap.event, { ...eventOf(gap.event.type as ToldType, {}), ...gap.event, [field]: day } as JourneyEvent, today);
    const refusal = change(next, t('journey.dayUsed', { day: format.day(day) }));
    if (refusal) setError({ text: t(key.journeyRefusal(refusal), { today: format.day(today) }), field, parts: ALL_PARTS });
    else onDone();
  };
  return <FormOfDays ui={ui} name="day" fields={[{ name: field, asked: t(asked) }]} error={error} submit={t('journey.known.save')} onSend={send} onClose={onClose} />;
}
