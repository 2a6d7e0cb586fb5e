import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, expect, test, type Frame, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.mjs';
import { languageIds } from '../../src/text/languages';
import { persons } from '../law/persons/all';
import { answer, expectAccessible, openQuestion, setDay, walk } from './drive';
import { frameOf, heard, serveHosts, type Hosts } from './hosts';

// The widget on the pages of invented partners, on another site than ours (`localhost` and 127.0.0.1).

/** The one with settings of a profile. */
const whole = { executablePath: findBrowser() ?? '' };

let hosts: Hosts;
test.beforeAll(async ({ baseURL }) => { hosts = await serveHosts(baseURL ?? ''); });
test.afterAll(() => hosts.close());

const widget = (page: Page, at = 0) => page.locator('permit-path').nth(at);
const height = async (page: Page, at = 0) => (await widget(page, at).boundingBox())?.height ?? 0;
/** The frame stands in for the page: the same clicks and fields. */
const inside = (frame: Frame) => frame as unknown as Page;
/** Somebody with a day to come, for the calendar. */
const person = persons.find(({ answers, expect: [first] }) => answers['situation'] === 'regularTemporary' && answers['goal'] === 'stay' && first?.outcome === 'notYet');

/** What a message to a host may be: a height in steps, or a moment. */
const HARMLESS = /^\{"permitPath":1,"(height":\d*[02468]0|moment":"(ready|started|finished)")\}$/;
/** Chromium on Linux cannot share, and says so of the permission that the widget asks for. */
const expected = (text: string) => text.startsWith("Unrecognized feature: 'web-share'");

test('the whole check, where a strict policy rules and nothing may be stored', async ({ baseURL }, info) => {
  if (!person) throw new Error('No person');
  // It starts a whole browser of its own: on a busy machine half a minute is gone with that.
  test.setTimeout(90_000);
  const profile = mkdtempSync(join(tmpdir(), 'permit-path-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }));
  const context = await chromium.launchPersistentContext(profile, { ...info.project.use.launchOptions, ...whole, locale: 'nl-NL', acceptDownloads: true });
  try {
    const page = await context.newPage();
    const said: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await setDay(page, person.day);
    await page.goto(hosts.address('council.html'));
    const frame = await frameOf(page);
    expect(await frame.evaluate(() => { try { return String(localStorage.length); } catch (error) { return (error as Error).name; } })).toBe('SecurityError');
    await expect.poll(async () => (await heard(page)).events.length).toBe(1);
    const first = await height(page);

    await walk(inside(frame), person);
    await expect.poll(() => height(page)).toBeGreaterThan(first * 2);
    const long = await height(page);
    expect(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);

    // The calendar file comes out of the frame, and paper too.
    const download = page.waitForEvent('download');
    await frame.locator('[data-part="calendar"] summary').click();
    await frame.locator('[data-part="calendar"] [data-day] button').first().click();
    expect((await download).suggestedFilename()).toMatch(/\.ics$/);
    expect(await frame.evaluate(() => new Promise((done) => { addEventListener('beforeprint', () => done('printed')); setTimeout(() => done('refused'), 2000); print(); }))).toBe('printed');
    await expect(frame.locator('[data-save]')).toHaveCount(0);

    await frame.getByRole('button', { name: 'Klaar: alles wissen' }).click();
    await expect(frame.locator('form[data-question="situation"]')).toBeVisible();
    await expect(frame.locator('input:checked')).toHaveCount(0);
    await expect.poll(() => height(page)).toBeLessThan(long);
    expect(Math.abs((await height(page)) - first)).toBeLessThanOrEqual(80);

    const { events, messages } = await heard(page);
    expect(events).toEqual(['ready', 'started', 'finished'].map((name) => ({ type: `permit-path:${name}`, detail: null, of: '' })));
    expect(messages.map(({ data }) => JSON.stringify(data)).filter((data) => !HARMLESS.test(data))).toEqual([]);
    expect(new Set(messages.map(({ origin }) => origin))).toEqual(new Set([new URL(baseURL ?? '').origin]));
    expect(said.filter((text) => !expected(text))).toEqual([]);
    const options = Object.values(person.answers).flat().filter((value) => value.length > 3 && value !== 'none');
    for (const url of requests) {
      expect([new URL(baseURL ?? '').origin, new URL(hosts.address('')).origin]).toContain(new URL(url).origin);
      for (const option of options) expect(url).not.toContain(option);
    }
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
});

test('the focus and the place of the page around stay until the reader is in the widget', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 700 });
  await page.goto(hosts.address('article.html'));
  await frameOf(page);
  await widget(page, 1).evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await expect.poll(async () => (await heard(page)).events.map(({ of }) => of)).toContain('second');
  await page.evaluate(() => scrollTo(0, 0));
  const second = await frameOf(page, 1);
  await widget(page, 1).evaluate((element) => element.setAttribute('pathway', 'regular-permanent'));
  await expect(second.locator('[data-question="permitExpires"]')).toBeVisible();
  expect(await page.evaluate(() => [document.activeElement?.tagName, scrollY])).toEqual(['BODY', 0]);

  const frame = await frameOf(page);
  await frame.locator('[value="regularTemporary"]').check();
  await frame.locator('main [type="submit"]').click();
  await expect(frame.locator('main h1')).toBeFocused();
  await expect(frame.locator('main h1')).toBeInViewport();
});

test('the style of the page around changes nothing inside; its language and a pathway do', async ({ page }) => {
  await page.goto(hosts.address('library.html'));
  const frame = await frameOf(page);
  const box = await widget(page).locator('iframe').boundingBox();
  expect(box?.width).toBeGreaterThan(500);
  expect(box?.height).toBeGreaterThan(500);
  expect(await frame.evaluate(() => { const { letterSpacing, transform, direction } = getComputedStyle(document.querySelector('main p') as Element); return { letterSpacing, transform, direction }; }))
    .toEqual({ letterSpacing: 'normal', transform: 'none', direction: 'rtl' });
  await expect(widget(page).locator('iframe')).toHaveAttribute('title', 'فحص Permit Path');
  // What the pathway implies is answered.
  await answer(inside(frame), 'situation', 'unionCitizen');
  await expect(frame.locator('[data-question="goal"]')).toHaveCount(0);
  const at = await openQuestion(inside(frame));

  // By the reader, in the frame; then by the page around. The answers stay.
  await frame.locator('a[data-language="ti"]').click();
  await expect(frame.locator('html')).toHaveAttribute('lang', 'ti');
  expect(await openQuestion(inside(frame))).toBe(at);
  await widget(page).evaluate((element) => element.setAttribute('lang', 'nl-NL'));
  await expect(frame.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(frame.locator('html')).toHaveAttribute('data-embed', '');
  expect(await openQuestion(inside(frame))).toBe(at);
});

test('two widgets on a long page: the second loads when it is near, each keeps its own, and one that goes leaves nothing', async ({ page, baseURL }) => {
  const frames: string[] = [];
  page.on('request', (request) => { if (request.resourceType() === 'document') frames.push(request.url()); });
  await page.setViewportSize({ width: 1000, height: 600 });
  await page.goto(hosts.address('article.html'));
  const first = await frameOf(page);
  await expect.poll(async () => (await heard(page)).events.length).toBe(1);
  expect(frames.filter((url) => url.startsWith(baseURL ?? ''))).toEqual([`${baseURL}nl/embed/`]);

  await widget(page, 1).evaluate((element) => element.scrollIntoView());
  await expect.poll(async () => (await heard(page)).events.length).toBe(2);
  expect(frames.at(-1)).toBe(`${baseURL}ti/embed/`);
  const second = await frameOf(page, 1);
  await answer(inside(first), 'situation', 'regularTemporary');
  await expect(second.locator('form[data-question="situation"]')).toHaveCount(0);

  await page.evaluate(() => document.getElementById('second')?.remove());
  await expect.poll(() => page.frames().length).toBe(2);
  await page.evaluate(() => document.querySelector('article')?.prepend(Object.assign(document.createElement('permit-path'), { id: 'third', lang: 'de' })));
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(async () => (await heard(page)).events.at(-1)?.of).toBe('third');
  expect(frames.at(-1)).toBe(`${baseURL}en/embed/`);
});

test('a look is taken as far as it can be read, follows the element, and paper stays ours', async ({ page }) => {
  await page.goto(hosts.address('council.html'));
  const frame = await frameOf(page);
  const token = (name: string) => frame.evaluate((one) => getComputedStyle(document.documentElement).getPropertyValue(one).trim(), name);
  await expect.poll(() => token('--pp-color-action')).toBe('#4b2a7b');
  expect(await token('--pp-color-paper')).toBe('#ffffff');
  expect(await token('--pp-radius-large')).toBe('0px');

  await widget(page).evaluate((element) => {
    (element as HTMLElement).style.setProperty('--permit-path-color-action', '#ffee00');
    (element as HTMLElement).style.setProperty('--permit-path-font', 'Georgia; } body { display: none');
    (element as HTMLElement).style.setProperty('--permit-path-font-size', '9px');
  });
  // Yellow on white cannot be read: that colour is ours again, the rest stays.
  await expect.poll(() => token('--pp-color-action')).toBe('#0d4f4a');
  expect(await token('--pp-color-paper')).toBe('#ffffff');
  expect(await token('--pp-font-body')).toMatch(/^system-ui/);
  await expect(frame.locator('main h1')).toBeVisible();

  // In the dark white paper would need dark ink: those that stand together stay.
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => token('--pp-color-surface')).not.toBe('#fffdf9');
  await expectAccessible(page, ['color-contrast']);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  expect(await token('--pp-color-paper')).toBe('#faf6ee');
});

test('only the page for frames may be framed, on any site', async ({ page, baseURL }) => {
  await page.goto(hosts.address('record.js'));
  for (const path of ['', 'nl/', 'nl/check/', 'en/topics/help/', 'ar/routes/regular-permanent/', 'nl/does-not-exist/', 'ti/embed/']) {
    await page.evaluate((src) => new Promise<void>((done) => {
      const frame = Object.assign(document.createElement('iframe'), { src });
      frame.addEventListener('load', () => done());
      document.body.append(frame);
    }), `${baseURL}${path}`);
    const frame = page.frames().at(-1);
    await expect.poll(() => frame?.url()).toBe(path === 'ti/embed/' ? `${baseURL}ti/embed/` : 'chrome-error://chromewebdata/');
  }
});

test('the loader is one small file that loads nothing by itself', async ({ page, baseURL }) => {
  const text = readFileSync('dist/v1/embed.js');
  expect(brotliCompressSync(text).length).toBeLessThanOrEqual(1500);
  expect(text.toString()).not.toMatch(/\bimport\s*[({'"]|\bfetch\b|sendBeacon|XMLHttpRequest/);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(hosts.address('record.js'));
  await page.evaluate((src) => new Promise((done) => {
    const script = Object.assign(document.createElement('script'), { type: 'module', src });
    script.addEventListener('load', done);
    document.head.append(script);
  }).then(() => undefined), `${baseURL}v1/embed.js`);
  expect(requests).toEqual([hosts.address('record.js'), `${baseURL}v1/embed.js`]);
});

for (const language of languageIds) {
  test(`the page for frames can be read and used by everybody: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`./${language}/embed/`);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    // Opened by itself it speaks to nobody, and its links lead away from it.
    const opened = page.waitForEvent('popup');
    await page.locator('.pp-help a').click();
    await expect((await opened).locator('main h1')).toBeVisible();
  });
}

test('without script there is the link', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(hosts.address('council.html'));
  await expect(page.getByRole('link', { name: 'Doe de check van Permit Path' })).toBeVisible();
  await context.close();
});

test('the first loader, as copies and caches still have it, runs the newest frame', async ({ page }) => {
  const old = readFileSync(new URL('hosts/loader-1.js', import.meta.url));
  await page.route('**/v1/embed.js', (route) => route.fulfill({ body: old, contentType: 'text/javascript', headers: { 'Access-Control-Allow-Origin': '*' } }));
  await page.goto(hosts.address('council.html'));
  const frame = await frameOf(page);
  await expect.poll(async () => (await heard(page)).events.length).toBe(1);
  const before = await height(page);
  await answer(inside(frame), 'situation', 'regularTemporary');
  await expect.poll(async () => (await heard(page)).events.length).toBe(2);
  await expect.poll(() => height(page)).not.toBe(before);
  await widget(page).evaluate((element) => element.setAttribute('lang', 'fr'));
  await expect(frame.locator('html')).toHaveAttribute('lang', 'fr');
  expect(await frame.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--pp-color-action').trim())).toBe('#4b2a7b');
});

test('messages of others change nothing, on either side', async ({ page }) => {
  await page.goto(hosts.address('council.html'));
  const frame = await frameOf(page);
  await expect.poll(async () => (await heard(page)).events.length).toBe(1);
  const before = await height(page);
  const hostile = [{ permitPath: 1, height: 40 }, { permitPath: 1, moment: 'finished' }, { permitPath: 1, lang: 'ar' }, { permitPath: 1, pathway: 'asylum-first' }];
  await page.evaluate((messages) => { for (const one of messages) postMessage(one, '*'); }, hostile);
  // From a window that is neither the widget nor the page that holds it.
  const other = await page.evaluateHandle(() => document.body.appendChild(document.createElement('iframe')));
  await (await other.contentFrame())?.evaluate((messages) => {
    for (const one of messages) {
      parent.postMessage(one, '*');
      for (let at = 0; at < parent.length; at += 1) parent[at]?.postMessage(one, '*');
    }
  }, hostile);
  // From the page itself, but nothing that means anything.
  await widget(page).locator('iframe').evaluate((element) => {
    const { contentWindow } = element as HTMLIFrameElement;
    for (const one of [null, 1, 'x', [], { permitPath: 2, lang: 'ar' }, { permitPath: 1, lang: '"]<' }, { permitPath: 1, pathway: 'x'.repeat(5000) }, { permitPath: 1, look: 'x' }, { permitPath: 1, look: { 'color-text': 7, __proto__: { font: 'x' } } }]) contentWindow?.postMessage(one, '*');
  });
  await page.waitForTimeout(300);
  expect(await height(page)).toBe(before);
  expect((await heard(page)).events).toHaveLength(1);
  await expect(frame.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(frame.locator('form[data-question="situation"]')).toBeVisible();
  expect(await frame.evaluate(() => location.hash)).toBe('');
});
