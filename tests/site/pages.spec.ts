import { expect, test, type Page } from '@playwright/test';
import { pathwayIds } from '../../src/law/pathway';
import { topicIds } from '../../src/law/topic';
import { languageIds, languagesOf, SOURCE_LANGUAGE, type LanguageId } from '../../src/text/languages';
import { expectAccessible, setDay } from './drive';
import { isMatrix, sampled } from './sample';
import { expectOwnWords } from './words';

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const PLAIN = ['', 'routes/', 'topics/', 'change/', 'sources/', 'privacy/', 'accessibility/', 'look/', '404/', 'offline/', ...pathwayIds.map((id) => `routes/${id}/`), ...topicIds.map((id) => `topics/${id}/`)];
/** The pages of a language: those for organisations, and of those that explain the check one of each kind, exist in some only. axe looks at them in their own tests. */
const IN_SOME = ['partners/', 'how/', 'how/union-permanent/', 'how/union-permanent/review/', 'how/union-permanent/review/texts/'];
const pagesOf = (language: LanguageId) => [...PLAIN, ...IN_SOME.filter((path) => languagesOf(path).includes(language))];
/** Of pages that are drawn alike, three pathways and three topics; all of them in the long runs. */
const SOME = [...['asylum-application', 'union-permanent', 'get-help'].map((id) => `routes/${id}/`), ...topicIds.slice(0, 3).map((id) => `topics/${id}/`)];
const OF_EACH_KIND = isMatrix ? PLAIN : PLAIN.filter((path) => !/^(routes|topics)\/./.test(path) || SOME.includes(path));
const unfold = (page: Page) => page.evaluate(() => { for (const one of document.querySelectorAll('details')) one.open = true; });

// The Dutch pages are those that all others are made from: axe looks at each of them.
const forAxe = (language: LanguageId) => (!sampled.includes(language) ? [] : language === SOURCE_LANGUAGE ? PLAIN : OF_EACH_KIND);

for (const language of languageIds) {
  test(`${language}: every page is in its own words and fits a screen of 320 pixels; axe looks at ${forAxe(language).length} of them`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.setViewportSize({ width: 320, height: 800 });
    for (const path of PLAIN) {
      await page.goto(`./${language}/${path}`);
      await unfold(page);
      await expectOwnWords(page, language);
      if (forAxe(language).includes(path)) await expectAccessible(page);
      expect(await overflow(page), path).toBeLessThanOrEqual(0);
    }
  });
}

// Of what axe looks at only the contrast hangs on the theme, and only the script on the language: two of those are enough.
for (const language of isMatrix ? ['nl', 'ar'] : ['ar']) {
  test(`${language}: in the dark pages of each kind keep their contrast`, async ({ page }) => {
    test.setTimeout(400_000);
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const path of OF_EACH_KIND) {
      await page.goto(`./${language}/${path}`);
      await unfold(page);
      await expectAccessible(page, ['color-contrast']);
    }
  });
}

for (const language of sampled.filter((id) => id !== SOURCE_LANGUAGE)) {
  test(`${language}: on every page each sentence has the Dutch one below it, where a reader asks for it`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.setViewportSize({ width: 320, height: 800 });
    for (const path of pagesOf(language)) {
      await page.goto(`./${language}/${path}`);
      const button = page.locator('button[data-beside]');
      // Asked for once, it stays for the pages after it.
      if (path === '') await button.click();
      await expect(button, path).toHaveAttribute('aria-pressed', 'true');
      const title = page.locator('main h1');
      await unfold(page);
      expect(await overflow(page), path).toBeLessThanOrEqual(0);
      const beside = await page.locator('.pp-dutch').allTextContents();
      const words = (await page.evaluate((address) => new Promise<string>((resolve) => {
        // As the page does it: text may not become markup.
        const request = Object.assign(new XMLHttpRequest(), { responseType: 'document', onload: () => resolve(request.responseXML?.querySelector('main')?.textContent ?? '') });
        request.open('GET', address);
        request.send();
      }), `/${SOURCE_LANGUAGE}/${path}`)).replace(/\s+/g, ' ');
      expect(beside.filter((sentence) => !words.includes(sentence)), path).toEqual([]);
      // Every paragraph of its own has one: what stands without is the same in both languages, or says where a fact was found.
      const without = await title.evaluate(() => [...document.querySelectorAll('main :is(p, h1, h2, h3)')]
        .filter((one) => !one.querySelector('.pp-dutch, p, a[lang]') && !one.closest('.pp-translation, .pp-source') && !one.hasAttribute('lang') && /\p{L}{3}/u.test(one.textContent ?? ''))
        .map((one) => one.textContent ?? ''));
      expect(without.filter((text) => !words.includes(text.replace(/\s+/g, ' ').trim())), path).toEqual([]);
    }
    await page.locator('button[data-beside]').click();
    await expect(page.locator('.pp-dutch')).toHaveCount(0);
    await page.reload();
    await expect(page.locator('button[data-beside]')).toHaveAttribute('aria-pressed', 'false');
  });
}

test('when the Dutch cannot be fetched, the page says so and stays as it was', async ({ page }) => {
  await page.goto('./ti/routes/get-help/');
  await page.route('**/nl/**', (route) => route.abort());
  await page.click('button[data-beside]');
  await expect(page.locator('.pp-translation [role="status"]')).not.toBeEmpty();
  await expect(page.locator('button[data-beside]')).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('.pp-dutch')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a pathway page is complete', async ({ page }) => {
    await page.goto('./nl/routes/regular-permanent/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.locator('[data-fact]').count()).toBeGreaterThan(30);
  });
  test('a translated page leads to the Dutch one, and has no button that does nothing', async ({ page }) => {
    await page.goto('./ar/routes/regular-permanent/');
    await expect(page.locator('button[data-beside]')).toBeHidden();
    await page.locator('.pp-translation noscript a').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  });
});

test('a page that is not there is answered in the language of its address', async ({ page }) => {
  const answer = await page.goto('./en/nowhere/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
});

test('a source that was young at the build is marked once it is older than 24 months', async ({ page }) => {
  const mark = page.locator('[data-source="L3"] .pp-mark');
  await setDay(page, '2028-06-12');
  await page.goto('./nl/sources/');
  await expect(mark).toBeHidden();
  await setDay(page, '2028-06-13');
  await page.reload();
  await expect(mark).toBeVisible();
});

test('a built site does not listen to ?today=', async ({ page }) => {
  await setDay(page, '2026-11-22');
  await page.goto('./nl/check/?today=2020-01-01#start=asylum-repeat');
  await page.click('main [type="submit"]');
  await expect(page.locator('[data-result]')).toHaveAttribute('data-judged-on', '2026-11-22');
});

test('the button of a pathway page starts the check there, with what it implies', async ({ page }) => {
  await page.goto('./nl/routes/asylum-document-renewal/');
  await page.click('main a[href$="#start=asylum-document-renewal"]');
  await expect(page.locator('form[data-question="permitExpires"]')).toBeVisible();
  await page.click('.pp-back');
  await expect(page.locator('[value="stay"]')).toBeChecked();
});
