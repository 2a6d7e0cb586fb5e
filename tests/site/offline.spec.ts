import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test as base, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { languageIds, languages } from '../../src/text/languages';
import { expectAccessible, setDay, walk } from './drive';
import { Host, lineTo } from './host';
import { keptBy, line, packs, readyIn } from './offline';
import { expectOwnWords } from './words';

// What only one browser lets a test do: a full device, storage that was cleared away, the offer to install; and the sizes.

const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const host = await Host.of('dist');
    await use(host);
    await host.stop();
  },
});
test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 90_000 });
const DAY = '2026-11-25';
const RENEW = { answers: { situation: 'regularPermanent', goal: 'renewDocument', documentExpires: '2027-05-07' } };

const fileOf = (address: string) => readFileSync(`dist/${address}${address === '' || address.endsWith('/') ? 'index.html' : ''}`);
const sum = (sizes: number[]) => Math.round(sizes.reduce((total, size) => total + size, 0) / 1000);

/** The pages that the first pages of a language lead to. */
const pagesOf = (language: string) => [...new Set(['', 'routes/', 'topics/'].flatMap((path) =>
  [...fileOf(`${language}/${path}`).toString().matchAll(new RegExp(`href="/(${language}/[^"#]*/)"`, 'g'))].map(([, address = '']) => address)))];

test('all that is kept of a language weighs little, on the way and on the device, and is every page', () => {
  const { shared, languages: own } = packs();
  for (const language of languageIds) {
    const addresses = [...shared, ...(own[language] ?? [])].map(([address]) => address);
    const files = addresses.map(fileOf);
    // In kB. Measured in November 2026: 415 to 495 on the way (brotli), 475 to 590 kept (gzip), 1800 to 2320 unpacked.
    expect(sum(files.map((file) => brotliCompressSync(file).length)), language).toBeLessThan(600);
    expect(sum(files.map((file) => gzipSync(file).length)), language).toBeLessThan(900);
    expect(pagesOf(language).length).toBeGreaterThanOrEqual(40);
    expect(pagesOf(language).filter((page) => !addresses.includes(page))).toEqual([]);
  }
});

test('the worker and what each page gains by it are small', () => {
  // With Serwist and the list of all files.
  expect(brotliCompressSync(readFileSync('dist/worker.js')).length).toBeLessThan(12_000);
  const script = /src="\/(_astro\/Page[^"]+)"/.exec(fileOf('nl/routes/').toString())?.[1] ?? '';
  expect(brotliCompressSync(fileOf(script)).length).toBeLessThan(2_000);
});

test('the manifest of each language names the site, where it begins and the check in each language', async ({ request, host }) => {
  for (const language of languageIds) {
    const { tag, dir } = languages[language];
    const address = /<link rel="manifest" href="([^"]+)"/.exec(fileOf(`${language}/routes/`).toString())?.[1] ?? '';
    const found = await request.get(new URL(address, host.address).href);
    expect(found.headers()['content-type']).toMatch(/^application\/manifest\+json/);
    const manifest = await found.json() as Record<string, string> & { icons: Record<string, string>[]; shortcuts: Record<string, string>[] };
    expect(manifest).toMatchObject({ lang: tag, dir, id: '/', scope: '/', start_url: `/${language}/`, display: 'standalone', theme_color: '#0d4f4a' });
    expect(manifest.shortcuts.map(({ url }) => url).sort()).toEqual(languageIds.map((id) => `/${id}/check/`).sort());
    expect(manifest.shortcuts[0]?.['url']).toBe(`/${language}/check/`);
    expect(manifest.icons.map(({ purpose }) => purpose).sort()).toEqual(['any', 'any', 'maskable', 'maskable']);
    for (const { src = '', sizes, type } of manifest.icons) {
      const picture = await request.get(new URL(src, host.address).href);
      expect(picture.headers()['content-type']).toBe(type);
      const { width, height } = PNG.sync.read(await picture.body());
      expect(`${width}x${height}`).toBe(sizes);
    }
  }
});

test('Chromium finds nothing in the manifest that keeps the site from being installed', async ({ page, host }) => {
  await readyIn(page, host, 'ar');
  const session = await page.context().newCDPSession(page);
  expect((await session.send('Page.getAppManifest')).errors).toEqual([]);
  expect((await session.send('Page.getInstallabilityErrors')).installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});

test('a copy that is older than 30 days says so, but not while a question is open', async ({ page, host }) => {
  await setDay(page, DAY);
  await readyIn(page, host, 'nl');
  const built = await page.locator('.pp-offline').getAttribute('data-built') ?? '';
  const after = (days: number) => new Date(Date.parse(built) + days * 86_400_000).toISOString().slice(0, 10);
  // With a network it is the newest there is, however old.
  await setDay(page, after(400));
  await page.goto(`${host.address}nl/routes/get-help/`);
  await page.waitForLoadState('networkidle');
  await expect(line(page, 'old')).toBeHidden();
  await host.stop();
  await setDay(page, after(30));
  await page.reload();
  await expect(line(page, 'away')).toBeVisible();
  await expect(line(page, 'old')).toBeHidden();
  await setDay(page, after(31));
  await page.reload();
  await expect(line(page, 'old')).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${host.address}nl/check/`);
  await expect(line(page, 'away')).toBeVisible();
  await expect(line(page, 'old')).toBeHidden();
  await walk(page, { answers: { ...RENEW.answers, documentExpires: after(300) } });
  await expect(line(page, 'old')).toBeVisible();
});

test('online again, the line goes; the language changed in place brings it along', async ({ page, host }) => {
  await readyIn(page, host, 'nl');
  await page.goto(`${host.address}nl/check/`);
  await page.context().setOffline(true);
  await expect(line(page, 'away')).toBeVisible();
  await page.context().setOffline(false);
  await expect(line(page, 'away')).toBeHidden();
  await page.click('a[data-language="ar"]');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  // That language was asked for by it.
  await expect(line(page, 'ready')).toBeVisible({ timeout: 30_000 });
  await page.context().setOffline(true);
  await expect(line(page, 'away')).toBeVisible();
  await expectOwnWords(page, 'ar');
});

test('the other languages come when somebody stays on a network that costs nothing, and else not', async ({ page, host }) => {
  const keptLanguages = async () => [...new Set((await keptBy(page)).map((url) => /\/(\w+)\/topics\/digid\//.exec(url)?.[1]).filter(Boolean))].sort();
  for (const [connection, languagesKept] of [[{ type: 'cellular' }, ['nl']], [{ type: 'wifi', saveData: true }, ['nl']], [{ type: 'wifi' }, [...languageIds].sort()]] as const) {
    await page.clock.install();
    await page.addInitScript((value) => Object.defineProperty(navigator, 'connection', { value, configurable: true }), connection);
    await page.goto(`${host.address}nl/`);
    await expect.poll(keptLanguages, { timeout: 30_000 }).toEqual(['nl']);
    await expect.poll(() => page.evaluate(() => document.querySelector<HTMLElement>('[data-line="ready"]')?.hidden === false || Boolean(navigator.serviceWorker.controller))).toBe(true);
    await page.waitForTimeout(300);
    await page.clock.runFor(16_000);
    if (languagesKept.length > 1) await expect.poll(keptLanguages, { timeout: 60_000 }).toEqual(languagesKept);
    else await page.waitForTimeout(500);
    expect(await keptLanguages()).toEqual(languagesKept);
  }
});

test('a full device: everything works online, and nothing is promised', async ({ page, host }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.address).origin, quotaSize: 120_000 });
  await setDay(page, DAY);
  for (let visit = 0; visit < 2; visit += 1) {
    await page.goto(`${host.address}nl/routes/`);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.locator('.pp-offline :visible')).toHaveCount(0);
  }
  await page.goto(`${host.address}nl/check/`);
  await walk(page, RENEW);
});

test('a copy that the browser has cleared away comes back, and meanwhile everything works online', async ({ page, host }) => {
  await readyIn(page, host, 'nl');
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(host.address).origin, storageTypes: 'cache_storage' });
  expect(await keptBy(page)).toEqual([]);
  await page.goto(`${host.address}nl/routes/`);
  await expect(page.locator('main h1')).toBeVisible();
  await expect(line(page, 'ready')).toBeVisible({ timeout: 30_000 });
});

test('no answer reaches the worker, the host or what is kept; "delete everything" leaves the copy, for it holds none', async ({ page, host }) => {
  const way = await lineTo(host);
  await setDay(page, DAY);
  await readyIn(page, way, 'nl');
  const before = await keptBy(page);
  await page.evaluate(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    const post = ServiceWorker.prototype.postMessage as (message: unknown, transfer: Transferable[]) => void;
    ServiceWorker.prototype.postMessage = function (message: unknown, transfer: unknown) {
      asked.push(JSON.stringify(message));
      post.call(this, message, transfer as Transferable[]);
    };
  });
  await page.goto(`${way.address}nl/check/`);
  await walk(page, RENEW);
  const pages = /^\/(nl\/|$)|^\/(nl|en|fr|ar|ti)\/(offline\/)?$/;
  expect([...new Set(way.asked)].filter((url) => !pages.test(url) && !/^\/(_astro|texts|icons)\/|^\/(worker\.js|mark\.svg)$/.test(url))).toEqual([]);
  expect(way.asked.join()).not.toMatch(/regularPermanent|renewDocument|2027|\?|#/);
  await page.locator('[data-result] [data-delete-all]').click();
  await expect(page.locator('[data-deleted]')).toBeVisible();
  expect((await keptBy(page)).sort()).toEqual(before.sort());
  expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual([]);
  way.close();
});

test('within another site a page of ours registers no worker', async ({ page, host }) => {
  // Of a host that forgot the header which forbids it.
  await page.route('**/nl/', async (route) => route.fulfill({ body: await (await route.fetch()).text(), contentType: 'text/html' }));
  await page.route('**/frame', (route) => route.fulfill({ contentType: 'text/html', body: `<iframe src="/nl/"></iframe>` }));
  await page.goto(`${host.address}frame`);
  await expect(page.frameLocator('iframe').locator('main h1')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test.describe('the offer to install', () => {
  const offer = (page: Page) => page.locator('[data-install]');
  /** As Chromium does: once, soon after the page has loaded. */
  const comes = (page: Page) => page.evaluate(() => {
    const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: () => {
        document.documentElement.setAttribute('data-prompted', '');
        return Promise.resolve({ outcome: 'dismissed' });
      },
    });
    dispatchEvent(event);
    return event.defaultPrevented;
  });
  const names = (page: Page) => page.evaluate(() => Object.keys(localStorage));
  test.beforeEach(({ page }) => setDay(page, DAY));

  for (const language of ['nl', 'ar', 'ti'] as const) {
    test(`${language}: it comes after the result and not before, and a no is the last that is heard of it`, async ({ page, host }) => {
      await page.goto(`${host.address}${language}/routes/`);
      expect(await comes(page)).toBe(true);
      await expect(offer(page)).toHaveCount(0);
      await page.goto(`${host.address}${language}/check/`);
      expect(await comes(page)).toBe(true);
      await walk(page, RENEW, async () => { if (await page.locator('[data-result]').count() === 0) await expect(offer(page)).toHaveCount(0); });
      await expect(offer(page)).toBeVisible();
      await expectAccessible(page);
      await expectOwnWords(page, language);
      expect(await names(page)).toEqual([]);
      await page.click('[data-install-no]');
      await expect(offer(page)).toHaveCount(0);
      await expect(page.locator('p[role="status"]:focus')).toHaveCount(1);
      expect(await names(page)).toEqual(['permit-path-no-install']);
      await page.reload();
      await comes(page);
      await expect(page.locator('[data-result]')).toBeVisible();
      await expect(offer(page)).toHaveCount(0);
      // Everything deleted, that too.
      await page.locator('[data-result] [data-delete-all]').click();
      await expect(page.locator('[data-deleted]')).toBeVisible();
      expect(await names(page)).toEqual([]);
    });
  }

  test('the browser asks on a press, and its no counts as well', async ({ page, host }) => {
    await page.goto(`${host.address}nl/check/`);
    await comes(page);
    await walk(page, RENEW);
    await page.click('[data-install-yes]');
    await expect(page.locator('html[data-prompted]')).toHaveCount(1);
    await expect(offer(page)).toHaveCount(0);
    expect(await names(page)).toEqual(['permit-path-no-install']);
  });

  test('on an iPhone it is told in words; on the home screen, and where a browser offers nothing, there is none', async ({ page, host }) => {
    await page.goto(`${host.address}nl/check/`);
    await walk(page, RENEW);
    await expect(offer(page)).toHaveCount(0);
    for (const standalone of [true, false]) {
      await page.addInitScript((value) => Object.defineProperty(navigator, 'standalone', { value, configurable: true }), standalone);
      await page.reload();
      await expect(page.locator('[data-result]')).toBeVisible();
      await expect(offer(page)).toHaveCount(standalone ? 0 : 1);
    }
    await expect(page.locator('[data-install-yes]')).toHaveCount(0);
    await expectAccessible(page);
  });
});
