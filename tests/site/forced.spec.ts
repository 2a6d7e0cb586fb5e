import { expect, test, type Locator, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { screensOf } from './screens';

// Where the reader's own few colours take the place of ours, what differs must differ by more than a colour: told by its pixels.

const [first, checkbox, dateError, board, route] = ['first', 'checkbox', 'date-error', 'board', 'route'].map((name) => screensOf('nl', [name])[0]);
const reach = async (page: Page, screen: typeof first) => {
  await screen?.reach(page, 'nl');
  // A ring around what has the focus is another difference.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
};

/** How many pixels of a part differ after a change. */
async function changed(part: Locator, change: () => Promise<unknown>): Promise<number> {
  const [before, after] = [PNG.sync.read(await part.screenshot()), (await change(), PNG.sync.read(await part.screenshot()))];
  const size = Math.min(before.data.length, after.data.length);
  let count = Math.abs(before.data.length - after.data.length) / 4;
  for (let at = 0; at < size; at += 4) if (Math.abs((before.data[at] ?? 0) - (after.data[at] ?? 0)) > 60) count += 1;
  return count;
}

/** Takes away what says the same in words or for the eye that sees colours, and leaves the sign. */
const without = (part: Locator, attribute: string, value: string | null) => part.evaluate((one, [name, other]) => (other === null ? one.removeAttribute(name) : one.setAttribute(name, other)), [attribute, value] as const);

test.use({ viewport: { width: 390, height: 800 } });
for (const colorScheme of ['light', 'dark'] as const) {
  test(`in ${colorScheme} forced colours: chosen and not, wrong and right, now and later, here and elsewhere look different`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    for (const screen of [first, checkbox]) {
      await reach(page, screen);
      const tile = page.locator('.pp-tile').first();
      // Both the tile and the mark in it.
      expect(await changed(tile, async () => { await tile.locator('input').check(); await page.mouse.move(0, 0); await tile.locator('input').blur(); })).toBeGreaterThan(400);
    }
    await reach(page, dateError);
    const field = page.locator('#permitExpires-month');
    expect(await changed(field, () => without(field, 'aria-invalid', null))).toBeGreaterThan(50);
    const group = page.locator('.pp-fieldset');
    expect(await changed(group, () => group.evaluate((one) => one.classList.remove('pp-fieldset--invalid')))).toBeGreaterThan(400);
    await reach(page, board);
    const step = page.locator('[data-step][aria-current="step"]').first();
    expect(await changed(step, () => without(step, 'data-state', 'later'))).toBeGreaterThan(100);
    await reach(page, route);
    const language = page.locator('.pp-languages [hreflang="nl"]');
    expect(await changed(language, () => without(language, 'aria-current', null))).toBeGreaterThan(50);
  });
}
