import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { answer, expectAccessible, send, setDay } from './drive';
import { board, press, tell, type } from './follow';

// An application that is followed: told event by event, kept only where the reader asks, and deleted with everything else.

const TODAY = '2026-11-22';
const place = (page: Page, phase: string) => expect(page.locator(`[data-phase="${phase}"]`)).toBeVisible();
const due = (page: Page) => page.locator('[data-due]').evaluateAll((days) => days.map((one) => `${(one as HTMLElement).dataset['due']} ${(one as HTMLElement).dataset['day']} ${(one as HTMLElement).dataset['lies']}`));

const kept = (page: Page) => page.evaluate(() => [...Object.keys(sessionStorage), ...Object.keys(localStorage)].filter((name) => name.includes('journey')));

test.beforeEach(({ page }) => setDay(page, TODAY));
test.describe.configure({ timeout: 60_000 });

test('a whole life, from applying to renewing the card, and nothing of it leaves the device', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  await board(page, 'regular-permanent');
  await place(page, 'preparing');
  await expect(page.locator('[data-step="sendForm"]')).toHaveAttribute('aria-current', 'step');
  await press(page, 'type-applyBy');
  await type(page, 'expires', '2026-12-31');
  await page.keyboard.press('Enter');
  await expect.poll(() => due(page)).toContain('applyBy 2026-12-31 ahead');

  await tell(page, 'applied', { on: '2026-02-02' });
  await place(page, 'applied');
  await tell(page, 'paymentLetter', { on: '2026-02-05', by: '2026-03-05' });
  expect(await due(page)).toContain('payBy 2026-03-05 passed');
  await tell(page, 'paid', { on: '2026-02-20' });
  await tell(page, 'confirmed', { on: '2026-02-12', received: '2026-02-03' });
  await place(page, 'deciding');
  expect((await due(page)).filter((day) => day.startsWith('decisionBy'))).toEqual(['decisionBy 2026-05-04 passed', 'decisionBy 2026-08-03 passed']);
  await expect(page.locator('[data-step="sendForm"]')).toHaveAttribute('data-state', 'done');
  await page.check('[data-tick="biometrics"]');
  await expect(page.locator('[data-step="biometrics"]')).toHaveAttribute('data-state', 'done');
  await page.uncheck('[data-tick="biometrics"]');
  await expect(page.locator('[data-step="biometrics"]')).toHaveAttribute('data-state', 'now');
  await page.check('[data-tick="biometrics"]');
  await tell(page, 'granted', { on: '2026-06-01' });
  await place(page, 'collecting');
  await tell(page, 'appointment', { on: '2026-06-10', at: '2026-06-18' });
  expect(await due(page)).toContain('appointment 2026-06-18 passed');
  await tell(page, 'collected', { on: '2026-06-18' });
  await place(page, 'holding');
  await press(page, 'type-renewBy');
  await type(page, 'expires', '2031-06-18');
  await page.click('[data-form="day"] [type="submit"]');
  await expect.poll(() => due(page)).toEqual(['renewFrom 2031-03-18 ahead', 'renewBy 2031-06-18 ahead']);
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-due="renewBy"] [data-do="calendar"]').click()]);
  const calendar = readFileSync(await file.path(), 'utf8');
  expect(calendar).toMatch(/SUMMARY:Afspraak\r\n/);
  expect(calendar).toContain('20310618');
  await tell(page, 'renewalStarted', { on: '2026-11-20' });
  await expect(page.locator('[data-round="document-renewal"]')).toBeVisible();

  // The newest of a later day first: the older ones carry it.
  await press(page, 'undo-renewalStarted');
  await place(page, 'holding');
  await press(page, 'undo-applied');
  await expect(page.locator('.pp-board__refused .pp-error')).toBeVisible();
  await place(page, 'holding');
  expect(asked.filter((request) => !request.startsWith(`GET ${new URL('./', baseURL).origin}/`) && !request.includes(' blob:'))).toEqual([]);
  expect(asked.join('\n')).not.toMatch(/2026-0|2031/);
  expect(page.url()).not.toMatch(/20\d\d-/);
});

test('a refusal: free help first, the day in the letter and no other; a wrong date is said and led to', async ({ page }) => {
  await board(page, 'regular-permanent');
  await tell(page, 'applied', { on: '2026-06-01' });
  await press(page, 'refused');
  await type(page, 'on', '2026-11-23');
  await page.click('[data-form="refused"] [type="submit"]');
  await expect(page.locator('.pp-error-summary')).toBeFocused();
  await page.click('.pp-error-summary a');
  await expect(page.locator('#on-day')).toBeFocused();
  await type(page, 'on', '2026-11-10');
  await page.click('[data-form="refused"] [type="submit"]');
  await place(page, 'refused');
  await expect(page.locator('[data-phase] h3').first()).toBeFocused();
  await expect(page.locator('[data-phase] section').first().locator('.pp-topic').first().locator('a')).toHaveAttribute('href', /topics\/help\/$/);
  expect(await due(page)).toEqual([]);
  await press(page, 'type-reviewBy');
  await type(page, 'by', '2026-11-21');
  await page.click('[data-form="day"] [type="submit"]');
  await expect.poll(() => due(page)).toEqual(['reviewBy 2026-11-21 passed']);
  await expect(page.locator('[data-due="reviewBy"] .pp-topic a').first()).toHaveAttribute('href', /topics\/help\/$/);
});

test('a reload and another language keep it; stopping forgets it', async ({ page }) => {
  await board(page, 'asylum-document-renewal');
  await tell(page, 'applied', { on: '2026-11-02' });
  await page.reload();
  await expect(page.locator('[data-event="applied"]')).toHaveAttribute('data-on', '2026-11-02');
  await page.click('.pp-header a[hreflang="ar"]');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('[data-event="applied"]')).toHaveAttribute('data-on', '2026-11-02');
  // Another page does not mix two applications.
  await page.goto('./nl/routes/regular-permanent/');
  await page.click('[data-follow-open]');
  await expect(page.locator('[data-follow-other="asylum-document-renewal"]')).toBeVisible();
  await press(page, 'instead');
  await place(page, 'preparing');
  expect(await kept(page)).toEqual([]);
});

test('saved only on the press; a new tab finds it; too old is refused; deleting everything deletes it', async ({ page, context }) => {
  await board(page, 'asylum-document-renewal');
  await tell(page, 'applied', { on: '2026-11-02' });
  expect(await kept(page)).toEqual(['permit-path-journey']);
  await page.click('[data-part="keep"] summary');
  await press(page, 'save');
  await expect(page.locator('[data-part="keep"] [role="status"]')).not.toBeEmpty();
  expect(await page.evaluate(() => localStorage.getItem('permit-path-journey-saved'))).toContain('"pathway":"asylum-document-renewal"');
  await page.close();

  const next = await context.newPage();
  await setDay(next, '2026-12-01');
  await board(next, 'regular-permanent');
  await expect(next.locator('[data-found="offer"]')).toBeVisible();
  await press(next, 'use');
  await next.click('[data-follow-other] a');
  await expect(next.locator('[data-event="applied"]')).toHaveAttribute('data-on', '2026-11-02');
  await next.click('.pp-footer [data-delete-all]');
  await next.waitForURL(/\/nl\/$/);
  expect(await kept(next)).toEqual([]);

  const old = await context.newPage();
  await setDay(old, '2029-01-01');
  await old.goto('./nl/routes/asylum-document-renewal/');
  await old.evaluate(() => localStorage.setItem('permit-path-journey-saved', '{"v":1,"on":"2026-11-22","pathway":"asylum-document-renewal","days":{},"events":[{"type":"applied","on":"2026-11-02"}]}'));
  await old.click('[data-follow-open]');
  await expect(old.locator('[data-found="journeyExpired"]')).toBeVisible();
  expect(await kept(old)).toEqual([]);
});

test('a file, and back; junk and another version are refused in words, and nothing is lost', async ({ page }) => {
  await board(page, 'asylum-document-renewal');
  await tell(page, 'applied', { on: '2026-11-02' });
  await page.click('[data-part="file"] summary');
  const [made] = await Promise.all([page.waitForEvent('download'), press(page, 'make-file')]);
  const text = readFileSync(await made.path(), 'utf8');
  const give = (content: string) => page.setInputFiles('[data-part="file"] input', { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  const said = page.locator('[data-part="file"] [role="status"]');
  const texts = JSON.parse(readFileSync(new URL('../../locales/nl/journey.json', import.meta.url), 'utf8')).file as Record<string, string>;
  for (const [content, why] of [['no file of ours', 'journeyUnreadable'], ['x'.repeat(300_000), 'journeyUnreadable'], [text.replace('"v":1', '"v":2'), 'journeyOldVersion'], [text.replace(/2026-11-\d\d/g, '2020-01-01'), 'journeyExpired']] as const) {
    await give(content);
    await expect(said).toHaveText(texts[why] ?? '');
    await expect(page.locator('[data-event="applied"]')).toHaveAttribute('data-on', '2026-11-02');
  }
  await press(page, 'undo-applied');
  await expect(page.locator('[data-event="applied"]')).toHaveCount(0);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, 'open-file')]);
  await chooser.setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.locator('[data-event="applied"]')).toHaveAttribute('data-on', '2026-11-02');
});

for (const language of ['nl', 'ar'] as const) {
  test(`${language}: axe finds nothing, and 320 pixels are wide enough`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await board(page, 'asylum-document-renewal', language);
    await expect(page.locator('[data-phase] h3').first()).toBeFocused();
    await tell(page, 'applied', { on: '2026-11-02' });
    await page.locator('[data-do="askedToComplete"]').press('Enter');
    await expect(page.locator('#on-day')).toBeFocused();
    await page.click('[data-form] [type="submit"]');
    await expect(page.locator('.pp-error-summary')).toBeFocused();
    for (const part of ['keep', 'file']) await page.click(`[data-part="${part}"] summary`);
    await page.click('[data-calendar] summary');
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test('without storage it works, and says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage']) Object.defineProperty(window, name, { get() { throw new Error('blocked'); } });
  });
  await board(page, 'asylum-document-renewal');
  await tell(page, 'applied', { on: '2026-11-02' });
  await place(page, 'applied');
  await expect(page.locator('[data-nothing-kept]')).toBeVisible();
  await page.click('[data-part="keep"] summary');
  await press(page, 'save');
  await expect(page.locator('[data-part="keep"] [role="status"]')).not.toBeEmpty();
});

test('a card of the result leads to the board, which opens at once and takes no answer along', async ({ page, context }) => {
  await page.goto('./nl/check/#start=document-renewal');
  await answer(page, 'situation', 'regularPermanent');
  await answer(page, 'documentExpires', '2027-05-07');
  await send(page);
  const [tab] = await Promise.all([context.waitForEvent('page'), page.click('[data-pathway="document-renewal"] [data-follow-link]')]);
  await place(tab, 'preparing');
  expect(tab.url()).toMatch(/\/nl\/routes\/document-renewal\/#follow$/);
  await expect(page.locator('[data-result]')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says so, and has no button that does nothing', async ({ page }) => {
    await page.goto('./nl/routes/regular-permanent/');
    // Not by text: Playwright looks past what stands in noscript.
    await expect(page.locator('[data-follow] noscript p')).toBeVisible();
    await expect(page.locator('[data-follow-open]')).toBeHidden();
  });
});
