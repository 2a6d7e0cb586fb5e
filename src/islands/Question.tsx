import type { Ref } from 'preact';
import { questionOf, type QuestionId } from '../law/questions';
import { offered } from '../statechart/offers';
import { questionKey as key } from '../text/questionKey';
import { Choices } from './Choices';
import { ErrorSummary } from './ErrorSummary';
import { readForm } from './readForm';
import { Text } from './Text';
import type { Ui } from './ui';
import type { Check } from './useCheck';
import type { Rest } from './useLanguage';

interface Props {
  ui: Ui;
  check: Check;
  question: QuestionId;
  title: Ref<HTMLHeadingElement>;
  /** Here by the time that a question asks for a day. */
  rest: Rest | undefined;
}

/** One question: its form, what is wrong with it, why it is asked and where its answer is found. */
export function Question({ ui, check, question, title, rest }: Props) {
  const { t } = ui;
  const { position, day, today, error } = check;
  const asks = questionOf(question);
  const { kind } = asks;
  const answer = check.kept.answers[question];
  // Only an error about a day speaks of days.
  const problem = error && t(key.error(error.id), rest?.daysOfError(ui, check));
  const hint = t.has(key.question(question, 'hint')) ? t(key.question(question, 'hint')) : undefined;
  const firstField = kind === 'date' ? `${question}-${error?.parts[0] ?? 'day'}` : `${question}-first`;

  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const reading = readForm(question, new FormData(event.currentTarget as HTMLFormElement), { answers: position.answers, day }, today, t, rest?.readDateFields);
    if ('error' in reading) check.refuse(reading.error);
    else check.answer(question, reading.value);
  };

  return (
    <>
      {error && problem && <ErrorSummary ui={ui} error={error} text={problem} field={firstField} />}
      <form class="pp-form" method="dialog" noValidate autoComplete="off" data-question={question} onSubmit={send}>
        <fieldset class={`pp-fieldset${problem ? ' pp-fieldset--invalid' : ''}`}
          aria-describedby={[hint && 'hint', kind !== 'choice' && 'how', problem && 'error'].filter(Boolean).join(' ') || undefined}>
          <legend class="pp-legend">
            <h1 class="nl-heading nl-heading--level-1" ref={title} tabIndex={-1} aria-describedby="step"><Text>{t(key.question(question, 'title'))}</Text></h1>
          </legend>
          {hint && <p class="pp-hint" id="hint"><Text>{hint}</Text></p>}
          {kind === 'multi' && <p class="pp-hint" id="how"><Text>{t('check.severalPossible')}</Text></p>}
          {asks.kind === 'date' && <p class="pp-hint" id="how"><Text>{t(asks.limits.happened ? 'check.date.examplePast' : 'check.date.example')}</Text></p>}
          {problem && <p class="pp-error" id="error" data-error={error?.id}><Text>{problem}</Text></p>}
          {kind === 'date'
            ? rest && <rest.DateFields ui={ui} question={question} answer={answer} wrong={error?.parts ?? []} />
            : <Choices ui={ui} question={question} kind={kind} options={offered(question, { answers: position.answers, day })} answer={answer} />}
        </fieldset>
        <div class="pp-actions"><button class="nl-button nl-button--primary" type="submit"><span><Text>{t('check.continue')}</Text></span></button></div>
      </form>
      <details class="pp-details"><summary><Text>{t('check.why')}</Text></summary><p class="nl-paragraph"><Text>{t(key.question(question, 'why'))}</Text></p></details>
      <details class="pp-details"><summary><Text>{t('check.help')}</Text></summary><p class="nl-paragraph"><Text>{t(key.question(question, 'help'))}</Text></p>{rest && <rest.QuestionTopics ui={ui} question={question} />}</details>
    </>
  );
}
