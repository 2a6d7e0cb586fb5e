import type { Answers } from '../law/answers';
import { couldChange, waysTo, type Change, type Way } from '../law/changes';
import type { Day } from '../law/days';
import type { Judgement } from '../law/pathway';
import { key } from '../text/keys';
import { Text } from './Text';
import type { Ui } from './ui';

/** What one change asks of somebody. */
function sentence({ t, format }: Ui, change: Change, wait: Day | undefined): string {
  if (change.kind === 'extend') return t('next.ways.extend', { day: wait ? format.exactDay(wait) : '' });
  if (change.kind === 'become') return t(`next.ways.become.${change.question}`);
  return t('next.ways.find', { question: t(key.question(change.question, 'short')) });
}

/** One way: everything that has to be different together. Where something is to be found out, the help of its question says where. */
function OneWay({ ui, way: { changes, wait, later } }: { ui: Ui; way: Way }) {
  const { t, format } = ui;
  return (
    <ul class="utrecht-unordered-list" data-way>
      {wait && <li><Text>{t('next.ways.wait', { day: format.exactDay(wait) })}</Text></li>}
      {changes.map((change) => (
        <li key={sentence(ui, change, wait)}>
          <Text>{sentence(ui, change, wait)}</Text>
          {change.kind === 'find' && (
            <details class="pp-source"><summary><Text>{t('next.ways.where')}</Text></summary><p><Text>{t(key.question(change.question, 'help'))}</Text></p></details>
          )}
        </li>
      ))}
      {later.length > 0 && <li><Text>{t('next.ways.later', { questions: format.list(later.map((question) => t(key.question(question, 'short')))) })}</Text></li>}
    </ul>
  );
}

/** What would make a pathway fit, as the law answers when it is asked with other answers; or that nothing was found. */
export function Ways({ ui, judgement, answers, day }: { ui: Ui; judgement: Judgement; answers: Answers; day: Day }) {
  const { t } = ui;
  if (!couldChange(judgement)) return null;
  const ways = waysTo(judgement, { answers, day });
  return (
    <section data-ways={ways.length}>
      <h3 class="nl-heading nl-heading--level-3"><Text>{t('next.ways.title')}</Text></h3>
      <p class="nl-paragraph"><Text>{t(ways.length > 0 ? 'next.ways.lead' : 'next.ways.none')}</Text></p>
      {ways.map((way, at) => (
        <div key={at}>
          {at > 0 && <p class="pp-or"><Text>{t('check.or')}</Text></p>}
          <OneWay ui={ui} way={way} />
        </div>
      ))}
    </section>
  );
}
