import { franc } from 'franc';
import { describe, expect, it } from 'vitest';
import { counted, easeByFile, readable } from './measure';
import { rules } from './rules';
import { allTexts, eachLanguage } from './texts';

// What a machine can see in a sentence. It never sees whether a translation is right: only somebody who speaks the language does.
// What it tells without failing: npx vitest run tests/text --reporter verbose

describe.each(eachLanguage)('$language', ({ language, tag, texts }) => {
  const own = rules[language];
  const all = [...texts];

  it.each(Object.entries(own.avoid))('has no %s', (_, pattern) => {
    // Between the spellings of a month that are read stands a comma for the program.
    expect(all.filter(([key, text]) => !/^format\.(monthsRead|thousands)/.test(key) && pattern.test(readable(text.replace(/<bdi>.*?<\/bdi>/g, 'X')))).map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });

  it('is written in its own letters', () => {
    for (const [key, text] of all) {
      const letters = readable(text.replace(/<bdi>.*?<\/bdi>|\{\{\w+\}\}/g, '')).match(/\p{L}/gu) ?? [];
      const foreign = letters.filter((letter) => !own.script.test(letter)).length;
      if (own.share === 1 || letters.length >= 8) expect(foreign, key).toBeLessThanOrEqual(letters.length * (1 - own.share));
    }
  });

  it('has no endless sentence', async ({ annotate }) => {
    const all = counted(texts, tag);
    const [told, refused] = own.long;
    const long = all.filter(({ words }) => words > told).map(({ key, sentence, words }) => `${words} words, ${key}: ${sentence}`);
    await annotate(`mean ${(all.reduce((sum, { words }) => sum + words, 0) / all.length).toFixed(1)} words\n${long.join('\n')}`, 'notice');
    expect(all.filter(({ words }) => words > refused)).toEqual([]);
  });

  it('reads easily, page by page', async ({ annotate }) => {
    const files = easeByFile(texts, tag, own);
    const least = own.ease?.least ?? 0;
    await annotate(files.map(({ file, ease }) => `${ease.toFixed(0)} ${file}${ease < least ? ' (hard)' : ''}`).join('\n') || 'no score', 'notice');
    expect(files.filter(({ ease }) => ease < least - 10)).toEqual([]);
  });
});

it.each(eachLanguage.filter(({ dir }) => dir === 'rtl'))('$language leaves no sign to the direction around it: digits that are joined stand in a mark or are put in', ({ texts }) => {
  const bare = [...texts].map(([key, text]) => [key, text.replace(/<bdi>.*?<\/bdi>|\{\{\w+\}\}/g, '')] as const);
  expect(bare.filter(([, text]) => /\d\s*[-–/:]\s*\d|\p{Script=Latin}/u.test(text)).map(([key]) => key)).toEqual([]);
});

it('Tigrinya is Tigrinya, and not Amharic', () => {
  expect(franc([...allTexts.ti.values()].map(readable).join('\n'), { only: ['tir', 'amh'] })).toBe('tir');
});
