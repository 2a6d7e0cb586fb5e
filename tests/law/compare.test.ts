import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/law/answers';
import { openPair, pairs } from '../../src/law/compare';
import type { Day } from '../../src/law/days';
import type { Sourced } from '../../src/law/fact';
import { EARLIER_RULES_END, inForce } from '../../src/law/inForce';
import { feeOf } from '../../src/law/judge';
import type { Judgement, PathwayId } from '../../src/law/pathway';
import { pathways } from '../../src/law/pathways';
import { sourceIds } from '../../src/law/sources';
import { replay } from '../../src/statechart/replay';
import { resultOf } from '../../src/statechart/result';
import { persons } from './persons/all';

const TODAY: Day = '2026-11-22';

/** Said anew here, so that the rule and the test are not one: of each pair, whether somebody may still choose either. */
const PAIRS: readonly (readonly [string, PathwayId, PathwayId])[] = [
  ['asylum', 'asylum-extension', 'asylum-permanent'],
  ['regular', 'regular-permanent', 'eu-long-term-resident'],
];
const CHOICES = ['likely', 'uncertain', 'notYet', 'late', 'info'];

describe('which pair stands side by side', () => {
  const cases = persons.flatMap((person) => [person.day, EARLIER_RULES_END, TODAY].map((day) => ({ who: person.who, day: day as Day, answers: person.answers as Answers })));
  const seen = cases.flatMap(({ who, day, answers }) => {
    const today = day < TODAY ? TODAY : day;
    const position = replay({ answers, day, today }, 'result');
    return position.at === 'result' ? [{ who, day, judgements: resultOf(position, day).judgements }] : [];
  });
  const expected = (judgements: readonly Judgement[]) => {
    const open = judgements.filter(({ outcome }) => CHOICES.includes(outcome.is)).map(({ pathway }) => pathway.id);
    return PAIRS.find(([, one, other]) => open.includes(one) && open.includes(other))?.[0];
  };

  it('is the one of which both are open, for every person under both sets of rules', () => {
    for (const { who, day, judgements } of seen) expect(openPair(judgements)?.id, `${who} (${day})`).toBe(expected(judgements));
  });
  it('is each pair for some, and none for others', () => {
    expect(new Set(seen.map(({ judgements }) => openPair(judgements)?.id))).toEqual(new Set(['asylum', 'regular', undefined]));
  });
  it('is never that of asylum since the rules changed, nor before the person was judged on both', () => {
    expect(seen.filter(({ day, judgements }) => day > EARLIER_RULES_END && openPair(judgements)?.id === 'asylum')).toEqual([]);
    expect(openPair([])).toBeUndefined();
  });
  it('brings the two judgements, in the order of its columns', () => {
    for (const { judgements } of seen) {
      const pair = openPair(judgements);
      if (!pair) continue;
      expect(pair.judged.map(({ pathway }) => pathway.id)).toEqual(pair.of);
      expect(judgements).toEqual(expect.arrayContaining([...pair.judged]));
    }
  });
});

describe.each(pairs)('what differs: $id', ({ of, rows }) => {
  /** Every place that a pathway itself takes something from. */
  const placesOf = (id: PathwayId): readonly Sourced[] => {
    const { page, conditions, fees, terms, steps, documents, rights, obligations, notes } = pathways[id];
    return [page, ...conditions, ...fees, ...terms, ...steps, ...documents, ...rights, ...obligations, ...notes];
  };
  const known = of.flatMap(placesOf);

  it('has a source for each side, at a place that one of the two pathways rests on, and says it no surer than there', () => {
    for (const { id, sides } of rows) {
      for (const { source, at, certainty } of sides) {
        expect(sourceIds, id).toContain(source);
        // What no source says is advice of ours, and named so.
        if (source === 'own') continue;
        const there = known.filter((one) => one.source === source && one.at === at);
        expect(there, `${id}: ${source}, ${at}`).not.toEqual([]);
        if (certainty === 'stated') expect(there.map((one) => one.certainty), id).toContain('stated');
      }
    }
  });

  it.each([EARLIER_RULES_END, TODAY, '2025-06-01'] as const)('has each row once on %s', (day) => {
    const ids = rows.filter((row) => inForce(row, day)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names the source of the very fee that is shown', () => {
    for (const day of [EARLIER_RULES_END, TODAY, '2025-06-01'] as const) {
      const row = rows.find((one) => one.id === 'fee' && inForce(one, day));
      row?.sides.forEach((side, at) => {
        const fee = feeOf(pathways[of[at as 0 | 1]], { answers: { ageGroup: 'adult' }, day });
        if (!fee) return expect(day > EARLIER_RULES_END).toBe(true);
        expect({ source: side.source, at: side.at }).toEqual({ source: fee.fact.source, at: fee.fact.at });
      });
    }
  });
});
