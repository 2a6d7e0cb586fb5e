import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { linksKept, linksOfBuild, linksOfDocuments, OWNERS } from '../../scripts/external-links.mjs';
import { isDay } from '../../src/law/days';

// Every address of somebody else has a day on which somebody last looked, and a role that looks after it. Those of a build: tests/site/html.spec.ts.

const kept = await linksKept();

describe.each(kept.map((link) => [link.address, link] as const))('%s', (address, { owner, looked, what }) => {
  it('has an owner, a day and a purpose', () => {
    expect(OWNERS).toContain(owner);
    expect(isDay(looked)).toBe(true);
    expect(what.length).toBeGreaterThan(3);
    expect(address).toMatch(/^https:\/\//);
  });
});

test('each stands in one place', () => {
  expect(kept.map(({ address }) => address).filter((address, at, all) => all.indexOf(address) !== at)).toEqual([]);
});

test('every address in a document is looked after: put it into docs/health/links.json, with its owner and the day you looked', () => {
  const known = kept.map(({ address }) => address);
  expect([...linksOfDocuments()].filter(([address]) => !known.includes(address))).toEqual([]);
});

test('none is kept that nobody links to any more', () => {
  const linked = [...linksOfDocuments().keys()];
  expect(kept.filter(({ address, what }) => !what.startsWith('source ') && !linked.includes(address))).toEqual([]);
});

/** The name of a format looks like an address; nobody follows it. */
const NAMES = /example(\.org)?$|: https:\/\/json-schema\.org$/;

test('an address of others stands in src/law/sources.ts, and nowhere else in the code or the texts of the site: pages and islands draw it from there', () => {
  const files = ['src', 'locales'].flatMap((folder) => (readdirSync(folder, { recursive: true, encoding: 'utf8' })).filter((file) => /\.(ts|tsx|astro|json|css|mjs)$/.test(file)).map((file) => join(folder, file)));
  const written = files.filter((file) => file !== join('src', 'law', 'sources.ts')).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/https?:\/\/[\w-]+(?:\.[\w-]+)+/g)].map(([address]) => `${file}: ${address}`).filter((one) => !NAMES.test(one)));
  expect(written).toEqual([]);
});

test('in a build they are found, but for those of the site, of its host, and of nobody', () => {
  const dir = mkdtempSync(join(tmpdir(), 'links-'));
  writeFileSync(join(dir, 'index.html'), '<a href="https://ind.nl/?a=1&amp;b=2">x</a> <a class="y" href="https://check.invented.org/nl/">x</a> <a href="https://permit-path.example/">x</a> <a href="/nl/">x</a> <code>https://no.link.nl/</code>');
  expect([...linksOfBuild(dir, ['https://check.invented.org', ''])]).toEqual([['https://ind.nl/?a=1&b=2', '/index.html']]);
  rmSync(dir, { recursive: true });
});
