import { expect, test, type Page } from '@playwright/test';
import type { LanguageId } from '../../src/text/languages';
import { addStyle } from './fit';
import { screensOf } from './screens';

// Pictures of the screens that matter, in `pictures/`: they show a change of look that nobody meant. Fonts are Debian's and our own, and a little is let
// through, for no two machines smooth a letter alike. After a change that was meant: `npx playwright test pictures --update-snapshots`, and look at each.

interface Picture {
  readonly name: string;
  readonly language: LanguageId;
  readonly wide?: true;
  readonly theme?: 'dark' | 'forced';
  /** From where on; without it from the top. */
  readonly from?: string;
}

const PICTURES: readonly Picture[] = [
  { name: 'home', language: 'nl' }, { name: 'home', language: 'ar' }, { name: 'home', language: 'ti', theme: 'dark' }, { name: 'home', language: 'nl', wide: true },
  { name: 'languages', language: 'nl' },
  { name: 'first', language: 'nl' }, { name: 'first', language: 'ar', theme: 'dark' }, { name: 'first', language: 'nl', theme: 'forced' },
  { name: 'checkbox-error', language: 'nl' }, { name: 'date-error', language: 'ar' }, { name: 'date', language: 'ti' }, { name: 'date', language: 'nl', wide: true },
  { name: 'help', language: 'nl', from: '.pp-actions' },
  { name: 'review', language: 'ar', wide: true },
  { name: 'result-late', language: 'nl' }, { name: 'result-notYet', language: 'ti' }, { name: 'result-unlikely', language: 'ar', from: '[data-pathway]' },
  { name: 'result-likely', language: 'nl', from: '[data-pathway]', theme: 'dark' }, { name: 'result-uncertain', language: 'nl', from: '[data-pathway]' },
  { name: 'two-sides', language: 'nl', wide: true, from: '[data-compare]' }, { name: 'two-sides', language: 'ar', from: '[data-compare]' },
  { name: 'carry', language: 'nl', from: '[data-carry]' }, { name: 'sheet', language: 'ar', wide: true, from: '.pp-sheet__paper h2' },
  { name: 'board', language: 'nl', from: '.pp-board' }, { name: 'board-error', language: 'ar', from: '.pp-board__form' },
  { name: 'route', language: 'nl', wide: true }, { name: 'route', language: 'ti' },
];

const called = ({ name, language, wide, theme }: Picture) => [name, language, wide && 'wide', theme].filter(Boolean).join('-');

async function take(page: Page, picture: Picture): Promise<void> {
  const { name, language, wide, theme, from } = picture;
  await page.setViewportSize({ width: wide ? 900 : 390, height: 700 });
  await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light', forcedColors: theme === 'forced' ? 'active' : 'none' });
  const [screen] = screensOf(language, [name]);
  if (!screen) throw new Error(name);
  await screen.reach(page, language);
  // What hangs on the voices of a machine, and on how long it takes to find them.
  await addStyle(page, '.pp-listen { display: none }');
  const top = from ? await page.locator(from).first().evaluate((one) => Math.max(0, one.getBoundingClientRect().top + scrollY - 16)) : 0;
  await expect.soft(page).toHaveScreenshot(`${called(picture)}.png`, { fullPage: true, clip: { x: 0, y: top, width: wide ? 900 : 390, height: 700 } });
}

for (const language of ['nl', 'ar', 'ti'] as const) {
  test(`${language}: the screens that matter look as they did`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const picture of PICTURES.filter((one) => one.language === language)) await take(page, picture);
  });
}
