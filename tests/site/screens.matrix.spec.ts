import { test } from '@playwright/test';
import { screens } from './screens';
import { lookAt } from './wcag';

// Every screen in every language, on every width, by all that WCAG 2.2 asks and a program can see: only in `npm run test:all`.
for (const screen of screens) {
  for (const language of screen.languages) {
    test(`${language}: ${screen.name} fits, and can be used by everybody`, async ({ page }) => {
      test.setTimeout(180_000);
      await lookAt(page, screen, language);
    });
  }
}
