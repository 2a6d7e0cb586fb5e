import { expect, test, type Page } from '@playwright/test';
import { languageIds } from '../../src/text/languages';
import { persons } from '../law/persons/all';
import { answer, expectAccessible, setDay, walk } from './drive';

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const person = persons.find(({ answers }) => answers['goal'] === 'stay' && Object.keys(answers).length > 12);

for (const width of [320, 1280]) {
  test(`nothing runs out of a screen of ${width} pixels`, async ({ page }) => {
    if (!person) throw new Error('No person');
    await setDay(page, person.day);
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['./', ...languageIds.map((id) => `./${id}/`)]) {
      await page.goto(path);
      expect(await overflow(page), path).toBeLessThanOrEqual(0);
    }
    await page.goto('./nl/check/');
    await walk(page, person, async () => { expect(await overflow(page)).toBeLessThanOrEqual(0); });
  });
}

test('answers are big enough to touch', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('./nl/check/');
  for (const tile of await page.locator('.pp-tile, main [type="submit"]').all()) {
    expect((await tile.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  }
});

test('in the dark every screen keeps its contrast', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const path of ['./', './nl/', './en/', './nl/check/', './ar/check/', './ti/check/']) {
    await page.goto(path);
    await expectAccessible(page);
  }
  await setDay(page, '2026-11-22');
  await answer(page, 'situation', 'british');
  await page.click('main [type="submit"]');
  await expect(page.locator('[data-result]')).toBeVisible();
  await expectAccessible(page);
});

test('landing, language choice and the page that is not there pass axe', async ({ page }) => {
  for (const path of ['./', './nl/', './en/', './nl/nowhere/']) {
    await page.goto(path);
    await expectAccessible(page);
  }
});
