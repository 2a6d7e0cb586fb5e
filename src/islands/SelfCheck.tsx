import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { key } from '../text/keys';
import { languages } from '../text/languages';
import { plain } from '../text/parts';
import { before } from '../statechart/replay';
import { hashOf } from './address';
import { Explains } from './Explained';
import { Icon } from './Icon';
import { Notices } from './Notices';
import { Question } from './Question';
import { Review } from './Review';
import { isFrame } from './store';
import { Text } from './Text';
import { Waiting } from './Waiting';
import type { PageTexts } from './page';
import { useCheck } from './useCheck';
import { useLanguage } from './useLanguage';

const NAME = 'Permit Path';

/** How far a reader is, as far as a page around the check may know. */
export type Stage = 'started' | 'finished';

interface Props {
  readonly first: Pick<PageTexts, 'language' | 'texts'>;
  readonly onStage?: ((stage: Stage) => void) | undefined;
}

/** The check: one question a page, the review of the answers, the result. */
export function SelfCheck({ first, onStage }: Props) {
  const check = useCheck(() => onStage?.('started'));
  const { ui, later, wantLater } = useLanguage(first);
  const { t } = ui;
  const { dir } = languages[ui.language];
  const { position: { at, question, trail }, kept, error } = check;
  const title = useRef<HTMLHeadingElement>(null);
  const number = trail.length + 1;
  /** The title of what the result shows in its place. */
  const [instead, setInstead] = useState('');

  const step = question && t('check.step', { number });
  const heading = instead || t(question ? key.question(question, 'title') : `check.${at}.title`);
  useEffect(() => {
    const parts = [(error ? t('check.errorPrefix') : '') + heading, step ?? '', NAME];
    document.title = parts.filter(Boolean).map((part) => plain(part, dir)).join(' – ');
  }, [heading, step, error]);

  // Never at the first showing: the reader has not moved yet. Before anything is typed: a late focus would swallow a key.
  const screen = [at, ui.language, kept.earlier].join(' ');
  const shown = useRef(screen);
  useLayoutEffect(() => {
    // In a frame that would take the focus from the page around, and scroll it: only once the reader is in the frame.
    if (shown.current !== screen && (!isFrame() || document.hasFocus())) title.current?.focus();
    shown.current = screen;
  }, [screen]);

  useEffect(() => {
    if (at === 'result') onStage?.('finished');
  }, [at]);

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
      {step && <p class="pp-step" id="step"><Text>{step}</Text></p>}
      {number === 1 && question && <p class="nl-paragraph pp-intro"><Text>{t('check.intro')}</Text></p>}
      {/* The button that was pressed goes away: the reader goes on at the title. */}
      <Notices ui={ui} check={check} onChosen={() => title.current?.focus()} />
      <Explains.Provider value={{ language: ui.language, beside: ui.beside === true, more: plain(t('check.topic', { topic: t(key.topic('words', 'name')) }), dir) }}>
        {question && <Question key={`${question} ${check.emptied}`} ui={ui} check={check} question={question} title={title} />}
        {at === 'review' && <Review ui={ui} check={check} title={title} onShow={wantLater} />}
        {at === 'result' && (typeof later === 'string'
          ? <Waiting ui={ui} title={title} later={later} onWant={wantLater} />
          : <later.View ui={ui} check={check} title={title} onTitle={setInstead} />)}
      </Explains.Provider>
    </div>
  );
}
