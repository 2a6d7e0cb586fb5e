import { expect, test } from '@playwright/test';
import { answer, expectAccessible, fill, openQuestion, send, setDay } from './drive';

test.beforeEach(({ page }) => setDay(page, '2026-11-22'));

const JUNK = ['{', 'null', '[]', '"x"', '{"v":0,"answers":{}}', '{"v":1,"answers":null}', '{"v":99,"answers":{"situation":"british"}}'];
for (const junk of JUNK) {
  test(`stored junk is dropped and said so: ${junk}`, async ({ page }) => {
    await page.addInitScript((text) => sessionStorage.setItem('permit-path', text), junk);
    await page.goto('./nl/check/');
    await expect(page.locator('.pp-notice')).toContainText('Wij konden uw eerdere antwoorden niet lezen');
    await answer(page, 'situation', 'noPermit');
  });
}

test('of what was kept, answers that are none are dropped and the others stay', async ({ page }) => {
  const answers = { situation: 'regularTemporary', goal: 'stay', permitExpires: '2027-02-30', __proto__: 1, constructor: 'x', absences: ['none'] };
  await page.addInitScript((text) => sessionStorage.setItem('permit-path', text), JSON.stringify({ v: 1, answers }));
  await page.goto('./nl/check/#result');
  await expect(page.locator('form[data-question="permitExpires"]')).toBeVisible();
  await expect(page.locator('.pp-notice')).toContainText('Beantwoord eerst deze vraag');
});

for (const hash of ['#q=nonsense', '#x', '#q=__proto__', '#start=constructor', '#<b>x</b>']) {
  test(`an unknown address is said to be unknown: ${hash}`, async ({ page }) => {
    await page.goto(`./en/check/${hash}`);
    await expect(page.locator('.pp-notice')).toContainText('We do not know this address');
    expect(await openQuestion(page)).toBe('situation');
  });
}

test('with storage blocked everything works until the page is left', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
  });
  await page.goto('./nl/check/');
  await answer(page, 'situation', 'british');
  await send(page);
  await expect(page.locator('[data-pathway="permanent-brexit"]')).toHaveAttribute('data-outcome', 'elsewhere');
});

test('an answer sent before the script has run is taken over by it', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => { release = resolve; });
  await page.route('**/*.js', async (route) => { await held; await route.continue(); });
  await page.goto('./nl/check/', { waitUntil: 'commit' });
  await fill(page, 'situation', 'unsure');
  await send(page);
  expect(page.url()).not.toContain('?');
  expect(await openQuestion(page)).toBe('situation');
  release();
  await expect(page.locator('form[data-question="cardType"]')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what does not work and where to read on, and sends nothing', async ({ page }) => {
    await page.goto('./nl/check/');
    // Not by text: Playwright looks past what stands in noscript.
    await expect(page.locator('noscript .pp-notice')).toBeVisible();
    await expect(page.locator('noscript a')).toHaveCount(5);
    await page.check('[value="british"]');
    await send(page);
    expect(page.url()).toMatch(/\/nl\/check\/$/);
  });
});

for (const [part, said] of [['rest', 'The rest could not load'], ['later', 'Your result could not load']] as const) {
  test(`when the ${part === 'rest' ? 'other questions' : 'texts of the result'} cannot load, the answers stay and one can try again`, async ({ page }) => {
    await page.goto('./en/check/');
    const address = `**${await page.locator('#check-texts').getAttribute(`data-${part}`)}`;
    await page.route(address, (route) => route.abort());
    await page.check('[value="british"]');
    await send(page);
    if (part === 'later') await page.locator('[data-review] [type="submit"]').click();
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expectAccessible(page);
    await page.unroute(address);
    await page.getByRole('button', { name: 'Try again' }).click();
    if (part === 'rest') await page.locator('[data-review] [type="submit"]').click();
    await expect(page.locator('[data-result]')).toBeVisible();
  });
}

test('on a slow line the second question stands at once, and what waits for the rest says so', async ({ page }) => {
  await page.goto('./en/check/');
  const address = `**${await page.locator('#check-texts').getAttribute('data-rest')}`;
  let arrive = () => {};
  const slow = new Promise<void>((resolve) => { arrive = resolve; });
  await page.route(address, async (route) => { await slow; await route.continue(); });
  await answer(page, 'situation', 'asylumTemporary');
  await expect(page.locator('form[data-question="goal"]')).toBeVisible();
  await page.check('[value="stay"]');
  await send(page);
  await expect(page.getByText('The rest is loading.')).toBeVisible();
  arrive();
  await expect(page.locator('form[data-question="permitExpires"] input[name="permitExpires.day"]')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('when the check breaks, a calm page says that nothing was sent, and one can begin again', async ({ page }) => {
  await page.route('**/texts/**', (route) => route.fulfill({ json: {} }));
  await page.goto('./nl/check/');
  await answer(page, 'situation', 'british');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Er ging iets mis');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.getByRole('link', { name: 'Opnieuw beginnen' }).click();
  await expect(page.locator('form[data-question="situation"]')).toBeVisible();
});

test('the grounds of asylum are kept nowhere: after a reload they are asked again', async ({ page }) => {
  await page.goto('./nl/check/');
  await answer(page, 'situation', 'noPermit');
  await answer(page, 'goal', 'firstApplication');
  await answer(page, 'asylumGrounds', ['persecution']);
  await expect(page.locator('[data-review]')).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain('persecution');
  await page.reload();
  expect(await openQuestion(page)).toBe('asylumGrounds');
  await expect(page.locator('input:checked')).toHaveCount(0);
});
