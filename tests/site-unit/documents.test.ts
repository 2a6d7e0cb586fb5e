import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageIds } from '../../src/text/languages';

// What the documents name is there: files, headings, commands, tests, languages.

const inFolder = (folder: string): string[] => readdirSync(folder).filter((file) => file.endsWith('.md')).map((file) => join(folder, file));
const documents = [...inFolder('.'), ...inFolder('docs'), ...inFolder('docs/decisions'), 'src/law/README.md', 'locales/README.md'];
const read = (file: string): string => readFileSync(file, 'utf8');
const commands = (JSON.parse(read('package.json')) as { scripts: Record<string, string>; license: string });

/** Documents that are made elsewhere in the tree, or generated from what is. */
const GENERATED = ['docs/proof.md', 'docs/licences.md', 'docs/statechart.md', 'docs/journey.md', 'CHANGELOG-RULES.md'];
/** The first look at the live pages writes it (docs/health.md). */
const TO_COME = ['docs/health/sources.json'];
const written = documents.filter((file) => !GENERATED.includes(file));

/** A heading as the part of an address behind `#`. */
const anchor = (heading: string): string => heading.toLowerCase().replace(/[`*]/g, '').replace(/[^\p{L}\p{N}\s-]/gu, '').trim().replace(/\s+/g, '-');
const anchorsOf = (file: string): string[] => [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading));

describe.each(written)('%s', (file) => {
  const text = read(file);

  it('leads to files and headings that are there', () => {
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to).filter((to) => !/^[a-z]+:/.test(to));
    const missing = targets.filter((to) => {
      const [path = '', heading] = to.split('#');
      const at = path === '' ? file : join(dirname(file), path);
      return !existsSync(at) || (heading !== undefined && !anchorsOf(at).includes(heading));
    });
    expect(missing).toEqual([]);
  });

  it('names files of the tree that are there', () => {
    const named = [...text.matchAll(/`((?:src|tests|scripts|docs|locales|public)\/[\w./-]+\.\w+)`/g)].map(([, path = '']) => path);
    expect(named.filter((path) => !existsSync(path) && !TO_COME.includes(path))).toEqual([]);
  });

  it('names commands that exist', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in commands.scripts))).toEqual([]);
  });
});

it('the map of tests has each folder and each file of browser tests', () => {
  const map = read('docs/tests.md');
  const folders = readdirSync('tests').filter((name) => !name.includes('.')).map((name) => `tests/${name}/`);
  const specs = readdirSync('tests/site').filter((name) => name.endsWith('.spec.ts')).map((name) => `\`${name.replace('.spec.ts', '')}\``);
  expect([...folders, ...specs].filter((name) => !map.includes(name))).toEqual([]);
});

it('publiccode.yml says the licence and the languages of the site', () => {
  const text = read('publiccode.yml');
  expect(text).toContain(`license: ${commands.license}\n`);
  expect(text.slice(text.indexOf('availableLanguages:')).match(/- (\w+)/g)).toEqual(languageIds.map((id) => `- ${id}`));
});
