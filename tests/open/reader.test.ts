// @module-tag thorough
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { record, recording } from '../../scripts/proof/record.mjs';
import type { Answers } from '../../src/law/answers';
import type { Condition } from '../../src/law/condition';
import type { Day } from '../../src/law/days';
import { inForce } from '../../src/law/inForce';
import { pathways } from '../../src/law/pathways';
import { questionIds } from '../../src/law/questions';
import { count as countSpan } from '../../src/law/span';
import { refusalOf } from '../../src/law/refusals';
import { unshown } from '../../src/law/rules/years';
import { once } from '../../src/law/when';
import { build } from '../../src/hosting/build';
import { openRules } from '../../src/open/document';
import { replay } from '../../src/statechart/replay';
import { resultOf } from '../../src/statechart/result';
import { someMemory } from '../statechart/arbitraries';
import { dayAndAnswersTo, dayNear, someDay } from '../law/arbitraries';
import { observed, inWords } from '../law/observed';
import { persons } from '../law/persons/all';
import { check, count, read } from './reader.mjs';

// The published law is whole when somebody who has nothing else comes to the same: the reader beside this knows the document alone, and
// here it meets the persons, and the law itself on days and answers that nobody chose.

const rules = JSON.parse(JSON.stringify(openRules(build)));

/** More in the long runs, and where the figures are written down. */
const isLong = process.env['PERMIT_PATH_MATRIX'] === 'all' || recording();
const [VERDICTS, CHECKS] = isLong ? [5000, 20_000] : [300, 2000];
let [verdicts, results] = [0, 0];

type Verdict = Parameters<typeof inWords>[0];
/** What the reader found, as the persons write it. */
const inPersonsWords = ({ conditions, ...rest }: { conditions?: Record<string, Verdict> }) =>
  ({ ...rest, ...(conditions && { conditions: Object.fromEntries(Object.entries(conditions).map(([id, verdict]) => [id, inWords(verdict)])) }) });
const ofReader = (answers: object, day: string) => {
  const { asked, judged } = check(rules, answers as never, day);
  return { asked, judged: judged?.map(inPersonsWords) };
};

describe('a second reader, from the document alone', () => {
  it('imports nothing', () => expect(readFileSync('tests/open/reader.mjs', 'utf8')).not.toMatch(/^import|import\(|require\(/m));

  it.each(persons.map((person) => [person.who, person] as const))('finds what is expected: %s', (_, { answers, day, expect: expected }) => {
    const { asked, judged } = ofReader(answers, day);
    expect(asked).toEqual(Object.keys(answers));
    expect(judged).toEqual(expected);
  });

  it('meets every pathway, and both sets of rules', () => {
    expect(new Set(persons.flatMap(({ expect: expected }) => expected.map(({ pathway }) => pathway)))).toEqual(new Set(Object.keys(pathways)));
    for (const isEarlier of [true, false]) expect(persons.filter(({ day }) => (day < '2026-06-12') === isEarlier).length).toBeGreaterThan(10);
  });

  it('judges an answer at the border: a verdict changed in the document is a verdict that differs', () => {
    const spoiled = structuredClone(rules);
    const [row] = spoiled.pathways.find((one: { id: string }) => one.id === 'asylum-document-renewal').conditions[0].table;
    row.when[0].days[0][0].is = 'onOrBefore';
    // On its last day a document is still in time; so now two rows fit.
    expect(() => persons.forEach(({ answers, day }) => check(spoiled, answers as never, day))).toThrow('2 rows of applicationWindow fit.');
  });
});

const placed: readonly (readonly [string, Condition, number, string])[] = [
  ...Object.values(pathways).flatMap((pathway) => pathway.conditions.map((one, at) => [`${pathway.id}.${one.id} ${one.from ?? ''}`, one, at, pathway.id] as const)),
  ...unshown.map((one, at) => [one.id, one, at, ''] as const),
];

/** Answers that their questions take: a document holds for no other, such as for a minor of eighteen. */
const isTaken = (answers: Answers, day: Day) => questionIds.every((id) => answers[id] === undefined || refusalOf(id, answers[id], { answers: {}, day }, day) !== 'adultByNow');

describe('a table of the document says what the law says, on any day and for any answers', () => {
  it.each(placed)('%s', { timeout: 120_000 }, (_, condition, at, pathway) => {
    const found = pathway ? rules.pathways.find(({ id }: { id: string }) => id === pathway).conditions[at] : rules.unshown[at];
    fc.assert(fc.property(dayAndAnswersTo(once([...condition.reads, ...(condition.appliesWhen?.reads ?? [])])), fc.func(fc.boolean()), ({ day, answers }, isAsked) => {
      const some = Object.fromEntries(Object.entries(answers).filter(([id]) => isAsked(id)));
      fc.pre(isTaken(some, day) && (condition.appliesWhen?.holds({ answers: some, day }) ?? true));
      expect(read(rules, some as never, day).verdict(found)).toEqual(condition.judge({ answers: some, day }));
      verdicts += 1;
    }), { numRuns: VERDICTS });
  });
});

describe('the whole check', () => {
  it('asks the same and judges the same, whatever is answered', { timeout: 120_000 }, () => {
    fc.assert(fc.property(someMemory, (memory) => {
      const { day } = memory;
      const position = replay(memory, 'result');
      const { open, asked, judged } = check(rules, position.answers as never, day);
      expect(asked).toEqual(position.trail);
      expect(open).toBe(position.question);
      if (position.at !== 'result') return;
      results += 1;
      const { judgements, recommended } = resultOf(position, day);
      expect(judged?.map(inPersonsWords)).toEqual(judgements.map((one) => observed(one, one === recommended)));
    }), { numRuns: CHECKS });
    // Most must come to the end, or only questions were compared.
    expect(results).toBeGreaterThan(CHECKS / 2);
  });

  it('counts days as the law does', () => {
    const span = fc.record({ amount: fc.integer({ min: -30, max: 30 }), unit: fc.constantFrom('days', 'weeks', 'months', 'years'), rounding: fc.constantFrom('forward', 'back') });
    fc.assert(fc.property(someDay.chain(dayNear), span, (day, length) => { expect(count(day, length)).toBe(countSpan(length as never, day)); }), { numRuns: 3000 });
  });

  it('tells the same notes, steps and acts to the same people', () => {
    const kinds = ['acts', 'steps', 'documents', 'rights', 'obligations', 'notes', 'terms'] as const;
    fc.assert(fc.property(dayAndAnswersTo(questionIds), fc.constantFrom(...Object.values(pathways)), ({ day, answers }, pathway) => {
      const { holds } = read(rules, answers as never, day);
      const published = rules.pathways.find(({ id }: { id: string }) => id === pathway.id);
      const concerned = (list: readonly { id: string; from?: Day; until?: Day; appliesWhen?: never }[], when: (one: never) => boolean) =>
        list.filter((one) => inForce(one, day) && (!one.appliesWhen || when(one.appliesWhen))).map(({ id }) => id);
      for (const kind of kinds) {
        expect(concerned(published[kind], (one) => holds(one, published)), kind).toEqual(concerned(pathway[kind] as never, (one: { holds(known: { answers: Answers; day: Day }): boolean }) => one.holds({ answers, day })));
      }
    }), { numRuns: 1000 });
  });
});

afterAll(() => {
  const text = JSON.stringify(rules);
  record('rules', {
    title: 'Open rules: a second reader comes to the same from the document alone',
    command: 'PERMIT_PATH_PROOF=1 npx vitest run tests/open/reader.test.ts',
    figures: [
      ['persons recomputed', persons.length], ['pathways', rules.pathways.length], ['conditions', placed.length],
      ['rows of decision tables', [...rules.pathways.flatMap(({ conditions }: { conditions: object[] }) => conditions), ...rules.unshown].reduce((sum: number, { table }) => sum + table.length, 0)],
      ['verdicts on chance days and answers, the same as the law', verdicts], ['results of chance answers, the same as the check', results],
      ['bytes of /rules/v1.json', Buffer.byteLength(text)], ['of those on the way (brotli)', brotliCompressSync(text).length],
    ],
    notes: ['A condition that its table cannot say stops the build (`src/open/table.ts`).', 'In every run of the tests fewer chance answers; as many as here in `npm run test:all`.'],
  });
});
