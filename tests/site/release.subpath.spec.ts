import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { compress } from '../../scripts/compress.mjs';
import { filesIn, inlineIn } from '../../scripts/headers.mjs';
import { findNginx, NGINX_PACKAGES } from '../../scripts/nginx.mjs';
import { assemble } from '../../scripts/release/assemble.mjs';
import { serveRelease } from '../../scripts/release/serve.mjs';
import { zipOf } from '../../scripts/release/zip.mjs';
import { partOf, partsOf } from '../../src/hosting/headers';
import { persons } from '../law/persons/all';
import { copyOfTwo } from './builds';
import { answer, setDay, shown, walk } from './drive';
import { frameOf, heard, serveHosts } from './hosts';
import { line, readyIn } from './offline';

// What somebody hosts, from the zip file on: unpacked, looked through, and served in a folder by nginx without rights, with the settings that came
// along. `npm run release -- --try` runs this for a whole release; in CI it is made of two languages of the build that is there.

test.skip(!findNginx(), `No nginx with brotli: install ${NGINX_PACKAGES.join(', ')}.`);
test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.use({ serviceWorkers: 'allow' });

const work = mkdtempSync(join(tmpdir(), 'made-'));
let host: Awaited<ReturnType<typeof serveRelease>>;

/** The zip file of a release, of the build for a folder. */
async function make(): Promise<string> {
  const [dist, laid, zip] = ['dist', 'laid', 'release.zip'].map((name) => join(work, name)) as [string, string, string];
  copyOfTwo('dist-sub', dist);
  // Packing all of it takes half a minute, and nginx.spec.ts looks at that.
  await compress(join(dist, '_astro'));
  assemble(dist, laid, '/permit-path/');
  writeFileSync(zip, zipOf(laid, 'permit-path', 1_796_000_000));
  return zip;
}

test.beforeAll(async () => {
  test.setTimeout(120_000);
  host = await serveRelease(process.env['PERMIT_PATH_RELEASE'] ?? await make());
});
test.afterAll(async () => {
  await host?.end();
  rmSync(work, { recursive: true, force: true });
});

/** Everything a page says, and every address it asks for. */
function listen(page: Page): { said: string[]; asked: string[] } {
  const ears = { said: [] as string[], asked: [] as string[] };
  page.on('console', (message) => ears.said.push(message.text())).on('pageerror', (error) => ears.said.push(error.message));
  page.on('request', (request) => ears.asked.push(request.url()));
  return ears;
}

test('every file arrives as it was packed, and nginx sends it with the headers of its part, and nothing that is not the site', async () => {
  const files = filesIn(host.dir);
  // But the list itself, and the settings with our port.
  expect(host.checked).toBe(files.length - 2);
  const { origin, pathname } = new URL(host.address);
  const own = join(host.dir, 'site', pathname);
  const parts = partsOf(inlineIn(own));
  for (const file of filesIn(own).filter((one) => !/\.(br|gz)$/.test(one))) {
    const response = await fetch(`${host.address}${file.slice(1).replace(/index\.html$/, '')}`, { method: 'HEAD', headers: { 'Accept-Encoding': 'br' } });
    expect([response.status, response.headers.get('content-encoding')], file).toEqual([200, existsSync(join(own, `${file}.br`)) ? 'br' : null]);
    for (const [name, value] of Object.entries(partOf(file, parts).headers)) expect(response.headers.get(name), `${file} ${name}`).toBe(value);
  }
  for (const path of ['/hosting/nginx.conf', '/HOSTING.txt', '/SHA256SUMS', '/nl/check/', '/../hosting/nginx.conf', `${pathname}hosting/nginx.conf`]) {
    expect((await fetch(`${origin}${path}`)).status, path).toBe(404);
  }
  // Behind another server the name and the port are not those that nginx sees.
  expect((await fetch(`${host.address}nl/check`, { redirect: 'manual' })).headers.get('location')).toBe(`${pathname}nl/check/`);
});

for (const [at, language] of (['nl', 'ar'] as const).entries()) {
  const person = persons.filter(({ answers, today }) => !today && answers['situation'] === (['asylumTemporary', 'regularTemporary'] as const)[at] && answers['goal'] === 'stay')[0];
  test(`${language}: an errand comes to the result of the law, and asks for nothing outside the folder`, async ({ page }) => {
    if (!person) throw new Error('No person');
    const { said, asked } = listen(page);
    await setDay(page, person.day);
    await page.goto(`${host.address}${language}/check/`);
    await walk(page, person);
    expect(await shown(page)).toEqual(person.expect);
    expect(asked.filter((address) => !address.startsWith(host.address))).toEqual([]);
    expect(said).toEqual([]);
  });
}

test('another site shows the widget, which grows; no other page can be framed', async ({ page }) => {
  const hosts = await serveHosts(host.address);
  try {
    await setDay(page, '2026-11-22');
    await page.goto(hosts.address('council.html'));
    const frame: Frame = await frameOf(page);
    expect(new URL(frame.url()).origin).not.toBe(new URL(page.url()).origin);
    await expect.poll(async () => (await heard(page)).events.map(({ type }) => type)).toEqual(['permit-path:ready']);
    const height = async () => (await page.locator('permit-path').boundingBox())?.height ?? 0;
    const first = await height();
    await walk(frame as unknown as Page, { answers: { situation: 'regularPermanent', goal: 'renewDocument', documentExpires: '2027-01-01' } });
    await expect.poll(height).toBeGreaterThan(first * 1.5);
    expect(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
    expect((await heard(page)).events.map(({ type }) => type)).toEqual(['permit-path:ready', 'permit-path:started', 'permit-path:finished']);
    for (const path of ['nl/check/', 'nl/partners/', '']) {
      await page.evaluate((src) => new Promise<void>((done) => {
        const refused = Object.assign(document.createElement('iframe'), { src });
        refused.addEventListener('load', () => done());
        document.body.append(refused);
      }), `${host.address}${path}`);
      await expect.poll(() => page.frames().at(-1)?.url(), path).toBe('chrome-error://chromewebdata/');
    }
  } finally {
    hosts.close();
  }
});

// The last one: afterwards nobody is there.
test('with nginx switched off the check goes on', async ({ page }) => {
  await setDay(page, '2026-11-25');
  await readyIn(page, host, 'nl');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(host.address);
  await host.stop();
  await page.goto(`${host.address}nl/topics/help/`);
  await expect(line(page, 'away')).toBeVisible();
  await page.goto(`${host.address}nl/check/`);
  await answer(page, 'situation', 'regularPermanent');
  await expect(page.locator('form[data-question="goal"]')).toBeVisible();
});
