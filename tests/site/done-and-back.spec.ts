import { expect, test, type Page } from '@playwright/test';
import playwrightConfig from '../../playwright.config';
import { findBrowser } from '../../scripts/browser.mjs';
import { answer, send, setDay, walk } from './drive';

// The browser keeps a page that was left, as it was, for whoever presses Back. The tests' browser has that switched off, so it
// is switched on here: a page of the check must not come back with the answers of somebody who has gone. The shell never keeps one.

const launchOptions = playwrightConfig.projects?.[0]?.use?.launchOptions;
test.use({ launchOptions: { ...launchOptions, executablePath: findBrowser() ?? '', ignoreDefaultArgs: ['--disable-back-forward-cache'] } });
test.describe.configure({ timeout: 90_000 });
test.beforeEach(async ({ page }) => {
  await setDay(page, '2026-11-22');
  await page.addInitScript(() => addEventListener('pageshow', ({ persisted }) => { if (persisted) document.documentElement.setAttribute('data-came-back', ''); }));
});

/** Goes back, to the very page that was left. */
async function back(page: Page): Promise<void> {
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-came-back');
}
const unanswered = async (page: Page) => {
  await expect(page.locator('form[data-question="situation"]')).toBeVisible();
  await expect(page.locator('input:checked, [data-result], [data-review]')).toHaveCount(0);
};

/** A browser evicts a page that is told something while it waits; one that does not must find it empty all the same. */
const withoutWord = (page: Page) => page.addInitScript(() => { Reflect.deleteProperty(window, 'BroadcastChannel'); });

async function fromResultToRoute(page: Page): Promise<void> {
  await page.goto('./nl/check/');
  await walk(page, { answers: { situation: 'noPermit', goal: 'firstApplication', asylumGrounds: ['persecution'] } });
  await page.locator('[data-result] a[href*="/routes/"]').first().click();
  await expect(page.locator('[data-route]')).toBeVisible();
}

async function deleteAll(page: Page): Promise<void> {
  await page.locator('.pp-footer [data-delete-all]').click();
  await expect(page.locator('[data-deleted]')).toBeVisible();
}

test('after everything was deleted on another page, the result is not kept for Back', async ({ page }) => {
  await fromResultToRoute(page);
  await deleteAll(page);
  await page.goBack({ waitUntil: 'commit' });
  await unanswered(page);
});

test('nor where the browser keeps it: it comes back empty', async ({ page }) => {
  await withoutWord(page);
  await fromResultToRoute(page);
  await deleteAll(page);
  await back(page);
  await unanswered(page);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('persecution" checked');
});

test('where nothing may be stored, a page that was left comes back empty: nobody can tell who sits there', async ({ page }) => {
  await withoutWord(page);
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage']) Object.defineProperty(window, name, { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
  });
  await fromResultToRoute(page);
  await page.locator('.pp-footer [data-delete-all]').click();
  await expect(page).toHaveURL(/\/nl\/$/);
  await back(page);
  await unanswered(page);
});

test('the next person gives the same answers and goes back beyond their own: the reasons of the first are not there', async ({ page }) => {
  await withoutWord(page);
  await fromResultToRoute(page);
  await deleteAll(page);
  await page.goto('./nl/check/');
  await answer(page, 'situation', 'noPermit');
  await answer(page, 'goal', 'firstApplication');
  await expect(page.locator('form[data-question="asylumGrounds"]')).toBeVisible();
  // The sixth entry of this tab: an empty page, four questions and answers, then the result of the first person.
  await page.evaluate(() => history.go(5 - (history.length - 1)));
  await expect(page.locator('html')).toHaveAttribute('data-came-back');
  await expect(page.locator('form[data-question="asylumGrounds"]')).toBeVisible();
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('without that, whoever reads on and comes back finds the answers that the tab keeps, and the place', async ({ page }) => {
  await withoutWord(page);
  await page.goto('./nl/check/');
  await answer(page, 'situation', 'british');
  await send(page);
  await expect(page.locator('[data-result]')).toBeVisible();
  await page.locator('[data-result] a[href*="/routes/"]').first().click();
  await expect(page.locator('[data-route]')).toBeVisible();
  await back(page);
  await expect(page.locator('[data-result] [data-pathway]').first()).toBeVisible();
});
