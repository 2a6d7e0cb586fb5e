import type { Answers } from '../law/answers';
import { topicsOfCondition } from '../law/arises';
import type { Day } from '../law/days';
import type { Judged, PathwayId } from '../law/pathway';
import { key } from '../text/keys';
import type { Values } from '../text/t';
import { answerText } from './answerText';
import { Icon, type Shape } from './Icon';
import { Source } from './Source';
import { Text } from './Text';
import { TopicLinks } from './TopicLinks';
import type { Ui } from './ui';

/** The drawing of each verdict. */
export const SHAPES = { met: 'likely', notMet: 'unlikely', notYet: 'notYet', late: 'late', unknown: 'uncertain', checkedByInd: 'info' } as const satisfies Record<string, Shape>;

interface Props {
  ui: Ui;
  pathway: PathwayId;
  judged: Judged;
  answers: Answers;
  values: Values;
  today: Day;
  /** Said behind a day that comes after the rules that judge have ended. */
  afterRules: (day: Day) => string;
}

/** One condition: its verdict, the answers it rests on, and its source. */
export function Condition({ ui, pathway, judged: { condition, verdict }, answers, values, today, afterRules }: Props) {
  const { t, format } = ui;
  const days = {
    ...(verdict.is === 'notYet' && { from: verdict.from }),
    ...(verdict.is === 'late' && { since: verdict.since }),
    ...(verdict.is === 'notMet' && verdict.otherwiseFrom && { otherwiseFrom: verdict.otherwiseFrom }),
  };
  const written = Object.fromEntries(Object.entries(days).map(([id, day]) => [id, format.exactDay(day)]));
  const all = { ...values, ...written };
  const note = key.condition(pathway, condition.id, verdict.is);
  const given = condition.reads.filter((question) => answers[question] !== undefined && question !== 'situation' && question !== 'cardType');
  return (
    <li class="pp-condition" data-condition={condition.id} data-verdict={verdict.is}
      data-from={days.from} data-since={days.since} data-otherwise-from={days.otherwiseFrom}>
      <p class="pp-condition__head">
        <span class="pp-condition__name"><Text>{t(key.condition(pathway, condition.id, 'name'), values)}</Text></span>{' '}
        <span class={`pp-verdict pp-verdict--${verdict.is}`}><Icon shape={SHAPES[verdict.is]} /><span><Text>{t(key.verdict(verdict.is), all)}</Text></span></span>
      </p>
      {t.has(note) && <p class="pp-condition__note"><Text>{t(note, all)}</Text></p>}
      {days.from && afterRules(days.from) && <p class="pp-condition__note"><Text>{afterRules(days.from)}</Text></p>}
      {days.otherwiseFrom && <p class="pp-condition__note"><Text>{t('outcomes.otherwiseFrom', all)}</Text> <Text>{afterRules(days.otherwiseFrom)}</Text></p>}
      {given.map((question) => (
        <p class="pp-condition__answer" key={question}>
          <Text>{t('outcomes.yourAnswer', { question: t(key.question(question, 'short')), answer: format.list(answerText(ui, question, answers)) })}</Text>
        </p>
      ))}
      <TopicLinks ui={ui} topics={topicsOfCondition(condition.id)} />
      <Source ui={ui} said={condition} today={today} />
    </li>
  );
}
