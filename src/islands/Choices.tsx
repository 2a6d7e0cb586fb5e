import { Fragment } from 'preact';
import type { QuestionId } from '../law/questions';
import { questionKey as key } from '../text/questionKey';
import { Text } from './Text';
import type { Ui } from './ui';

/** Ways out of a question stand last, behind a dividing "or". */
const WAYS_OUT: readonly string[] = ['unknown', 'unsure'];

interface Props {
  ui: Ui;
  question: QuestionId;
  kind: 'choice' | 'multi';
  options: readonly string[];
  answer: unknown;
}

/** The options of a question as tiles around native inputs; nothing is chosen beforehand but an old answer. To a voice the hint of an option is no part of its name. */
export function Choices({ ui: { t }, question, kind, options, answer }: Props) {
  const given: readonly unknown[] = [answer ?? []].flat();
  return (
    <div class="pp-tiles">
      {options.map((option, at) => (
        <Fragment key={option}>
          {WAYS_OUT.includes(option) && <p class="pp-or"><Text>{t('check.or')}</Text></p>}
          <label class="pp-tile">
            <input class="pp-tile__input" type={kind === 'multi' ? 'checkbox' : 'radio'} name={question} value={option}
              id={at === 0 ? `${question}-first` : undefined} defaultChecked={given.includes(option)}
              aria-labelledby={`${question}-${option}`} aria-describedby={t.has(key.optionHint(question, option)) ? `${question}-${option}-hint` : undefined} />
            <span class="pp-tile__text">
              <span class="pp-tile__label" id={`${question}-${option}`}><Text>{t(key.option(question, option))}</Text></span>
              {t.has(key.optionHint(question, option)) && (
                <span class="pp-tile__hint" id={`${question}-${option}-hint`}><Text>{t(key.optionHint(question, option))}</Text></span>
              )}
            </span>
          </label>
        </Fragment>
      ))}
    </div>
  );
}
