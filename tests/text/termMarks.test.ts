import { describe, expect, it } from 'vitest';
import { topics } from '../../src/law/topics';
import { SOURCE_LANGUAGE } from '../../src/text/languages';
import { piecesOf } from '../../src/text/parts';
import { eachLanguage, markedTexts } from './texts';

// Words that open their explanation where they stand: `<term brp>…</term>`.

const words = new Set(topics.words.parts.flatMap(({ items }) => items.map(({ id }) => id)));
const termsOf = (text: string): string[] => piecesOf(text).flatMap(({ term }) => term ?? []);
/** Texts that stand on their own in a paragraph: a button may stand in them, which it may not in a label, a heading or a link. */
const MAY = /^(questions\.\w+\.(hint|why|help)|everyone\.\w+|pathways\.[\w-]+\.(summary|(steps|rights|obligations|notes|acts|terms)\.\w+|conditions\.\w+\.(?!name)\w+)|topics\.[\w-]+\.(summary|items\.\w+))$/;

it('many words are explained, and the most common of them', () => {
  const marked = [...markedTexts[SOURCE_LANGUAGE].values()].flatMap(termsOf);
  expect(marked.length).toBeGreaterThan(80);
  expect(new Set(marked).size).toBeGreaterThan(15);
});

describe.each(eachLanguage)('$language', ({ language }) => {
  const marked = [...markedTexts[language]];
  it('explains only words that have an explanation, each once in a text', () => {
    for (const [key, text] of marked) {
      const terms = termsOf(text);
      expect(terms.filter((term) => !words.has(term)), key).toEqual([]);
      expect(new Set(terms).size, key).toBe(terms.length);
      // What is left of a broken mark would be read aloud.
      expect(piecesOf(text).flatMap(({ parts }) => parts.map((part) => part.text)).join(''), key).not.toMatch(/<\/?term/);
    }
  });
  it('explains them where a button may stand, and not in their own explanation', () => {
    const wrong = marked.filter(([key, text]) => termsOf(text).length > 0 && (!MAY.test(key) || termsOf(text).some((term) => key === `topics.words.items.${term}`)));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
  it('explains the same words in the same texts as the Dutch', () => {
    const differ = marked.filter(([key, text]) => termsOf(text).sort().join() !== termsOf(markedTexts[SOURCE_LANGUAGE].get(key) ?? '').sort().join());
    expect(differ.map(([key]) => key)).toEqual([]);
  });
});
