import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { answer, expectAccessible, send, setDay } from './drive';

// Reading aloud, with voices that the tests make up: the browser that runs them has none.

interface Voice { lang: string; localService?: boolean; default?: boolean }
interface Said { text: string; lang: string; voice: string }
interface Options { late?: boolean; hold?: boolean }

/** Puts voices into the browser. `late`: they come when asked. `hold`: a sentence ends only when asked. */
const withVoices = (page: Page, voices: Voice[], options: Options = {}) =>
  page.addInitScript(([given, { late, hold }]) => {
    const all = given.map((voice) => ({ localService: true, default: false, name: `voice ${voice.lang}`, ...voice }));
    const said: Said[] = [];
    let there = late ? [] : all;
    let last: { onend?: (() => void) | null } | undefined;
    class Synthesis extends EventTarget {
      getVoices = () => there;
      speak(one: { text: string; lang: string; voice: { name: string }; onend?: () => void }) {
        // Only to be let in, within the press.
        if (one.text === '') return;
        said.push({ text: one.text, lang: one.lang, voice: one.voice.name });
        last = one;
        if (!hold) setTimeout(() => one.onend?.(), 1);
      }

      cancel() { said.push({ text: 'CANCEL', lang: '', voice: '' }); }
    }
    const synthesis = new Synthesis();
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.assign(window, {
      SpeechSynthesisUtterance: class { text: string; constructor(text: string) { this.text = text; } },
      said,
      endSentence: () => last?.onend?.(),
      arrive: () => { there = all; synthesis.dispatchEvent(new Event('voiceschanged')); },
    });
    // What is played is not heard: noted, and over at once.
    HTMLMediaElement.prototype.play = function () {
      said.push({ text: `PLAY ${new URL(this.src).pathname}`, lang: '', voice: '' });
      void fetch(this.src).then(() => this.dispatchEvent(new Event('ended')));
      return Promise.resolve();
    };
  }, [voices, options] as const);

type Faked = Window & { said: Said[]; endSentence(): void; arrive(): void };
const said = (page: Page) => page.evaluate(() => (window as unknown as Faked).said);
const texts = async (page: Page) => (await said(page)).map(({ text }) => text);
const endSentence = (page: Page) => page.evaluate(() => (window as unknown as Faked).endSentence());

const button = (page: Page) => page.locator('.pp-listen button');
const none = (page: Page) => page.locator('.pp-listen-none details');
const status = (page: Page) => page.locator('.pp-listen [role="status"] > :visible');

type Texts = { [id: string]: string | Texts };
/** A text of the files of a language. */
function text(key: string, language: 'nl' | 'ar' | 'en' = 'nl'): string {
  const [file, ...path] = key.split('.');
  const texts = JSON.parse(readFileSync(`locales/${language}/${file}.json`, 'utf8')) as Texts;
  return String(path.reduce<string | Texts | undefined>((at, id) => (typeof at === 'object' ? at[id] : undefined), texts));
}

const NL: Voice[] = [{ lang: 'en-US', default: true }, { lang: 'nl-NL' }];

test.beforeEach(({ page }) => setDay(page, '2026-11-22'));

test('a question is read from its title on, sentence by sentence, by the voice of the page, and marked', async ({ page }) => {
  await withVoices(page, NL, { hold: true });
  await page.goto('./nl/check/');
  await expect(button(page)).toBeVisible();
  await expect(none(page)).toBeHidden();
  expect((await button(page).boundingBox())?.height).toBeGreaterThanOrEqual(48);
  expect(await said(page)).toEqual([]);
  await button(page).click();
  await expect(button(page)).toHaveText(text('site.listen.stop'), { useInnerText: true });
  await expect(status(page)).toHaveText(text('site.listen.voice'));
  await expect(page.locator('h1.pp-reading')).toHaveCount(1);
  await expectAccessible(page);
  await endSentence(page);
  await expect(page.locator('.pp-reading')).toHaveCount(1);
  await expect(page.locator('h1.pp-reading')).toHaveCount(0);
  expect((await said(page)).slice(0, 2)).toEqual([
    { text: 'Wat is uw situatie nu?', lang: 'nl-NL', voice: 'voice nl-NL' },
    { text: await page.locator('.pp-reading').evaluate((one) => one.textContent?.match(/^[^.?]+[.?]?/)?.[0].trim()), lang: 'nl-NL', voice: 'voice nl-NL' },
  ]);
});

test('labels and hints of answers are read in their order; what is folded, hidden or pressed is not', async ({ page }) => {
  await withVoices(page, NL);
  await page.goto('./nl/check/');
  await button(page).click();
  await expect(status(page)).toHaveText(text('site.listen.ended'));
  await expect(button(page)).toHaveText(text('site.listen.start'), { useInnerText: true });
  await expect(page.locator('.pp-reading')).toHaveCount(0);
  const heard = (await texts(page)).join(' ');
  const seen = await page.locator('.pp-tile__label, .pp-tile__hint').allTextContents();
  const places = seen.map((words) => heard.indexOf(words));
  expect(places.every((place, at) => place > (places[at - 1] ?? 0))).toBe(true);
  for (const silent of ['check.continue', 'questions.situation.why', 'check.back', 'site.skip', 'site.listen.start']) expect(heard).not.toContain(text(silent));
  expect(heard).toContain(text('check.why'));

  await page.locator('#check .pp-details summary').first().click();
  await button(page).click();
  await expect(status(page)).toHaveText(text('site.listen.ended'));
  expect((await texts(page)).join(' ')).toContain(text('questions.situation.why'));
});

for (const [title, act] of Object.entries<(page: Page) => Promise<unknown>>({
  'a second press': (page) => button(page).click(),
  Escape: (page) => page.keyboard.press('Escape'),
  'the next question': (page) => answer(page, 'situation', 'british'),
  'an error': send,
  'another language': (page) => page.click('a[data-language="en"]'),
  'the wish to delete everything in another tab': (page) => page.evaluate(() => {
    const channel = new BroadcastChannel('permit-path');
    channel.postMessage('delete');
  }),
  'a page that is put away': (page) => page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide'))),
})) {
  test(`${title} stops it`, async ({ page }) => {
    await withVoices(page, [...NL, { lang: 'en-GB' }], { hold: true });
    await page.goto('./nl/check/');
    await button(page).click();
    await expect(page.locator('.pp-reading')).toHaveCount(1);
    await act(page);
    const language = title === 'another language' ? 'en' : 'nl';
    await expect(status(page)).toHaveText(text('site.listen.stopped', language));
    await expect(button(page)).toHaveText(text('site.listen.start', language), { useInnerText: true });
    await expect(page.locator('.pp-reading')).toHaveCount(0);
    await endSentence(page);
    expect(await texts(page)).toEqual(['Wat is uw situatie nu?', 'CANCEL']);
  });
}

test('choosing an answer does not stop it, nor does the Dutch beside, which is not read', async ({ page }) => {
  await withVoices(page, [{ lang: 'ar-SA' }, { lang: 'nl-NL' }], { hold: true });
  await page.goto('./ar/check/');
  await button(page).click();
  await page.check('[value="british"]');
  await page.click('button[data-beside]');
  await expect(page.locator('main h1 .pp-dutch')).toBeVisible();
  await endSentence(page);
  await expect.poll(() => said(page)).toHaveLength(2);
  expect((await said(page)).every(({ voice, lang }) => voice === 'voice ar-SA' && lang === 'ar-SA')).toBe(true);
  await button(page).click();
  await button(page).click();
  await expect(page.locator('.pp-reading')).toHaveCount(1);
  expect((await texts(page)).at(-1)).toBe(text('questions.situation.title', 'ar'));
});

for (const [title, voices, path] of [
  ['no voice', [], './nl/check/'],
  ['voices of other languages only', [{ lang: 'en-US', default: true }, { lang: 'ar-SA' }], './ti/check/'],
  ['only a voice that sends the text away', [{ lang: 'nl-NL', localService: false }], './nl/check/'],
  ['no voice for Arabic', NL, './ar/routes/regular-permanent/'],
] as const) {
  test(`${title}: no button, but why`, async ({ page }) => {
    await withVoices(page, [...voices]);
    await page.goto(path);
    await page.clock.runFor(3000);
    await expect(none(page)).toBeVisible();
    await expect(button(page)).toBeHidden();
    await none(page).locator('summary').click();
    await expect(none(page).locator('p').first()).toBeVisible();
    await expectAccessible(page);
  });
}

test('a browser that cannot speak at all says so', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }));
  await page.goto('./nl/');
  await expect(none(page)).toBeVisible();
});

test('a voice that comes late brings the button, and nothing moves', async ({ page }) => {
  await withVoices(page, NL, { late: true });
  await page.goto('./nl/routes/');
  const place = () => page.locator('main h1').evaluate((title) => title.getBoundingClientRect().top);
  const before = await place();
  await expect(button(page)).toBeHidden();
  await page.evaluate(() => (window as unknown as Faked).arrive());
  await expect(button(page)).toBeVisible();
  await expect(none(page)).toBeHidden();
  expect(Math.abs((await place()) - before)).toBeLessThan(2);
});

test('in another language the button is there when that has a voice', async ({ page }) => {
  await withVoices(page, [{ lang: 'eng-US-f000' }]);
  await page.goto('./nl/check/');
  await expect(none(page)).toBeVisible();
  await page.click('a[data-language="en"]');
  await expect(button(page)).toHaveText(text('site.listen.start', 'en'), { useInnerText: true });
  await button(page).click();
  await expect.poll(() => said(page)).not.toEqual([]);
  expect((await said(page))[0]).toMatchObject({ text: text('questions.situation.title', 'en'), lang: 'eng-US-f000' });
});

test('a voice that fails is told, and so is one that has gone', async ({ page }) => {
  await withVoices(page, NL);
  await page.goto('./nl/');
  await page.evaluate(() => {
    speechSynthesis.speak = (one) => { if (one.text) setTimeout(() => one.onerror?.(new Event('error') as SpeechSynthesisErrorEvent)); };
  });
  await button(page).click();
  await expect(status(page)).toHaveText(text('site.listen.failed'));
  await page.evaluate(() => {
    speechSynthesis.speak = (one) => {
      speechSynthesis.getVoices = () => [];
      setTimeout(() => one.onend?.(new Event('end') as SpeechSynthesisEvent));
    };
  });
  await button(page).click();
  await expect(status(page)).toHaveText(text('site.listen.failed'));
  await expect(none(page)).toBeVisible();
});

test('a recording is played in place of the voice, fetched only then, and nothing leaves the site', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await withVoices(page, NL);
  await page.goto('./nl/look/');
  await expect(button(page)).toBeVisible();
  expect(asked.filter((url) => /readAloud|\.wav/.test(url))).toEqual([]);
  await button(page).click();
  await expect(status(page)).toHaveText(text('site.listen.ended'), { timeout: 20_000 });
  const heard = await texts(page);
  const played = heard.findIndex((one) => one.startsWith('PLAY '));
  expect(heard[played]).toMatch(/look\.silence\.[\w-]+\.wav$/);
  expect(heard).not.toContain(text('look.silence'));
  expect(heard.slice(0, played).join(' ')).toContain(text('look.notes.components').split('. ')[0]);
  // English on a Dutch page is left out: this voice cannot read it.
  const english = await page.locator('main p[lang="en"]').first().textContent();
  expect(heard.join(' ')).not.toContain(english);
  expect(new Set(asked.filter((url) => /\.wav/.test(url)))).toHaveProperty('size', 1);
  expect(asked.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([]);
});

test('the recording itself may be played under the policy of the page', async ({ page }) => {
  await page.goto('./nl/look/');
  const heard = await page.evaluate(async () => {
    const [url] = Object.values(JSON.parse(document.querySelector<HTMLElement>('.pp-listen')?.dataset['recordings'] ?? '{}') as Record<string, string>);
    const audio = new Audio(url);
    return new Promise((resolve) => {
      audio.onloadedmetadata = () => resolve(audio.duration);
      audio.onerror = () => resolve(audio.error?.message);
      audio.load();
    });
  });
  expect(heard).toBe(0.5);
});

test('without a voice, what is recorded is read where the title is', async ({ page }) => {
  await withVoices(page, []);
  await page.route('**/nl/look/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const url = /look\.silence\.[\w-]+\.wav/.exec(html)?.[0] ?? '';
    await route.fulfill({ response, body: html.replace('data-recordings="{', `data-recordings="{&quot;${text('look.title')}&quot;:&quot;/_astro/${url}&quot;,`) });
  });
  await page.goto('./nl/look/');
  await button(page).click();
  await expect(status(page)).toHaveText(text('site.listen.ended'));
  expect((await texts(page)).map((one) => one.split(' ')[0])).toEqual(['PLAY', 'PLAY']);
});

test('on paper and without script there is no control', async ({ page, browser, baseURL }) => {
  await withVoices(page, NL);
  await page.goto('./nl/routes/regular-permanent/');
  await expect(button(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(button(page)).toBeHidden();
  const still = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await still.goto('./nl/routes/regular-permanent/');
  await expect(still.locator('.pp-listen__bar')).toBeVisible({ visible: false });
  await still.close();
});
