import type { Ui } from '../../islands/ui';
import type { Condition } from '../../law/condition';
import { questionOf, type QuestionId } from '../../law/questions';
import type { DateQuestionId } from '../../law/span';
import type { Order } from '../../law/tables/compared';
import type { Decided, Table } from '../../law/tables/table';
import type { Cell, Given } from '../../law/tables/values';
import { key } from '../../text/keys';
import { labelWords, originWords, runWords } from './dayWords';
import { verdictName } from './whenWords';

/** A table in words: its heads, and its rows with what each comes to. */
export interface TableWords {
  readonly heads: readonly string[];
  /** In each cell the answers of which one is enough. */
  readonly rows: readonly { readonly cells: readonly (readonly string[])[]; readonly decided: string }[];
}

function givenWords(ui: Ui, given: Given, question: QuestionId, { spans }: Condition, { day }: Table): readonly string[] {
  const { t, format } = ui;
  const labels = (options: readonly string[]) => labelWords(ui, question, options);
  switch (given.is) {
    case 'anyDay': return [t('how.cell.anyDay')];
    case 'runs': return given.runs.map((run) => runWords(ui, run, question as DateQuestionId, spans, day));
    case 'days': return given.days.map(format.day);
    case 'options': return given.options.map((option) => labels([option]));
    case 'allBut': return [t('how.cell.allBut', { options: labels(given.options) })];
    case 'with': return [t('how.cell.with', { options: labels(given.options) })];
    case 'without': return [t('how.cell.without', { options: labels(given.options) })];
    case 'choices': return given.choices.map((choice) => format.list(choice.map((option) => labels([option]))));
  }
}

function cellWords(ui: Ui, cell: Cell | undefined, question: QuestionId, condition: Condition, table: Table): readonly string[] {
  if (!cell) return [ui.t('how.cell.any')];
  return [
    ...(cell.given ? givenWords(ui, cell.given, question, condition, table) : []),
    ...(cell.unknown && questionOf(question).kind === 'date' ? [labelWords(ui, question, ['unknown'])] : []),
    ...(cell.notAsked ? [ui.t('how.cell.notAsked')] : []),
  ];
}

/** What a row comes to, with the way to the day that it carries. */
function decidedWords(ui: Ui, decided: Decided): string {
  const { t } = ui;
  if (!decided.applies) return t('how.cell.notApply');
  const { is, carries, origin = [] } = decided;
  if (!carries || origin.length === 0) return verdictName(ui, is);
  const day = originWords(ui, origin);
  if (carries === 'otherwiseFrom') return t('how.cell.otherwise', { verdict: verdictName(ui, is), otherwise: t('outcomes.otherwiseFrom', { otherwiseFrom: day }) });
  return t(key.verdict(is), { [carries]: day });
}

/** The decision table of a condition in the words of the reader's language. */
export const tableWords = (ui: Ui, condition: Condition, table: Table): TableWords => ({
  heads: table.questions.map((question) => ui.t(key.question(question, 'short'))),
  rows: table.rows.map(({ cells, decided }) => ({
    cells: cells.map((cell, column) => cellWords(ui, cell, table.questions[column] as QuestionId, condition, table)),
    decided: decidedWords(ui, decided),
  })),
});

/** How two dates stand to each other: a sentence for each order that comes to the same. */
export const orderWords = (ui: Ui, [one, other]: readonly [DateQuestionId, DateQuestionId], order: readonly Order[]): readonly string[] => {
  const [first, second] = [ui.t(key.question(one, 'short')), ui.t(key.question(other, 'short'))];
  const say: Readonly<Record<Order, () => string>> = {
    before: () => ui.t('how.order.before', { first, second }), same: () => ui.t('how.order.same', { first, second }),
    after: () => ui.t('how.order.after', { first, second }), open: () => ui.t('how.order.open', { first, second }),
  };
  return order.map((is) => say[is]());
};
