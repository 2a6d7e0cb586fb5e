import { useState } from 'preact/hooks';
import { UNKNOWN } from '../law/answers';
import { isDay, partsOf } from '../law/days';
import type { QuestionId } from '../law/questions';
import { key } from '../text/keys';
import { readDate, type DatePart } from '../text/readDate';
import { Text } from './Text';
import type { Ui } from './ui';

interface Props {
  ui: Ui;
  question: QuestionId;
  answer: unknown;
  /** The fields that an error concerns. */
  wrong: readonly DatePart[];
}

const PARTS: readonly DatePart[] = ['day', 'month', 'year'];

/** Three fields, day first in every language, and a way out; what was read is said back in words. */
export function DateFields({ ui: { t, format }, question, answer, wrong }: Props) {
  const [echo, setEcho] = useState('');
  const given = isDay(answer) ? partsOf(answer) : undefined;
  const readBack = (event: FocusEvent) => {
    const form = (event.currentTarget as HTMLElement).closest('form');
    if (!form) return;
    const field = (part: DatePart) => String(new FormData(form).get(`${question}.${part}`) ?? '');
    const read = readDate({ day: field('day'), month: field('month'), year: field('year') }, t);
    setEcho('day' in read ? read.day : '');
  };
  return (
    <>
      <div class="pp-date" onFocusOut={readBack}>
        {PARTS.map((part) => (
          <div key={part} class={`pp-date__part pp-date__part--${part}`}>
            <label class="utrecht-form-label" for={`${question}-${part}`}><Text>{t(`check.date.${part}`)}</Text></label>
            <input class={`utrecht-textbox pp-date__input${wrong.includes(part) ? ' utrecht-textbox--invalid' : ''}`} type="text" dir="ltr"
              id={`${question}-${part}`} name={`${question}.${part}`} inputMode={part === 'month' ? 'text' : 'numeric'} autoComplete="off"
              aria-invalid={wrong.includes(part) ? 'true' : undefined} aria-describedby={wrong.includes(part) ? 'error' : undefined}
              defaultValue={given ? String(given[part]) : ''} />
          </div>
        ))}
      </div>
      <p class="pp-date__echo" aria-live="polite"><Text>{isDay(echo) ? format.day(echo) : ''}</Text></p>
      <p class="pp-or"><Text>{t('check.or')}</Text></p>
      <div class="pp-tiles">
        <label class="pp-tile">
          <input class="pp-tile__input" type="checkbox" name={`${question}.unknown`} value="yes" defaultChecked={answer === UNKNOWN} />
          <span class="pp-tile__text"><span class="pp-tile__label"><Text>{t(key.option(question, UNKNOWN))}</Text></span></span>
        </label>
      </div>
    </>
  );
}
