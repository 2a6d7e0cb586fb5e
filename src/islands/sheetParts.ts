import type { Answers } from '../law/answers';
import { firstAct } from '../law/act';
import { CLOSED } from '../law/compare';
import type { VerdictId } from '../law/condition';
import type { Day } from '../law/days';
import type { Item, Sourced } from '../law/fact';
import { afterTheRules } from '../law/inForce';
import { concerns } from '../law/judge';
import type { Judged, Judgement } from '../law/pathway';
import { key } from '../text/keys';
import { valuesOf } from '../text/values';
import { daysInWords, type DayInWords } from './daysInWords';
import { restsOnReasons } from './reasons';
import type { Ui } from './ui';

// What stands on the printed sheet, gathered from the judgements before anything is drawn: what several pathways say in the
// same words stands there once, and each source has a number of its own.

/** A line of a list: its words, the pathways it belongs to by their numbers, what it comes from, and where it is said. */
export interface Line {
  readonly id: string;
  readonly words: readonly string[];
  readonly of: readonly number[];
  readonly said: readonly Sourced[];
}

/** A judged condition: its verdict, and that in words. */
export interface Condition extends Line {
  readonly verdict: VerdictId;
  readonly label: string;
}

/** A pathway on the sheet. */
export interface Block {
  readonly number: number;
  readonly judgement: Judgement;
  readonly decided: readonly Condition[];
  /** What it comes to would tell of the reasons for asylum, and those are left out. */
  readonly hidden: boolean;
  /** How many of its conditions are among the open points. */
  readonly open: number;
  readonly urgent: readonly Line[];
  /** The steps and notes of a pathway that is not judged but only told about. */
  readonly told: readonly Line[];
}

/** Everything on the sheet that follows from the judgements. */
export interface Parts {
  readonly blocks: readonly Block[];
  /** What to do first. */
  readonly first: readonly Line[];
  /** What to find out, and what the IND looks up by itself. */
  readonly unknown: readonly Line[];
  readonly checkedByInd: readonly Line[];
  readonly papers: readonly Line[];
  readonly costs: readonly Line[];
  readonly days: readonly DayInWords[];
  /** Where all of it is said, in the order of reading. */
  readonly said: readonly Sourced[];
}

/** Between short things that stand on one line. */
export const BETWEEN = ' · ';

/** Verdicts that leave something to find out: on the sheet they stand together. */
const OPEN: readonly VerdictId[] = ['unknown', 'checkedByInd'];

/** Lines of the same words made one. */
function merged(lines: readonly Line[]): readonly Line[] {
  const found = new Map<string, Line>();
  for (const line of lines) {
    const same = line.words.join('\n');
    const known = found.get(same);
    found.set(same, known ? { ...known, id: `${known.id} ${line.id}`, of: [...known.of, ...line.of], said: [...known.said, ...line.said] } : line);
  }
  return [...found.values()];
}

/** The lines of one judged pathway. */
function linesOf({ t, format }: Ui, judgement: Judgement, number: number, answers: Answers, day: Day) {
  const { pathway, outcome, conditions, notes, fee } = judgement;
  const values = valuesOf(judgement, answers, day, format);
  const line = (id: string, words: readonly string[], said: Sourced): Line => ({ id: `${pathway.id}.${id}`, words, of: [number], said: [said] });
  const ofCondition = ({ condition, verdict }: Judged) => {
    const written = {
      ...values,
      ...('from' in verdict && { from: format.exactDay(verdict.from) }),
      ...('since' in verdict && { since: format.exactDay(verdict.since) }),
    };
    const note = key.condition(pathway.id, condition.id, verdict.is);
    const after = 'from' in verdict && afterTheRules(verdict.from, day) ? [t('outcomes.afterTheseRules')] : [];
    // Only what stands in the way is explained on paper: the rest would not leave room for a second language.
    const explained = (verdict.is === 'notMet' || verdict.is === 'late') && t.has(note);
    const words = [t(key.condition(pathway.id, condition.id, 'name'), values), ...(explained ? [t(note, written)] : []), ...after];
    return { ...line(condition.id, words, condition), verdict: verdict.is, label: t(key.verdict(verdict.is), written) };
  };
  const costs = fee ? [
    fee.euros === 0 ? t('outcomes.free') : t('outcomes.fee', { fee: format.euros(fee.euros) }),
    ...(fee.fact.from ? [t('outcomes.feeFrom', { from: format.day(fee.fact.from) })] : []),
    ...(fee.fact.until ? [t('outcomes.feeUntil', { until: format.day(fee.fact.until) })] : []),
  ].join(' ') : undefined;
  const items = (kind: 'steps' | 'notes' | 'documents', some: readonly Item[]) =>
    some.map((item) => line(item.id, [t(key.item(pathway.id, kind, item), values)], item));
  const steps = pathway.steps.filter((step) => concerns(step, { answers, day }));
  // Nobody should gather papers for what is no choice.
  const papers = CLOSED.includes(outcome.is) ? [] : pathway.documents.filter((paper) => concerns(paper, { answers, day }));
  return {
    conditions: conditions.map(ofCondition),
    urgent: items('notes', notes.filter(({ urgent }) => urgent)),
    told: conditions.length > 0 || outcome.is === 'ended' ? [] : [...items('steps', steps), ...items('notes', notes.filter(({ urgent }) => !urgent))],
    papers: items('documents', papers),
    costs: fee && costs ? [line('fee', [costs], fee.fact)] : [],
  };
}

/** What to do first, as a line of the sheet. */
function firstOf({ t, format }: Ui, judgements: readonly Judgement[], recommended: Judgement | undefined, answers: Answers, day: Day): readonly Line[] {
  const first = firstAct(judgements, recommended, { answers, day });
  if (!first) return [];
  const { act, judgement } = first;
  const words = t(key.item(judgement.pathway.id, 'acts', act), valuesOf(judgement, answers, day, format));
  return [{ id: `${judgement.pathway.id}.${act.id}`, words: [words], of: [judgements.indexOf(judgement) + 1], said: [act] }];
}

/**
 * Gathers what the sheet says of the judgements.
 * @param grounds whether what rests on the reasons for asylum is said too
 */
export function gather(ui: Ui, judgements: readonly Judgement[], recommended: Judgement | undefined, answers: Answers, day: Day, grounds: boolean): Parts {
  const all = judgements.map((judgement, at) => ({ judgement, number: at + 1, hidden: !grounds && restsOnReasons(judgement), ...linesOf(ui, judgement, at + 1, answers, day) }));
  const judged = (is: VerdictId) => merged(all.flatMap(({ conditions, hidden }) => (hidden ? [] : conditions).filter(({ verdict }) => verdict === is)));
  const [unknown, checkedByInd] = [judged('unknown'), judged('checkedByInd')];
  const [papers, costs] = [merged(all.flatMap((one) => one.papers)), merged(all.flatMap((one) => one.costs))];
  const blocks = all.map(({ number, judgement, conditions, urgent, told, hidden }): Block => {
    const shown = hidden ? [] : conditions;
    const decided = shown.filter(({ verdict }) => !OPEN.includes(verdict));
    return { number, judgement, decided, urgent, told, hidden, open: shown.length - decided.length };
  });
  const first = firstOf(ui, judgements, recommended, answers, day);
  return {
    blocks,
    first,
    unknown,
    checkedByInd,
    papers,
    costs,
    days: daysInWords(ui, judgements, answers, day),
    said: [
      ...first.flatMap(({ said }) => said),
      ...blocks.flatMap(({ judgement: { pathway }, urgent, told, decided }) => [pathway.page, ...[...urgent, ...told, ...decided].flatMap(({ said }) => said)]),
      ...[...unknown, ...checkedByInd, ...papers, ...costs].flatMap(({ said }) => said),
    ],
  };
}
