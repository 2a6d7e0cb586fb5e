import type { Answers } from '../../law/answers';
import type { Day } from '../../law/days';
import type { Certainty } from '../../law/fact';
import { afterTheRules, EARLIER_RULES_END } from '../../law/inForce';
import type { Judgement, PathwayId } from '../../law/pathway';
import { to } from '../../text/address';
import { views } from '../../text/views';
import { key } from '../../text/keys';
import { SOURCE_LANGUAGE, type LanguageId } from '../../text/languages';
import { valuesOf } from '../../text/values';
import { forWhich } from '../pointers';
import { BETWEEN, gather, type Block, type Line } from '../sheetParts';
import type { Ui } from '../ui';
import { bareText } from './bareText';

// The result as bare text, to send or to paste: what the printed sheet says, in short, and never the answers or the reasons for asylum.

/** A line of words, or the address of the page about a pathway in the language of the text. */
type Said = string | { readonly page: PathwayId };

interface Judged {
  readonly judgements: readonly Judgement[];
  readonly recommended?: Judgement | undefined;
  readonly answers: Answers;
  readonly day: Day;
  readonly today: Day;
}

/** How sure something is, where it is less than stated. */
const sure = ({ t }: Ui, certainty: Certainty): string[] => (certainty === 'stated' ? [] : [`(${t(key.certainty(certainty))})`]);

/** The words of a line, how sure they are, and for which of the pathways. */
const wordsOf = (ui: Ui, { words, said, of }: Line, all: number): string =>
  [...words, ...[...new Set(said.flatMap(({ certainty }) => sure(ui, certainty)))], ...forWhich(ui, of, all)].join(' ');

function feeOf(ui: Ui, { fee }: Judgement): string[] {
  if (!fee) return [];
  const { t, format } = ui;
  const { euros, fact: { from, until, certainty } } = fee;
  return [[
    euros === 0 ? t('outcomes.free') : t('carry.summary.fee', { fee: format.euros(euros) }),
    ...sure(ui, certainty),
    ...(from ? [t('outcomes.feeFrom', { from: format.day(from) })] : []),
    ...(until ? [t('outcomes.feeUntil', { until: format.day(until) })] : []),
  ].join(' ')];
}

/** One pathway; nothing of its outcome where that would tell of the reasons for asylum. */
function pathwayOf(ui: Ui, { number, judgement, hidden, urgent }: Block, { judgements, answers, day, recommended }: Judged): Said[] {
  const { t, format } = ui;
  const { pathway, outcome } = judgement;
  const outcomeWords = [
    t(key.outcome(pathway.id, outcome.is), valuesOf(judgement, answers, day, format)),
    ...(outcome.is === 'notYet' && afterTheRules(outcome.from, day) ? [t('outcomes.afterTheseRules')] : []),
  ].join(' ');
  const first = judgement === recommended ? [t(day <= EARLIER_RULES_END ? 'outcomes.recommendedEarlier' : 'outcomes.recommended')] : [];
  return [
    [`${number}. ${t(key.pathway(pathway.id, 'name'))}`, ...(hidden ? [] : [t(key.badge(outcome.is))]), ...first].join(BETWEEN),
    ...(hidden ? [] : [outcomeWords, ...urgent.map((line) => wordsOf(ui, line, judgements.length))]),
    ...feeOf(ui, judgement),
    { page: pathway.id },
  ];
}

/** Part by part, each a list of lines. */
function partsOf(ui: Ui, all: Judged): Said[][] {
  const { t, format } = ui;
  const { judgements, recommended, answers, day, today } = all;
  const { blocks, first, days } = gather(ui, judgements, recommended, answers, day, false);
  // That it is today is said already.
  const others = days.filter(({ is }) => is !== 'today');
  const rules = day <= EARLIER_RULES_END ? 'earlier' : 'today';
  return [
    [
      t('check.result.title'),
      `${t('carry.summary.made', { day: format.day(today) })} ${t(`check.result.judged.${rules}`, { day: format.day(day), endedOn: format.day(EARLIER_RULES_END) })}`,
      ...(rules === 'earlier' && EARLIER_RULES_END < today ? [t('check.rules.shown', { day: format.day(EARLIER_RULES_END) })] : []),
      t('check.result.noDecision'),
      t('sheet.independent'),
    ],
    ...(first.length > 0 ? [[t('next.first'), ...first.map((line) => wordsOf(ui, line, judgements.length))]] : []),
    ...blocks.map((block) => pathwayOf(ui, block, all)),
    ...(others.length > 0 ? [[t('next.days'), ...others.map(({ day: one, words, of, is }) =>
      `${format.exactDay(one)}: ${[words, ...(is === 'lastDay' && one < today ? [t('outcomes.passedByNow')] : []), ...forWhich(ui, of, judgements.length)].join(' ')}`)]] : []),
  ];
}

/**
 * The summary of a result. With the Dutch beside, the whole of it in the reader's language and then in Dutch.
 * @param origin where the site stands
 */
export function summaryOf(ui: Ui, all: Judged, origin: string): string {
  const parts = partsOf(ui, all);
  const inLanguage = (language: LanguageId, view: (text: string) => string) => parts.map((lines) =>
    lines.map((line) => (typeof line === 'string' ? bareText(view(line), language) : origin + to(`${language}/routes/${line.page}/`))).join('\n')).join('\n\n');
  const own = inLanguage(ui.language, (text) => views(text).own);
  if (!ui.beside) return own;
  return [own, inLanguage(SOURCE_LANGUAGE, (text) => views(text).beside ?? views(text).own)].join('\n\n\n');
}
