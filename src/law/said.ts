import type { VerdictId } from './condition';
import type { Day } from './days';
import type { InForce } from './inForce';
import type { OutcomeId, PathwayId } from './pathway';
import type { OptionOf, QuestionId } from './questions';
import type { Situation } from './situation';
import type { DateQuestionId, Span } from './span';

/**
 * What a `When` says, as data. Each language makes its own words of it (`components/how/whenWords.ts`), drawings and tables the short
 * English ones below: the rule itself is the only thing that is written by hand.
 */
export type Said =
  | { readonly is: 'always' }
  | { readonly is: 'answer'; readonly question: QuestionId; readonly options: readonly string[] }
  | { readonly is: 'situation'; readonly situations: readonly Situation[] }
  | { readonly is: 'ahead' | 'behind'; readonly span: Span }
  | { readonly is: 'given' | 'passed'; readonly question: DateQuestionId }
  | { readonly is: 'dayBefore'; readonly question: DateQuestionId; readonly limit: Day }
  | { readonly is: 'soon'; readonly question: DateQuestionId; readonly length: Pick<Span, 'amount' | 'unit'> }
  | { readonly is: 'dayIsUntil'; readonly last: Day }
  | { readonly is: 'stands'; readonly condition: string; readonly verdicts: readonly VerdictId[] }
  | { readonly is: 'notBefore'; readonly condition: string; readonly question: DateQuestionId }
  | { readonly is: 'comesTo'; readonly pathway: PathwayId; readonly outcomes: readonly OutcomeId[] }
  | (InForce & { readonly is: 'errand'; readonly who: readonly Situation[]; readonly wants?: OptionOf<'goal'>; readonly also?: Said })
  | { readonly is: 'not'; readonly one: Said }
  | { readonly is: 'all' | 'any'; readonly several: readonly Said[] };

/** The opposite, without a double "not". */
export const denied = (said: Said): Said => (said.is === 'not' ? said.one : { is: 'not', one: said });

/** The same with every double "not" taken away. */
export function plainly(said: Said): Said {
  if (said.is === 'not') return said.one.is === 'not' ? plainly(said.one.one) : { is: 'not', one: plainly(said.one) };
  return said.is === 'all' || said.is === 'any' ? { ...said, several: said.several.map(plainly) } : said;
}

/** The conditions that a rule asks about, by their ids. */
export function conditionsIn(said: Said): readonly string[] {
  if (said.is === 'stands') return [said.condition];
  if (said.is === 'not') return conditionsIn(said.one);
  return said.is === 'all' || said.is === 'any' ? said.several.flatMap(conditionsIn) : [];
}

const or = (ids: readonly string[]) => ids.join(' or ');

/** The short English words of drawings and tables, made of ids. */
export function inEnglish(said: Said): string {
  switch (said.is) {
    case 'always': return 'always';
    case 'answer': return `${said.question} = ${or(said.options)}`;
    case 'situation': return `situation is ${or(said.situations)}`;
    case 'ahead': return `${said.span.of} + ${said.span.amount} ${said.span.unit} lies ahead`;
    case 'behind': return `${said.span.of} + ${said.span.amount} ${said.span.unit} has passed`;
    case 'given': return `${said.question} is known`;
    case 'passed': return `${said.question} has passed`;
    case 'dayBefore': return `${said.question} is before ${said.limit}`;
    case 'soon': return `${said.question} comes within ${said.length.amount} ${said.length.unit}`;
    case 'dayIsUntil': return `the day is ${said.last} or before`;
    case 'stands': return `${said.condition} is ${or(said.verdicts)}`;
    case 'notBefore': return `${said.condition} is not yet met before ${said.question}`;
    case 'comesTo': return `${said.pathway} is ${or(said.outcomes)}`;
    case 'errand': return [or(said.who), said.wants, said.from && `from ${said.from}`, said.until && `until ${said.until}`].filter(Boolean).join(', ')
      + (said.also ? `; or ${inEnglish(said.also)}` : '');
    case 'not': return `not (${inEnglish(said.one)})`;
    case 'all': return said.several.map(inEnglish).join(' and ');
    case 'any': return said.several.map((one) => `(${inEnglish(one)})`).join(' or ');
  }
}
