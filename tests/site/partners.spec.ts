import { expect, test, type Page } from '@playwright/test';
import { languageIds, languages, languagesOf } from '../../src/text/languages';
import { expectAccessible } from './drive';
import { expectOwnWords } from './words';

// The page for partners: what they choose, see and copy, and that it exists in two languages only.

const own = languagesOf('partners/');
const code = (page: Page, id: string) => page.locator(`[data-code="${id}"] [data-words]`);
const field = (page: Page, name: string) => page.locator(`[data-field="${name}"]`);
const verdict = (page: Page, of: string, theme: 'light' | 'dark') => page.locator(`output[data-of="${of}"][data-theme="${theme}"]`);
/** What only the preview says: its frame is of this very origin, which the one of a partner is not. And Chromium on Linux cannot share. The last is Playwright's: tests run without the worker. */
const OF_THE_FRAME = /^(Unrecognized feature: 'web-share'|An iframe which has both allow-scripts and allow-same-origin|Service Worker registration blocked by Playwright)/;

/** The check in the preview, once it is there: it is fetched when it comes near the screen. */
async function preview(page: Page) {
  await page.locator('[data-preview]').scrollIntoViewIfNeeded();
  const frame = page.frameLocator('permit-path iframe');
  await expect(frame.locator('form[data-question]')).toBeVisible();
  return frame;
}

test('what is chosen stands in the code and in the preview at once', async ({ page }) => {
  await page.goto('./nl/partners/');
  await expect(code(page, 'element')).toHaveText(/<permit-path lang="nl">\s+<a href="https:\/\/permit-path\.example\/nl\/check\/">/);
  await expect(page.locator('[data-code="style"]')).toBeHidden();
  const frame = await preview(page);

  await field(page, 'lang').selectOption('ar');
  await field(page, 'pathway').selectOption('asylum-repeat');
  await expect(code(page, 'element')).toContainText('<permit-path lang="ar" pathway="asylum-repeat">');
  await expect(code(page, 'element')).toContainText('/ar/check/#start=asylum-repeat">أي تصريح');
  await expect(code(page, 'frame')).toContainText('src="https://permit-path.example/ar/embed/#start=asylum-repeat"');
  await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(frame.locator('[data-review]')).toBeVisible();

  await field(page, 'color-action').fill('#8B0000');
  await field(page, 'radius').fill('0px');
  await expect(code(page, 'style')).toHaveText('permit-path {\n  --permit-path-color-action: #8B0000;\n  --permit-path-radius: 0px;\n}');
  const property = (name: string) => frame.locator('html').evaluate((root, of) => getComputedStyle(root).getPropertyValue(of), name);
  await expect.poll(() => property('--pp-color-action')).toBe('#8b0000');
  await expect.poll(() => property('--pp-radius-large')).toBe('0px');
  await field(page, 'color-action').fill('');
  await expect.poll(() => property('--pp-color-action')).toBe('#0d4f4a');
  await expect(code(page, 'style')).not.toContainText('color-action');
});

test('of each colour it says whether it is taken, on a light screen and on a dark one, and why not', async ({ page }) => {
  await page.goto('./nl/partners/');
  await field(page, 'color-action').fill('#8b0000');
  await expect(verdict(page, 'color-action', 'light')).toHaveText('Overgenomen.');
  await expect(verdict(page, 'color-action', 'dark')).toHaveText(/^Niet overgenomen\. Te weinig contrast: 1,\d op 1\. Nodig is 4,5 op 1\. Het gaat om: .+\.$/);
  await field(page, 'color-action-text').fill('#9b1010');
  await expect(verdict(page, 'color-action-text', 'light')).toContainText('Het gaat om: Knoppen.');
  await field(page, 'color-text').fill('red');
  await expect(verdict(page, 'color-text', 'light')).toHaveText('Niet overgenomen. Schrijf het zoals hierboven.');
  await expect(code(page, 'style')).not.toContainText('red');
  // The picker and the text are one value.
  await expect(page.locator('input[type="color"][data-of="color-action"]')).toHaveValue('#8b0000');
  await page.locator('input[type="color"][data-of="color-link"]').fill('#003366');
  await expect(field(page, 'color-link')).toHaveValue('#003366');
  await expect(verdict(page, 'color-link', 'light')).toHaveText('Overgenomen.');
  await field(page, 'color-link').fill('');
  await expect(verdict(page, 'color-link', 'light')).toBeHidden();
});

test('what stands there is what is copied, code and texts; and where the browser refuses, it is selected', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./en/partners/');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await field(page, 'lang').selectOption('ti');
  for (const id of ['element', 'frame', 'policy']) {
    await page.locator(`[data-code="${id}"] button`).click();
    await expect(page.locator(`[data-code="${id}"] [role="status"]`)).toHaveText('Copied.');
    expect(await copied()).toBe(await code(page, id).textContent());
  }
  // With the Dutch beside it, still one language is copied.
  await page.click('button[data-beside]');
  await expect(page.locator('[data-code="privacy"] .pp-dutch').first()).toBeVisible();
  await page.locator('[data-code="privacy"] button').click();
  await expect.poll(copied).toMatch(/^This website shows the check of Permit Path\. .+permit-path\.example\.\n\nYour browser/);
  expect(await copied()).not.toContain('Uw browser');

  await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); });
  await page.locator('[data-code="policy"] button').click();
  await expect(page.locator('[data-code="policy"] [role="status"]')).toContainText('copy it yourself');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('script-src https://permit-path.example; frame-src https://permit-path.example');
});

for (const language of own) {
  test(`${language}: it passes axe with all of it open, in the dark too, and fits a screen of 320 pixels`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`./${language}/partners/`);
    await field(page, 'color-text').fill('#888888');
    await field(page, 'color-background').fill('#777777');
    await field(page, 'font').fill('url(x)');
    await preview(page);
    await expectOwnWords(page, language);
    // The check in the frame has a header and a main part of its own, as in every frame; it is looked at where it is tested.
    await expectAccessible(page, undefined, '[data-preview]');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, ['color-contrast'], '[data-preview]');
  });
}

test('nothing that is chosen leaves the page: not as a request, in the address, or kept', async ({ page, baseURL }) => {
  const requests: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto('./nl/partners/');
  await preview(page);
  await field(page, 'color-action').fill('#8b0001');
  await field(page, 'font').fill('Comic Sans MS');
  await field(page, 'font').press('Enter');
  await page.waitForTimeout(300);
  expect(requests.filter((url) => !url.startsWith(baseURL ?? '-') || /8b0001|Comic/i.test(url))).toEqual([]);
  expect(page.url()).toBe(`${baseURL}nl/partners/`);
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie.length])).toEqual([0, 0, 0]);
  expect(said.filter((text) => !OF_THE_FRAME.test(text))).toEqual([]);
});

test('only this page shows a frame, and only one of ours', async ({ page }) => {
  /** What the policy refuses of two frames that are put in: one of ours, and one of elsewhere. */
  const refused = async (count: number) => {
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => seen.push(`${effectiveDirective} ${new URL(blockedURI).host}`));
      for (const src of ['/nl/embed/', 'https://example.org/']) document.body.append(Object.assign(document.createElement('iframe'), { src }));
    });
    // Two policies say it: the header, and the page itself.
    const seen = async () => [...new Set(await page.evaluate(() => (window as unknown as { seen: string[] }).seen))];
    await expect.poll(async () => (await seen()).length).toBe(count);
    return seen();
  };
  await page.goto('./nl/partners/');
  expect(await refused(1)).toEqual(['frame-src example.org']);
  await page.goto('./nl/change/');
  await refused(2);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the code is there for the language of the page, and it says why nothing can be chosen', async ({ page }) => {
    await page.goto('./en/partners/');
    await expect(code(page, 'element')).toHaveText(/<script type="module" src="https:\/\/permit-path\.example\/v1\/embed\.js"><\/script>\s+<permit-path lang="en">/);
    await expect(code(page, 'frame')).toContainText('<iframe src="https://permit-path.example/en/embed/"');
    await expect(page.getByText('Without JavaScript there is no preview.')).toBeVisible();
    for (const idle of ['[data-partners]', '[data-code] button >> nth=0', '[data-code="style"]']) await expect(page.locator(idle)).toBeHidden();
  });
});

test('it exists in two languages: the others lead to the English one, and say so', async ({ page }) => {
  test.setTimeout(90_000);
  expect(own).toEqual(['nl', 'en']);
  for (const id of languageIds) {
    await page.goto(`./${id}/change/`);
    const link = page.locator('.pp-footer__links a[href$="/partners/"]');
    const at = own.includes(id) ? id : 'en';
    await expect(link).toHaveAttribute('href', `/${at}/partners/`);
    if (at === id) await expect(link).not.toHaveAttribute('hreflang');
    else {
      await expect(link).toHaveAttribute('hreflang', 'en-GB');
      // In the reader's own words: "in English".
      await expect(link).toHaveText(/ \(.+\)$/);
    }
    const answer = await page.request.get(`./${id}/partners/`);
    expect(answer.status(), id).toBe(own.includes(id) ? 200 : 404);
  }
  await page.goto('./en/partners/');
  const tags = own.map((id) => languages[id].tag);
  expect(await page.locator('link[hreflang]').evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')))).toEqual(tags);
  expect(await page.locator('.pp-languages a').evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')))).toEqual(tags);
});

test('who hosts this copy did not say so, and nothing is made up', async ({ page }) => {
  await page.goto('./nl/partners/');
  await expect(page.locator('.pp-hosting dd')).toHaveText(['https://permit-path.example/', ...Array<string>(5).fill('Nog niet ingevuld door wie deze kopie beheert.')]);
  await expect(page.getByText('Het adres van deze site is nog niet ingevuld.')).toBeVisible();
});

for (const language of languageIds) {
  test(`${language}: the feed is found from the pages, comes as Atom, and a browser reads it without a fault`, async ({ page }) => {
    const pages = ['change/', ...(own.includes(language) ? ['partners/'] : [])];
    for (const path of pages) {
      await page.goto(`./${language}/${path}`);
      await expect(page.locator('head link[type="application/atom+xml"]')).toHaveAttribute('href', `/${language}/changes.atom`);
    }
    const answer = await page.request.get(`./${language}/changes.atom`);
    expect(answer.headers()['content-type']).toContain('application/atom+xml');
    const read = await page.evaluate((address) => new Promise<{ root: string; faults: number; entries: number } | undefined>((resolve) => {
      const request = Object.assign(new XMLHttpRequest(), { responseType: 'document', onload: () => {
        const feed = request.responseXML;
        resolve(feed ? { root: feed.documentElement.localName, faults: feed.querySelectorAll('parsererror').length, entries: feed.querySelectorAll('entry').length } : undefined);
      } });
      request.open('GET', address);
      request.send();
    }), answer.url());
    expect(read).toMatchObject({ root: 'feed', faults: 0 });
    expect(read?.entries).toBeGreaterThan(2);
  });
}
