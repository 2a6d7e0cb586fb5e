import { writeFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { findWebKit, WEBKIT_PACKAGES } from '../../scripts/webkit.mjs';
import { declareWalks } from './engines/declareWalks';
import type { Visitor } from './engines/visitor';
import { startWebKit, type WebKit } from './engines/webkit';

// The main errands in WebKitGTK, which Playwright cannot drive: the same walks as in walks.engines.spec.ts. A machine without it skips them, and where CI is set a skip fails.

test.skip(!findWebKit(), `No WebKitGTK: install ${WEBKIT_PACKAGES.join(' and ')}.`);

declareWalks(test.extend<{ visitor: Visitor }, { webkit: WebKit }>({
  webkit: [async ({}, use) => {
    const webkit = await startWebKit();
    await use(webkit);
    await webkit.stop();
  }, { scope: 'worker' }],
  visitor: async ({ webkit, baseURL }, use, info) => {
    const { visitor, leave } = await webkit.visitor(baseURL ?? '');
    await use(visitor);
    if (info.errors.length > 0) {
      const path = info.outputPath('failed.png');
      writeFileSync(path, await webkit.picture());
      await info.attach('what it showed', { path, contentType: 'image/png' });
    }
    leave();
    info.annotations.push({ type: 'version', description: webkit.version });
  },
}), 1);
