import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { packsOf } from '../../scripts/offline-files.mjs';
import { makeFiles } from '../../src/offline/files';
import { pack, unpack } from '../../src/offline/packing';

const SCOPE = 'https://site.example/folder/';

describe('which file an address stands for', () => {
  const files = makeFiles({ shared: [['', 'a'], ['nl/', 'b']], languages: { nl: [['nl/check/', 'c'], ['_astro/x.js', 'd']], ti: [['ti/check/', 'e']] } }, SCOPE);

  test.each([
    ['nl/check/', 'nl/check/'], ['nl/check', 'nl/check/'], ['nl/check/?a=b', 'nl/check/'], ['nl/check/#result', 'nl/check/'], ['', ''], ['_astro/x.js', '_astro/x.js'],
  ])('%s', (asked, address) => {
    expect(files.find(SCOPE + asked)?.address).toBe(SCOPE + address);
  });
  test.each(['nl/checks/', 'nl/embed/', 'v1/frame.js', '_astro/y.js'])('none for %s', (asked) => {
    expect(files.find(SCOPE + asked)).toBeUndefined();
  });
  test('two versions of a file stand beside each other', () => {
    expect(files.keyOf(['nl/', 'b'])).not.toBe(files.keyOf(['nl/', 'c']));
  });
  test('pages in other sites are left alone, and no page that only looks like one', () => {
    for (const path of ['nl/embed/', 'ti/embed/check/', 'v1/', 'v1/frame.js']) expect(files.isForOthers(SCOPE + path)).toBe(true);
    for (const path of ['', 'nl/', 'nl/embedded/', 'nl/topics/embed/', 'v10/x']) expect(files.isForOthers(SCOPE + path)).toBe(false);
  });
  test('a check is known by its address', () => {
    for (const path of ['nl/check/', 'ti/check/#result']) expect(files.isCheck(SCOPE + path)).toBe(true);
    for (const path of ['nl/', 'nl/routes/check/', 'xx/check/']) expect(files.isCheck(SCOPE + path)).toBe(false);
  });
  test('what is missing is told in the language of its address, or in another', () => {
    expect(files.offlinePage(`${SCOPE}ti/nowhere/`, 'nl')).toBe(`${SCOPE}ti/offline/`);
    expect(files.offlinePage(`${SCOPE}nowhere/`, 'nl')).toBe(`${SCOPE}nl/offline/`);
  });
});

describe('the copy of a file', () => {
  const page = '<p>Permit Path</p>'.repeat(200);
  const revision = createHash('sha256').update(page).digest('hex').slice(0, 16);
  const headers = { 'content-type': 'text/html', 'x-frame-options': 'DENY', 'content-length': String(page.length) };
  const answer = (body: string, init?: ResponseInit) => new Response(body, { headers, ...init });

  test('is packed, and comes out as it was, with what the host said of it', async () => {
    const copy = await pack(answer(page), revision);
    if (!copy) throw new Error('Not kept');
    expect((await copy.clone().arrayBuffer()).byteLength).toBeLessThan(page.length / 4);
    const back = unpack(copy);
    expect(await back.text()).toBe(page);
    expect([...back.headers.keys()].sort()).toEqual(['content-type', 'x-frame-options']);
  });
  test.each([
    ['half of it', answer(page.slice(0, 900))], ['the page of a login', answer('<form>')], ['nothing', answer('')], ['an error with the same words', answer(page, { status: 503 })],
  ])('is not made of %s', async (_, response) => {
    expect(await pack(response, revision)).toBeNull();
  });
});

describe('what the build keeps', () => {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  afterAll(() => rmSync(dist, { recursive: true }));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  };
  write('index.html', '<link href="/_astro/site.1.css">');
  write('_astro/site.1.css', "url('arabic.2.woff2') url('ethiopic.3.woff2')");
  write('_astro/arabic.2.woff2', 'a');
  write('_astro/ethiopic.3.woff2', 'e');
  write('_astro/start.4.js', 'import("./later.5.js")');
  write('_astro/later.5.js', '');
  write('_astro/unused.6.js', '');
  write('_astro/said.7.opus', '');
  for (const id of ['nl', 'ti']) {
    write(`${id}/index.html`, '');
    write(`${id}/offline/index.html`, '');
    write(`${id}/check/index.html`, `<link href="/_astro/site.1.css"><script src="/_astro/start.4.js"></script> /texts/${id}.8.json said.7.opus /rules/v1.json`);
    write(`texts/${id}.8.json`, '{}');
    write(`${id}/embed/index.html`, '/_astro/unused.6.js');
    write(`${id}/404/index.html`, '');
  }
  write('404.html', '');
  write('v1/frame.js', '');
  write('rules/v1.json', '{}');
  const { shared, languages } = packsOf(dist, { nl: { script: 'latin' }, ti: { script: 'ethiopic' } });
  const names = (list: readonly (readonly [string, string])[] = []) => list.map(([address]) => address);

  test('in every language: where each begins, and the page for what is missing', () => {
    expect(names(shared)).toEqual(['_astro/site.1.css', '', 'nl/', 'nl/offline/', 'ti/', 'ti/offline/'].sort((one, other) => (one || 'index.html').localeCompare(other || 'index.html')));
  });
  test('of a language: its pages, what they load and what that loads, its texts and its font', () => {
    expect(names(languages['nl'])).toEqual(['_astro/later.5.js', '_astro/start.4.js', 'nl/check/', 'texts/nl.8.json']);
    expect(names(languages['ti'])).toEqual(['_astro/ethiopic.3.woff2', '_astro/later.5.js', '_astro/start.4.js', 'texts/ti.8.json', 'ti/check/']);
  });
});
