import { describe, expect, it } from 'vitest';
import { languageIds, SOURCE_LANGUAGE } from '../../src/text/languages';
import { partsOf } from '../../src/text/parts';
import { pageOf } from './measure';
import { column, head, namesIn, rows, terms } from './terms';
import { allTexts, eachLanguage } from './texts';

const keptDutch = terms.filter(({ keepsDutch }) => keepsDutch);

describe('the glossary', () => {
  it('has the same columns in every row, and each language of the site among them', () => {
    expect(rows.length).toBeGreaterThan(180);
    expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
    expect(head).toEqual(expect.arrayContaining(['term_id', ...languageIds, 'note']));
  });
  it('has each term once, in every language, with what the checks read', () => {
    expect(new Set(column('term_id')).size).toBe(terms.length);
    for (const language of languageIds) expect(column(language).filter((term) => term.trim() === '')).toEqual([]);
    expect(column('note').filter((note) => !/^keep_nl=(yes|no); ti_conf=(high|medium|low); /.test(note))).toEqual([]);
  });
});

describe.each(eachLanguage.filter(({ language }) => language !== SOURCE_LANGUAGE))('$language', ({ language, texts }) => {
  const dutch = [...allTexts[SOURCE_LANGUAGE].values(), ...column(SOURCE_LANGUAGE)].join('\n').toLowerCase();

  it('marks as Dutch only words that the Dutch texts or the glossary have', () => {
    const marked = [...texts].flatMap(([key, text]) => partsOf(text).filter((part) => part.dutch).map((part) => ({ key, words: part.text })));
    expect(marked.length).toBeGreaterThan(50);
    expect(marked.filter(({ words }) => !dutch.includes(words.toLowerCase()))).toEqual([]);
  });

  const pages = Map.groupBy(texts, ([key]) => pageOf(key));

  // Which word comes first depends on what somebody is shown, so this is told and never fails.
  it('gives the Dutch word where a page first says a term that people meet in Dutch', async ({ annotate }) => {
    const bare = [...pages.values()].flatMap((page) => keptDutch.flatMap(({ id, words }) => {
      const names = namesIn(words[language]);
      const first = page.find(([, text]) => names.some((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu').test(text)));
      return first && !namesIn(words.nl).some((word) => first[1].toLowerCase().includes(word)) ? [`${id}: ${first[0]}`] : [];
    }));
    await annotate(`${bare.length} without the Dutch word\n${bare.join('\n')}`, 'notice');
  });

  it('gives on each page the Dutch words that the English gives there', () => {
    const dutchIn = (page: readonly (readonly [string, string])[]) =>
      new Set(page.flatMap(([, text]) => partsOf(text).filter((part) => part.dutch).map((part) => part.text.toLowerCase())));
    const english = Map.groupBy(allTexts.en, ([key]) => pageOf(key));
    const lost = [...english].flatMap(([page, said]) => {
      const here = [...dutchIn(pages.get(page) ?? [])].join(' | ');
      return [...dutchIn(said)].filter((word) => !here.includes(word)).map((word) => `${page}: ${word}`);
    });
    expect(lost).toEqual([]);
  });
});
