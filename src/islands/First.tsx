import type { Day } from '../law/days';
import { agenda } from '../law/agenda';
import { firstAct } from '../law/act';
import type { Answers } from '../law/answers';
import type { Judgement } from '../law/pathway';
import { key } from '../text/keys';
import { valuesOf } from '../text/values';
import { nameIn } from './daysInWords';
import { Source } from './Source';
import { Text } from './Text';
import type { Ui } from './ui';

interface Props {
  ui: Ui;
  judgements: readonly Judgement[];
  recommended: Judgement | undefined;
  answers: Answers;
  day: Day;
  today: Day;
}

/** The one thing to do first, with its day and its source. */
export function First({ ui, judgements, recommended, answers, day, today }: Props) {
  const first = firstAct(judgements, recommended, { answers, day });
  if (!first) return null;
  const { act, judgement } = first;
  return (
    <section class="pp-first">
      <h2 class="nl-heading nl-heading--level-2"><Text>{ui.t('next.first')}</Text></h2>
      <p class="pp-first__act"><Text>{ui.t(key.item(judgement.pathway.id, 'acts', act), valuesOf(judgement, answers, day, ui.format))}</Text></p>
      <Source ui={ui} said={act} today={today} />
    </section>
  );
}

/** The days that matter, in their order: a list, drawn as a line of time. The day that judges is marked. */
export function Days({ ui, judgements, answers, day }: Pick<Props, 'ui' | 'judgements' | 'answers' | 'day'>) {
  const { t, format } = ui;
  const days = agenda(judgements, { answers, day });
  // Nothing but today is no line.
  if (days.length < 2) return null;
  return (
    <section class="pp-days">
      <h2 class="nl-heading nl-heading--level-2"><Text>{t('next.days')}</Text></h2>
      <ol class="pp-timeline">
        {days.map(({ day: one, is, pathway, condition }, at) => (
          <li class="pp-timeline__point" key={at} aria-current={is === 'today' ? 'date' : undefined}>
            <strong><Text>{format.exactDay(one)}</Text></strong>{' '}
            <span><Text>{t(`next.day.${is}`, pathway ? { pathway: nameIn(ui, judgements, day, pathway, condition) } : {})}</Text></span>
          </li>
        ))}
      </ol>
    </section>
  );
}
