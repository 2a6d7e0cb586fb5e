import { expect, test, type Page } from '@playwright/test';
import type { LanguageId } from '../../src/text/languages';
import { answer, fill, send, setDay } from './drive';
import { press, tell, type } from './follow';
import { bringReader, spoken } from './speak';

// What a screen reader says, from the home page to an application that is followed. The words stand in `spoken/<language>/`, to be read by people: after
// a change that was meant, `npx playwright test spoken --update-snapshots` writes them anew. No real screen reader runs here, and none sounds alike.

const LANGUAGES: readonly LanguageId[] = ['nl', 'en', 'ar'];

for (const language of LANGUAGES) {
  test(`${language}: what is said from the home page to a result`, async ({ page }) => {
    test.setTimeout(120_000);
    const said: string[] = [];
    const listen = async (part = 'main') => { said.push(await spoken(page, part)); };
    const shows = (question: string) => expect(page.locator(`form[data-question="${question}"]`)).toBeVisible();
    await setDay(page, '2026-11-22');
    await settled(page, `./${language}/`);
    await listen('body');
    await settled(page, `./${language}/check/`);
    await listen();
    await send(page);
    await expect(page.locator('.pp-error-summary')).toBeFocused();
    await listen();
    await answer(page, 'situation', 'regularPermanent');
    await shows('goal');
    await listen();
    await answer(page, 'goal', 'renewDocument');
    await shows('documentExpires');
    await listen();
    await page.fill('[name="documentExpires.day"]', '7');
    await send(page);
    await expect(page.locator('.pp-error-summary')).toBeFocused();
    await listen();
    await fill(page, 'documentExpires', '2027-05-07');
    await page.locator('[name="documentExpires.year"]').blur();
    await expect(page.locator('.pp-date__echo')).not.toBeEmpty();
    await send(page);
    await expect(page.locator('[data-review]')).toBeVisible();
    await listen();
    await send(page);
    await expect(page.locator('[data-result] h1')).toBeFocused();
    await listen();
    expect(`${said.join('\n\n')}\n`).toMatchSnapshot([language, 'check.txt']);
  });

  test(`${language}: what is said on the page of a pathway, and where an application is followed`, async ({ page }) => {
    test.setTimeout(120_000);
    const said: string[] = [];
    const listen = async (part: string) => { said.push(await spoken(page, part)); };
    await setDay(page, '2026-11-22');
    await settled(page, `./${language}/routes/document-renewal/`);
    await listen('main');
    await page.click('[data-follow-open]');
    await expect(page.locator('[data-phase] h3').first()).toBeFocused();
    await listen('.pp-board');
    await press(page, 'applied');
    await type(page, 'on', '2026-12-24');
    await page.click('[data-form] [type="submit"]');
    await expect(page.locator('.pp-error-summary')).toBeFocused();
    await listen('.pp-board__form');
    await press(page, 'cancel');
    await tell(page, 'applied', { on: '2026-11-02' });
    await listen('.pp-board');
    expect(`${said.join('\n\n')}\n`).toMatchSnapshot([language, 'board.txt']);
  });
}

/** Opens a page, on a device without a voice of its own: whether there is one hangs on the machine. */
async function settled(page: Page, address: string): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }));
  await page.goto(address);
  await bringReader(page);
}
