import { expect, test } from '@playwright/test';
import { setDay, shown, walk } from './drive';

// The same site in a folder of someone's host: every address knows the base path.
test('language choice, landing, check, language switch and result under a sub-path', async ({ page, baseURL }) => {
  await setDay(page, '2026-11-22');
  const missing: string[] = [];
  page.on('response', (response) => { if (response.status() >= 400) missing.push(response.url()); });
  await page.goto('./');
  await page.click('a[hreflang="nl"]');
  await page.click('.pp-button-link[href$="/check/"]');
  await expect(page.locator('form[data-question]')).toBeVisible();
  await page.click('a[data-language="en"]');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await walk(page, { answers: { situation: 'regularPermanent', goal: 'renewDocument', documentExpires: '2027-01-01' } });
  expect(await shown(page)).toEqual([{ pathway: 'document-renewal', outcome: 'info', deadline: '2027-01-01', fee: 85 }]);
  expect(page.url().startsWith(`${baseURL}en/check/`)).toBe(true);
  expect(missing).toEqual([]);
});
