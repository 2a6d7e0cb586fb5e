import { expect, type Page } from '@playwright/test';
import type { LanguageId } from '../../src/text/languages';
import { expectAccessible } from './drive';
import { addStyle, misfits } from './fit';
import type { Screen } from './screens';
import { structure } from './structure';
import { tabThrough } from './tab';
import { expectOwnWords } from './words';

/** The spacing that a reader may ask for: WCAG 2.2, success criterion 1.4.12. */
const SPACED = '* { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

export type Look = 'fit' | 'structure' | 'words' | 'axe' | 'spacing' | 'dark' | 'tab';
const LOOKS: readonly Look[] = ['fit', 'structure', 'words', 'axe', 'spacing', 'dark', 'tab'];

/** As wide as a small phone, a phone, a tablet and a desk. 320 are also what 1280 become when everything is four times as large. */
const WIDTHS: readonly number[] = [320, 390, 768, 1280];

/** Brings a page to a screen and looks at it in some ways; whether everything fits on some widths, the rest on the first of these. */
export async function lookAt(page: Page, screen: Screen, language: LanguageId, looks: readonly Look[] = LOOKS, widths: readonly number[] = WIDTHS): Promise<void> {
  const called = `${language} ${screen.name}`;
  const wants = (look: Look) => looks.includes(look);
  await page.setViewportSize({ width: widths[0] ?? 320, height: 800 });
  await screen.reach(page, language);
  if (wants('fit')) {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await misfits(page), `${called} at ${width}`).toEqual([]);
    }
    await page.setViewportSize({ width: widths[0] ?? 320, height: 800 });
  }
  // A title follows a moment after what it names.
  if (wants('structure')) await expect.configure({ soft: true }).poll(() => structure(page, screen, language), { message: `${called}: structure` }).toEqual([]);
  if (wants('words') && screen.name !== 'languages') await expectOwnWords(page, language);
  // The check in its preview is a page in a page, with the same parts.
  if (wants('axe')) await expectAccessible(page, undefined, screen.name === 'partners' ? '[data-preview]' : undefined);
  if (wants('spacing')) {
    const take = await addStyle(page, SPACED);
    expect.soft(await misfits(page, 'geometry'), `${called}: spacing`).toEqual([]);
    await take();
  }
  if (wants('dark')) {
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, ['color-contrast']);
    await page.emulateMedia({ colorScheme: 'light' });
  }
  if (wants('tab')) expect.soft(await tabThrough(page), `${called}: keyboard`).toEqual([]);
}
