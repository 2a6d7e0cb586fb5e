// @module-tag thorough
import { describe, expect, it } from 'vitest';
import { pairs } from '../../src/law/compare';
import { EARLIER_RULES_END, inForce } from '../../src/law/inForce';
import { personKind } from '../../src/law/judge';
import { pathways } from '../../src/law/pathways';
import { makeFormat } from '../../src/text/format';
import { key } from '../../src/text/keys';
import { SOURCE_LANGUAGE } from '../../src/text/languages';
import { textsOf } from '../../src/text/resources';
import { makeT } from '../../src/text/t';
import { sayResult } from './said';
import { allTexts, placeholdersOf } from './texts';
import { walks } from './walks';

// The table of what differs says the figures of the pathways, and none of its own.

const texts = allTexts[SOURCE_LANGUAGE];
const t = makeT(textsOf(SOURCE_LANGUAGE), 'nl');
const format = makeFormat(t, 'ltr');
const sides = pairs.flatMap(({ id, of, rows }) => rows.flatMap((row) => of.map((pathway) => ({ pair: id, row, pathway, key: key.compare(id, row.id, pathway) }))));

describe('a figure beside another', () => {
  it.each(sides.filter((side) => placeholdersOf(texts.get(side.key) ?? '').length > 0))('$key is a term or the fee of its pathway while the row holds', ({ row, pathway, key: id }) => {
    const days = ['2025-06-01', EARLIER_RULES_END, '2026-11-22'] as const;
    for (const day of days.filter((one) => inForce(row, one))) {
      const terms = pathways[pathway].terms.filter((term) => inForce(term, day)).map((term) => term.id);
      for (const name of placeholdersOf(texts.get(id) ?? '')) if (name !== 'fee') expect(terms, `${id} on ${day}`).toContain(name);
    }
  });

  it('reads on the result as the pathway states it', () => {
    const say = sayResult(SOURCE_LANGUAGE);
    const found = new Set<string>();
    for (const walk of walks) {
      const { asked } = say(walk);
      for (const { pathway, key: id } of sides) {
        const said = asked.get(id);
        const names = placeholdersOf(texts.get(id) ?? '');
        if (said === undefined || names.length === 0) continue;
        found.add(id);
        const { terms, fees } = pathways[pathway];
        for (const name of names) {
          const figures = name === 'fee'
            ? fees.filter((fee) => inForce(fee, walk.day)).map((fee) => fee.euros[personKind(walk.position.answers)] ?? NaN).map(format.euros)
            : terms.filter((term) => term.id === name && inForce(term, walk.day)).map(({ amount, unit }) => format.length(amount, unit));
          expect(figures.some((figure) => said.includes(figure)), `${id}: ${said}`).toBe(true);
        }
      }
    }
    expect(found.size).toBeGreaterThan(6);
  });
});
