import { EARLIER_RULES_END } from '../law/inForce';
import { resultOf } from '../statechart/result';
import { key } from '../text/keys';
import { answerText } from './answerText';
import { numbered } from './pointers';
import { answersShown } from './reasons';
import { SheetDays } from './SheetDays';
import { SheetLines } from './SheetLines';
import { BETWEEN, gather } from './sheetParts';
import { SheetPathway } from './SheetPathway';
import { SheetSources } from './SheetSources';
import { Text } from './Text';
import type { Ui } from './ui';
import type { Check } from './useCheck';

/** Lines to write on. */
const ROOM = [1, 2, 3] as const;

interface Props {
  ui: Ui;
  check: Pick<Check, 'position' | 'day' | 'today'>;
  /** Whether the reasons for asylum stand on it too. */
  grounds: boolean;
}

/** What is printed: who says it, the answers, what they come to, what is open, which days and papers, the sources, and room to write. */
export function SheetPaper({ ui, check: { position, day, today }, grounds }: Props) {
  const { t, format } = ui;
  const { answers, trail } = position;
  const { judgements, recommended } = resultOf(position, day);
  const parts = gather(ui, judgements, recommended, answers, day, grounds);
  const sources = numbered(parts.said);
  const rules = day <= EARLIER_RULES_END ? 'earlier' : 'today';
  const compares = rules === 'earlier' && EARLIER_RULES_END < today;
  return (
    <div class="pp-sheet__paper" data-judged-on={day}>
      <header>
        <p><Text>{`${t('sheet.made', { day: format.day(today) })} ${t(`check.result.judged.${rules}`, { day: format.day(day), endedOn: format.day(EARLIER_RULES_END) })}`}</Text></p>
        {compares && <p><strong><Text>{t('check.rules.shown', { day: format.day(EARLIER_RULES_END) })}</Text></strong></p>}
        <p><strong><Text>{t('check.result.noDecision')}</Text></strong></p>
        <p><Text>{t('sheet.independent')}</Text></p>
        <p class="pp-sheet__version">
          <bdi lang="en" dir="ltr" translate={false}>{['Permit Path', import.meta.env.BUILD_VERSION].join(' ')}</bdi>{BETWEEN}<Text>{t('sheet.version', { day: format.day(import.meta.env.BUILD_DAY) })}</Text>
        </p>
        <p class="pp-sheet__number"><Text>{t('sheet.vNumber')}</Text></p>
      </header>
      {parts.first.length > 0 && (
        <section>
          <h2><Text>{t('next.first')}</Text></h2>
          <SheetLines ui={ui} lines={parts.first} of={judgements.length} sources={sources} />
        </section>
      )}
      <section>
        <h2><Text>{t('sheet.answers')}</Text></h2>
        <ul class="pp-sheet__answers">
          {answersShown(trail, grounds).map((question) => (
            <li key={question} data-answer={question}>
              <Text>{t('sheet.answer', { question: t(key.question(question, 'short')), answer: format.list(answerText(ui, question, answers)) })}</Text>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2><Text>{t('check.result.title')}</Text></h2>
        {parts.blocks.map((block) => (
          <SheetPathway key={block.number} ui={ui} block={block} answers={answers} day={day} today={today} sources={sources} recommended={block.judgement === recommended} />
        ))}
      </section>
      {parts.unknown.length + parts.checkedByInd.length > 0 && (
        <section>
          <h2><Text>{t('sheet.openPoints')}</Text></h2>
          <SheetLines ui={ui} title={t('outcomes.verdict.unknown')} lines={parts.unknown} ticked of={judgements.length} sources={sources} />
          <SheetLines ui={ui} title={t('outcomes.verdict.checkedByInd')} lines={parts.checkedByInd} of={judgements.length} sources={sources} />
        </section>
      )}
      <SheetDays ui={ui} days={parts.days} of={judgements.length} today={today} />
      {parts.papers.length > 0 && (
        <section>
          <h2><Text>{t('next.papers.title')}</Text></h2>
          <SheetLines ui={ui} lines={parts.papers} ticked of={judgements.length} sources={sources} />
        </section>
      )}
      {parts.costs.length > 0 && (
        <section>
          <h2><Text>{t('outcomes.costs')}</Text></h2>
          <SheetLines ui={ui} lines={parts.costs} of={judgements.length} sources={sources} />
        </section>
      )}
      <section class="pp-sheet__notes">
        <h2><Text>{t('sheet.notes')}</Text></h2>
        {ROOM.map((line) => <div key={line} class="pp-sheet__blank" aria-hidden="true" />)}
      </section>
      <SheetSources ui={ui} sources={sources} said={parts.said} today={today} />
    </div>
  );
}
