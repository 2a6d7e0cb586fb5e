// @module-tag thorough
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../src/text/resources';
import { makeT } from '../../src/text/t';
import { translator } from '../../src/text/translate';
import { eachLanguage, placeholdersOf } from './texts';

// The build speaks with i18next, the visitor's browser with the small t. A reader must never see the difference.

const COUNTS = [0, 1, 2, 3, 11, 100];
/** What a value could do that a plain word cannot: markup, patterns, marks of direction, another placeholder. */
const VALUES = ['6 maanden', '<b>&amp;</b>', '$& $1 $$', '\u20667-5\u2069', '0', ''];
const PLURAL = /_(zero|one|two|few|many|other)$/;

describe.each(eachLanguage)('$language', ({ language, tag, texts }) => {
  const [small, large] = [makeT(textsOf(language), tag), translator(language)];
  const keys = [...texts.keys()];
  const plurals = [...new Set(keys.filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')))];

  it('says the same for every key, whatever is put in', () => {
    expect(keys.length).toBeGreaterThan(700);
    for (const key of keys) {
      const names = placeholdersOf(texts.get(key) ?? '').filter((name) => name !== 'count');
      for (const value of names.length > 0 ? VALUES : ['']) {
        const values = Object.fromEntries(names.map((name, at) => [name, `${value}${at}`]));
        expect(small(key, values), key).toBe(large(key, values));
      }
    }
  });

  it('says the same for every number', () => {
    expect(plurals).not.toEqual([]);
    for (const key of plurals) {
      for (const count of COUNTS) expect(small(key, { count }), `${key} ${count}`).toBe(large(key, { count }));
    }
  });

  it('has the same keys', () => {
    for (const key of [...keys, 'questions.goal.none', 'nothing', 'check.back.more']) expect(small.has(key), key).toBe(large.has(key));
  });

  it.each(['nothing', 'questions.goal.none', 'check.back.more', 'constructor', 'questions.constructor'])('refuses %s', (key) => {
    expect(() => small(key)).toThrow(key);
    expect(() => large(key)).toThrow(key);
  });
});
