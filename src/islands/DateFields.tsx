import { UNKNOWN } from '../law/answers';
import { isDay } from '../law/days';
import type { QuestionId } from '../law/questions';
import { key } from '../text/keys';
import type { DatePart } from '../text/readDate';
import { DateInputs } from './DateInputs';
import { Text } from './Text';
import type { Ui } from './ui';

interface Props {
  ui: Ui;
  question: QuestionId;
  answer: unknown;
  /** The fields that an error concerns. */
  wrong: readonly DatePart[];
}

/** The fields of a date, and a way out. */
export function DateFields({ ui, question, answer, wrong }: Props) {
  const { t } = ui;
  return (
    <>
      <DateInputs ui={ui} name={question} day={isDay(answer) ? answer : undefined} wrong={wrong} />
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
