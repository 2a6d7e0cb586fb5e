import { expect, test } from '@playwright/test';
import { pathwayIds } from '../../src/law/pathway';
import { expectAccessible, setDay } from './drive';

const PLAIN = ['', 'routes/', 'change/', 'sources/', 'look/', '404/', ...pathwayIds.map((id) => `routes/${id}/`)];

for (const language of ['nl', 'en']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${language}: every page passes axe in the ${colorScheme} theme and fits a screen of 320 pixels`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 800 });
      for (const path of PLAIN) {
        await page.goto(`./${language}/${path}`);
        await page.evaluate(() => { for (const one of document.querySelectorAll('details')) one.open = true; });
        await expectAccessible(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBeLessThanOrEqual(0);
      }
    });
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a pathway page is complete', async ({ page }) => {
    await page.goto('./nl/routes/regular-permanent/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.locator('[data-fact]').count()).toBeGreaterThan(30);
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
