import { test } from '@playwright/test';
import type { LanguageId } from '../../src/text/languages';
import { screensOf } from './screens';
import { lookAt, type Look } from './wcag';

// A part of screens.matrix.spec.ts: what axe sees, other tests ask on every question, result and page.
interface Sample {
  readonly language: LanguageId;
  readonly widths: readonly number[];
  readonly looks: readonly Look[];
  /** Without it: every screen. */
  readonly names?: readonly string[];
}

const SAMPLES: readonly Sample[] = [
  { language: 'nl', widths: [320], looks: ['fit', 'structure'] },
  { language: 'nl', widths: [320], looks: ['tab'], names: ['home', 'radio-error', 'date-error', 'result-likely', 'board-error'] },
  { language: 'ar', widths: [320, 1280], looks: ['fit', 'structure', 'words', 'spacing'], names: ['home', 'topics', 'look', 'checkbox', 'date-error', 'review', 'two-sides', 'carry', 'board'] },
  { language: 'ti', widths: [390], looks: ['fit', 'structure', 'words', 'spacing'], names: ['home', 'route', 'first', 'date-error', 'result-notYet', 'sheet'] },
];

for (const { language, widths, looks, names } of SAMPLES) {
  test(`${language}: ${names ? 'screens of each kind' : 'all screens'}: ${looks.join(', ')}, at ${widths.join(' and ')} pixels`, async ({ page }) => {
    test.setTimeout(240_000);
    for (const screen of screensOf(language, names)) await lookAt(page, screen, language, looks, widths);
  });
}
