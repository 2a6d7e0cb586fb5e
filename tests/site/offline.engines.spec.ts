import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { languages } from '../../src/text/languages';
import { copyOfSite, nextBuild } from './builds';
import { answer, send, setDay, walk } from './drive';
import { Host, lineTo } from './host';
import { keptBy, line, onThisDevice, readyIn } from './offline';
import { sampled } from './sample';

// The site without internet: the host is really switched off. In each browser that we test with.

const test = base.extend<{ host: Host }, { next: string }>({
  host: async ({}, use) => {
    const host = await Host.of('dist');
    await use(host);
    await host.stop();
  },
  next: [async ({}, use) => {
    const dir = nextBuild();
    await use(dir);
    rmSync(dir, { recursive: true });
  }, { scope: 'worker' }],
});
test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 120_000 });
const DAY = '2026-11-25';
/** For the long runs in browsers other than Chromium. */
const LONG = ['@long'];
const build = (page: Page) => page.locator('body').getAttribute('data-build');

/** Comes back until the new version is there: a first visit finds it, a later one takes it. Whoever sees that it waits need not press. */
const expectNext = (page: Page, address: string) => expect(async () => {
  await page.goto(address);
  await expect(page.locator('body[data-build="next"]')).toBeVisible({ timeout: 3000 });
}).toPass({ timeout: 60_000 });

/** A check with a last day to come: the calendar has a day then. */
async function shortCheck(page: Page): Promise<void> {
  await answer(page, 'situation', 'regularPermanent');
  await answer(page, 'goal', 'renewDocument');
  await answer(page, 'documentExpires', '2027-05-07');
  await send(page);
  await expect(page.locator('[data-carry]')).toBeVisible();
}

for (const language of sampled) {
  test(`${language}: after the first visit every page and the whole check work without the host`, { tag: language === 'ar' ? [] : LONG }, async ({ page, host }) => {
    await setDay(page, DAY);
    await readyIn(page, host, language);
    await host.stop();

    // Visited, and never visited.
    for (const path of ['', 'routes/asylum-permanent/', 'topics/words/']) {
      await page.goto(`${host.address}${language}/${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', languages[language].tag);
      await expect(line(page, 'away')).toBeVisible();
      await expect(page.locator('main h1')).toBeVisible();
    }
    await expect(line(page, 'ready')).toBeHidden();
    // All of them, with what each loads.
    expect(await onThisDevice(page, language)).toEqual([]);
    if (language !== 'nl') expect(await page.evaluate(() => document.fonts.ready.then((fonts) => [...fonts].filter(({ status }) => status === 'error').length))).toBe(0);

    // A source opens only with internet, and says so where it stands.
    await page.goto(`${host.address}${language}/sources/`);
    await expect(line(page, 'away')).toBeVisible();
    const said = await page.locator('[data-source="S0"] [data-only-online]').evaluate((one) => getComputedStyle(one, '::after').content);
    expect(said).toMatch(/\(.+\)/);

    await page.goto(`${host.address}${language}/check/`);
    if (language !== 'nl') {
      await page.click('button[data-beside]');
      await expect(page.locator('button[data-beside]')).toHaveAttribute('aria-pressed', 'true');
    }
    await shortCheck(page);
    await page.locator('[data-part="calendar"] summary').click();
    await page.locator('[data-part="calendar"] [data-day] button').first().click();
    await expect(page.locator('[data-part="calendar"] [role="status"]')).toContainText('2027');
    await page.locator('[data-part="device"] summary').click();
    await page.locator('[data-part="device"] [data-make]').click();
    await expect(page.locator('svg.pp-carry__code')).toBeVisible();
  });
}

test('a page that is not there is told in the language of its address, with what is', { tag: LONG }, async ({ page, host }) => {
  await readyIn(page, host, 'nl');
  await host.stop();
  await page.goto(`${host.address}nl/nowhere/`);
  await expect(page.locator('[data-kept="nl"]')).toBeVisible();
  await expect(page.locator('[data-kept-others]')).toBeHidden();
  await page.locator('[data-kept="nl"] a').nth(2).click();
  await expect(page).toHaveURL(/\/nl\/routes\/$/);
  // Not kept: Arabic, but for where it begins.
  await page.goto(`${host.address}ar/check/`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('section[data-kept="ar"]')).toBeHidden();
  await expect(page.locator('[data-kept-others] [data-kept]:visible')).toHaveText([languages.nl.autonym]);
  await page.goto(`${host.address}ar/`);
  await expect(page.locator('.pp-landing')).toBeVisible();
  // Without its last slash, and with something behind it.
  await page.goto(`${host.address}nl/topics?from=elsewhere`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(page.locator('[data-kept]')).toHaveCount(0);
});

test('it still works after the browser was closed', { tag: LONG }, async ({ playwright, browserName, channel, launchOptions, host }) => {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  const start = () => playwright[browserName].launchPersistentContext(profile, { ...launchOptions, ...(channel && { channel }), serviceWorkers: 'allow' });
  const before = await start();
  await readyIn(await before.newPage(), host, 'ti');
  await before.close();
  await host.stop();
  const after = await start();
  const page = await after.newPage();
  await page.goto(`${host.address}ti/check/`);
  await shortCheck(page);
  await after.close();
  rmSync(profile, { recursive: true });
});

test('with a check open a new version waits: the check goes on with the old one, also without the host', async ({ page, context, host, next }) => {
  await setDay(page, DAY);
  await readyIn(page, host, 'nl');
  await page.goto(`${host.address}nl/check/`);
  await answer(page, 'situation', 'regularPermanent');
  await host.serve(next);

  // Another tab finds the new version, and may not take it.
  const other = await context.newPage();
  await other.goto(`${host.address}nl/routes/`);
  await expect(line(other, 'update')).toBeVisible({ timeout: 30_000 });
  await other.reload();
  await expect(line(other, 'update')).toBeVisible();
  await other.click('[data-renew]');
  await expect(line(other, 'busy')).toBeVisible();
  expect(await build(other)).toBeNull();

  // No word of it while a question is open; below the result, which the new host no longer has the view of, there is.
  await expect(line(page, 'update')).toBeHidden();
  await host.stop();
  await answer(page, 'goal', 'renewDocument');
  await answer(page, 'documentExpires', '2027-05-07');
  await send(page);
  await expect(page.locator('[data-result]')).toBeVisible();
  await expect(line(page, 'update')).toBeVisible();

  // The reader's press takes it, and the answers stay.
  await other.close();
  await page.click('[data-renew]');
  await expect(page.locator('body[data-build="next"]')).toBeVisible();
  await expect(page.locator('[data-result]')).toBeVisible();
  await expect(line(page, 'update')).toBeHidden();
  // The old version is gone, all of the new one is there.
  const kept = await keptBy(page);
  expect(kept.filter((url) => url.includes('ResultView.')).map((url) => url.includes('ResultView.next.js'))).toEqual([true]);
  expect(kept.length).toBe(new Set(kept.map((url) => url.replace(/\?.*/, ''))).size);
});

test('a new version that was fetched before is taken when the reader comes back', { tag: LONG }, async ({ page, host, next }) => {
  await readyIn(page, host, 'nl');
  await host.serve(next);
  await expectNext(page, `${host.address}nl/routes/`);
});

test('half a download leaves the old version whole, and goes on another time', async ({ page, host, next }) => {
  const way = await lineTo(host);
  await setDay(page, DAY);
  await readyIn(page, way, 'nl');
  await host.serve(next);
  way.breaks = /\/nl\/topics\/digid\//;
  await page.goto(`${way.address}nl/routes/`);
  await expect.poll(() => way.asked.filter((url) => url.includes('digid')).length, { timeout: 30_000 }).toBeGreaterThan(1);
  // Neither taken nor offered, now or on the next page.
  await page.goto(`${way.address}nl/change/`);
  expect(await build(page)).toBeNull();
  await expect(line(page, 'update')).toBeHidden();
  await host.stop();
  await page.goto(`${way.address}nl/topics/digid/`);
  expect(await build(page)).toBeNull();
  expect(await onThisDevice(page, 'nl')).toEqual([]);

  way.breaks = undefined;
  await host.serve(next);
  await expectNext(page, `${way.address}nl/sources/`);
  way.close();
});

test('half a first download promises nothing, and goes on another time with what was missing', { tag: LONG }, async ({ page, host }) => {
  const way = await lineTo(host);
  way.breaks = /\/nl\/topics\/(digid|work)\//;
  await page.goto(`${way.address}nl/`);
  await expect.poll(() => way.asked.filter((url) => url.includes('/topics/digid/')).length, { timeout: 30_000 }).toBeGreaterThan(0);
  await page.waitForLoadState('networkidle');
  await expect(line(page, 'ready')).toBeHidden();
  await page.goto(`${way.address}nl/topics/fees/`);
  await expect(page.locator('main h1')).toBeVisible();
  way.breaks = undefined;
  way.asked.length = 0;
  await page.goto(`${way.address}nl/routes/`);
  await expect(line(page, 'ready')).toBeVisible({ timeout: 30_000 });
  // What had come is not fetched again.
  expect(way.asked.filter((url) => url === '/nl/change/')).toEqual([]);
  way.close();
});

for (const how of ['refused', 'unknown'] as const) {
  test(`where workers are ${how} everything works online, and nothing is promised`, { tag: how === 'refused' ? [] : LONG }, async ({ page, host }) => {
    await setDay(page, DAY);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript((refused) => {
      // The empty page that comes first has none at all.
      const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
      if (refused && workers) workers.register = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
      else Object.defineProperty(navigator, 'serviceWorker', { value: undefined, configurable: true });
    }, how === 'refused');
    await page.goto(`${host.address}nl/check/`);
    await walk(page, { answers: { situation: 'regularPermanent', goal: 'renewDocument', documentExpires: '2027-05-07' } });
    await page.goto(`${host.address}nl/offline/`);
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.locator('.pp-offline :visible')).toHaveCount(0);
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });
}

test('what stands in pages of other sites is neither kept nor answered', { tag: LONG }, async ({ page }) => {
  const dir = copyOfSite((copy) => {
    for (const folder of ['nl/embed', 'v1']) mkdirSync(join(copy, folder), { recursive: true });
    writeFileSync(join(copy, 'nl/embed/index.html'), '<!doctype html><title>Embed</title><script src="/v1/frame.js"></script>');
    writeFileSync(join(copy, 'v1/frame.js'), 'document.title += " loaded";');
  });
  const host = await Host.of(dir);
  await readyIn(page, host, 'nl');
  const embed = await page.goto(`${host.address}nl/embed/`);
  expect(embed?.fromServiceWorker()).toBe(false);
  await expect(page).toHaveTitle('Embed loaded');
  expect((await keptBy(page)).filter((url) => /embed|\/v1\//.test(url))).toEqual([]);
  await host.stop();
  await expect(page.goto(`${host.address}nl/embed/`)).rejects.toThrow();
  rmSync(dir, { recursive: true });
});
