import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import type { LanguageId } from '../../src/text/languages';
import { persons } from '../law/persons/all';
import { longest } from '../law/persons/longest';
import type { Person } from '../law/persons/person';
import { answer, expectAccessible, send, setDay, shown, walk } from './drive';

// What a reader takes from a result: nothing before a press, nothing through the network, and no reason for asylum in any of it.

const texts = (language: LanguageId, file: string) =>
  JSON.parse(readFileSync(new URL(`../../locales/${language}/${file}.json`, import.meta.url), 'utf8'));
const part = (page: Page, id: 'calendar' | 'summary' | 'device' | 'save') => page.locator(`[data-part="${id}"]`);
const open = (page: Page, id: Parameters<typeof part>[1]) => part(page, id).locator('summary').click();
const said = (page: Page, id: Parameters<typeof part>[1]) => part(page, id).locator('[role="status"]');
const found = persons.find(({ answers, day, today }) => answers['asylumGrounds']?.includes('persecution') && answers['goal'] === 'firstApplication' && !today && day >= '2026-06-12');
if (!found) throw new Error('No person');
const asylum: Person = found;

/** Everything asked of the network, from the first moment on. */
function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on('request', (request) => heard.push(`${request.url()} ${request.postData() ?? ''}`));
  return heard;
}

async function resultOf(page: Page, person: Person, language: LanguageId): Promise<void> {
  await setDay(page, person.today ?? person.day);
  await page.goto(`./${language}/check/`);
  await walk(page, person);
}

/** A short check up to its result, with a last day to come. */
async function shortResult(page: Page, language: LanguageId = 'nl'): Promise<void> {
  await setDay(page, '2026-11-22');
  await page.goto(`./${language}/check/#start=document-renewal`);
  await answer(page, 'situation', 'regularPermanent');
  await answer(page, 'documentExpires', '2027-05-07');
  await send(page);
  await expect(page.locator('[data-carry]')).toBeVisible();
}

/** The link, read by another program from the picture on the screen. */
async function linkInPicture(page: Page): Promise<string> {
  const picture = PNG.sync.read(await page.locator('svg.pp-carry__code').screenshot());
  return jsQR(new Uint8ClampedArray(picture.data), picture.width, picture.height)?.data ?? '';
}

async function elsewhere(browser: Browser, baseURL: string | undefined, day: string): Promise<Page> {
  const page = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage();
  await setDay(page, day);
  return page;
}

test.describe.configure({ timeout: 90_000 });

for (const language of ['nl', 'ar'] as const) {
  test(`${language}: the picture of the code leads another device to the same result, and its address is clean`, async ({ page, browser, baseURL }) => {
    const heard = listen(page);
    await page.setViewportSize({ width: 390, height: 800 });
    await resultOf(page, longest, language);
    const expected = await shown(page);
    await open(page, 'device');
    await expect(page.locator('svg.pp-carry__code')).toHaveCount(0);
    await expect(part(page, 'device').locator('[data-answer]')).toHaveCount(Object.keys(longest.answers).length);
    await part(page, 'device').locator('[data-make]').click();
    const code = page.locator('svg.pp-carry__code');
    await expect(code).toHaveAttribute('aria-label', texts(language, 'carry').device.alt.replace(/<\/?bdi>/g, (mark: string) => (mark === '<bdi>' ? '\u2068' : '\u2069')));
    await expect(said(page, 'device')).toContainText(texts(language, 'carry').device.made.replace(/<.*/, ''));
    const box = await code.boundingBox();
    expect((box?.width ?? 0) / Number(await code.getAttribute('data-squares'))).toBeGreaterThanOrEqual(4);
    const link = await linkInPicture(page);
    expect(link).toBe(await part(page, 'device').locator('textarea').inputValue());
    for (const how of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia(how);
      expect(await linkInPicture(page)).toBe(link);
    }
    expect(heard.join('\n')).not.toContain('s=1.');

    const other = await elsewhere(browser, baseURL, longest.day);
    const heardThere = listen(other);
    await other.goto(link);
    await expect(other.locator('[data-review]')).toBeVisible();
    expect(other.url()).toMatch(new RegExp(`/${language}/check/#review$`));
    await expect(other.locator('[data-notice="shared"]')).toBeVisible();
    await expectAccessible(other);
    await send(other);
    await expect(other.locator('[data-result]')).toBeVisible();
    expect(await shown(other)).toEqual(expected);
    expect(heardThere.filter((one) => !one.startsWith(String(baseURL)))).toEqual([]);
    expect(heardThere.join('\n')).not.toContain(link.split('#')[1]);
    expect(await other.evaluate(() => JSON.stringify([history.state, location.href, document.title, localStorage.length]))).not.toContain('s=1');
    await other.context().close();

    await part(page, 'device').locator('summary').click();
    await expect(code).toHaveCount(0);
    await open(page, 'device');
    await expect(code).toHaveCount(0);
  });

  test(`${language}: all of it open passes axe, fits a small screen, and is not on paper`, async ({ page }) => {
    await shortResult(page, language);
    for (const id of ['calendar', 'summary', 'device', 'save'] as const) await open(page, id);
    await part(page, 'device').locator('[data-make]').click();
    await part(page, 'save').locator('[data-save]').click();
    await expect(said(page, 'save')).not.toBeEmpty();
    await expectAccessible(page);
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-carry]')).toBeHidden();
  });
}

test('a day goes into a file without a word of what it is about, unless that is ticked', async ({ page }) => {
  const heard = listen(page);
  await shortResult(page);
  await open(page, 'calendar');
  const day = part(page, 'calendar').locator('[data-day="2027-05-07"]');
  expect(await part(page, 'calendar').locator('[data-day]').count()).toBe(1);
  const file = async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), day.locator('button').click()]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  };
  const neutral = await file();
  expect(neutral.name).toBe('2027-05-07.ics');
  expect(neutral.text).toContain('SUMMARY:Afspraak\r\n');
  expect(neutral.text).not.toMatch(/DESCRIPTION:(?!Afspraak)|http|IND|pas/);
  await expect(said(page, 'calendar')).toContainText('7 mei 2027');
  await part(page, 'calendar').locator('input').check();
  const told = await file();
  // Made again it is the same entry. Where the title tells nothing the name does not either, so it is another than where it tells.
  const uidOf = (text: string) => /UID:\w+/.exec(text)?.[0] ?? '';
  expect(uidOf((await file()).text)).toBe(uidOf(told.text));
  expect(uidOf(told.text)).not.toBe(uidOf(neutral.text));
  expect(told.text.replaceAll('\r\n ', '')).toContain('/nl/routes/document-renewal/');
  expect(told.text).not.toContain('SUMMARY:Afspraak');
  expect(heard.filter((one) => one.startsWith('http') && one.includes('.ics'))).toEqual([]);
});

test('of rules that have ended there is nothing for a calendar', async ({ page }) => {
  const person = persons.find(({ today, day, answers }) => today && today !== day && answers['goal'] === 'stay');
  if (!person) throw new Error('No person');
  await setDay(page, person.today ?? person.day);
  await page.addInitScript((given) => sessionStorage.setItem('permit-path', JSON.stringify({ v: 1, answers: given, earlier: true })), person.answers);
  await page.goto('./nl/check/#review');
  await send(page);
  await open(page, 'calendar');
  await expect(part(page, 'calendar')).toContainText(texts('nl', 'carry').calendar.ended);
  await expect(part(page, 'calendar').locator('button')).toHaveCount(0);
  await open(page, 'device');
  await expect(part(page, 'device')).toContainText('11 juni 2026');
});

test.describe('the summary', () => {
  const give = (page: Page, share: boolean, clipboard: 'works' | 'refuses' | 'absent') => page.addInitScript(([canShare, how]) => {
    const got: unknown[] = [];
    Object.assign(window, { got });
    if (canShare) Object.defineProperty(navigator, 'share', { value: async (data: unknown) => { got.push(data); } });
    else delete (Navigator.prototype as { share?: unknown }).share;
    const writeText = async (text: string) => {
      if (how === 'refuses') throw new DOMException('refused', 'NotAllowedError');
      got.push(text);
    };
    Object.defineProperty(navigator, 'clipboard', { value: how === 'absent' ? undefined : { writeText } });
  }, [share, clipboard] as const);
  const got = (page: Page) => page.evaluate(() => (window as unknown as { got: unknown[] }).got);
  const carry = texts('nl', 'carry');

  test('is shown first, and is all that is copied and shared', async ({ page }) => {
    await give(page, true, 'works');
    await shortResult(page);
    await open(page, 'summary');
    const text = await part(page, 'summary').locator('textarea').inputValue();
    expect(text).toContain(carry.summary.made.replace('{{day}}', '22 november 2026'));
    expect(await got(page)).toEqual([]);
    await part(page, 'summary').locator('[data-copy]').click();
    await expect(said(page, 'summary')).toHaveText(carry.summary.copied);
    await part(page, 'summary').locator('[data-share]').click();
    await expect(said(page, 'summary')).toHaveText(carry.summary.shared);
    expect(await got(page)).toEqual([text, { text }]);
  });

  for (const how of ['refuses', 'absent'] as const) {
    test(`is selected where the clipboard ${how}, and there is no button to share where the device cannot`, async ({ page }) => {
      await give(page, false, how);
      await shortResult(page);
      await open(page, 'summary');
      await expect(part(page, 'summary').locator('[data-share]')).toHaveCount(0);
      await part(page, 'summary').locator('[data-copy]').click();
      await expect(said(page, 'summary')).toHaveText(carry.summary.copyFailed);
      const field = part(page, 'summary').locator('textarea');
      await expect(field).toBeFocused();
      expect(await field.evaluate((one: HTMLTextAreaElement) => one.value.slice(one.selectionStart, one.selectionEnd) === one.value && one.value.length > 100)).toBe(true);
    });
  }
});

test('the reasons for asylum are in nothing that is taken along, and the other device asks for them', async ({ page, browser, baseURL }) => {
  await resultOf(page, asylum, 'nl');
  const { short, options } = texts('nl', 'questions').asylumGrounds;
  for (const id of ['summary', 'device', 'save'] as const) await open(page, id);
  await part(page, 'device').locator('[data-make]').click();
  await part(page, 'save').locator('[data-save]').click();
  const carried = await page.locator('[data-carry]').evaluate((all) => all.textContent + [...all.querySelectorAll('textarea')].map(({ value }) => value).join('\n'));
  for (const words of [short, options.persecution.label]) expect(carried).not.toContain(`${words}:`);
  expect(carried).not.toContain(options.persecution.label);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toMatch(/asylumGrounds|persecution/);
  const other = await elsewhere(browser, baseURL, asylum.day);
  await other.goto(await linkInPicture(page));
  await expect(other.locator('form[data-question="asylumGrounds"]')).toBeVisible();
  await expect(other.locator('[data-notice="shared"]')).toBeVisible();
  await expect(other.locator('input:checked')).toHaveCount(0);
  await other.context().close();
});

test.describe('a link that arrives', () => {
  async function linkOf(page: Page): Promise<string> {
    await shortResult(page);
    await open(page, 'device');
    await part(page, 'device').locator('[data-make]').click();
    return part(page, 'device').locator('textarea').inputValue();
  }

  test('is out of the address before the check is drawn, and Back does not bring it back', async ({ page, browser, baseURL }) => {
    const link = await linkOf(page);
    const other = await elsewhere(browser, baseURL, '2026-11-22');
    await other.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      addEventListener('DOMContentLoaded', () => {
        new MutationObserver(() => seen.push(location.hash)).observe(document.querySelector('#check') as Element, { childList: true, subtree: true, attributes: true });
      });
    });
    await other.goto('./nl/');
    await other.goto(link);
    await expect(other.locator('[data-review]')).toBeVisible();
    expect(await other.evaluate(() => (window as unknown as { seen: string[] }).seen.filter((hash) => hash.startsWith('#s=')))).toEqual([]);
    await other.goBack();
    await other.goForward();
    await expect(other.locator('[data-review]')).toBeVisible();
    expect(other.url()).not.toContain('s=');
    await other.context().close();
  });

  for (const use of [true, false]) {
    test(`asks first where this tab has other answers, and ${use ? 'takes the new ones' : 'keeps its own'}`, async ({ page, browser, baseURL }) => {
      const link = await linkOf(page);
      const other = await elsewhere(browser, baseURL, '2026-11-22');
      await other.goto('./nl/check/');
      await answer(other, 'situation', 'british');
      await other.goto('./nl/');
      await other.goto(link);
      const offer = other.locator('[data-offer="device"]');
      await expect(offer).toBeVisible();
      await expect(other.locator('[data-review]')).toContainText(texts('nl', 'questions').situation.options.british.label);
      await expectAccessible(other);
      await offer.locator(use ? '[data-use]' : '[data-leave]').click();
      await expect(offer).toHaveCount(0);
      await expect(other.locator('main h1')).toBeFocused();
      await expect(other.locator('[data-review]')).toContainText(texts('nl', 'questions').situation.options[use ? 'regularPermanent' : 'british'].label);
      await other.context().close();
    });
  }

  test('in a page that is open already, and junk or another version, lose nothing and say so', async ({ page }) => {
    const link = await linkOf(page);
    const notices = texts('nl', 'check').notice;
    for (const [hash, told] of [['#s=1.abc', 'sharedJunk'], ['#s=2.abc', 'sharedOldVersion'], [`#s=${'A'.repeat(5000)}`, 'sharedJunk'], [link.slice(link.indexOf('#')), 'shared']] as const) {
      await page.evaluate((to) => { location.hash = to; }, hash);
      await expect(page.locator(`[data-notice="${told}"]`)).toHaveText(notices[told]);
      await expect(page.locator('[data-review]')).toContainText('7 mei 2027');
      expect(page.url()).toMatch(/#review$/);
    }
  });
});

test.describe('a copy on this device', () => {
  const lies = (page: Page) => page.evaluate(() => Object.keys(localStorage));

  test('is made on the press only, said, noticed when old, and deleted again', async ({ page }) => {
    await shortResult(page);
    await open(page, 'save');
    expect(await lies(page)).toEqual([]);
    await part(page, 'save').locator('[data-save]').click();
    await expect(said(page, 'save')).toContainText('22 december 2026');
    expect(await lies(page)).toEqual(['permit-path-saved']);
    await page.goto('./nl/check/#q=documentExpires');
    await answer(page, 'documentExpires', '2027-06-08');
    await send(page);
    await open(page, 'save');
    await expect(part(page, 'save')).toContainText(texts('nl', 'carry').save.changed.replace('{{day}}', '22 november 2026'));
    await part(page, 'save').locator('[data-save]').click();
    await expect(said(page, 'save')).toContainText('22 december 2026');
    await part(page, 'save').locator('[data-delete-saved]').click();
    await expect(said(page, 'save')).toHaveText(texts('nl', 'carry').save.deleted);
    expect(await lies(page)).toEqual([]);
  });

  test('is offered to an empty tab, can be gone on with, deleted or left, and ends', async ({ page, context }) => {
    await shortResult(page);
    await open(page, 'save');
    await part(page, 'save').locator('[data-save]').click();
    const later = async (day: string) => {
      const tab = await context.newPage();
      await setDay(tab, day);
      await tab.goto('./nl/check/');
      return tab;
    };
    const one = await later('2026-12-22');
    await expect(one.locator('[data-offer="saved"]')).toContainText('22 november 2026');
    await expectAccessible(one);
    await one.locator('[data-use]').click();
    await expect(one.locator('[data-review]')).toContainText('7 mei 2027');
    await expect(one.locator('[data-notice="savedRead"]')).toContainText('22 november 2026');

    const left = await later('2026-12-22');
    await answer(left, 'situation', 'british');
    await expect(left.locator('[data-offer]')).toHaveCount(0);
    expect(await lies(left)).toEqual(['permit-path-saved']);

    const ended = await later('2026-12-23');
    await expect(ended.locator('[data-notice="savedExpired"]')).toBeVisible();
    await expect(ended.locator('[data-offer]')).toHaveCount(0);
    expect(await lies(ended)).toEqual([]);

    // An open result looks too, and would delete it before the next tab sees it.
    await page.goto('./nl/');
    await ended.evaluate(() => localStorage.setItem('permit-path-saved', '{"x":1}'));
    const junk = await later('2026-11-23');
    await expect(junk.locator('[data-notice="savedUnreadable"]')).toBeVisible();
    expect(await lies(junk)).toEqual([]);
  });

  test('goes when the reader declines it with delete, and with everything in every tab', async ({ page, context }) => {
    await shortResult(page);
    await open(page, 'save');
    await part(page, 'save').locator('[data-save]').click();
    const other = await context.newPage();
    await setDay(other, '2026-11-22');
    await other.goto('./nl/check/');
    await other.locator('[data-leave]').click();
    await expect(other.locator('[data-offer]')).toHaveCount(0);
    await expect(other.locator('main h1')).toBeFocused();
    expect(await lies(other)).toEqual([]);
    // The first tab sees that the copy is gone.
    await expect(part(page, 'save').locator('[data-delete-saved]')).toHaveCount(0);
    await part(page, 'save').locator('[data-save]').click();
    await other.reload();
    await expect(other.locator('[data-offer]')).toBeVisible();
    await page.locator('[data-result] [data-delete-all]').click();
    await expect(page).toHaveURL(/\/nl\/$/);
    expect(await lies(page)).toEqual([]);
    await expect(other.locator('[data-offer]')).toHaveCount(0);
    await page.goto('./nl/check/');
    await expect(page.locator('form[data-question="situation"]')).toBeVisible();
    await expect(page.locator('.pp-check [role="status"]')).toHaveCount(0);
  });

  for (const how of ['blocked', 'full'] as const) {
    test(`where storage is ${how}, nothing breaks and a sentence says so`, async ({ page }) => {
      const broken: string[] = [];
      page.on('pageerror', ({ message }) => broken.push(message));
      await page.addInitScript((kind) => {
        const fail = () => { throw new DOMException(kind, kind === 'full' ? 'QuotaExceededError' : 'SecurityError'); };
        if (kind === 'full') Storage.prototype.setItem = fail;
        else for (const name of ['sessionStorage', 'localStorage']) Object.defineProperty(window, name, { get: fail });
      }, how);
      await shortResult(page);
      await open(page, 'save');
      await part(page, 'save').locator('[data-save]').click();
      await expect(said(page, 'save')).toHaveText(texts('nl', 'carry').save.failed);
      expect(broken).toEqual([]);
    });
  }
});

test('with the Dutch beside, the summary is in both languages', async ({ page }) => {
  await page.goto('./en/check/');
  await page.click('button[data-beside]');
  await shortResult(page, 'en');
  await open(page, 'summary');
  const field = part(page, 'summary').locator('textarea');
  await expect(field).toHaveValue(new RegExp(`${texts('en', 'check').result.noDecision}[^]*${texts('nl', 'check').result.noDecision}`));
  await expect(field).toHaveValue(/\/en\/routes\/[^]*\/nl\/routes\//);
  await expectAccessible(page);
});
