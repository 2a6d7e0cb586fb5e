import { Fragment, type ComponentChildren, type Ref } from 'preact';
import { openPair } from '../law/compare';
import { EARLIER_RULES_END, RULES_CHANGED } from '../law/inForce';
import { resultOf } from '../statechart/result';
import { Card } from './Card';
import { Compare } from './Compare';
import { Done } from './Done';
import { earlierDiffers } from './earlierDiffers';
import { Days, First } from './First';
import { Overview } from './Overview';
import { Text } from './Text';
import type { Ui } from './ui';
import type { Check } from './useCheck';

interface Props {
  ui: Ui;
  check: Check;
  title: Ref<HTMLHeadingElement>;
  /** Shows the sheet to print in place of the result. */
  onSheet: () => void;
  /** What stands between the cards and the buttons. */
  children?: ComponentChildren;
}

/** What the answers come to: by which rules and on which day, then every judged pathway, the recommended one first. */
export function Result({ ui, check, title, onSheet, children }: Props) {
  const { t, format } = ui;
  const { position, day, today, kept } = check;
  const { judgements, recommended } = resultOf(position, day);
  const pair = openPair(judgements);
  /** The later of the two cards: below it the reader has met both. */
  const lastOfPair = judgements.findLast((one) => pair?.judged.includes(one));
  const rules = day <= EARLIER_RULES_END ? 'earlier' : 'today';
  return (
    <section class="pp-result" data-result data-judged-on={day}>
      <h1 class="nl-heading nl-heading--level-1" ref={title} tabIndex={-1}><Text>{t('check.result.title')}</Text></h1>
      <p class="nl-paragraph"><Text>{t(`check.result.judged.${rules}`, { day: format.day(day), endedOn: format.day(EARLIER_RULES_END) })}</Text></p>
      <p class="nl-paragraph"><Text>{t('check.result.noDecision')}</Text></p>
      <First ui={ui} judgements={judgements} recommended={recommended} answers={position.answers} day={day} today={today} />
      <Overview ui={ui} judgements={judgements} />
      <Days ui={ui} judgements={judgements} answers={position.answers} day={day} />
      {judgements.map((judgement) => (
        <Fragment key={judgement.pathway.id}>
          <Card ui={ui} judgement={judgement} answers={position.answers} day={day} today={today} recommended={judgement === recommended} />
          {pair && judgement === lastOfPair && <Compare ui={ui} pair={pair} answers={position.answers} day={day} today={today} />}
        </Fragment>
      ))}
      {today > EARLIER_RULES_END && !kept.earlier && earlierDiffers(kept.answers, judgements, today) && (
        <section class="pp-notice pp-notice--rules">
          <h2 class="nl-heading nl-heading--level-2"><Text>{t('check.rules.title')}</Text></h2>
          <p class="nl-paragraph"><Text>{t('check.rules.aboutEarlier', { day: format.day(EARLIER_RULES_END), changed: format.day(RULES_CHANGED) })}</Text></p>
          <button class="nl-button nl-button--secondary" type="button" onClick={() => check.judgeBy('earlier')}>
            <span><Text>{t('check.rules.earlier', { day: format.day(EARLIER_RULES_END) })}</Text></span>
          </button>
        </section>
      )}
      {children}
      <div class="pp-actions">
        <button class="nl-button nl-button--secondary" type="button" data-open-sheet onClick={onSheet}><span><Text>{t('sheet.open')}</Text></span></button>
        <button class="nl-button nl-button--secondary" type="button" onClick={() => check.go('review')}><span><Text>{t('check.result.change')}</Text></span></button>
        <button class="nl-button nl-button--secondary" type="button" onClick={check.restart}><span><Text>{t('check.restart')}</Text></span></button>
      </div>
      <Done ui={ui} />
    </section>
  );
}
