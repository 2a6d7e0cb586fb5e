// From the list of the same set, so that the one drawing of the first questions does not bring those of the result along.
import { cdxIconArrowPrevious } from '@wikimedia/codex-icons/dist/codex-icons.json';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { questionKey } from '../text/questionKey';
import { languages } from '../text/languages';
import { plain } from '../text/parts';
import { before } from '../statechart/replay';
import { hashOf } from './address';
import { Explains } from './Explained';
import { Drawing } from './Drawing';
import { Question } from './Question';
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
  const { ui, rest, result, wantRest, wantResult } = useLanguage(first);
  const code = typeof rest === 'string' ? undefined : rest.code;
  const check = useCheck(code, () => {
    onStage?.('started');
    wantRest();
  });
  const { t } = ui;
  const { dir } = languages[ui.language];
  const { position: { at, question, trail }, kept, error } = check;
  const title = useRef<HTMLHeadingElement>(null);
  const number = trail.length + 1;
  /** The title of what the result shows in its place. */
  const [instead, setInstead] = useState('');

  // The first questions stand in the page; what comes after them may still be on its way.
  const here = !check.arriving && (question ? t.has(questionKey.question(question, 'title')) : code !== undefined);
  const needsRest = !here || check.needsRest;
  useEffect(() => {
    if (needsRest) wantRest();
  }, [needsRest]);

  const step = here && question && t('check.step', { number });
  const heading = instead || t(!here ? 'check.rest.title' : question ? questionKey.question(question, 'title') : `check.${at}.title`);
  useEffect(() => {
    const parts = [(error ? t('check.errorPrefix') : '') + heading, step || '', NAME];
    document.title = parts.filter(Boolean).map((part) => plain(part, dir)).join(' – ');
  }, [heading, step, error]);

  // Never at the first showing: the reader has not moved yet. Before anything is typed: a late focus would swallow a key.
  const screen = [at, here, ui.language, kept.earlier].join(' ');
  const shown = useRef(screen);
  useLayoutEffect(() => {
    // In a frame that would take the focus from the page around, and scroll it: only once the reader is in the frame.
    if (shown.current !== screen && (!isFrame() || document.hasFocus())) title.current?.focus();
    shown.current = screen;
  }, [screen]);

  // What stood in for a part goes away with the focus in it.
  const wasHere = title.current?.ownerDocument.activeElement?.closest('.pp-check');
  useLayoutEffect(() => {
    if (wasHere && document.activeElement === document.body) title.current?.focus();
  }, [rest, result]);

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
          <a class="nl-link pp-back" href={hashOf(previous)} onClick={goBack}><Drawing icon={cdxIconArrowPrevious} /><span><Text>{t(at === 'result' ? 'check.backToReview' : 'check.back')}</Text></span></a>
        </p>
      )}
      {step && <p class="pp-step" id="step"><Text>{step}</Text></p>}
      {here && number === 1 && question && <p class="nl-paragraph pp-intro"><Text>{t('check.intro')}</Text></p>}
      {/* The button that was pressed goes away: the reader goes on at the title. */}
      {code && <code.Notices ui={ui} check={check} onChosen={() => title.current?.focus()} />}
      <Explains.Provider value={ui}>
        {!here && <Waiting ui={ui} title={title} part="rest" later={rest} onWant={wantRest} />}
        {here && question && <Question key={`${question} ${check.emptied}`} ui={ui} check={check} question={question} title={title} rest={code} />}
        {here && at === 'review' && code && <code.Review ui={ui} check={check} title={title} onShow={wantResult} />}
        {here && at === 'result' && (typeof result === 'string'
          ? <Waiting ui={ui} title={title} part="result" later={result} onWant={wantResult} />
          : <result.code.ResultView ui={ui} check={check} title={title} onTitle={setInstead} />)}
      </Explains.Provider>
    </div>
  );
}
