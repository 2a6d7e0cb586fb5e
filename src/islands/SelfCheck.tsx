import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { EARLIER_RULES_END } from '../law/inForce';
import { key } from '../text/keys';
import { languages } from '../text/languages';
import { plain } from '../text/parts';
import { before } from '../statechart/replay';
import { hashOf } from './address';
import { Explains } from './Explained';
import { Icon } from './Icon';
import { Question } from './Question';
import { Review } from './Review';
import { Text } from './Text';
import { Waiting } from './Waiting';
import type { PageTexts } from './page';
import { useCheck } from './useCheck';
import { useLanguage } from './useLanguage';

const NAME = 'Permit Path';

/** The check: one question a page, the review of the answers, the result. */
export function SelfCheck({ first }: { first: Pick<PageTexts, 'language' | 'texts'> }) {
  const check = useCheck();
  const { ui, later, wantLater } = useLanguage(first);
  const { t, format } = ui;
  const { dir } = languages[ui.language];
  const { position: { at, question, trail }, kept, error, notice } = check;
  const title = useRef<HTMLHeadingElement>(null);
  const number = trail.length + 1;

  const step = question && t('check.step', { number });
  const heading = t(question ? key.question(question, 'title') : `check.${at}.title`);
  useEffect(() => {
    const parts = [(error ? t('check.errorPrefix') : '') + heading, step ?? '', NAME];
    document.title = parts.filter(Boolean).map((part) => plain(part, dir)).join(' – ');
  }, [heading, step, error]);

  // Never at the first showing: the reader has not moved yet. Before anything is typed: a late focus would swallow a key.
  const screen = [at, ui.language, kept.earlier].join(' ');
  const shown = useRef(screen);
  useLayoutEffect(() => {
    if (shown.current !== screen) title.current?.focus();
    shown.current = screen;
  }, [screen]);

  const previous = before(check.position);
  const goBack = (event: Event) => {
    event.preventDefault();
    check.back();
  };
  return (
    <div class="pp-check">
      {previous && (
        <p class="pp-back-line">
          <a class="nl-link pp-back" href={hashOf(previous)} onClick={goBack}><Icon shape="back" /><span><Text>{t(at === 'result' ? 'check.backToReview' : 'check.back')}</Text></span></a>
        </p>
      )}
      {step && <p class="pp-step"><Text>{step}</Text></p>}
      {number === 1 && question && <p class="nl-paragraph pp-intro"><Text>{t('check.intro')}</Text></p>}
      {notice && (
        <div class="pp-notice" role="status">
          <p class="nl-paragraph"><Text>{t(`check.notice.${notice}`)}</Text></p>
          {notice === 'started' && (
            <div class="pp-actions">
              <button class="nl-button nl-button--secondary" type="button" onClick={check.goOn}><span><Text>{t('check.goOn')}</Text></span></button>
              <button class="nl-button nl-button--secondary" type="button" onClick={check.restart}><span><Text>{t('check.restart')}</Text></span></button>
            </div>
          )}
        </div>
      )}
      {kept.earlier && (
        <div class="pp-notice pp-notice--rules">
          <p class="nl-paragraph"><Text>{t(question ? 'check.rules.now' : 'check.rules.shown', { day: format.day(EARLIER_RULES_END) })}</Text></p>
          <button class="nl-button nl-button--secondary" type="button" onClick={() => check.judgeBy('today')}><span><Text>{t('check.rules.today')}</Text></span></button>
        </div>
      )}
      <Explains.Provider value={{ language: ui.language, beside: ui.beside === true }}>
        {question && <Question key={`${question} ${check.emptied}`} ui={ui} check={check} question={question} title={title} />}
        {at === 'review' && <Review ui={ui} check={check} title={title} onShow={wantLater} />}
        {at === 'result' && (typeof later === 'string'
          ? <Waiting ui={ui} title={title} later={later} onWant={wantLater} />
          : <later.View ui={ui} check={check} title={title} />)}
      </Explains.Provider>
    </div>
  );
}
