import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { record } from '../../scripts/proof/record.mjs';
import { privacyParts } from '../../src/components/promises/privacy';
import { NAMES } from '../../src/islands/store';
import { languages, type LanguageId } from '../../src/text/languages';
import { answer, openQuestion, send, setDay } from './drive';
import { board, press, tell, type } from './follow';
import { frameOf, heard, serveHosts } from './hosts';
import { IN_THE_TAB, LASTING } from './net/allowed';
import { marksOf } from './net/marks';
import { caught, test, type Net } from './net/net';
import { line } from './offline';

// No leak: of every flow each request, message, address, title, word to the console and thing that is kept is caught (`net/`), and nothing of it may be anything but what is
// named there. `leak-planted.spec.ts` shows that the net holds.

const TODAY = '2026-11-22';
const GROUNDS = ['persecution', 'armedConflict'];
/** Days of years that stand nowhere else. */
const DAYS = {
  permitExpires: '2031-10-29', permitSince: '1987-03-17', asylumAppliedOn: '1986-04-19', returnDate: '1993-05-21', livingSince: '1989-06-23', documentExpires: '2034-07-27', letterDate: '1994-08-09', birthDate: '2011-08-23',
};
/** An answer to each question that can come up. */
const POOL: Readonly<Record<string, string | readonly string[]>> = {
  ...DAYS, asylumGrounds: GROUNDS, permitPurpose: 'nonTemporary', temporaryYears: 'no', ageGroup: 'adult', absences: 'fourMonthsThreeYears', brpRegistered: 'yes', income: 'no', parentPermitExemption: 'no', healthInsurance: 'yes',
  turkish: 'no', civicIntegration: 'exempt', asylumPermitBasis: 'own', reasonStillExists: 'yes', mainResidence: 'yes', abroadOverThreeMonths: 'no', familyOf: 'dutchUnderEuLaw', chavez: 'no', familyTie: 'otherFamily',
  dependency: ['seriousHealthCare', 'livedTogether'], passportValid: 'yes', continuousStay: 'yes', familyRequirementsMet: 'yes', earlySituation: 'crossBorderWorker', documentProblem: 'detailsChanged', workAllowedBefore: 'no', appliedInTime: 'yes',
};
const marks = marksOf(POOL);
const neverKept = marksOf({ asylumGrounds: GROUNDS });

/** Answers what is asked until the review, and gives what was said. */
async function answerAll(page: Page, first: Readonly<Record<string, string>>): Promise<void> {
  const pool = { ...POOL, ...first };
  for (;;) {
    await expect(page.locator('form[data-question], [data-review]').first()).toBeVisible();
    if (await page.locator('[data-review]').count()) return;
    const question = await openQuestion(page) ?? '';
    await answer(page, question, pool[question] ?? 'no answer');
  }
}

const toResult = async (page: Page) => {
  await send(page);
  await expect(page.locator('[data-result]')).toBeVisible();
};
const unfold = (page: Page, within: string) => page.evaluate((part) => { for (const one of document.querySelectorAll<HTMLDetailsElement>(`${part} details`)) one.open = true; }, within);
const toLanguage = async (page: Page, language: LanguageId) => {
  await page.locator(`a[data-language="${language}"]`).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', languages[language].tag);
};
const kept = (page: Page) => page.evaluate(() => ({ tab: Object.keys(sessionStorage).sort(), device: Object.keys(localStorage).sort() }));

/** Looks once more, and finds nothing. */
async function expectTight(net: Net, page: Page, more: Partial<Parameters<Net['leaks']>[0]> = {}): Promise<void> {
  await net.look(page);
  expect(net.proxy.sent.length).toBeGreaterThan(3);
  expect(net.heard.some(([kind]) => kind === 'title')).toBe(true);
  const leaks = net.leaks({ marks, neverKept, ...more });
  caught.looks += 1;
  caught.leaks += leaks.length;
  expect(leaks).toEqual([]);
}

test.describe.configure({ timeout: 120_000 });

test.afterAll(({ browser }, info) => {
  // With one worker the planted leaks come before, in the same process; anything else says nothing of the whole.
  if (info.config.workers !== 1 || caught.planted === 0) return;
  record('leak', {
    title: 'No leak: all that leaves a page, or outlives it, in every flow',
    command: 'PERMIT_PATH_PROOF=1 npx playwright test leak --project=chromium --workers=1',
    versions: { chromium: browser.version() },
    figures: [['known ways to leak, each planted and caught', caught.planted], ['times that a flow was looked at whole', caught.looks], ['requests caught', caught.requests], ['other things heard', caught.heard], ['browser contexts', caught.contexts], ['leaks in the flows', caught.leaks]],
    notes: ['A request may only be a GET for a file of the build, with no query, no body and no header of ours: so what is packed or encrypted is caught too.'],
  });
});

test('the net knows every name that the page about privacy lists, and no other', () => {
  expect([...IN_THE_TAB, ...LASTING].sort()).toEqual(Object.values(NAMES).sort());
  expect(Object.keys(NAMES).filter((name) => !(privacyParts.device as readonly string[]).includes(name))).toEqual([]);
});

test('reasons for asylum: asked, gone back to, shown, printed, in two languages, with the Dutch beside, read aloud, and after a reload', async ({ openNet }) => {
  const { net, page } = await openNet({ worker: false });
  const said = /^Service Worker registration blocked by Playwright$/;
  // A voice of the device.
  await page.addInitScript(() => {
    const voice = { lang: 'nl-NL', name: 'a voice', localService: true, default: true };
    Object.defineProperty(window, 'speechSynthesis', { value: Object.assign(new EventTarget(), { getVoices: () => [voice], speak: (one: { onend?: () => void }) => setTimeout(() => one.onend?.(), 1), cancel: () => {} }) });
    Object.assign(window, { SpeechSynthesisUtterance: class { constructor(readonly text: string) {} } });
  });
  await setDay(page, TODAY);
  await page.goto('./nl/check/');
  await answerAll(page, { situation: 'noPermit', goal: 'firstApplication' });
  await page.goBack();
  await expect(page.locator('form[data-question="asylumGrounds"]')).toBeVisible();
  await send(page);
  await toResult(page);
  await page.locator('.pp-listen button').click();
  await unfold(page, 'main');
  await page.click('[data-open-sheet]');
  await page.evaluate(() => print());
  await page.goBack();
  await toLanguage(page, 'ar');
  await page.locator('button[data-beside]').click();
  await expect(page.locator('.pp-dutch').first()).toBeVisible();
  expect(await page.locator('main').textContent()).not.toBe('');
  await net.look(page);
  await page.reload();
  await expect(page.locator('form[data-question="asylumGrounds"]')).toBeVisible();
  expect(await kept(page)).toEqual({ tab: [NAMES.answers, NAMES.beside].sort(), device: [] });
  await expectTight(net, page, { said });
});

test('every date and choice of a permit: the other rules, side by side, calendar, summary, link, saved here, and then all deleted', async ({ openNet }) => {
  const { net, page } = await openNet();
  await setDay(page, TODAY);
  await page.goto('./nl/');
  await page.goto('./nl/check/');
  await answerAll(page, { situation: 'regularTemporary', goal: 'stay' });
  await toResult(page);
  await unfold(page, 'main');
  await page.getByRole('button', { name: 'Beoordeel zoals op 11 juni 2026' }).click();
  await expect(page.locator('[data-result]')).toHaveAttribute('data-judged-on', '2026-06-11');
  await net.look(page);
  await page.getByRole('button', { name: 'Terug naar de regels van vandaag' }).click();
  await expect(page.locator('[data-result]')).toHaveAttribute('data-judged-on', TODAY);
  await unfold(page, '[data-carry]');

  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-part="calendar"] [data-day] button').first().click()]);
  const calendar = readFileSync(await file.path(), 'utf8');
  const { permitExpires, ...others } = DAYS;
  expect(file.suggestedFilename()).toBe(`${permitExpires}.ics`);
  expect(marksOf({ ...POOL, ...others, permitExpires: 'unknown' }).filter((mark) => calendar.includes(mark))).toEqual([]);
  await page.locator('[data-part="summary"] [data-copy]').click();
  await page.locator('[data-part="device"] [data-make]').click();
  const link = await page.locator('[data-part="device"] textarea').inputValue();
  expect(link).toContain('#s=');
  expect((await kept(page)).device).toEqual([]);
  await page.locator('[data-part="save"] [data-save]').click();
  expect(await kept(page)).toEqual({ tab: [NAMES.answers], device: [NAMES.saved] });
  await expectTight(net, page, { lasting: [NAMES.saved] });

  // In another tab the link arrives, and is gone at once.
  const other = await net.context.newPage();
  await setDay(other, TODAY);
  await other.goto(link);
  await expect(other.locator('[data-review]')).toBeVisible();
  await toResult(other);
  await expectTight(net, other, { lasting: [NAMES.saved], madeOnPurpose: link.slice(link.indexOf('#')) });
  await other.close();

  await page.getByRole('button', { name: 'Klaar: alles wissen' }).first().click();
  await expect(page.locator('[data-deleted]')).toBeVisible();
  expect(await kept(page)).toEqual({ tab: [], device: [] });
  await expectTight(net, page, { lasting: [NAMES.saved], madeOnPurpose: link.slice(link.indexOf('#')) });
});

test('a family member of a citizen of the Union, in Arabic, with no network at all, and when it is back', async ({ openNet }) => {
  const { net, page } = await openNet();
  await setDay(page, TODAY);
  await page.goto('./ar/');
  await expect(line(page, 'ready')).toBeVisible({ timeout: 60_000 });
  const before = net.proxy.sent.length;
  net.proxy.offline = true;
  await page.goto('./ar/check/');
  await answerAll(page, { situation: 'unionFamily', goal: 'stay' });
  await toResult(page);
  await unfold(page, 'main');
  await page.goto('./ar/topics/digid/');
  await page.goto('./ar/routes/union-permanent/');
  net.proxy.offline = false;
  await page.goto('./ar/check/#result');
  await expect(page.locator('[data-result]')).toBeVisible();
  // It tries to reach the site, and asks for nothing else but its worker.
  expect([...new Set(net.proxy.sent.slice(before).map(({ url }) => new URL(url).pathname))].filter((path) => path !== '/worker.js' && !path.startsWith('/texts/'))).toEqual([]);
  // What cannot be reached is said by the browser itself.
  await expectTight(net, page, { said: /^Failed to load resource: net::ERR_|An unknown error occurred when fetching the script/ });
});

test('an application that is followed: told, in a file, saved, read back after a reload, and deleted', async ({ openNet }) => {
  const { net, page } = await openNet({ worker: false });
  const said = /^Service Worker registration blocked by Playwright$/;
  await setDay(page, TODAY);
  await board(page, 'regular-permanent');
  await press(page, 'type-applyBy');
  await type(page, 'expires', DAYS.permitExpires);
  await page.keyboard.press('Enter');
  // Days of long ago would not be kept at all: these are known by day and month.
  await tell(page, 'applied', { on: '2026-08-13' });
  await tell(page, 'paymentLetter', { on: '2026-09-17', by: DAYS.documentExpires });
  const told = [...marks, '2026-08-13', '13 augustus', '13 ነሓሰ', '2026-09-17', '17 september', '17 መስከረም'];
  await net.look(page);
  expect(await kept(page)).toEqual({ tab: [NAMES.journey], device: [] });
  await unfold(page, '.pp-board');
  await Promise.all([page.waitForEvent('download'), press(page, 'make-file')]);
  await page.evaluate(() => print());
  await toLanguageByLink(page, 'ti');
  await expect(page.locator('[data-phase]')).toBeVisible();
  await unfold(page, '.pp-board');
  await press(page, 'save');
  expect((await kept(page)).device).toEqual([NAMES.journeySaved]);
  await expectTight(net, page, { marks: told, said, lasting: [NAMES.journeySaved] });
  await page.locator('[data-delete-all]').first().click();
  await expect(page.locator('[data-deleted]')).toBeVisible();
  expect(await kept(page)).toEqual({ tab: [], device: [] });
  await expectTight(net, page, { marks: told, said, lasting: [NAMES.journeySaved] });
});

/** A page that is no check opens the other language anew. */
async function toLanguageByLink(page: Page, language: LanguageId): Promise<void> {
  await page.locator(`a[hreflang="${language}"], a[data-language="${language}"], a[lang="${language}"]`).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', languages[language].tag);
}

test('in the page of a partner: what it hears, and what is kept in its frame', async ({ openNet, baseURL }) => {
  const hosts = await serveHosts(baseURL ?? '');
  try {
    const { net, page } = await openNet({ hosts: [new URL(hosts.address('')).origin] });
    await setDay(page, TODAY);
    await page.goto(hosts.address('council.html'));
    const frame = await frameOf(page);
    await expect.poll(async () => (await heard(page)).events.length).toBe(1);
    const inside = frame as unknown as Page;
    await answerAll(inside, { situation: 'noPermit', goal: 'firstApplication' });
    await toResult(inside);
    await toLanguage(inside, 'en');
    await page.locator('permit-path').evaluate((element) => { element.setAttribute('pathway', 'regular-permanent'); element.setAttribute('lang', 'fr'); });
    await expect(frame.locator('html')).toHaveAttribute('lang', languages.fr.tag);
    await answerAll(inside, { situation: 'regularTemporary', goal: 'stay' });
    await toResult(inside);
    await expect.poll(async () => (await heard(page)).events.length).toBe(3);
    expect(await frame.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
    expect(marks.filter((mark) => JSON.stringify(net.heard.filter(([kind]) => kind === 'message')).includes(mark))).toEqual([]);
    expect(net.heard.filter(([kind]) => kind === 'message').length).toBeGreaterThan(4);
    await expectTight(net, page, { said: /^Unrecognized feature: 'web-share'/ });
  } finally {
    hosts.close();
  }
});
