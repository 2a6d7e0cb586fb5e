import { expect, test } from '@playwright/test';
import { languagesOf } from '../../src/text/languages';
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

test('a page names itself in each language, with the whole address where the site has a name', async ({ page }) => {
  const alternates = async () => page.locator('head link[rel="alternate"][hreflang]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await page.goto('./fr/privacy/');
  expect(await alternates()).toEqual(languagesOf('privacy/').map((id) => `https://permit-path.test/permit-path/${id}/privacy/`));
  await page.goto('./nl/partners/');
  expect(await alternates()).toEqual(languagesOf('partners/').map((id) => `https://permit-path.test/permit-path/${id}/partners/`));
});
