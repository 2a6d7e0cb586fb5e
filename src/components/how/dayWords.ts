import type { Ui } from '../../islands/ui';
import type { Day } from '../../law/days';
import type { InForce } from '../../law/inForce';
import type { QuestionId } from '../../law/questions';
import type { DateQuestionId, Span } from '../../law/span';
import type { Road } from '../../law/tables/borders';
import { boundOf, type Bound } from '../../law/tables/bound';
import type { Run } from '../../law/tables/values';
import { key } from '../../text/keys';

// Days in words that hold on whatever day they are read: counted from an answer, or from the day that judges.

/** Things of which one is enough, in their order. */
export const orWords = ({ t }: Pick<Ui, 't'>, words: readonly string[]): string => words.reduce((before, next) => t('how.or', { before, next }));

/** The labels of options of a question, each between quotes: many are sentences of their own. */
export const labelWords = (ui: Pick<Ui, 't'>, question: QuestionId, options: readonly string[]): string =>
  orWords(ui, options.map((option) => ui.t('how.label', { label: ui.t(key.option(question, option)) })));

const lengths = ({ t, format }: Ui, road: Road): string =>
  road.map(({ amount, unit }) => format.length(Math.abs(amount), unit)).reduce((first, second) => t('how.day.both', { first, second }));

/** The day to which a road leads: "5 years after ‘Permit since’". */
export function roadWords(ui: Ui, road: Road): string {
  const [first] = road;
  const question = first ? ui.t(key.question(first.of, 'short')) : '';
  if (!first || first.amount === 0) return ui.t('how.day.itself', { question });
  const length = lengths(ui, road);
  return first.amount < 0 ? ui.t('how.day.minus', { question, length }) : ui.t('how.day.plus', { question, length });
}

/** The day that always counts among those to which roads lead: that of the only one, or the later of two. */
export const originWords = (ui: Ui, roads: readonly Road[]): string => roads.map((road) => roadWords(ui, road)).reduce((first, second) => ui.t('how.day.later', { first, second }));

function boundWords(ui: Ui, bound: Bound): string {
  const { t, format } = ui;
  if ('fixed' in bound) return format.day(bound.fixed);
  if (bound.road.length === 0) return t('how.day.judging');
  // A road forward began before the day that judges; one that leads back begins after it.
  const length = lengths(ui, bound.road);
  return (bound.road[0] as Span).amount < 0 ? t('how.day.after', { length }) : t('how.day.before', { length });
}

/**
 * Days that stand together in a table, by what their first and last day stand for.
 * @param judging the day that judged the table
 */
export function runWords(ui: Ui, { from, until }: Run, question: DateQuestionId, spans: readonly Span[], judging: Day): string {
  const { t } = ui;
  const said = (day: Day, beyond: -1 | 1, at: (day: string) => string, past: (day: string) => string) => {
    const bound = boundOf(day, question, spans, judging);
    if (bound.beside === 0) return at(boundWords(ui, bound));
    return bound.beside === beyond ? past(boundWords(ui, bound)) : at(ui.format.day(day));
  };
  const begins = from && said(from, 1, (day) => t('how.run.from', { day }), (day) => t('how.run.after', { day }));
  const ends = until && said(until, -1, (day) => t('how.run.until', { day }), (day) => t('how.run.before', { day }));
  if (begins && ends) return t('how.run.between', { from: begins, until: ends });
  return begins ?? ends ?? t('how.cell.anyDay');
}

/** From which day until which day something holds. */
export function forceWords({ t, format }: Pick<Ui, 't' | 'format'>, { from, until }: InForce): string {
  if (from && until) return t('how.force.both', { from: format.day(from), until: format.day(until) });
  if (from) return t('routes.feeFrom', { from: format.day(from) });
  return until ? t('routes.feeUntil', { until: format.day(until) }) : t('how.force.always');
}
