import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request as overHttp, type IncomingHttpHeaders } from 'node:http';
import { Agent, request as overHttps } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { compress } from '../../scripts/compress.mjs';
import { filesIn, inlineIn } from '../../scripts/headers.mjs';
import { findNginx, NGINX_PACKAGES, startNginx } from '../../scripts/nginx.mjs';
import { judgeHeaders } from '../../scripts/observatory.mjs';
import { partOf, partsOf } from '../../src/hosting/headers';
import { copyOfTwo } from './builds';
import { answer, setDay } from './drive';

// A build as Debian's nginx serves it with the files that the build wrote for it: docs/hosting.md. Two languages of it: packing is slow.

test.skip(!findNginx(), `No nginx with brotli: install ${NGINX_PACKAGES.join(', ')}.`);
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const site = mkdtempSync(join(tmpdir(), 'hosted-'));
let nginx: Awaited<ReturnType<typeof startNginx>>;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  copyOfTwo('dist', site);
  await compress(site);
  nginx = await startNginx(site);
});
test.afterAll(async () => {
  agent.destroy();
  await nginx?.stop();
  rmSync(site, { recursive: true, force: true });
});

interface Answer { status: number; headers: IncomingHttpHeaders; body: Buffer }
const agent = new Agent({ keepAlive: true });
/** Asks as a browser does that trusts our authority. */
const ask = (path: string, headers: Record<string, string> = {}, plain = false): Promise<Answer> => new Promise((resolve, reject) => {
  const options = { host: 'localhost', port: plain ? nginx.http : nginx.https, path, headers, ca: nginx.ca, method: 'GET', ...(plain ? {} : { agent }) };
  (plain ? overHttp : overHttps)(options, (response) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
  }).on('error', reject).end();
});
const addressOf = (file: string) => file.replace(/index\.html$/, '');

test('every file comes packed where that is smaller, whole, and with the headers of its part', async () => {
  const parts = partsOf(inlineIn('dist'));
  const files = filesIn(site).filter((file) => !/\.(br|gz)$/.test(file) && !/^\/(_headers$|hosting\/)/.test(file));
  let packed = 0;
  for (const file of files) {
    const bytes = readFileSync(join(site, file));
    for (const [encoding, ending, unpack] of [['br', 'br', brotliDecompressSync], ['gzip', 'gz', gunzipSync], ['', '-', (body: Buffer) => body]] as const) {
      const { status, headers, body } = await ask(addressOf(file), encoding ? { 'Accept-Encoding': encoding } : {});
      const expected = existsSync(join(site, `${file}.${ending}`)) ? encoding : undefined;
      if (expected) packed += 1;
      expect([status, headers['content-encoding']], `${file} ${encoding}`).toEqual([200, expected]);
      expect((expected ? unpack(body) : body).equals(bytes), `${file} ${encoding}`).toBe(true);
      for (const [name, value] of Object.entries(partOf(file, parts).headers)) expect(headers[name.toLowerCase()], `${file} ${name}`).toBe(value);
    }
  }
  expect(packed).toBeGreaterThan(files.length);
});

for (const path of ['/', '/nl/', '/ar/check/', '/nl/routes/regular-permanent/', '/nl/partners/', '/nl/embed/', '/nl/nothing-here/']) {
  test(`${path} has the grade A+ by the published rules`, async () => {
    const [page, plain, other] = [await ask(path), await ask(path, {}, true), await ask(path, { Origin: 'https://example.org' })];
    const judged = judgeHeaders({
      headers: page.headers as Record<string, string>, body: page.body.toString(), verified: true, host: 'localhost',
      plain: { status: plain.status, location: plain.headers.location }, shared: other.headers['access-control-allow-origin'],
    });
    expect(judged.rules.filter(({ points }) => points < 0)).toEqual([]);
    expect(judged.grade).toBe('A+');
  });
}

test('an address that does not exist answers in the language of its folder, and a folder without its slash leads to it', async () => {
  for (const [path, language] of [['/ar/nowhere/', 'ar'], ['/nl/check/nowhere.html', 'nl'], ['/_astro/nowhere.js', '']]) {
    const { status, headers, body } = await ask(path ?? '');
    expect(status).toBe(404);
    expect(body.equals(readFileSync(join(site, language ? `${language}/404/index.html` : '404.html'))), path).toBe(true);
    expect(headers['cache-control']).toBe('no-cache');
  }
  const folder = await ask('/nl/check');
  expect([folder.status, folder.headers.location]).toEqual([301, `https://localhost:${nginx.https}/nl/check/`]);
});

test('what has a hash in its name is kept for ever, and all else looked at anew', async () => {
  const hashed = filesIn(site).filter((file) => /^\/(_astro|texts)\/.*\.(js|css|json|woff2)$/.test(file));
  expect(hashed.length).toBeGreaterThan(30);
  for (const file of hashed) expect((await ask(file)).headers['cache-control'], file).toBe('public, max-age=31536000, immutable');
  const { headers } = await ask('/nl/check/');
  expect(headers['cache-control']).toBe('no-cache');
  expect((await ask('/nl/check/', { 'If-None-Match': headers.etag ?? '' })).status).toBe(304);
});

test.describe('in a browser', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the check runs, the worker keeps it, and nothing is refused', async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await setDay(page, '2026-11-22');
    await page.goto(`http://localhost:${nginx.plain}/nl/check/`);
    await answer(page, 'situation', 'regularPermanent');
    await expect(page.locator('form[data-question="goal"]')).toBeVisible();
    await expect(page.locator('.pp-offline [data-line="ready"]')).toBeVisible({ timeout: 30_000 });
    expect(said).toEqual([]);
  });
});
