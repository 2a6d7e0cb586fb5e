import { expect, test, type Page } from '@playwright/test';
import { persons } from '../law/persons/all';
import { answer, expectAccessible, send, setDay, walk } from './drive';

// The Dutch beside the text in the check: for a reader and a helper who read together.

const beside = (page: Page) => page.locator('button[data-beside]');
const dutch = (page: Page) => page.locator('#check .pp-dutch');

test.beforeEach(({ page }) => setDay(page, '2026-11-22'));

test('every sentence of question, error, review and result has the Dutch one below it, and both pass axe', async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('./ti/check/');
  await expect(dutch(page)).toHaveCount(0);
  await beside(page).click();
  await expect(beside(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('main h1 .pp-dutch')).toHaveText('Wat is uw situatie nu?');
  await send(page);
  await expect(page.locator('[data-error] .pp-dutch')).toHaveText('Kies een antwoord.');
  await expect(page).toHaveTitle(/^[^\p{Script=Latin}]+ – [^\p{Script=Latin}]+ – Permit Path$/u);
  await page.goto('./ti/check/#');
  const person = persons.find(({ answers, day, today }) => answers['goal'] === 'stay' && Object.keys(answers).length > 12 && (!today || today === day));
  if (!person) throw new Error('No person');
  await setDay(page, person.day);
  await page.goto('./ti/check/');
  await walk(page, person, async () => {
    await expectAccessible(page);
    // Only what is in another language already, or is said in a sign, stands alone.
    const alone = await page.locator('#check').evaluate((check) => [...check.querySelectorAll('p, h1, h2, h3, dt, label, li, summary, button')]
      .filter((one) => !one.querySelector('.pp-dutch') && !one.closest('.pp-source') && /\p{Script=Ethiopic}{2}/u.test(one.textContent ?? '')).map((one) => one.textContent));
    expect(alone).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
});

test('it stays from question to question, through a reload and into another language, and goes when asked', async ({ page }) => {
  await page.goto('./ar/check/');
  await beside(page).click();
  await answer(page, 'situation', 'regularPermanent');
  await expect(page.locator('main h1 .pp-dutch')).toHaveText('Wat wilt u doen?');
  await page.reload();
  await expect(page.locator('main h1 .pp-dutch')).toHaveText('Wat wilt u doen?');
  await page.click('a[data-language="nl"]');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(dutch(page)).toHaveCount(0);
  await expect(beside(page)).toHaveCount(0);
  await page.click('a[data-language="fr"]');
  await expect(page.locator('main h1 .pp-dutch')).toHaveText('Wat wilt u doen?');
  await beside(page).click();
  await expect(dutch(page)).toHaveCount(0);
  await expect(beside(page)).toHaveAttribute('aria-pressed', 'false');
});

test('a day is read as it is typed, and said back in both languages', async ({ page }) => {
  await page.goto('./ti/check/#start=withdrawal-viewpoint');
  await answer(page, 'situation', 'regularPermanent');
  await beside(page).click();
  await page.fill('[name="letterDate.day"]', '12');
  await page.fill('[name="letterDate.month"]', 'ጥቅምቲ');
  await page.fill('[name="letterDate.year"]', '2026');
  await page.locator('[name="letterDate.year"]').blur();
  await expect(page.locator('.pp-date__echo')).toHaveText('12 ጥቅምቲ 202612 oktober 2026');
  await expect(page.locator('.pp-date__echo .pp-dutch')).toHaveText('12 oktober 2026');
});

test('when the Dutch cannot be fetched, the page says so and the check goes on', async ({ page }) => {
  await page.goto('./fr/check/');
  await page.route('**/texts/nl.*', (route) => route.abort());
  await beside(page).click();
  await expect(page.locator('.pp-translation [role="status"]')).not.toBeEmpty();
  await answer(page, 'situation', 'british');
  await page.unroute('**/texts/nl.*');
  await beside(page).click();
  await expect(page.locator('[data-review] .pp-dutch').first()).toBeVisible();
  await expect(page.locator('.pp-translation [role="status"]')).toBeEmpty();
});

test('in Arabic, dates in digits, amounts and Dutch words keep their own order', async ({ page }) => {
  await page.goto('./ar/check/#start=document-renewal');
  await answer(page, 'situation', 'regularPermanent');
  await answer(page, 'documentExpires', '2027-05-07');
  await send(page);
  await expect(page.locator('[data-result]')).toBeVisible();
  /** Where the letters of some words stand on the screen, from left to right. */
  const positions = (words: string) => page.locator('[data-result]').evaluate((result, wanted) => {
    const walker = document.createTreeWalker(result, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = (walker.currentNode.textContent ?? '').replace(/\u2060/g, '\u200b');
      const at = text.replace(/\u200b/g, '').indexOf(wanted);
      if (at < 0) continue;
      const places: number[] = [];
      for (let index = 0, letters = -1; index < text.length; index += 1) {
        if (text[index] === '\u200b') continue;
        letters += 1;
        if (letters < at || letters >= at + wanted.length) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, index);
        range.setEnd(walker.currentNode, index + 1);
        places.push(range.getBoundingClientRect().left);
      }
      return places;
    }
    return [];
  }, words);
  for (const words of ['07-05-2027', '85']) {
    const places = await positions(words);
    expect(places.length, words).toBe(words.length);
    expect([...places].sort((a, b) => a - b), words).toEqual(places);
  }
  await expect(page.locator('[data-result] bdi[lang="nl"][dir="ltr"]').first()).toHaveAttribute('translate', 'no');
  await page.goto('./ar/routes/withdrawal-viewpoint/');
  await expect(page).toHaveTitle(/\u2068IND\u2069/);
});
