import { expect, test } from '@playwright/test';
import { answer, send, setDay } from './drive';

test.beforeEach(({ page }) => setDay(page, '2026-11-22'));

test('switching the language keeps the answers, the place and what was half typed, without a new page', async ({ page }) => {
  await page.goto('./nl/check/');
  await answer(page, 'situation', 'asylumTemporary');
  await answer(page, 'goal', 'withdrawalLetter');
  await page.fill('[name="letterDate.day"]', '12');
  await page.evaluate(() => Object.assign(window, { samePage: true }));
  await page.click('a[data-language="en"]');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await expect(page.locator('main h1')).toBeFocused();
  expect(page.url()).toMatch(/\/en\/check\/#q=letterDate$/);
  await expect(page.locator('[name="letterDate.day"]')).toHaveValue('12');
  await expect(page.locator('.pp-brand__note')).toHaveText('Not the government');
  expect(await page.evaluate(() => 'samePage' in window)).toBe(true);

  await page.fill('[name="letterDate.month"]', 'October');
  await page.fill('[name="letterDate.year"]', '2026');
  await send(page);
  await send(page);
  await expect(page.locator('[data-pathway]')).toHaveAttribute('data-deadline', '2026-11-23');
  await page.click('a[data-language="nl"]');
  await expect(page.getByRole('heading', { level: 1, name: 'Uw uitkomst' })).toBeVisible();
  await expect(page.locator('[data-pathway]')).toHaveAttribute('data-deadline', '2026-11-23');
  await page.goBack();
  await expect(page.locator('[data-review]')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
});

test('without storage the language still changes in place', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
  });
  await page.goto('./en/check/');
  await answer(page, 'situation', 'british');
  await page.click('a[data-language="nl"]');
  await expect(page.locator('[data-review]')).toContainText('Ik heb de Britse nationaliteit');
});

test('when the other page cannot be fetched, the link is followed', async ({ page }) => {
  await page.goto('./nl/check/');
  await answer(page, 'situation', 'unionCitizen');
  await page.route('**/en/check/', (route) => (route.request().resourceType() === 'document' ? route.continue() : route.abort()));
  await page.click('a[data-language="en"]');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await expect(page.locator('form[data-question="goal"]')).toBeVisible();
});
