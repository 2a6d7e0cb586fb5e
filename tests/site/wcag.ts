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

export type Look = 'axe' | 'dark' | 'tab' | 'structure' | 'spacing' | 'words';
export const LOOKS: readonly Look[] = ['structure', 'words', 'axe', 'spacing', 'dark', 'tab'];

/** Looks at a screen in some of the ways, on a page of 320 pixels: what 1280 are when everything is four times as large. */
export async function lookAt(page: Page, screen: Screen, language: LanguageId, looks: readonly Look[] = LOOKS): Promise<void> {
  const called = `${language} ${screen.name}`;
  const wants = (look: Look) => looks.includes(look);
  await screen.reach(page, language);
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
