// @module-tag thorough
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { written } from '../../scripts/texts-files.mjs';
import { pathwayIds } from '../../src/law/pathway';

// A language is one record and one folder. Tried on a copy of the site with a made-up one, which runs from right to left.

const root = fileURLToPath(new URL('../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'sixth-language-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

for (const part of ['src', 'locales', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(join(root, part), join(copy, part), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

// The record.
const records = join(copy, 'src/text/languages.ts');
writeFileSync(records, readFileSync(records, 'utf8').replace('  ti: {', "  xx: { autonym: 'Made-up', dir: 'rtl', script: 'arabic', tag: 'fa' },\n  ti: {"));

// The folder: the English texts, each with a sign, and letters that no other text of the site has.
const MARK = '☼';
const LETTER = 'ۆ';
const signed = (texts: object): object =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, typeof text === 'string' ? `${MARK}${LETTER}${text}` : signed(text as object)]));
for (const file of readdirSync(join(copy, 'locales/en'), { recursive: true, encoding: 'utf8' }).filter((one) => /(^|\/)[a-z][\w-]*\.json$/.test(one))) {
  const texts = JSON.parse(readFileSync(join(copy, 'locales/en', file), 'utf8')) as object;
  cpSync(join(copy, 'locales/en', file), join(copy, 'locales/xx', file));
  writeFileSync(join(copy, 'locales/xx', file), written(signed(texts)));
}

// Not with this run's own settings: they would make it a build for tests.
const { PATH, HOME } = process.env;
const run = (...command: [string, ...string[]]) =>
  spawnSync(command[0], command.slice(1), { cwd: copy, encoding: 'utf8', env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1' } });
const page = (path: string) => readFileSync(join(copy, 'dist', path, 'index.html'), 'utf8');

describe('a sixth language', () => {
  it('does not build while a sentence on which a right can hang has no status', () => {
    const build = run('npx', 'astro', 'build');
    expect(build.status).not.toBe(0);
    expect(build.stdout + build.stderr).toContain('xx: the Dutch of these sentences has changed');
  }, 120_000);

  it('builds with every page once its texts are said to be made from the Dutch', () => {
    expect(run('node', 'scripts/texts.mjs', 'anew', 'xx').status).toBe(0);
    const build = run('npx', 'astro', 'build');
    expect(build.status, build.stdout + build.stderr).toBe(0);
    for (const path of ['xx', 'xx/check', 'xx/routes', 'xx/change', 'xx/sources', 'xx/look', 'xx/404', ...pathwayIds.map((id) => `xx/routes/${id}`)]) {
      expect(page(path)).toContain('<html lang="fa" dir="rtl" data-script="arabic"');
      expect(page(path)).toContain(MARK);
    }
  }, 120_000);

  it('stands in the menu of every language, in the choice of languages, and on the page that is not there', () => {
    for (const path of ['', 'nl', 'ti/check', 'ar/routes/get-help']) expect(page(path)).toContain('Made-up');
    expect(readFileSync(join(copy, 'dist/404.html'), 'utf8')).toContain(MARK);
  });

  it('has the Dutch beside it, the texts of its result, and its letters in the font', () => {
    expect(page('xx/check')).toMatch(/data-beside="\/texts\/nl\.\w+\.json"/);
    expect(readdirSync(join(copy, 'dist/texts')).some((file) => file.startsWith('xx.'))).toBe(true);
    const drawn = run('node', '-e', "import('./scripts/fonts.mjs').then(async (m) => console.log(await m.charactersUsed('arabic')))").stdout;
    expect(drawn).toContain(LETTER);
  });
});
