import type { Answers } from '../law/answers';
import type { Day } from '../law/days';
import { afterTheRules, EARLIER_RULES_END } from '../law/inForce';
import { key } from '../text/keys';
import { valuesOf } from '../text/values';
import { SHAPES } from './Condition';
import { Icon } from './Icon';
import { pointers, type Numbered } from './pointers';
import { BETWEEN, type Block } from './sheetParts';
import { Text } from './Text';
import type { Ui } from './ui';

interface Props {
  ui: Ui;
  block: Block;
  answers: Answers;
  day: Day;
  today: Day;
  sources: readonly Numbered[];
  recommended: boolean;
}

/** One judged pathway in short: its outcome, how much is open, what cannot wait, each condition that is decided, and what is only told. */
export function SheetPathway({ ui: { t, format }, block: { number, judgement, decided, open, urgent, told, hidden }, answers, day, today, sources, recommended }: Props) {
  const { pathway, outcome } = judgement;
  const compares = day <= EARLIER_RULES_END && EARLIER_RULES_END < today;
  const values = valuesOf(judgement, answers, day, format);
  const after = outcome.is === 'notYet' && afterTheRules(outcome.from, day) ? t('outcomes.afterTheseRules') : '';
  // What is met runs on in one paragraph: on paper the rest is looked for.
  const met = decided.filter(({ verdict }) => verdict === 'met');
  return (
    <article class="pp-sheet__pathway" data-pathway={pathway.id} data-outcome={hidden ? undefined : outcome.is}>
      <h3><span>{number}.</span> <Text>{t(key.pathway(pathway.id, 'name'))}</Text></h3>
      <p class="pp-sheet__outcome">
        {!hidden && <strong class="pp-sheet__badge"><Text>{t(key.badge(outcome.is))}</Text></strong>}{' '}
        {recommended && <strong class="pp-sheet__badge"><Text>{t(compares ? 'outcomes.recommendedEarlier' : 'outcomes.recommended')}</Text></strong>}{' '}
        {open > 0 && <strong class="pp-sheet__badge"><Text>{t('sheet.stillOpen', { number: open })}</Text></strong>}{' '}
        <bdi class="pp-sheet__ref" dir="ltr" translate={false}>{pointers([pathway.page], sources)}</bdi>
      </p>
      {/* What has ended needs no more than its name on paper. */}
      {!hidden && outcome.is !== 'ended' && <p><Text>{[t(key.outcome(pathway.id, outcome.is), values), after].filter(Boolean).join(' ')}</Text></p>}
      {urgent.map(({ id, words, said }) => (
        <p class="pp-sheet__urgent" key={id} data-line={id}><strong><Text>{`${words.join(' ')} ${pointers(said, sources)}`}</Text></strong></p>
      ))}
      {told.map(({ id, words, said }) => <p key={id} data-line={id}><Text>{`${words.join(' ')} ${pointers(said, sources)}`}</Text></p>)}
      {decided.length > 0 && (
        <ul>
          {decided.filter(({ verdict }) => verdict !== 'met').map(({ id, words, said, label, verdict }) => (
            <li class="pp-sheet__row pp-sheet__row--signed" key={id} data-line={id} data-verdict={verdict}>
              <Icon shape={SHAPES[verdict]} />
              <div><Text>{[label, [...words, pointers(said, sources)].join(' ')].join(BETWEEN)}</Text></div>
            </li>
          ))}
          {met.length > 0 && (
            <li class="pp-sheet__row pp-sheet__row--signed" data-line={met.map(({ id }) => id).join(' ')} data-verdict="met">
              <Icon shape={SHAPES.met} />
              <div><Text>{[t(key.verdict('met')), met.map(({ words, said }) => `${words.join(' ')} ${pointers(said, sources)}`).join(' ')].join(BETWEEN)}</Text></div>
            </li>
          )}
        </ul>
      )}
    </article>
  );
}
