import { test } from '@playwright/test';
import type { LanguageId } from '../../src/text/languages';
import { screensOf } from './screens';
import { lookAt, type Look } from './wcag';

// A part of wcag.matrix.spec.ts. What axe sees, other tests ask on every question, result and page.
const SAMPLE: readonly (readonly [LanguageId, readonly Look[], readonly string[]])[] = [
  ['nl', ['structure', 'tab'], ['home', 'route', 'radio-error', 'date-error', 'help', 'review', 'result-late', 'carry', 'board-error']],
  ['ar', ['structure', 'words', 'spacing'], ['home', 'topics', 'checkbox', 'date-error', 'review', 'two-sides', 'board']],
  ['ti', ['structure', 'words', 'spacing'], ['home', 'route', 'first', 'date-error', 'result-notYet', 'carry', 'sheet']],
];

test.use({ viewport: { width: 320, height: 800 } });
for (const [language, looks, names] of SAMPLE) {
  test(`${language}: screens of each kind can be used by everybody: ${looks.join(', ')}`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const screen of screensOf(language, names)) await lookAt(page, screen, language, looks);
  });
}
