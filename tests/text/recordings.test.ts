import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/text/status';
import { allRecordings, recordingsOn, wrongWith } from '../../src/text/recordings';
import { languageIds } from '../../src/text/languages';
import { allTexts } from './texts';

// A recording says what somebody once read out. It must be what the text says now.

const LOCALES = fileURLToPath(new URL('../../locales/', import.meta.url));
const files = languageIds.flatMap((language) => {
  const folder = `${LOCALES}${language}/audio/`;
  return readdirSync(`${LOCALES}${language}`).includes('audio') ? readdirSync(folder).filter((file) => !file.startsWith('_')).map((file) => folder + file) : [];
});

describe('every recording', () => {
  it('is of a text that there is, as it is now', () => {
    expect(allRecordings.map((one) => wrongWith(one, allTexts[one.language])).filter(Boolean)).toEqual([]);
  });
  it('is found, and each text has one at most', () => {
    expect(allRecordings).toHaveLength(files.length);
    const names = allRecordings.map(({ language, key }) => `${language} ${key}`);
    expect(names).toContain('nl look.silence');
    expect(new Set(names).size).toBe(names.length);
  });
  it('is small: a phone pays for each kilobyte', () => {
    expect(files.filter((file) => statSync(file).size > 200_000)).toEqual([]);
  });
});

describe('a recording is refused', () => {
  const texts = new Map([['a.b', 'Dag.'], ['a.day', 'Voor {{day}}.']]);
  const one = (key: string, of?: string) => wrongWith({ language: 'nl', key, url: '', of }, texts);
  it('but not when it is of the text', () => expect(one('a.b', hashOf('Dag.'))).toBeUndefined());
  it('when the text has changed', () => expect(one('a.b', hashOf('Goedendag.'))).toContain('has changed'));
  it('when nobody wrote down of which words it is', () => expect(one('a.b')).toContain(hashOf('Dag.')));
  it('when a day or an amount is put into the text', () => expect(one('a.day', hashOf('Voor {{day}}.'))).toContain('never the same'));
  it('when there is no such text', () => expect(one('a.c')).toContain('no such text'));
});

describe('a page brings', () => {
  const text = allTexts.nl.get('look.silence') ?? '';
  it('the recordings of what it says', () => expect(recordingsOn('nl', 'look/', `<p>${text}</p>`)).toEqual({ [text]: expect.stringMatching(/look\.silence.*\.wav/) }));
  it('no other', () => {
    expect(recordingsOn('nl', 'look/', '<p>Iets anders.</p>')).toEqual({});
    expect(recordingsOn('nl', 'check/', '<p>Iets anders.</p>')).toEqual({});
    expect(recordingsOn('ti', 'look/', `<p>${text}</p>`)).toEqual({});
  });
});
