import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageIds, SOURCE_LANGUAGE } from '../../src/text/languages';
import { partsOf } from '../../src/text/parts';
import { allTexts, eachLanguage } from './texts';

// locales/glossary.tsv: one row a term, one column a language, and a note for machines and readers.
const rows = readFileSync(new URL('../../locales/glossary.tsv', import.meta.url), 'utf8').trimEnd().split('\n').map((line) => line.split('\t'));
const [head = [], ...terms] = rows;
const column = (name: string) => terms.map((term) => term[head.indexOf(name)] ?? '');
const keptDutch = terms.filter((term) => term.at(-1)?.startsWith('keep_nl=yes'));

/** Without what a term adds in brackets, and that alone: "work permit (TWV)" is "work permit" and "TWV". */
const namesIn = (term: string): string[] => term.toLowerCase().split(/[()]| of /).map((name) => name.trim()).filter((name) => name.length > 1);

describe('the glossary', () => {
  it('has the same columns in every row, and each language of the site among them', () => {
    expect(terms.length).toBeGreaterThan(180);
    expect(terms.filter((term) => term.length !== head.length)).toEqual([]);
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

  // Which word comes first depends on what somebody is shown, so this is told and never fails.
  it('gives the Dutch word where a page first says a term that people meet in Dutch', async ({ annotate }) => {
    const pages = new Map<string, [string, string][]>();
    for (const [key, text] of texts) {
      const page = /^pathways\.[\w-]+|^questions\.\w+|^everyone/.exec(key)?.[0];
      if (page) pages.set(page, [...(pages.get(page) ?? []), [key, text]]);
    }
    const at = head.indexOf(language);
    const bare = [...pages].flatMap(([, page]) => keptDutch.flatMap((term) => {
      const names = namesIn(term[at] ?? '');
      const first = page.find(([, text]) => names.some((name) => new RegExp(`\\b${name}\\b`, 'i').test(text)));
      const words = namesIn(term[head.indexOf(SOURCE_LANGUAGE)] ?? '');
      return first && !words.some((word) => first[1].toLowerCase().includes(word)) ? [`${term[0]}: ${first[0]}`] : [];
    }));
    await annotate(`${bare.length} without the Dutch word\n${bare.join('\n')}`, 'notice');
  });
});
