import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page, type Request } from '@playwright/test';
import { record } from '../../scripts/proof/record.mjs';
import { languageIds } from '../../src/text/languages';
import { persons } from '../law/persons/all';
import { answer, setDay, walk } from './drive';

// Bytes over the wire, compressed as a host sends them (brotli at its best; a font is compressed already), and requests. Never seconds:
// those differ from machine to machine, and are measured by `npm run bench`.

const KB = 1024;
const QUESTION = { all: 48 * KB, script: 28 * KB, requests: 12 };
const WHOLE_CHECK_REQUESTS = 20;
const FONT: Readonly<Record<string, number>> = { ti: 22 * KB, ar: 14 * KB };
const STATIC_PAGE = 40 * KB;

const wire = (body: Buffer, path: string): number => (/\.(woff2|png|wav)$/.test(path) ? body.length : brotliCompressSync(body).length);

interface Loaded { readonly path: string; readonly kind: 'document' | 'stylesheet' | 'script' | 'font' | 'other'; readonly bytes: number }

/** Everything that a page loads from now on. */
function watch(page: Page) {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return async (): Promise<readonly Loaded[]> => Promise.all(requests.map(async (request) => {
    const response = await request.response();
    const path = new URL(request.url()).pathname;
    const type = request.resourceType();
    const kind = path.endsWith('.woff2') ? 'font' : type === 'document' || type === 'stylesheet' || type === 'script' ? type : 'other';
    return { path, kind, bytes: wire(await response?.body() ?? Buffer.alloc(0), path) } as const;
  }));
}

const sum = (loaded: readonly Loaded[], of: (one: Loaded) => boolean): number => loaded.filter(of).reduce((total, { bytes }) => total + bytes, 0);
const figures: [string, string | number][] = [];

for (const language of languageIds) {
  test(`${language}: what loads until the first question of the check is answered`, async ({ page }) => {
    const loaded = watch(page);
    await page.goto(`./${language}/check/`);
    await page.waitForLoadState('networkidle');
    const all = await loaded();
    const [whole, script, font] = [sum(all, ({ kind }) => kind !== 'font'), sum(all, ({ kind }) => kind === 'script'), sum(all, ({ kind }) => kind === 'font')];
    figures.push([`${language}: until the first question is answered, without the font, bytes`, whole], [`${language}: of it JavaScript, bytes`, script], [`${language}: font, bytes`, font], [`${language}: requests`, all.length]);
    expect(whole).toBeLessThanOrEqual(QUESTION.all);
    expect(script).toBeLessThanOrEqual(QUESTION.script);
    expect(script).toBeGreaterThan(10 * KB);
    expect(font).toBeLessThanOrEqual(FONT[language] ?? 0);
    expect(all.length).toBeLessThanOrEqual(QUESTION.requests);

    // Each script and the font are named in the head, so that none waits for another (scripts/preload.mjs).
    const early = await page.locator('head link:is([rel="modulepreload"], [rel="preload"])').evaluateAll((links: HTMLLinkElement[]) => links.map(({ href }) => new URL(href).pathname));
    expect(early.toSorted()).toEqual(all.filter(({ kind }) => kind === 'script' || kind === 'font').map(({ path }) => path).toSorted());

    // It can be answered with these alone: the next question comes from no other file.
    await page.context().setOffline(true);
    await answer(page, 'situation', 'asylumTemporary');
    await expect(page.locator('form[data-question="goal"]')).toBeVisible();
  });
}

test('a whole check asks for no more than twenty files', async ({ page }) => {
  const person = persons.find(({ answers }) => answers['goal'] === 'stay' && Object.keys(answers).length > 12);
  if (!person) throw new Error('No person');
  const loaded = watch(page);
  await setDay(page, person.day);
  await page.goto('./ti/check/');
  await walk(page, person);
  const all = await loaded();
  figures.push(['ti: a whole check to its result, requests', all.length], ['ti: a whole check to its result, bytes with the font', sum(all, () => true)]);
  expect(all.length).toBeLessThanOrEqual(WHOLE_CHECK_REQUESTS);
});

/** Packing costs most of the time, and pages share their style sheets and scripts. */
const weights = new Map<string, number>();
function weigh(file: string, body: Buffer): number {
  const bytes = weights.get(file) ?? wire(body, file);
  weights.set(file, bytes);
  return bytes;
}

/** What a file of the build brings along at once: style sheets and scripts that it names, and what those import. A font is not counted. */
function closure(file: string, seen: Map<string, number>): Map<string, number> {
  if (seen.has(file)) return seen;
  const body = readFileSync(`dist/${file}`);
  seen.set(file, weigh(file, body));
  const text = body.toString('utf8');
  const named = file.endsWith('.html')
    ? [...text.matchAll(/<(?:link rel="(?:stylesheet|icon)"|script type="module"|img)[^>]*?(?:href|src)="\/([^"]+)"/g)]
    : file.endsWith('.js') ? [...text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)] : [];
  for (const [, name = ''] of named) closure(file.endsWith('.js') ? `_astro/${name}` : name, seen);
  return seen;
}

test('no page that stands still weighs more than 40 kB', () => {
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.html'));
  // Beside the pages for reviewers, which show every text in five languages, and which no reader of the check is led to.
  const weighed = pages.filter((file) => !/\/review\//.test(file)).map((file) => {
    const parts = [...closure(file, new Map()).values()];
    return { file, bytes: parts.reduce((a, b) => a + b, 0), parts: parts.length };
  });
  expect(weighed.length).toBeGreaterThan(250);
  expect(Math.min(...weighed.map(({ parts }) => parts))).toBeGreaterThan(1);
  // The check itself has its own limits, above.
  const stand = weighed.filter(({ file }) => !/\/(check|embed)\//.test(file)).sort((a, b) => b.bytes - a.bytes);
  figures.push(['heaviest page that is no check, bytes', stand[0]?.bytes ?? 0], ['median page, bytes', stand[Math.floor(stand.length / 2)]?.bytes ?? 0], ['pages weighed', stand.length]);
  expect(stand.filter(({ bytes }) => bytes > STATIC_PAGE)).toEqual([]);
});

test.afterAll(() => record('budget', { title: 'Bytes over the wire', command: 'PERMIT_PATH_PROOF=1 npx playwright test budget --workers=1', figures, notes: ['Brotli, quality 11; the font counts apart. The offline copy, which waits for the first answer, is not among them.'] }));
