import { expect, test } from '@playwright/test';
import { answer, send, setDay } from './drive';

test('the whole check with the keyboard alone', async ({ page }) => {
  await setDay(page, '2026-11-22');
  await page.goto('./en/check/');
  const focusOn = async (selector: string) => {
    for (let presses = 0; presses < 40; presses++) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${selector}`);
  };
  const pick = async (question: string, value: string) => {
    await focusOn(`[name="${question}"]`);
    const count = await page.locator(`[name="${question}"]`).count();
    await page.keyboard.press('Space');
    for (let presses = 0; presses < count && !(await page.locator(`[name="${question}"][value="${value}"]`).isChecked()); presses++) {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
  };

  await page.keyboard.press('Tab');
  await expect(page.locator('.nl-skip-link')).toBeFocused();
  await expect(page.locator('.nl-skip-link')).toBeInViewport();
  await page.keyboard.press('Enter');
  await pick('situation', 'asylumTemporary');
  await expect(page.locator('[data-question="goal"]')).toBeVisible();
  await pick('goal', 'travelWhileWaiting');
  for (const [question, date] of [['permitExpires', ['1', '3', '2027']], ['returnTripDate', ['1', '3', '2027']]] as const) {
    await expect(page.locator(`[data-question="${question}"]`)).toBeVisible();
    for (const [at, part] of ['day', 'month', 'year'].entries()) {
      await focusOn(`[name="${question}.${part}"]`);
      await page.keyboard.type(date[at] ?? '');
    }
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('[data-review]')).toBeVisible();
  await focusOn('[data-review] [type="submit"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-pathway="travel-while-waiting"]')).toHaveAttribute('data-outcome', 'likely');
  await focusOn('.pp-back');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-review]')).toBeVisible();
});

test('a result that comes late takes over the focus from what stood in for it', async ({ page }) => {
  let come = () => {};
  const held = new Promise<void>((resolve) => { come = resolve; });
  await setDay(page, '2026-11-22');
  await page.goto('./nl/check/');
  await page.route(`**${await page.locator('#check-texts').getAttribute('data-later')}`, async (route) => { await held; await route.continue(); });
  await answer(page, 'situation', 'british');
  await send(page);
  await expect(page.locator('.pp-check h1')).toBeFocused();
  await expect(page.locator('[data-result]')).toHaveCount(0);
  come();
  await expect(page.locator('[data-result] h1')).toBeFocused();
});
