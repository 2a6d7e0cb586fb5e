import { test } from '@playwright/test';
import { declareWalks } from './engines/declareWalks';
import { visitorOf } from './engines/playwright';
import type { Visitor } from './engines/visitor';

// The main errands in the engines that Playwright drives. WebKitGTK does the same in walks.webkit.spec.ts; in Chromium errands.spec.ts does more in every run, so there
// these walks wait for the long runs.

declareWalks(test.extend<{ visitor: Visitor }>({
  viewport: { width: 390, height: 844 },
  visitor: async ({ page, browser }, use, info) => {
    await use(await visitorOf(page));
    info.annotations.push({ type: 'version', description: browser.version() });
  },
}), 0);
