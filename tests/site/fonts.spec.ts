import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { charactersOf } from '../../scripts/font-characters.mjs';
import { charactersUsed } from '../../scripts/fonts.mjs';
import { languageIds, languages } from '../../src/text/languages';

const SCRIPTS = ['arabic', 'ethiopic'] as const;
const fileOf = (script: string) => readdirSync('dist/_astro').find((file) => file.startsWith(`${script}.`) && file.endsWith('.woff2')) ?? '';

/** The fonts that a page fetches, on a device that has neither of them itself. */
async function fetched(page: Page, path: string): Promise<string[]> {
  const fonts: string[] = [];
  page.on('request', (request) => { if (request.resourceType() === 'font') fonts.push(request.url().split('/').pop() ?? ''); });
  await page.route('**/*.css', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace(/local\([^)]*\),?/g, '') });
  });
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return fonts;
}

for (const script of SCRIPTS) {
  test(`the ${script} font draws every character of our texts, and weighs little`, async () => {
    const file = readFileSync(`dist/_astro/${fileOf(script)}`);
    const drawn = await charactersOf(file);
    const used = await charactersUsed(script);
    expect(used.length).toBeGreaterThan(30);
    expect([...used].filter((character) => !drawn.has(character.codePointAt(0) ?? 0))).toEqual([]);
    // Measured at 7.7 kB and 16.8 kB.
    expect(file.length).toBeLessThan(26_000);
  });
}

for (const language of languageIds) {
  test(`${language}: a page fetches the font of its own script and no other`, async ({ page }) => {
    const { script } = languages[language];
    const expected = script === 'latin' ? [] : [fileOf(script)];
    expect(await fetched(page, `./${language}/check/`)).toEqual(expected);
  });
}

test('the choice of a language fetches no font', async ({ page }) => {
  expect(await fetched(page, './')).toEqual([]);
});
