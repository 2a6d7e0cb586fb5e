// @module-tag thorough
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { placeOf, readStatus, writeStatus, writeTexts, written } from '../../scripts/texts-files.mjs';
import { fromSheet, toSheet, whereOf } from '../../scripts/texts-sheet.mjs';
import { hashOf, sourceOf } from '../../src/text/status';
import { allTexts } from './texts';

// The sheet of a language, for somebody who works in a spreadsheet, and the way back.

const dutch = allTexts.nl;
const rows = [...allTexts.ti].map(([key, text]) => (
  { key, where: whereOf(key, 'ti'), safety: false, stale: false, dutch: sourceOf(key, dutch), english: allTexts.en.get(key) ?? '', text }
));
const now = (key: string) => (allTexts.ti.has(key) ? { dutch: sourceOf(key, dutch), text: allTexts.ti.get(key) ?? '' } : undefined);
const back = (sheet: string) => fromSheet(sheet, now, hashOf);
const sheet = toSheet('ti', rows);

/** The sheet as somebody filled it in, in one row; `like` is how their spreadsheet writes it. */
function filledIn(key: string, cells: Readonly<Record<string, string>>, like: Papa.UnparseConfig = {}): string {
  const { data } = Papa.parse<string[]>(sheet.slice(1));
  const [head = [], ...lines] = data;
  const changed = lines.map((line) => (line[0] === key ? line.map((cell, at) => cells[head[at] ?? ''] ?? cell) : line));
  return Papa.unparse([head, ...changed], like);
}
const TEXT = 'text (ti)';
const KEY = 'outcomes.free';

describe('the sheet', () => {
  it('has a row for each text, and comes back unchanged', () => {
    expect(Papa.parse<string[]>(sheet.slice(1)).data).toHaveLength(allTexts.ti.size + 1);
    const { language, changed, statuses, refused } = back(sheet);
    expect({ language, changed: changed.size, statuses: statuses.size, refused }).toEqual({ language: 'ti', changed: 0, statuses: 0, refused: [] });
  });
  it('begins with the mark by which a spreadsheet knows UTF-8', () => {
    expect(sheet.startsWith('\ufeff')).toBe(true);
  });
  it('says where each text is seen', () => {
    expect(whereOf('questions.goal.title', 'ti')).toBe('/ti/check/#q=goal');
    expect(whereOf('pathways.asylum-repeat.name', 'ti')).toContain('/ti/routes/asylum-repeat/');
    expect(rows.filter(({ where }) => where === '')).toEqual([]);
  });
});

describe('read back', () => {
  it.each([['as we wrote it', {}], ['with semicolons', { delimiter: ';' }], ['with tabs', { delimiter: '\t' }], ['with every cell quoted and other line ends', { quotes: true, newline: '\r\n' }]])('a changed text is taken, %s', (_, like) => {
    const { changed, statuses, refused } = back(filledIn(KEY, { [TEXT]: 'ብነጻ እዩ።' }, like));
    expect([...changed]).toEqual([[KEY, 'ብነጻ እዩ።']]);
    expect(statuses.get(KEY)).toEqual({ src: hashOf('Gratis.'), reviewed: false });
    expect(refused).toEqual([]);
  });
  it('a review is taken with who, what kind of reader and when', () => {
    const review = { 'reviewed by': 'a made-up name', 'native speaker or sworn translator': 'native speaker', 'day (YYYY-MM-DD)': '2027-01-31' };
    const text = allTexts.ti.get(KEY) ?? '';
    expect(back(filledIn(KEY, review)).statuses.get(KEY)).toEqual({ src: hashOf('Gratis.'), reviewed: true, txt: hashOf(text), reviewer: 'a made-up name', level: 'native speaker', date: '2027-01-31' });
    for (const part of Object.keys(review).slice(1)) expect(back(filledIn(KEY, { ...review, [part]: '' })).refused).toHaveLength(1);
  });
  it.each([
    ['the Dutch has changed since', { Dutch: 'Kost niets.' }, /Dutch has changed/],
    ['the text is gone', { [TEXT]: ' ' }, /empty/],
    ['a gap was made up', { [TEXT]: 'ብነጻ {{fee}}።' }, /exactly no/],
    ['the key is unknown', { key: 'outcomes.nothing' }, /no such text/],
  ])('a row is refused when %s', (_, cells, why) => {
    const { changed, refused } = back(filledIn(KEY, cells));
    expect(changed.size).toBe(0);
    expect(refused).toEqual([expect.stringMatching(why)]);
  });
  it('a lost gap is refused', () => {
    expect(back(filledIn('outcomes.fee', { [TEXT]: 'ክፍሊት።' })).refused).toEqual([expect.stringMatching(/exactly \{\{fee\}\}/)]);
  });
  it('what is no sheet of ours is refused', () => {
    expect(() => back('a,b\n1,2')).toThrow('no sheet');
  });
  it('a text that begins like a formula comes back as it was', () => {
    const odd = toSheet('ti', [{ key: KEY, where: '', safety: false, stale: false, dutch: '=1+1', english: '', text: '=1+1' }]);
    expect(fromSheet(odd, () => ({ dutch: '=1+1', text: '=1+1' }), hashOf)).toMatchObject({ refused: [] });
  });
});

it('what is taken back stands in its file, which keeps its form', () => {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'));
  const original = fileURLToPath(new URL('../../locales/ti/', import.meta.url));
  cpSync(original, folder, { recursive: true });
  writeTexts(folder, new Map([[KEY, 'ሓድሽ።'], ['pathways.asylum-repeat.name', 'ካልእ']]));
  const file = (name: string, at = folder) => readFileSync(join(at, name), 'utf8');
  expect(file('outcomes.json')).toBe(file('outcomes.json', original).replace(JSON.stringify(allTexts.ti.get(KEY)), '"ሓድሽ።"'));
  expect(JSON.parse(file('pathways/asylum-repeat.json')).name).toBe('ካልእ');
  const statuses = readStatus(folder);
  writeStatus(folder, statuses);
  expect(file('_status.json')).toBe(file('_status.json', original));
});

it('every file is written as the program writes it', () => {
  for (const [language, texts] of Object.entries(allTexts)) {
    for (const file of new Set([...texts.keys()].map((key) => placeOf(key)[0]))) {
      const text = readFileSync(new URL(`../../locales/${language}/${file}`, import.meta.url), 'utf8');
      expect(text, `${language}/${file}`).toBe(written(JSON.parse(text)));
    }
  }
});
