import { test } from '@playwright/test';
import { visitorOf } from './engines/playwright';
import { declare } from './engines/declare';

// The main errands in the engines that Playwright drives. WebKitGTK does the same in walks.webkit.spec.ts; in Chromium errands.spec.ts does more in every run, so there
// these walks wait for the long runs.

declare(test.extend<{ visitor: Awaited<ReturnType<typeof visitorOf>> }>({
  viewport: { width: 390, height: 844 },
  visitor: async ({ page }, use) => use(await visitorOf(page)),
}), 0);
