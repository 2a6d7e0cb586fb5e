import { expect, test } from '@playwright/test';
import { misfits } from './fit';
import { screens } from './screens';

// Every screen, as wide as a small phone, a phone, a tablet and a desk, in every language: only in `npm run test:all`.
const WIDTHS = [320, 390, 768, 1280];

for (const { name, reach, languages } of screens) {
  test(`${name}: all text is whole, large enough and in its place on every width`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const language of languages) {
      await reach(page, language);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await misfits(page), `${language} ${width}`).toEqual([]);
      }
    }
  });
}
