import type { Answers } from '../law/answers';
import { topicsOfItem } from '../law/arises';
import type { Day } from '../law/days';
import type { Item, Note } from '../law/fact';
import { afterTheRules, EARLIER_RULES_END } from '../law/inForce';
import { concerns } from '../law/judge';
import type { Judgement } from '../law/pathway';
import { key, type ItemKind } from '../text/keys';
import { valuesOf } from '../text/values';
import { Condition } from './Condition';
import { Icon } from './Icon';
import { MoreToRead } from './MoreToRead';
import { cardTitle } from './Overview';
import { Papers } from './Papers';
import { Source } from './Source';
import { Text } from './Text';
import { TopicLinks } from './TopicLinks';
import type { Ui } from './ui';
import { Ways } from './Ways';

interface Props {
  ui: Ui;
  judgement: Judgement;
  answers: Answers;
  day: Day;
  today: Day;
  recommended: boolean;
}

type Told = Exclude<ItemKind, 'acts' | 'terms'>;

/** Folded away at the end of a card. */
const MORE = ['rights', 'obligations'] as const satisfies readonly ItemKind[];

/** One judged pathway: its outcome with its day, what to mind, its conditions, its fee, the next steps, and the rest folded away; where it does not fit, how to apply is folded away too. */
export function Card({ ui, judgement, answers, day, today, recommended }: Props) {
  const { t, format } = ui;
  const { pathway, outcome, conditions, deadline, fee, notes } = judgement;
  const values = valuesOf(judgement, answers, day, format);
  const open = outcome.is !== 'ended' && outcome.is !== 'elsewhere';
  const items = (kind: Told): readonly Item[] => (pathway[kind] as readonly Item[]).filter((item) => concerns(item, { answers, day }));
  const sentence = (kind: Told, item: Item) => <Text>{t(key.item(pathway.id, kind, item), values)}</Text>;
  // A figure never stands without its source and day: said of every item whose sentence reads otherwise without its values.
  const blanks = Object.fromEntries(Object.keys(values).map((id) => [id, '']));
  const hasFigure = (id: string) => t(id, values) !== t(id, blanks);
  const source = (kind: Told, item: Item) => hasFigure(key.item(pathway.id, kind, item)) && <Source ui={ui} said={item} today={today} />;
  const sourced = (kind: Told, item: Item) => <>{sentence(kind, item)}<TopicLinks ui={ui} topics={topicsOfItem(item.id)} />{source(kind, item)}</>;
  const afterRules = (date: Day) => (afterTheRules(date, day) ? t('outcomes.afterTheseRules') : '');
  const from = outcome.is === 'notYet' ? outcome.from : undefined;
  const acts = open || outcome.is === 'elsewhere';
  const steps = acts ? items('steps').filter(({ how }) => !how) : [];
  /** How to apply is told in one place, whichever list of the law it stands in. */
  const how = acts ? (['steps', 'documents'] as const).flatMap((kind) => items(kind).filter((item) => item.how).map((item) => ({ kind, item }))) : [];
  const papers = open ? items('documents').filter((item) => !item.how) : [];
  const mild = notes.filter(({ urgent }) => !urgent);
  const showNote = (note: Note) => (
    <div class={`pp-note${note.urgent ? ' pp-note--urgent' : ''}`} key={note.id}>
      <p class="nl-paragraph">{sentence('notes', note)}</p>
      <Source ui={ui} said={note} today={today} />
    </div>
  );
  // Judged by rules that have ended for the visitor: to compare, never to act on.
  const compares = day <= EARLIER_RULES_END && EARLIER_RULES_END < today;
  // What only time will meet stands in the way as well: whoever brings about the rest must not apply before.
  const inTheWay = outcome.is === 'unlikely' ? conditions.filter(({ verdict }) => verdict.is === 'notMet' || verdict.is === 'notYet') : [];
  const titleId = cardTitle(pathway.id);
  /** How to apply, and what comes of it. */
  const applying = (
    <>
      {how.length > 0 && (
        <section data-how>
          <h3 class="nl-heading nl-heading--level-3"><Text>{t('next.how')}</Text></h3>
          <ul class="utrecht-unordered-list">{how.map(({ kind, item }) => <li key={item.id}>{sourced(kind, item)}</li>)}</ul>
        </section>
      )}
      {papers.length > 0 && <Papers ui={ui} papers={papers} sentence={(paper) => sentence('documents', paper)} source={(paper) => <><TopicLinks ui={ui} topics={topicsOfItem(paper.id)} />{source('documents', paper)}</>} />}
      {fee && (
        <>
          <h3 class="nl-heading nl-heading--level-3"><Text>{t('outcomes.costs')}</Text></h3>
          <p class="pp-fee"><Text>{fee.euros === 0 ? t('outcomes.free') : t('outcomes.fee', { fee: format.euros(fee.euros) })}</Text></p>
          {fee.fact.from && <p class="nl-paragraph"><Text>{t('outcomes.feeFrom', { from: format.day(fee.fact.from) })}</Text></p>}
          {from && from.slice(0, 4) > today.slice(0, 4) && <p class="nl-paragraph"><Text>{t('outcomes.feeLater')}</Text></p>}
          {fee.fact.until && <p class="nl-paragraph"><Text>{t('outcomes.feeUntil', { until: format.day(fee.fact.until) })}</Text></p>}
          <TopicLinks ui={ui} topics={['fees']} />
          <Source ui={ui} said={fee.fact} today={today} />
        </>
      )}
      {steps.length > 0 && (
        <>
          <h3 class="nl-heading nl-heading--level-3"><Text>{t('outcomes.steps')}</Text></h3>
          <ol class="pp-steps">{steps.map((step) => <li key={step.id}>{sourced('steps', step)}</li>)}</ol>
        </>
      )}
      {open && MORE.filter((kind) => items(kind).length > 0).map((kind) => (
        <details class="pp-details pp-details--card" key={kind}>
          <summary><Text>{t(`outcomes.${kind}`)}</Text></summary>
          <ul class="utrecht-unordered-list">{items(kind).map((item) => <li key={item.id}>{sourced(kind, item)}</li>)}</ul>
        </details>
      ))}
    </>
  );
  return (
    <article class="pp-card" aria-labelledby={titleId} data-pathway={pathway.id} data-outcome={outcome.is} data-from={from}
      data-since={outcome.is === 'late' ? outcome.since : undefined} data-deadline={deadline}
      data-until={outcome.is === 'ended' ? outcome.until : undefined} data-replaced-by={outcome.is === 'ended' ? outcome.replacedBy : undefined}
      data-fee={fee?.euros} data-recommended={recommended ? 'true' : undefined}>
      {recommended && <p class="pp-card__recommended"><Text>{t(compares ? 'outcomes.recommendedEarlier' : 'outcomes.recommended')}</Text></p>}
      <h2 class="nl-heading nl-heading--level-2" id={titleId} tabIndex={-1}><Text>{t(key.pathway(pathway.id, 'name'))}</Text></h2>
      <p class={`pp-badge pp-badge--${outcome.is}`}><Icon shape={outcome.is} /><span><Text>{t(key.badge(outcome.is))}</Text></span></p>
      <p class="pp-card__outcome"><Text>{t(key.outcome(pathway.id, outcome.is), values)}</Text> <Text>{from ? afterRules(from) : ''}</Text></p>
      {deadline && day <= deadline && <p class="nl-paragraph"><Text>{t(key.pathway(pathway.id, 'deadline'), values)}</Text></p>}
      {deadline && day <= deadline && deadline < today && <p class="pp-note pp-note--urgent"><Text>{t('outcomes.passedByNow')}</Text></p>}
      {inTheWay.length > 0 && (
        <div>
          <p class="nl-paragraph"><strong><Text>{t('outcomes.inTheWay')}</Text></strong></p>
          <ul class="utrecht-unordered-list">
            {inTheWay.map(({ condition: { id }, verdict }) => (
              <li key={id}><Text>{t(key.condition(pathway.id, id, 'name'), values)}</Text>{verdict.is === 'notYet' && <> <strong><Text>{t(key.verdict('notYet'), { from: format.exactDay(verdict.from) })}</Text></strong></>}</li>
            ))}
          </ul>
        </div>
      )}
      {notes.filter(({ urgent }) => urgent).map(showNote)}
      {conditions.length > 0 && (
        <>
          <h3 class="nl-heading nl-heading--level-3"><Text>{t('outcomes.conditions')}</Text></h3>
          <ul class="pp-conditions">
            {conditions.map((judged) => (
              <Condition key={judged.condition.id} ui={ui} pathway={pathway.id} judged={judged} answers={answers} values={values} today={today} afterRules={afterRules} />
            ))}
          </ul>
        </>
      )}
      <Ways ui={ui} judgement={judgement} answers={answers} day={day} />
      {mild.length > 0 && (
        <>
          <h3 class="nl-heading nl-heading--level-3"><Text>{t('outcomes.notes')}</Text></h3>
          {mild.map(showNote)}
        </>
      )}
      {outcome.is === 'unlikely' ? (
        <details class="pp-details pp-details--card" data-for-later>
          <summary><Text>{t('outcomes.forLater')}</Text></summary>
          {applying}
        </details>
      ) : applying}
      <MoreToRead ui={ui} pathway={pathway} />
    </article>
  );
}
