import type { Ui } from '../../islands/ui';
import type { VerdictId } from '../../law/condition';
import { plainly, type Said } from '../../law/said';
import { key } from '../../text/keys';
import { labelWords, orWords, roadWords } from './dayWords';

/** A sentence, and those that stand below it. */
export interface WhenWords {
  readonly text: string;
  readonly below?: readonly WhenWords[];
}

/** What a condition is called, by its id. */
export type Names = (condition: string) => string;

/** The short name of a verdict, without a day. */
export const verdictName = ({ t }: Pick<Ui, 't'>, is: VerdictId): string => t(is === 'notYet' || is === 'late' ? key.badge(is) : key.verdict(is));

/** Who comes to an errand, as sentences that could stand alone. When it is open is told apart, as of everything that begins or ends. */
const parted = ({ who, wants, also }: Extract<Said, { is: 'errand' }>): Said => {
  const own: Said = {
    is: 'all',
    several: [{ is: 'situation', situations: who }, ...(wants ? [{ is: 'answer', question: 'goal', options: [wants] } as const] : [])],
  };
  return also ? { is: 'any', several: [own, also] } : own.several.length > 1 ? own : own.several[0] ?? own;
};

/** What a rule says, in the words of the reader's language: made of its data, so every rule has them. */
export function whenWords(ui: Ui, said: Said, names: Names): WhenWords {
  const { t, format } = ui;
  const short = (question: Parameters<typeof key.question>[0]) => t(key.question(question, 'short'));
  const some = (several: readonly Said[]) => several.map((one) => whenWords(ui, one, names));
  const rule = plainly(said);
  switch (rule.is) {
    case 'always': return { text: t('how.when.always') };
    case 'answer': return { text: t('how.when.answer', { question: short(rule.question), options: labelWords(ui, rule.question, rule.options) }) };
    case 'situation': return { text: t('how.when.situation', { situations: labelWords(ui, 'situation', rule.situations) }) };
    case 'ahead': return { text: t('how.when.ahead', { day: roadWords(ui, [rule.span]) }) };
    case 'behind': return { text: t('how.when.behind', { day: roadWords(ui, [rule.span]) }) };
    case 'given': return { text: t('how.when.given', { question: short(rule.question) }) };
    case 'passed': return { text: t('how.when.passed', { question: short(rule.question) }) };
    case 'dayBefore': return { text: t('how.when.dayBefore', { question: short(rule.question), limit: format.day(rule.limit) }) };
    case 'soon': return { text: t('how.when.soon', { question: short(rule.question), length: format.length(rule.length.amount, rule.length.unit) }) };
    case 'dayIsUntil': return { text: t('how.when.dayIsUntil', { last: format.day(rule.last) }) };
    case 'stands': return { text: t('how.when.stands', { condition: names(rule.condition), verdicts: orWords(ui, rule.verdicts.map((is) => verdictName(ui, is))) }) };
    case 'notBefore': return { text: t('how.when.notBefore', { condition: names(rule.condition), question: short(rule.question) }) };
    case 'comesTo': return { text: t('how.when.comesTo', { pathway: t(key.pathway(rule.pathway, 'name')), outcomes: orWords(ui, rule.outcomes.map((is) => t(key.badge(is)))) }) };
    case 'errand': return whenWords(ui, parted(rule), names);
    case 'not': return { text: t('how.when.not'), below: some([rule.one]) };
    case 'all': return { text: t('how.when.all'), below: some(rule.several) };
    case 'any': return { text: t('how.when.any'), below: some(rule.several) };
  }
}

/** A tree of sentences as one line, for a place that holds no list. */
export const inLine = ({ text, below = [] }: WhenWords): string => [text, ...below.map(inLine)].join(' ');
