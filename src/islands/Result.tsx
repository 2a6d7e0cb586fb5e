import type { Ref } from 'preact';
import { EARLIER_RULES_END, RULES_CHANGED } from '../law/inForce';
import { resultOf } from '../statechart/result';
import { languages } from '../text/languages';
import { makeT, type Texts } from '../text/t';
import { Card } from './Card';
import type { Ui } from './ui';
import type { Check } from './useCheck';

interface Props {
  ui: Ui;
  check: Check;
  title: Ref<HTMLHeadingElement>;
  texts: Texts;
}

/** The texts of the question screens and those of the result as one. */
function withResult(ui: Ui, texts: Texts): Ui {
  const result = makeT(texts, languages[ui.language].tag);
  const t = Object.assign((...[id, values]: Parameters<Ui['t']>) => (result.has(id) ? result : ui.t)(id, values), {
    has: (id: string) => result.has(id) || ui.t.has(id),
  });
  return { ...ui, t };
}

/** What the answers come to: by which rules and on which day, then every judged pathway, the recommended one first. */
export function Result({ ui, check, title, texts }: Props) {
  const { t, format } = ui;
  const { position, day, today, kept } = check;
  const { judgements, recommended } = resultOf(position, day);
  const whole = withResult(ui, texts);
  const rules = day <= EARLIER_RULES_END ? 'earlier' : 'today';
  return (
    <section class="pp-result" data-result data-judged-on={day}>
      <h1 class="nl-heading nl-heading--level-1" ref={title} tabIndex={-1}>{t('check.result.title')}</h1>
      <p class="nl-paragraph">{t(`check.result.judged.${rules}`, { day: format.day(day), endedOn: format.day(EARLIER_RULES_END) })}</p>
      <p class="nl-paragraph">{t('check.result.noDecision')}</p>
      {judgements.map((judgement) => (
        <Card key={judgement.pathway.id} ui={whole} judgement={judgement} answers={position.answers} day={day} today={today} recommended={judgement === recommended} />
      ))}
      {today > EARLIER_RULES_END && !kept.earlier && (
        <section class="pp-notice pp-notice--rules">
          <h2 class="nl-heading nl-heading--level-2">{t('check.rules.title')}</h2>
          <p class="nl-paragraph">{t('check.rules.aboutEarlier', { day: format.day(EARLIER_RULES_END), changed: format.day(RULES_CHANGED) })}</p>
          <button class="nl-button nl-button--secondary" type="button" onClick={() => check.judgeBy('earlier')}>
            {t('check.rules.earlier', { day: format.day(EARLIER_RULES_END) })}
          </button>
        </section>
      )}
      <div class="pp-actions">
        <button class="nl-button nl-button--secondary" type="button" onClick={() => check.go('review')}>{t('check.result.change')}</button>
        <button class="nl-button nl-button--secondary" type="button" onClick={check.restart}>{t('check.restart')}</button>
      </div>
    </section>
  );
}
