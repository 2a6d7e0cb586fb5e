import type { Ref } from 'preact';
import { useEffect } from 'preact/hooks';
import type { QuestionId } from '../law/questions';
import { key } from '../text/keys';
import { hashOf } from './address';
import { answerText } from './answerText';
import { Text } from './Text';
import type { Ui } from './ui';
import type { Check } from './useCheck';

/** All answers that count, each with a way to change it, before the result. Implied answers stand here too. */
export function Review({ ui, check, title, onShow }: { ui: Ui; check: Check; title: Ref<HTMLHeadingElement>; onShow: () => void }) {
  const { t } = ui;
  const { trail, answers } = check.position;
  useEffect(onShow, [ui.language]);
  const change = (question: QuestionId) => (event: Event) => {
    event.preventDefault();
    check.go(question);
  };
  const send = (event: Event) => {
    event.preventDefault();
    check.go('result');
  };
  return (
    <section class="pp-review" data-review>
      <h1 class="nl-heading nl-heading--level-1" ref={title} tabIndex={-1}><Text>{t('check.review.title')}</Text></h1>
      <dl class="pp-answers">
        {trail.map((question) => (
          <div class="pp-answers__row" key={question}>
            <dt><Text>{t(key.question(question, 'short'))}</Text></dt>
            {answerText(ui, question, answers).map((text) => <dd key={text}><Text>{text}</Text></dd>)}
            <dd class="pp-answers__change">
              <a class="nl-link" href={hashOf(question)} onClick={change(question)}>
                <Text>{t('check.review.change')}</Text><span class="pp-visually-hidden">: <Text>{t(key.question(question, 'short'))}</Text></span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <p class="nl-paragraph"><Text>{t('check.review.nothingSent')}</Text></p>
      <form class="pp-form" method="dialog" onSubmit={send}>
        <div class="pp-actions"><button class="nl-button nl-button--primary" type="submit"><span><Text>{t('check.review.show')}</Text></span></button></div>
      </form>
    </section>
  );
}
