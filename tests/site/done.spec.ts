import { expect, test, type Page } from '@playwright/test';
import { languages, type LanguageId } from '../../src/text/languages';
import { persons } from '../law/persons/all';
import { answer, expectAccessible, send, setDay, walk } from './drive';
import { sampled } from './sample';
import { expectOwnWords } from './words';

// "Finished: delete everything": on a computer that others use too, nothing stays of whoever sat there before.

const SAID: Readonly<Record<'nl' | 'en', string>> = {
  nl: 'Uw antwoorden zijn gewist. De lijst met bezochte pagina’s in uw browser niet.',
  en: 'Your answers are deleted. The list of visited pages in your browser is not.',
};
const onResult = (page: Page) => page.locator('[data-result] [data-delete-all]');
const inFooter = (page: Page) => page.locator('.pp-footer [data-delete-all]');
const line = (page: Page) => page.locator('[role="status"] [data-deleted]');

/** Somebody who tells why they fled, and somebody who tells much of their life. */
const asylum = persons.find(({ answers, day, today }) => 'asylumGrounds' in answers && answers['goal'] === 'firstApplication' && day >= '2026-06-12' && !today);
const longest = persons.filter(({ answers, day, today }) => answers['goal'] === 'stay' && day >= '2026-06-12' && !today)
  .sort((one, other) => Object.keys(other.answers).length - Object.keys(one.answers).length)[0];
if (!asylum || !longest) throw new Error('No person');

/** Everything that this browser still has of the site. */
const keptBy = async (page: Page) => ({
  ...(await page.evaluate(async () => ({
    session: Object.entries(sessionStorage), local: Object.entries(localStorage), caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name), state: history.state as unknown, name: window.name,
  }))),
  cookies: await page.context().cookies(),
});
const NOTHING = { session: [], local: [], caches: [], databases: [], state: null, name: '', cookies: [] };

/** What later code or an older version may have left, besides what the site keeps today. */
const leaveTraces = (page: Page) => page.evaluate(async () => {
  localStorage.setItem('permit-path-old', 'persecution');
  sessionStorage.setItem('permit-path-later', 'persecution');
  await (await caches.open('permit-path-answers-1')).put('/kept', new Response('persecution'));
});

async function expectStart(page: Page, language: LanguageId): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/${language}/$`));
  await expect(line(page)).toBeVisible();
  if (language === 'nl' || language === 'en') await expect(line(page)).toContainText(SAID[language]);
}

/** A page of the check on which nobody has answered anything. */
async function expectUnanswered(page: Page): Promise<void> {
  await expect(page.locator('form[data-question="situation"]')).toBeVisible();
  await expect(page.locator('input:checked, [data-result], [data-review]')).toHaveCount(0);
}

test.describe.configure({ timeout: 90_000 });
test.beforeEach(({ page }) => setDay(page, '2026-11-22'));

for (const language of sampled) {
  test(`${language}: from the result, nothing stays of the reasons for asylum, and the next person begins anew`, async ({ page }) => {
    await setDay(page, asylum.day);
    await page.goto(`./${language}/check/`);
    await walk(page, asylum);
    await leaveTraces(page);
    await expectOwnWords(page, language);
    await onResult(page).click();
    await expectStart(page, language);
    expect(await keptBy(page)).toEqual(NOTHING);
    expect(await page.evaluate(() => location.href + document.title)).not.toMatch(/asylumGrounds|persecution/);
    await expectAccessible(page);
    await expectOwnWords(page, language);

    // Back, as far as the first person went.
    for (let steps = 0; steps < 3; steps += 1) {
      await page.goBack();
      await expectUnanswered(page);
    }
    await page.goto(`./${language}/check/`);
    await expectUnanswered(page);
    await expect(page.locator('.pp-check [role="status"]')).toHaveCount(0);
    expect(await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))).not.toMatch(/persecution|noPermit/);
  });
}

test('from the footer of a pathway page it deletes what the check kept, also all that was said in a long one', async ({ page }) => {
  await setDay(page, longest.day);
  await page.goto('./nl/check/');
  await walk(page, longest);
  await page.locator('[data-result] a[href*="/routes/"]').first().click();
  await expect(page.locator('[data-route]')).toBeVisible();
  await leaveTraces(page);
  await inFooter(page).click();
  await expectStart(page, 'nl');
  expect(await keptBy(page)).toEqual(NOTHING);
  await page.goBack();
  await expectUnanswered(page);
});

/** Presses the button in the footer and looks before the start page has come. */
async function pressAndLook(page: Page) {
  let come = () => {};
  const held = new Promise<void>((resolve) => { come = resolve; });
  await page.route(/\/(nl|en)\/$/, async (route) => { await held; await route.continue(); });
  const seen = await page.evaluate(async () => {
    document.querySelector<HTMLElement>('.pp-footer [data-delete-all]')?.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const fields = [...document.querySelectorAll<HTMLInputElement>('main input')];
    return {
      question: document.querySelector<HTMLElement>('form[data-question]')?.dataset['question'], result: document.querySelectorAll('[data-result]').length,
      chosen: fields.filter(({ checked }) => checked).length, typed: fields.filter(({ type, value }) => type === 'text' && value !== '').length,
      hash: location.hash, state: history.state as unknown,
    };
  });
  come();
  return seen;
}
const EMPTIED = { question: 'situation', result: 0, chosen: 0, typed: 0, hash: '', state: null };

test('from the middle of the check, all is empty at the press: also what is half typed, and the address', async ({ page }) => {
  await page.goto('./en/check/');
  await answer(page, 'situation', 'asylumTemporary');
  await answer(page, 'goal', 'withdrawalLetter');
  await page.fill('[name="letterDate.day"]', '12');
  expect(await pressAndLook(page)).toEqual(EMPTIED);
  await expectStart(page, 'en');
  await page.goBack();
  await expectUnanswered(page);
});

test('from the first question, a choice that was not sent is taken back at the press', async ({ page }) => {
  await page.goto('./nl/check/');
  await page.check('[value="noPermit"]');
  expect(await pressAndLook(page)).toEqual(EMPTIED);
});

test('the line is said once: a reload of the start page is silent, and so is a first visit', async ({ page }) => {
  await page.goto('./nl/');
  await expect(line(page)).toBeHidden();
  await inFooter(page).click();
  await expect(line(page)).toBeVisible();
  await page.reload();
  await expect(inFooter(page)).toBeVisible();
  await expect(line(page)).toBeHidden();
});

test('a choice made but not sent is gone too, when the browser comes back to the first question', async ({ page }) => {
  await page.goto('./nl/check/');
  await page.check('[value="british"]');
  await page.goto('./nl/routes/');
  await inFooter(page).click();
  await expectStart(page, 'nl');
  await page.goBack();
  await expectUnanswered(page);
});

test('what others keep under this address stays', async ({ page }) => {
  await page.goto('./nl/');
  await page.evaluate(async () => {
    localStorage.setItem('other-site', 'x');
    await caches.open('other-site');
  });
  await inFooter(page).click();
  await expect(line(page)).toBeVisible();
  expect(await page.evaluate(async () => [localStorage.getItem('other-site'), await caches.keys()])).toEqual(['x', ['other-site']]);
});

test('another tab is emptied too', async ({ page, context }) => {
  const other = await context.newPage();
  await setDay(other, '2026-11-22');
  await other.goto('./nl/check/');
  await answer(other, 'situation', 'regularPermanent');
  await page.goto('./nl/routes/');
  await inFooter(page).click();
  await expectStart(page, 'nl');
  await expectUnanswered(other);
  expect(await keptBy(other)).toEqual(NOTHING);
  await expect(other).toHaveURL(/\/nl\/check\/$/);
  await expect(line(page)).toBeVisible();
});

test('where nothing may be stored, the memory is emptied, without a line on the start page', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage', 'caches', 'indexedDB']) {
      Object.defineProperty(window, name, { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
    }
  });
  const broken: string[] = [];
  page.on('pageerror', ({ message }) => broken.push(message));
  await setDay(page, asylum.day);
  await page.goto('./nl/check/');
  await walk(page, asylum);
  expect(await pressAndLook(page)).toEqual(EMPTIED);
  await expect(page).toHaveURL(/\/nl\/$/);
  await expect(inFooter(page)).toBeVisible();
  await expect(line(page)).toBeHidden();
  await page.goBack();
  await expectUnanswered(page);
  expect(broken).toEqual([]);
});

test('after a change of language the button still stands there, and leads to the start page of that language', async ({ page }) => {
  await page.goto('./nl/check/');
  await answer(page, 'situation', 'british');
  await page.click('a[data-language="en"]');
  await expect(page.locator('html')).toHaveAttribute('lang', languages.en.tag);
  await expect(inFooter(page)).toBeVisible();
  await send(page);
  await expect(page.locator('[data-result]')).toBeVisible();
  await inFooter(page).click();
  await expectStart(page, 'en');
  await page.goBack();
  await expectUnanswered(page);
});

test('with the keyboard alone: the button is reached and pressed', async ({ page }) => {
  await page.goto('./en/check/');
  await answer(page, 'situation', 'british');
  await send(page);
  await expect(page.locator('[data-result]')).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await onResult(page).evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(onResult(page)).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expectStart(page, 'en');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no button that does nothing, and no line', async ({ page }) => {
    for (const path of ['./nl/', './nl/routes/', './nl/check/']) {
      await page.goto(path);
      await expect(page.locator('.pp-footer')).toBeVisible();
      await expect(page.locator('.pp-done')).toBeHidden();
    }
    await page.goto('./nl/');
    await expect(line(page)).toBeHidden();
  });
});
