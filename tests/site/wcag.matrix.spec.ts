import { test } from '@playwright/test';
import { screens } from './screens';
import { lookAt } from './wcag';

// Every screen in every language by all that WCAG 2.2 asks and a program can see: only in `npm run test:all`.
test.use({ viewport: { width: 320, height: 800 } });

for (const screen of screens) {
  for (const language of screen.languages) {
    test(`${language}: ${screen.name} can be used by everybody`, async ({ page }) => {
      test.setTimeout(180_000);
      await lookAt(page, screen, language);
    });
  }
}
