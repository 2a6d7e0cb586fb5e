import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { SOURCE_LANGUAGE, type LanguageId } from '../../src/text/languages';
import { persons } from '../law/persons/all';
import { longest } from '../law/persons/longest';
import { answer, expectAccessible, send, setDay, walk } from './drive';
import { sampled } from './sample';
import { expectOwnWords } from './words';

// The sheet to print, for oneself and a helper: in two languages, without the reasons for asylum, and on few pages.

const texts = (language: LanguageId, file: string) =>
  JSON.parse(readFileSync(new URL(`../../locales/${language}/${file}.json`, import.meta.url), 'utf8'));
const paper = (page: Page) => page.locator('.pp-sheet__paper');
const kept = (page: Page) => page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, history.state, location.href]));
const asylum = persons.find(({ answers, day, today }) => answers['asylumGrounds']?.includes('persecution') && (!today || today === day));

async function openSheet(page: Page): Promise<void> {
  await page.click('[data-open-sheet]');
  await expect(paper(page)).toBeVisible();
}

for (const language of sampled) {
  test(`${language}: the sheet stands in both languages, passes axe, stores nothing, and takes one to three pages`, async ({ page }) => {
    test.setTimeout(90_000);
    await setDay(page, longest.day);
    await page.goto(`./${language}/check/`);
    await walk(page, longest);
    const before = await kept(page);
    await openSheet(page);
    const sheet = texts(language, 'sheet');
    await expect(page.locator('main h1')).toBeFocused();
    await expect(page.locator('main h1')).toContainText(sheet.title);
    await expect(paper(page).locator('h2').nth(1)).toContainText(sheet.answers);
    await expect(paper(page).locator('[data-answer]')).toHaveCount(Object.keys(longest.answers).length);
    // The Dutch stands beside each sentence, and the reader's own choice for the other screens stays as it was.
    const dutch = texts(SOURCE_LANGUAGE, 'sheet');
    if (language === SOURCE_LANGUAGE) await expect(page.locator('.pp-dutch')).toHaveCount(0);
    else {
      await expect(paper(page).locator('h2 .pp-dutch').nth(1)).toHaveText(dutch.answers);
      await expect(page.locator('button[data-beside]')).toHaveAttribute('aria-pressed', 'false');
      const alone = await paper(page).evaluate((all) => [...all.querySelectorAll('h2, h3, p, li')]
        .filter((one) => !one.querySelector('.pp-dutch') && !one.closest('[lang="en"], .pp-sheet__where')).map((one) => one.textContent));
      expect(alone).toEqual([]);
    }
    await expectOwnWords(page, language);
    await expectAccessible(page);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    }
    expect(await kept(page)).toBe(before);

    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length;
    expect(pages).toBeGreaterThanOrEqual(1);
    expect(pages).toBeLessThanOrEqual(3);
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][\d.]* 84[12]/);

    await page.locator('.pp-sheet__bar .nl-button--secondary').click();
    await expect(page.locator('[data-result]')).toBeVisible();
    await expect(page.locator('main h1')).toBeFocused();
    await expect(page.locator('.pp-dutch')).toHaveCount(0);
  });

  test(`${language}: the reasons for asylum stand on it only when ticked, and the tick is kept nowhere`, async ({ page }) => {
    if (!asylum) throw new Error('No person');
    await setDay(page, asylum.day);
    await page.goto(`./${language}/check/`);
    await walk(page, asylum);
    const before = await kept(page);
    await openSheet(page);
    const { short, options } = texts(language, 'questions').asylumGrounds;
    const box = page.locator('.pp-sheet__bar input[type="checkbox"]');
    await expect(box).not.toBeChecked();
    for (const words of [short, options.persecution.label]) await expect(paper(page)).not.toContainText(words);
    await box.check();
    for (const words of [short, options.persecution.label]) await expect(paper(page)).toContainText(words);
    expect(await kept(page)).toBe(before);
    await page.locator('.pp-sheet__bar .nl-button--secondary').click();
    await openSheet(page);
    await expect(box).not.toBeChecked();
  });
}

/** A short check up to its sheet. */
async function shortSheet(page: Page, language: LanguageId): Promise<void> {
  await setDay(page, '2026-11-22');
  await page.goto(`./${language}/check/#start=document-renewal`);
  await answer(page, 'situation', 'regularPermanent');
  await answer(page, 'documentExpires', '2027-05-07');
  await send(page);
  await openSheet(page);
}

test('nobody is asked about reasons that were not given, and printing shows the sheet alone', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { print: () => { document.title = 'printed'; } }));
  await shortSheet(page, 'en');
  await expect(page.locator('.pp-sheet__bar input')).toHaveCount(0);
  await page.locator('.pp-sheet__bar .nl-button--primary').click();
  await expect(page).toHaveTitle('printed');
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.pp-header', '.pp-footer', '.pp-help', '.pp-translation', '.pp-back-line', '.pp-sheet__bar']) await expect(page.locator(hidden)).toBeHidden();
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('button:visible')).toHaveCount(0);
  await expect(page.locator('[data-is="lastDay"]')).toContainText('7 May 2027');
});

test('when the Dutch cannot be had, the sheet is in one language and says so', async ({ page }) => {
  await page.route('**/texts/nl.*', (route) => route.abort());
  await shortSheet(page, 'en');
  await expect(page.locator('.pp-sheet [role="status"]')).toHaveText(texts('en', 'sheet').oneLanguage);
  await expect(page.locator('.pp-dutch')).toHaveCount(0);
});

test('where the reader has the Dutch beside everything, it stands on the sheet once', async ({ page }) => {
  await page.goto('./en/check/');
  await page.click('button[data-beside]');
  await shortSheet(page, 'en');
  await expect(paper(page).locator('h2 .pp-dutch').nth(1)).toHaveText(texts('nl', 'sheet').answers);
  await expect(paper(page).locator('h2').first().locator('.pp-dutch')).toHaveCount(1);
});

test('of the earlier rules the sheet says that they have ended', async ({ page }) => {
  const person = persons.find(({ today, day, answers }) => today && today !== day && answers['goal'] === 'stay');
  if (!person) throw new Error('No person');
  await setDay(page, person.today ?? person.day);
  await page.goto('./en/check/#start=asylum-extension');
  await page.goto('./en/check/');
  const { answers } = person;
  await page.evaluate(([given]) => sessionStorage.setItem('permit-path', JSON.stringify({ v: 1, answers: given, earlier: true })), [answers] as const);
  await page.goto('./en/#');
  await page.goto('./en/check/#result');
  await openSheet(page);
  await expect(paper(page)).toHaveAttribute('data-judged-on', person.day);
  await expect(paper(page)).toContainText('They have ended: do not apply by them.');
});
