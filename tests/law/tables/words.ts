import type { InForce } from '../../../src/law/inForce';
import { UNKNOWN } from '../../../src/law/answers';
import type { Span } from '../../../src/law/span';
import type { Road } from '../../../src/law/tables/borders';
import type { Decided } from '../../../src/law/tables/table';
import type { Cell, Given, Run } from '../../../src/law/tables/values';

// The words of the tables in `docs/tables`: made of ids, for those who read the code.

const NOT_ASKED = 'not asked';
const or = (words: readonly string[]) => [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' or ');

export const forceInWords = ({ from, until }: InForce): string =>
  [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ') || 'since ever, without an end';

const lengthInWords = ({ amount, unit }: Span) => (amount === 0 ? '' : ` ${amount < 0 ? '−' : '+'} ${Math.abs(amount)} ${unit}`);
export const roadInWords = (road: Road): string => (road[0]?.of ?? '') + road.map(lengthInWords).join('');

function runInWords({ from, until }: Run): string {
  if (!from) return `${until} or earlier`;
  if (!until) return `${from} or later`;
  return from === until ? from : `${from} to ${until}`;
}

function givenInWords(given: Given): readonly string[] {
  switch (given.is) {
    case 'anyDay': return ['any day'];
    case 'runs': return given.runs.map(runInWords);
    case 'days': return given.days;
    case 'options': return given.options;
    case 'allBut': return [`all but ${or(given.options)}`];
    case 'with': case 'without': return [`${given.is} ${or(given.options)}`];
    case 'choices': return given.choices.map((one) => one.join(' + '));
  }
}

/** Some values of a question, as the reader of a table sees them; a dash where they make no difference. */
export const cellInWords = (cell: Cell | undefined): string =>
  cell ? [...(cell.given ? givenInWords(cell.given) : []), ...(cell.unknown ? [UNKNOWN] : []), ...(cell.notAsked ? [NOT_ASKED] : [])].join(', ') : '–';

const CARRIES = { from: 'from', since: 'since', otherwiseFrom: 'otherwise from' };

function originInWords(roads: readonly Road[]): string {
  if (roads.length > 1) return `the later of ${roads.map(roadInWords).join(', ')}`;
  return roads[0] ? roadInWords(roads[0]) : 'a day that no declared span leads to';
}

/** What a row comes to. */
export const decidedInWords = (decided: Decided): string =>
  decided.applies ? [decided.is, decided.carries && CARRIES[decided.carries], decided.origin && originInWords(decided.origin)].filter(Boolean).join(' ') : 'does not apply';
