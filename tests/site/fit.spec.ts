import { expect, test } from '@playwright/test';
import type { LanguageId } from '../../src/text/languages';
import { addStyle, misfits } from './fit';
import { screensOf } from './screens';

// A part of fit.matrix.spec.ts: the narrowest screen in the source and in both other scripts, and the widest from right to left.
const SAMPLE: readonly (readonly [LanguageId, readonly number[]])[] = [['nl', [320]], ['ar', [320, 1280]], ['ti', [390]]];

for (const [language, widths] of SAMPLE) {
  test(`${language}: on every screen all text is whole, large enough and in its place at ${widths.join(' and ')} pixels`, async ({ page }) => {
    test.setTimeout(240_000);
    for (const { name, reach } of screensOf(language)) {
      await reach(page, language);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await misfits(page), `${name} ${width}`).toEqual([]);
      }
    }
  });
}

test('the look at a screen sees each thing that it looks for', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('./nl/');
  expect(await misfits(page)).toEqual([]);
  const spoilt: readonly (readonly [string, string])[] = [
    ['wider than the screen', '.pp-help { inline-size: 400px }'],
    ['cut off', '.pp-help { block-size: 3em; overflow: hidden }'],
    ['may be cut off', '.pp-help p { text-overflow: ellipsis }'],
    ['over each other', '.pp-help p { margin-block-start: -3em }'],
    ['out of its box', '.pp-button-link { block-size: 12px; min-block-size: 0; padding: 0 }'],
    ['letters of 12 pixels', '.pp-help p { font-size: 12px }'],
  ];
  for (const [name, css] of spoilt) {
    const take = await addStyle(page, css);
    expect((await misfits(page)).filter((line) => line.startsWith(name)), name).not.toEqual([]);
    await take();
  }
  await page.goto('./nl/topics/digid/');
  await page.setViewportSize({ width: 1280, height: 800 });
  await addStyle(page, 'main, main * { max-inline-size: none !important }');
  expect((await misfits(page)).filter((line) => line.startsWith('a line of'))).not.toEqual([]);
});
