import { describe, expect, it } from 'vitest';
import { SOURCE_LANGUAGE, type LanguageId } from '../../src/text/languages';
import { readable } from './measure';
import { rules } from './rules';
import { allTexts, eachLanguage } from './texts';

// Each language against the one that the texts are written in first.

const source = allTexts[SOURCE_LANGUAGE];
const of = (key: string) => source.get(key) ?? '';

/** Names that are the same in every language, and how a language writes days. */
const SAME_AS_SOURCE = /^(site\.name|topics\.words\.words\.(digid|ideal)|journey\.state\.later|format\.(month(Names|s?Read)\.\d+|day|exactDay|list|weeks_one|months_\w+))$/;
/** Words that a language shares with English. */
const SHARED_WITH_ENGLISH: Partial<Record<LanguageId, readonly string[]>> = { fr: ['Question {{number}}', 'Conditions', 'Documents', 'Sources', 'Obligations', 'objection (<bdi>bezwaar</bdi>)'] };
/** Said with the same words, though the source says it with different ones. */
const ONE_FOR_TWO: readonly (readonly string[])[] = [];

/** What is quoted, without its marks; an apostrophe inside a word does not end it. */
function quoted(text: string, [open, close]: readonly [string, string]): string[] {
  return [...text.matchAll(new RegExp(`${open}([^${open}]*?)${close}(?!\\p{L})`, 'gu'))].map(([, words = '']) => words.trim());
}

describe.each(eachLanguage)('$language', ({ language, script, texts }) => {
  const own = rules[language];
  const all = [...texts];

  it('says different things with different words', () => {
    const sources = new Map<string, Map<string, string>>();
    for (const [key, text] of all.filter(([key]) => !key.startsWith('format.'))) sources.set(text, (sources.get(text) ?? new Map()).set(of(key), key));
    const mixed = [...sources.values()].filter((by) => by.size > 1).map((by) => [...by.values()]);
    expect(mixed.filter((keys) => !ONE_FOR_TWO.some((allowed) => keys.every((key) => allowed.includes(key))))).toEqual([]);
  });

  it('says the same things with the same words', () => {
    const targets = new Map<string, Map<string, string>>();
    for (const [key, text] of all.filter(([key]) => !key.startsWith('format.'))) targets.set(of(key), (targets.get(of(key)) ?? new Map()).set(text, key));
    expect([...targets.values()].filter((by) => by.size > 1).map((by) => [...by.values()])).toEqual([]);
  });

  it('ends each text as the source does', () => {
    const endOf = (text: string, ends: typeof own.ends) => Object.entries(ends).find(([, mark]) => readable(text).endsWith(mark))?.[0] ?? 'open';
    const different = all.filter(([key, text]) => !key.startsWith('format.') && endOf(text, own.ends) !== endOf(of(key), rules[SOURCE_LANGUAGE].ends));
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('quotes a text of this site with its very words, where the source does', () => {
    const keyOf = (said: string, from: ReadonlyMap<string, string>) => [...from].find(([key, text]) => text === said && !key.startsWith('topics.words.words.'))?.[0];
    const labels = (text: string, from: ReadonlyMap<string, string>, quotes: typeof own.quotes) =>
      quoted(text, quotes).map((said) => keyOf(said, from)).filter(Boolean).sort();
    for (const [key, text] of all) expect([key, ...labels(text, texts, own.quotes)]).toEqual([key, ...labels(of(key), source, rules[SOURCE_LANGUAGE].quotes)]);
    // Arabic and Ethiopic letters have no capitals: there the labels above must do.
    if (script !== 'latin') return;
    const capitals = all.flatMap(([, text]) => quoted(text, own.quotes)).filter((said) => /^\p{Lu}/u.test(said) && !own.quotedElsewhere.includes(said));
    expect(capitals.length).toBeGreaterThan(20);
    expect(capitals.filter((said) => !keyOf(said, texts))).toEqual([]);
  });

  // One and two may be words.
  it('keeps every figure that the source writes out', () => {
    const figures = (text: string) => (text.replace(/\{\{\w+\}\}/g, '').match(/\d+/g) ?? []).filter((figure) => Number(figure) > 2);
    const lost = all.filter(([key]) => !key.startsWith('format.')).flatMap(([key, text]) => {
      const here = figures(text);
      return figures(of(key)).filter((figure) => !here.includes(figure)).map((figure) => `${key}: ${figure}`);
    });
    expect(lost).toEqual([]);
  });

  it('is not much shorter or longer', async ({ annotate }) => {
    const [least, most] = own.length;
    const ratios = all.filter(([key]) => of(key).length >= 20).map(([key, text]) => ({ key, ratio: text.replace(/<\/?bdi>/g, '').length / of(key).length }));
    const odd = ratios.filter(({ ratio }) => ratio < least || ratio > most).map(({ key, ratio }) => `${ratio.toFixed(2)} ${key}`);
    await annotate(odd.join('\n') || 'none', 'notice');
    expect(odd.length).toBeLessThan(ratios.length / 10);
  });
});

describe.each(eachLanguage.filter(({ language }) => language !== SOURCE_LANGUAGE))('$language', ({ language, texts }) => {
  const others = [source, ...(language === 'en' ? [] : [allTexts.en])];
  it('is translated', () => {
    const letters = (text: string) => text.replace(/\{\{\w+\}\}/g, '').match(/\p{L}/gu)?.length ?? 0;
    const same = [...texts].filter(([key, text]) => letters(text) >= 4 && !SHARED_WITH_ENGLISH[language]?.includes(text) && others.some((other) => other.get(key) === text));
    expect(same.map(([key]) => key).filter((key) => !SAME_AS_SOURCE.test(key))).toEqual([]);
  });
});
