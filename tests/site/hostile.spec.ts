import { readFileSync } from 'node:fs';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { NAMES } from '../../src/islands/store';
import { DAYS, KINDS, MARKUP, NAMES as INHERITED, OLD, SHORT, SIGNS, TEXTS } from '../hostile/corpus';
import { answer, setDay } from './drive';
import { board } from './follow';
import { frameOf, heard, serveHosts } from './hosts';

// The corpus of hostile input (`tests/hostile`) in a real browser: in its stores, addresses, fields, files, messages and attributes. Nothing of it becomes an element
// or runs, nothing breaks, and the site goes on in the language of its reader.

const texts = (language: string, file: string) => JSON.parse(readFileSync(new URL(`../../locales/${language}/${file}.json`, import.meta.url), 'utf8'));
const TODAY = '2026-11-22';
/** What a navigation can carry: a browser cuts longer ones itself. */
const SOME = TEXTS.filter((text) => text.length < 5000);
const every = <T>(all: readonly T[], step: number, from = 0) => all.filter((_, at) => at % step === from);

/** Errors of a page, from its first moment on. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

/** What the input has left behind: elements, a run, or something that every object has. */
const traces = (page: Page | Frame) => page.evaluate(() => [
  ...[...document.querySelectorAll('[data-planted]')].map(({ outerHTML }) => outerHTML), ...('planted' in window ? ['window.planted'] : []), ...('planted' in {} ? ['Object.prototype'] : []),
]);

test.beforeEach(({ page }) => setDay(page, TODAY));
test.describe.configure({ timeout: 120_000 });

test('in every store at once, on the check and on the page of a pathway', async ({ page }) => {
  const errors = errorsOf(page);
  const put = (text: string) => page.evaluate(([names, value]) => { for (const name of names) { sessionStorage.setItem(name, value); localStorage.setItem(name, value); } }, [Object.values(NAMES), text] as const);
  const { title } = texts('ar', 'questions').situation;
  await page.goto('./ar/check/');
  // What is read otherwise than as junk, one of each kind of sign, and what is huge.
  for (const text of [...every(OLD, 3), ...every(MARKUP, 9), ...every(SIGNS, 9), '['.repeat(60_000), 'a'.repeat(100_000)]) {
    await put(text);
    await page.reload();
    await expect(page.locator('main h1')).toHaveText(title);
    expect(await traces(page)).toEqual([]);
  }
  for (const text of [OLD.at(-1) ?? '', OLD.at(-2) ?? '', OLD.at(-3) ?? '', MARKUP[3] ?? '', `"pathway":"regular-permanent"${MARKUP[0]}`]) {
    await page.goto('./mark.svg');
    await put(text);
    // What names this pathway opens the board by itself.
    await page.goto('./ti/routes/regular-permanent/#follow');
    await expect(page.locator('[data-phase="preparing"]')).toBeVisible();
    expect(await traces(page)).toEqual([]);
  }
  expect(errors).toEqual([]);
});

test('in the part of the address behind #', async ({ page }) => {
  const errors = errorsOf(page);
  const hashes = SOME.flatMap((text) => ['', 'q=', 'start=', 's=', 's=1.'].map((begin) => begin + text));
  // A browser takes only some two hundred navigations in ten seconds, and the check makes one of its own for each.
  for (const from of [0, 1, 2, 3]) {
    await page.goto(`./fr/check/?${from}`);
    await answer(page, 'situation', 'noPermit');
    const wrong = await page.evaluate(async (all) => {
      const found: string[] = [];
      for (const hash of all) {
        location.hash = hash;
        await new Promise((done) => setTimeout(done, 1));
        if (!document.querySelector('main h1')?.textContent || location.hash.startsWith('#s=')) found.push(hash);
      }
      return found;
    }, every(hashes, 17, from));
    expect(wrong).toEqual([]);
    await expect(page.locator('.pp-notice[role="status"]')).toBeVisible();
    await expect(page.locator('main h1')).toHaveText(texts('fr', 'questions').goal.title);
    expect(await traces(page)).toEqual([]);
  }
  expect(errors).toEqual([]);
});

test('in the fields of a date, and in a file that is brought', async ({ page }) => {
  const errors = errorsOf(page);
  await page.goto('./ti/check/');
  await answer(page, 'situation', 'regularTemporary');
  await answer(page, 'goal', 'stay');
  const count = await page.evaluate(async (all) => {
    const field = (part: string) => document.querySelector<HTMLInputElement>(`#permitExpires-${part}`);
    for (const text of all) {
      for (const part of ['day', 'month', 'year']) if (field(part)) (field(part) as HTMLInputElement).value = text;
      field('day')?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
      document.querySelector<HTMLButtonElement>('main [type="submit"]')?.click();
      await new Promise((done) => setTimeout(done));
    }
    return all.length;
  }, TEXTS);
  expect(count).toBeGreaterThan(150);
  await expect(page.locator('form[data-question="permitExpires"]')).toBeVisible();
  const error = await page.locator('#error').getAttribute('data-error');
  await expect(page.locator('#error')).toHaveText(texts('ti', 'check').errors[error ?? '']);
  expect(await traces(page)).toEqual([]);

  await page.goto('./mark.svg');
  await board(page, 'regular-permanent', 'nl');
  await page.evaluate(() => { for (const one of document.querySelectorAll<HTMLDetailsElement>('.pp-board details')) one.open = true; });
  const said = page.locator('[data-part="file"] [role="status"]');
  for (const text of [...every(OLD, 5), ...every(MARKUP, 8), ...every(DAYS, 9), OLD.at(-1) ?? '', 'x'.repeat(300_000), '{"a":'.repeat(30_000)]) {
    await page.setInputFiles('[data-part="file"] input[type="file"]', { name: `${text.slice(0, 40)}.json`, mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.locator('[data-phase]')).toBeVisible();
  }
  await expect(said).toHaveText(texts('nl', 'journey').file.journeyUnreadable);
  expect(await traces(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test('in messages to the widget, and in its attributes', async ({ page, baseURL }) => {
  const hosts = await serveHosts(baseURL ?? '');
  try {
    const errors = errorsOf(page);
    await page.goto(hosts.address('council.html'));
    const frame = await frameOf(page);
    await expect.poll(async () => (await heard(page)).events.length).toBe(1);
    const widget = page.locator('permit-path');
    const sent = await widget.locator('iframe').evaluate((element, [all, kinds]) => {
      const window_ = (element as HTMLIFrameElement).contentWindow;
      const values: unknown[] = [...all, ...kinds, new Map([['permitPath', 1]]), new Date(), 10n, new Uint8Array(9), [undefined, NaN]];
      const messages = values.flatMap((one) => [one, { permitPath: one }, { permitPath: 1, look: one }, { permitPath: 1, lang: one }, { permitPath: 1, pathway: one === '' ? '-' : one }, { permitPath: 1, look: { 'color-text': one, 'color-action': one, font: one, [typeof one === 'string' ? one : 'x']: one } }]);
      for (const one of messages) window_?.postMessage(one, '*');
      // Far more than any look of ours.
      window_?.postMessage({ permitPath: 1, look: new Uint8Array(4_000_000) }, '*');
      return messages.length;
    }, [SHORT.filter((text) => !INHERITED.includes(text)), KINDS.filter((one) => one !== undefined && !(typeof one === 'object' && one !== null && 'then' in one)).map((one) => JSON.parse(JSON.stringify(one) ?? 'null') as unknown)] as const);
    expect(sent).toBeGreaterThan(1000);
    // It has read all of them once it answers.
    const begun = Date.now();
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe('nl');
    expect(Date.now() - begun).toBeLessThan(15_000);
    expect(await traces(frame)).toEqual([]);

    const set = await widget.evaluate(async (element, all) => {
      for (const text of all) {
        for (const name of ['lang', 'pathway', 'class', 'style']) element.setAttribute(name, text);
        await new Promise((done) => setTimeout(done));
      }
      for (const text of all.slice(0, 30)) {
        const one = Object.assign(document.createElement('permit-path'), { textContent: text });
        one.setAttribute('lang', text);
        one.setAttribute('pathway', text);
        element.after(one);
        const address = new URL(one.shadowRoot?.querySelector('iframe')?.src ?? '');
        if (!/^\/(nl|en)\/embed\/$/.test(address.pathname) || !/^(#start=[a-z-]{1,40})?$/.test(address.hash) || address.search !== '') throw new Error(address.href);
        one.remove();
      }
      element.setAttribute('lang', 'ar');
      element.setAttribute('pathway', '');
      return all.length;
    }, SHORT);
    expect(set).toBeGreaterThan(150);
    await expect(frame.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(frame.locator('main h1')).toHaveText(texts('ar', 'questions').situation.title);
    expect([...await traces(page), ...await traces(frame)]).toEqual([]);
    expect(errors).toEqual([]);
  } finally {
    hosts.close();
  }
});
