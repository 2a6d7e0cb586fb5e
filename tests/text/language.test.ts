import { describe, expect, it } from 'vitest';
import { easeOf, readable, sentencesOf, wordsOf } from './measure';
import { rules } from './rules';
import { eachLanguage } from './texts';

// What a machine can see in a sentence. It never sees whether a translation is right: only somebody who speaks the language does.
// What it tells without failing: npx vitest run tests/text --reporter verbose

/** The page of a text: its file. */
const pageOf = (key: string): string => /^pathways\.[\w-]+|^\w+/.exec(key)?.[0] ?? key;

describe.each(eachLanguage)('$language', ({ language, tag, texts }) => {
  const own = rules[language];
  const all = [...texts];

  it.each(Object.entries(own.avoid))('has no %s', (_, pattern) => {
    expect(all.filter(([, text]) => pattern.test(readable(text))).map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });

  it('is written in its own letters', () => {
    for (const [key, text] of all) {
      const letters = readable(text.replace(/<bdi>.*?<\/bdi>/g, '')).match(/\p{L}/gu) ?? [];
      const foreign = letters.filter((letter) => !own.script.test(letter)).length;
      if (own.share === 1 || letters.length >= 8) expect(foreign, key).toBeLessThanOrEqual(letters.length * (1 - own.share));
    }
  });

  it('has no endless sentence', async ({ annotate }) => {
    const counted = all.flatMap(([key, text]) => sentencesOf(text, tag).map((sentence) => ({ key, sentence, words: wordsOf(sentence, tag).length })));
    const [told, refused] = own.long;
    const long = counted.filter(({ words }) => words > told).map(({ key, sentence, words }) => `${words} words, ${key}: ${sentence}`);
    await annotate(`mean ${(counted.reduce((sum, { words }) => sum + words, 0) / counted.length).toFixed(1)} words\n${long.join('\n')}`, 'notice');
    expect(counted.filter(({ words }) => words > refused)).toEqual([]);
  });

  it('reads easily, page by page', async ({ annotate }) => {
    const pages = [...new Set(all.map(([key]) => pageOf(key)))].map((page) => ({
      page, ease: easeOf(all.filter(([key]) => pageOf(key) === page).map(([, text]) => text), tag, own),
    }));
    const least = own.ease?.least ?? 0;
    await annotate(pages.map(({ page, ease }) => `${ease?.toFixed(0) ?? '-'} ${page}${ease !== undefined && ease < least ? ' (hard)' : ''}`).join('\n'), 'notice');
    expect(pages.filter(({ ease }) => ease !== undefined && ease < least - 10)).toEqual([]);
  });
});
