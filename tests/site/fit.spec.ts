import { expect, test } from '@playwright/test';
import { addStyle, misfits } from './fit';

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
