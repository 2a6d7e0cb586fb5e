import { useState } from 'preact/hooks';
import { isDay, partsOf, type Day } from '../law/days';
import { readDate, type DatePart, type TypedDate } from '../text/readDate';
import { Text } from './Text';
import type { Ui } from './ui';

interface Props {
  ui: Ui;
  /** What the fields are called, in their form and on the page. */
  name: string;
  day?: Day | undefined;
  /** The fields that an error concerns. */
  wrong: readonly DatePart[];
}

const PARTS: readonly DatePart[] = ['day', 'month', 'year'];

/** The three fields of a date as they were typed into a form. */
export function typedIn(form: FormData, name: string): TypedDate {
  const field = (part: DatePart) => String(form.get(`${name}.${part}`) ?? '');
  return { day: field('day'), month: field('month'), year: field('year') };
}

/** Three fields, day first in every language; what was read is said back in words, and what is wrong at the first field that it concerns. */
export function DateInputs({ ui: { t, format }, name, day, wrong }: Props) {
  const [echo, setEcho] = useState('');
  const given = day && partsOf(day);
  const readBack = (event: FocusEvent) => {
    const form = (event.currentTarget as HTMLElement).closest('form');
    if (!form) return;
    const read = readDate(typedIn(new FormData(form), name), t);
    setEcho('day' in read ? read.day : '');
  };
  return (
    <>
      <div class="pp-date" onFocusOut={readBack}>
        {PARTS.map((part) => (
          <div key={part} class={`pp-date__part pp-date__part--${part}`}>
            <label class="utrecht-form-label" for={`${name}-${part}`}><Text>{t(`check.date.${part}`)}</Text></label>
            <input class={`utrecht-textbox pp-date__input${wrong.includes(part) ? ' utrecht-textbox--invalid' : ''}`} type="text" dir="ltr"
              id={`${name}-${part}`} name={`${name}.${part}`} inputMode={part === 'month' ? 'text' : 'numeric'} autoComplete="off"
              aria-invalid={wrong.includes(part) ? 'true' : undefined} aria-describedby={part === wrong[0] ? 'error' : undefined}
              defaultValue={given ? String(given[part]) : ''} />
          </div>
        ))}
      </div>
      <p class="pp-date__echo" aria-live="polite"><Text>{isDay(echo) ? format.day(echo) : ''}</Text></p>
    </>
  );
}
