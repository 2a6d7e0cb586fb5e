import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { inForceTogether, judgingDay, tableOf } from '../../src/law/tables/table';
import { pathwayIds } from '../../src/law/pathway';
import { pathways } from '../../src/law/pathways';
import { errandIds, errands } from '../../src/statechart/errands';
import { languageIds, languages } from '../../src/text/languages';
import { expectAccessible } from './drive';
import { expectOwnWords } from './words';

// The pages that explain how the check decides, and those on which lawyers and translators review it.

const PAGES = ['how/', 'how/union-permanent/', 'how/asylum-document-renewal/review/', 'how/asylum-document-renewal/review/texts/'];
const read = (path: string) => readFileSync(join('dist', path, 'index.html'), 'utf8');
/** The parts of a page that begin with `<section data-...>`, by what that says. */
const partsBy = (html: string, name: string) => [...html.matchAll(new RegExp(`<section[^>]* ${name}="([\\w-]+)"([^>]*)>([\\s\\S]*?)(?=<section|</article)`, 'g'))].map(([, id = '', rest = '', inner = '']) => ({ id, rest, inner }));
const unfold = (page: Page) => page.evaluate(() => { for (const one of document.querySelectorAll('details')) one.open = true; });

for (const language of ['nl', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${language}, ${theme}: a page of each kind passes axe and fits a screen of 320 pixels`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width: 320, height: 800 });
      for (const path of PAGES) {
        await page.goto(`./${language}/${path}`);
        await unfold(page);
        if (theme === 'light') await expectOwnWords(page, language);
        await expectAccessible(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBeLessThanOrEqual(0);
      }
    });
  }
}

for (const language of ['nl', 'en'] as const) {
  test(`${language}: every condition of every pathway is on both its pages, with its source and its whole table`, () => {
    for (const id of pathwayIds) {
      const pathway = pathways[id];
      for (const path of [`how/${id}`, `how/${id}/review`]) {
        const shown = partsBy(read(`${language}/${path}`), 'data-condition');
        const wanted = pathway.conditions.map((condition) => ({ condition, force: inForceTogether(pathway, condition) }));
        expect(shown.slice(0, wanted.length).map((one) => one.id), path).toEqual(wanted.map(({ condition }) => condition.id));
        wanted.forEach(({ condition, force }, at) => {
          const { rest = '', inner = '' } = shown[at] ?? {};
          for (const [name, day] of Object.entries(force)) expect(rest, path).toContain(`data-${name}="${day}"`);
          expect(inner, path).toContain('class="pp-source"');
          expect(inner, path).toContain(`<code>${condition.id}</code>`);
          const rows = inner.match(/<tbody>[\s\S]*<\/tbody>/)?.[0].match(/<tr>/g)?.length ?? 0;
          // What the IND looks up has no table; dates that are compared have one row for each verdict.
          const { rows: all, verdicts } = tableOf(condition, judgingDay(force));
          const compares = id === 'travel-while-waiting';
          expect(rows, `${path} ${condition.id}`).toBe(condition.reads.length === 0 ? 0 : compares ? verdicts.length : all.length);
        });
      }
    }
  });

  test(`${language}: every errand is on the page of each pathway that it judges, and its list says all that the picture shows`, () => {
    for (const id of pathwayIds) {
      const shown = partsBy(read(`${language}/how/${id}`), 'data-errand');
      expect(shown.map((one) => one.id)).toEqual(errandIds.filter((errand) => (errands[errand].judges as readonly string[]).includes(id)));
      for (const { id: errand, inner } of shown) {
        const [picture = '', list = ''] = [inner.match(/<svg[\s\S]*?<\/svg>/)?.[0], inner.match(/<ol[\s\S]*<\/ol>/)?.[0]];
        const named = (html: string, name: string) => [...html.matchAll(new RegExp(`data-${name}="([^"]+)"`, 'g'))].map(([, what]) => what).sort();
        expect(named(picture, 'state').length, errand).toBeGreaterThan(1);
        for (const name of ['state', 'arrow']) expect(named(picture, name), errand).toEqual(named(list, name));
      }
    }
  });

  test(`${language}: every page is at most 40 kB on the way, fonts apart`, () => {
    const weights = new Map<string, number>();
    const weigh = (file: string) => weights.get(file) ?? weights.set(file, brotliCompressSync(readFileSync(join('dist', file))).length).get(file) ?? 0;
    const pages = (readdirSync(join('dist', language, 'how'), { recursive: true }) as string[]).filter((file) => file.endsWith('index.html')).map((file) => join(language, 'how', file));
    expect(pages).toHaveLength(1 + 3 * pathwayIds.length);
    for (const page of pages) {
      const parts = new Set([...readFileSync(join('dist', page), 'utf8').matchAll(/_astro\/[\w.-]+\.(?:js|css)/g)].map(([part]) => part));
      for (const part of parts) if (part.endsWith('.js')) for (const [, next = ''] of readFileSync(join('dist', part), 'utf8').matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)) parts.add(`_astro/${next}`);
      // Measured in November 2026: 18 to 36 kB.
      expect(weigh(page) + [...parts].reduce((sum, part) => sum + weigh(part), 0), page).toBeLessThanOrEqual(40_000);
    }
  });
}

test('every text for reviewers stands in all languages, each marked as its own', async ({ page }) => {
  await page.goto('./en/how/asylum-document-renewal/review/');
  const first = page.locator('.pp-five').first();
  expect(await first.locator('li').evaluateAll((all) => all.map((one) => [one.getAttribute('lang'), one.getAttribute('dir')]))).toEqual(languageIds.map((id) => [languages[id].tag, languages[id].dir]));
  await expect(first.locator('li').nth(1)).toContainText('Not reviewed yet');
  // Only here both fonts come, and the text is set in them.
  const fonts = await page.evaluate(async () => { await document.fonts.ready; return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')).sort(); });
  expect(fonts).toEqual(['Permit Path Arabic', 'Permit Path Ethiopic']);
  await page.goto('./en/how/asylum-document-renewal/');
  expect(await page.evaluate(async () => { await document.fonts.ready; return [...document.fonts].filter(({ status }) => status === 'loaded').length; })).toBe(0);
});

test('the pages for reviewers are not in the copy for use without internet, the others are', () => {
  const worker = readFileSync('dist/worker.js', 'utf8');
  for (const path of ['nl/how/', 'nl/how/union-permanent/', 'en/how/get-help/']) expect(worker).toMatch(new RegExp(`["'\`]${path}["'\`]`));
  expect(worker).not.toContain('/review/');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a reader of any language comes from the footer and from a pathway to pages that are complete', async ({ page }) => {
    await page.goto('./ar/routes/union-permanent/');
    await page.locator('main a[href$="/en/how/union-permanent/"]').click();
    await expect(page.locator('[data-errand]')).toHaveCount(2);
    await expect(page.locator('[data-table="nationalityOrFamily"]')).toBeVisible();
    await page.locator('footer a[href$="/en/how/"]').click();
    await expect(page.locator('[data-errand]')).toHaveCount(errandIds.length);
  });
});

test('picture and tables are reached and moved with the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('./nl/how/union-permanent/');
  for (const region of [page.locator('.pp-chart').first(), page.locator('.pp-decides').first()]) {
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
  }
});
