import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { languageIds, languages } from '../../src/text/languages';
import { persons } from '../law/persons/all';
import { answer, send, setDay, shown, walk } from './drive';
import { serveHosts } from './hosts';

test.beforeEach(({ page }) => setDay(page, '2026-11-22'));

const switchTo = async (page: Page | FrameLocator, language: keyof typeof languages) => {
  await page.locator(`a[data-language="${language}"]`).click();
  for (const [name, value] of [['lang', languages[language].tag], ['dir', languages[language].dir], ['data-script', languages[language].script]] as const) {
    await expect(page.locator('html')).toHaveAttribute(name, value);
  }
};

test('switching the language keeps the answers, the place and what was half typed, without a new page', async ({ page }) => {
  await page.goto('./nl/check/');
  await answer(page, 'situation', 'asylumTemporary');
  await answer(page, 'goal', 'withdrawalLetter');
  await page.fill('[name="letterDate.day"]', '12');
  await page.evaluate(() => Object.assign(window, { samePage: true }));
  await switchTo(page, 'en');
  await expect(page.locator('main h1')).toBeFocused();
  expect(page.url()).toMatch(/\/en\/check\/#q=letterDate$/);
  await expect(page.locator('[name="letterDate.day"]')).toHaveValue('12');
  await expect(page.locator('.pp-brand__note')).toHaveText('Not the government');
  expect(await page.evaluate(() => 'samePage' in window)).toBe(true);

  await page.fill('[name="letterDate.month"]', 'October');
  await page.fill('[name="letterDate.year"]', '2026');
  await send(page);
  await send(page);
  await expect(page.locator('[data-pathway]')).toHaveAttribute('data-deadline', '2026-11-23');
  await switchTo(page, 'nl');
  await expect(page.getByRole('heading', { level: 1, name: 'Uw uitkomst' })).toBeVisible();
  await expect(page.locator('[data-pathway]')).toHaveAttribute('data-deadline', '2026-11-23');
  await page.goBack();
  await expect(page.locator('[data-review]')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
});

test('through all languages at every screen: same answers, same place, same result', async ({ page, baseURL }) => {
  test.setTimeout(90_000);
  const person = persons.find(({ answers, day, today }) => answers['goal'] === 'stay' && Object.keys(answers).length > 12 && (!today || today === day));
  if (!person) throw new Error('No person');
  await setDay(page, person.day);
  await page.goto('./nl/check/');
  let at = 0;
  await walk(page, person, async () => {
    const hash = new URL(page.url()).hash;
    at += 1;
    const language = languageIds[at % languageIds.length] ?? 'nl';
    await switchTo(page, language);
    expect(new URL(page.url())).toMatchObject({ pathname: new URL(`${language}/check/`, baseURL).pathname, hash });
  });
  for (const language of languageIds) {
    await switchTo(page, language);
    await expect(page.locator('[data-result]')).toBeVisible();
    await expect.poll(() => shown(page)).toEqual(person.expect);
  }
  await page.goBack();
  for (const language of languageIds) {
    await switchTo(page, language);
    await expect(page.locator('.pp-answers__row')).toHaveCount(Object.keys(person.answers).length);
  }
});

const blockStorage = (page: Page) => page.addInitScript(() => {
  for (const name of ['sessionStorage', 'localStorage']) {
    Object.defineProperty(window, name, { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
  }
});

test('without storage the language still changes in place', async ({ page }) => {
  await blockStorage(page);
  await page.goto('./en/check/');
  await answer(page, 'situation', 'british');
  await switchTo(page, 'nl');
  await expect(page.locator('[data-review]')).toContainText('Ik heb de Britse nationaliteit');
});

test('in a plain frame without our loader, on another site, question, review and result keep their answers without storage', async ({ page, baseURL }) => {
  const hosts = await serveHosts(baseURL ?? '');
  await page.goto(hosts.address('plain.html'));
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('form[data-question]')).toBeVisible();
  await frame.locator('[value="regularPermanent"]').check();
  await frame.locator('main [type="submit"]').click();
  await frame.locator('[value="renewDocument"]').check();
  await switchTo(frame, 'ar');
  await expect(frame.locator('[value="renewDocument"]')).toBeChecked();
  await frame.locator('main [type="submit"]').click();
  await frame.locator('[name="documentExpires.day"]').fill('20');
  await frame.locator('[name="documentExpires.month"]').fill('ايار');
  await frame.locator('[name="documentExpires.year"]').fill('2027');
  await frame.locator('main [type="submit"]').click();
  await expect(frame.locator('[data-review]')).toBeVisible();
  await switchTo(frame, 'ti');
  await expect(frame.locator('.pp-answers__row')).toHaveCount(3);
  await frame.locator('main [type="submit"]').click();
  await expect(frame.locator('[data-pathway="document-renewal"]')).toHaveAttribute('data-deadline', '2027-05-20');
  await switchTo(frame, 'fr');
  await expect(frame.locator('[data-pathway="document-renewal"]')).toHaveAttribute('data-deadline', '2027-05-20');
  // A browser that refuses the frame its storage changes nothing, and one that allows it holds nothing of ours.
  const stored = await frame.locator('html').evaluate(() => { try { return String(sessionStorage.length + localStorage.length); } catch (error) { return (error as Error).name; } });
  expect(['SecurityError', '0']).toContain(stored);
  hosts.close();
});

test('when the other page cannot be fetched, the link is followed', async ({ page }) => {
  await page.goto('./nl/check/');
  await answer(page, 'situation', 'unionCitizen');
  await page.route('**/en/check/', (route) => (route.request().resourceType() === 'document' ? route.continue() : route.abort()));
  await page.click('a[data-language="en"]');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await expect(page.locator('form[data-question="goal"]')).toBeVisible();
});
