// @module-tag thorough
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pathways } from '../../src/law/pathways';
import { languageIds, languagesOf, SOURCE_LANGUAGE, type LanguageId } from '../../src/text/languages';
import { loose, optional, required, STANDS_FOR } from './keys';
import { conditions, outcomesMet, outcomesPossible, verdictsMet, verdictsPossible } from './reach';
import { literals, templates } from './source';
import { allTexts, eachLanguage } from './texts';

const LOCALES = fileURLToPath(new URL('../../locales/', import.meta.url));
const sorted = (ids: Iterable<string>) => [...ids].sort();
const source = allTexts[SOURCE_LANGUAGE];

/** A key as a language must write it: once, or once for each of its plural forms. */
const forms = (key: string, tag: string): readonly string[] =>
  source.has(`${key}_other`) ? new Intl.PluralRules(tag).resolvedOptions().pluralCategories.map((form) => `${key}_${form}`) : [key];

describe('what people can get is known exactly', () => {
  it.each(Object.values(pathways))('$id: outcomes', (pathway) => {
    expect(sorted(outcomesMet(pathway.id))).toEqual(sorted(outcomesPossible(pathway)));
  });
  it.each(conditions)('$name: verdicts', ({ pathway, id, name }) => {
    expect(sorted(verdictsMet(name))).toEqual(sorted(verdictsPossible(pathway, id)));
  });
});

describe('what the code asks for', () => {
  it('is found in its text', () => {
    expect(literals.size).toBeGreaterThan(50);
    expect(literals).toContain('check.back');
    expect(templates).toContain('check.notice.${notice}');
  });
  it('with ${} stands for texts: no line of STANDS_FOR is left over, no other template asks for nothing', () => {
    expect(Object.keys(STANDS_FOR).filter((template) => !templates.has(template))).toEqual([]);
    expect(loose.filter((asked) => ![...source.keys()].some((key) => asked.test(key)))).toEqual([]);
  });
});

/** The file of a key, and whether a language has it: a page for organisations only exists in some. */
const fileOf = (key: string) => key.split('.')[0] ?? '';
const has = (language: LanguageId, file: string) => languagesOf(`${file}/`).includes(language);

describe.each(eachLanguage)('$language', ({ language, tag, texts }) => {
  const must = [...required].filter((key) => has(language, fileOf(key))).flatMap((key) => forms(key, tag));
  const unsure = (key: string) => optional.has(key) || (!required.has(key) && loose.some((asked) => asked.test(key)));
  it('has every text', () => {
    expect(must.filter((key) => !texts.has(key))).toEqual([]);
  });
  it('has no text that nobody uses', () => {
    expect([...texts.keys()].filter((key) => !must.includes(key) && !unsure(key))).toEqual([]);
  });
  it('has the same hints, notes and other free texts as the source', () => {
    expect(sorted([...texts.keys()].filter(unsure))).toEqual(sorted([...source.keys()].filter((key) => unsure(key) && has(language, fileOf(key)))));
  });
  it('has no empty text', () => {
    expect([...texts].filter(([key, text]) => text !== text.trim() && !text.endsWith(': ') && key !== 'format.thousands' || text === '').map(([key]) => key)).toEqual([]);
  });
});

describe('the folders', () => {
  const filesOf = (folder: string) => sorted(readdirSync(LOCALES + folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json')));
  const countKeys = (texts: unknown): number =>
    typeof texts === 'object' && texts !== null ? Object.values(texts).reduce<number>((sum, below) => sum + 1 + countKeys(below), 0) : 0;

  it('are those of the languages', () => {
    const folders = readdirSync(LOCALES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(sorted(folders)).toEqual(sorted(languageIds));
  });
  it.each(languageIds)('%s has the same files, and no key twice in one', (language) => {
    const shipped = (files: string[]) => files.filter((file) => !/(^|\/)_/.test(file));
    expect(shipped(filesOf(language))).toEqual(shipped(filesOf(SOURCE_LANGUAGE)).filter((file) => has(language, file.replace('.json', ''))));
    for (const file of filesOf(language)) {
      const text = readFileSync(`${LOCALES}${language}/${file}`, 'utf8');
      expect(text.match(/"(?:[^"\\]|\\.)*"\s*:/g)?.length, file).toBe(countKeys(JSON.parse(text)));
    }
  });
});
