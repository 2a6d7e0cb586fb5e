import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { purge } from '../../scripts/purge-nlds.mjs';
import { nlds, theme } from '../../scripts/theme.mjs';
import { READ, SEEN } from '../../src/embed/grounds';

const root = fileURLToPath(new URL('../../', import.meta.url));
const styles = `${root}src/styles/`;
const read = (file: string) => readFileSync(file, 'utf8');
const bare = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');

const imports = [...bare(read(`${styles}site.css`)).matchAll(/@import '([^']+)' layer\((\w+)\)/g)].map(([, path = '', layer = '']) => ({ path, layer }));
const ours = imports.filter(({ path }) => path.startsWith('./')).map(({ path }) => path.slice(2));
const resolve = createRequire(import.meta.url).resolve;
const vendor = imports
  .filter(({ layer }) => layer === 'nlds')
  .map(({ path }) => read(resolve(path)).replace(/@charset[^;]*;/, ''))
  .join('\n');
const used = bare(await purge(vendor));
const ownCss = ours.map((file) => bare(read(styles + file))).join('\n');
const markup = globSync('src/**/*.{astro,tsx}', { cwd: root }).map((file) => ({ file, text: read(root + file) }));

interface Declaration {
  property: string;
  value: string;
}

/** The declarations of a stylesheet, wherever they stand; a value may itself hold semicolons or braces in quotes only. */
function declarations(css: string): Declaration[] {
  return [...css.matchAll(/(?<=[{;])\s*([\w-]+)\s*:\s*((?:[^;{}"'()]|"[^"]*"|'[^']*'|\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\))+?)\s*(?=[;}])/g)].map(
    ([, property = '', value = '']) => ({ property, value }),
  );
}

/** The var() calls of a value that are not inside another: what they name, and what they fall back on. */
function calls(value: string): { name: string; fallback: string | undefined }[] {
  const found = [];
  for (let at = value.indexOf('var('); at >= 0; at = value.indexOf('var(', at + 1)) {
    let end = at + 4;
    for (let depth = 1; depth > 0 && end < value.length; end += 1) depth += value[end] === '(' ? 1 : value[end] === ')' ? -1 : 0;
    const inner = value.slice(at + 4, end - 1);
    const comma = inner.indexOf(',');
    found.push({ name: (comma < 0 ? inner : inner.slice(0, comma)).trim(), fallback: comma < 0 ? undefined : inner.slice(comma + 1) });
    at = end - 1;
  }
  return found;
}

describe('theme.css', () => {
  test('is what scripts/theme.mjs makes of the tokens', () => {
    expect(read(`${styles}theme.css`)).toBe(theme);
  });

  test('gives a value to every custom property that a rule reads', () => {
    const all = [...declarations(ownCss), ...declarations(used)];
    const values = Map.groupBy(
      all.filter(({ property }) => property.startsWith('--')),
      ({ property }) => property,
    );
    const stands = (value: string): boolean => calls(value).every(({ name, fallback }) => has(name) || (fallback !== undefined && stands(fallback)));
    const has = (name: string): boolean => (values.get(name) ?? []).some(({ value }) => stands(value));

    expect(all.length).toBeGreaterThan(400);
    const wanting = all.filter(({ property, value }) => !property.startsWith('--') && !stands(value));
    expect(wanting.map(({ property, value }) => `${property}: ${value}`)).toEqual([]);
  });

  test('has no name that nothing reads', () => {
    const unread = (names: string[], css: string) => names.filter((name) => !new RegExp(`var\\(\\s*${name}[\\s,)]`).test(css));
    expect(unread(Object.keys(nlds).map((name) => `--${name}`), vendor + ownCss)).toEqual([]);
    expect(unread([...theme.matchAll(/^ {2}(--pp-[\w-]+):/gm)].map(([, name = '']) => name), ownCss)).toEqual([]);
  });
});

describe('contrast', () => {
  type Theme = 'light' | 'dark';
  const colors = JSON.parse(read(`${styles}theme.tokens.json`)).color as Record<string, { $value: string; $extensions?: { 'permit-path': { dark?: string } } }>;

  /** WCAG 2.2, relative luminance. */
  function luminance(name: string, mode: Theme): number {
    const token = colors[name];
    const hex = mode === 'dark' ? token?.$extensions?.['permit-path'].dark : token?.$value;
    if (!hex || !/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`${name} has no colour in the ${mode} theme.`);
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
      const part = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function ratio(one: string, other: string, mode: Theme): number {
    const [dark = 0, light = 0] = [luminance(one, mode), luminance(other, mode)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  test.each(['light', 'dark'] as const)('of text is 7:1 and of shapes 3:1 in the %s theme', (mode) => {
    const poor = (pairs: typeof READ, least: number) =>
      Object.entries(pairs).flatMap(([front, backs]) =>
        backs.filter((back) => ratio(front, back, mode) < least).map((back) => `${front} on ${back}: ${ratio(front, back, mode).toFixed(2)}`),
      );
    // A link has the colour of an action here.
    const own = { ...READ, link: [] };
    expect(poor(own, 7)).toEqual([]);
    expect(poor(SEEN, 3)).toEqual([]);
  });
});

describe('the look is ours', () => {
  const files = [...globSync('*', { cwd: styles }).map((file) => styles + file), ...globSync('public/**/*.svg', { cwd: root }).map((file) => root + file)];

  test('without the colours of the Dutch state', () => {
    const theirs = '#154273 #01689b #007bc7 #8fcae7 #ca005d #a90061 #42145f #275937 #39870c #76d2b6 #777c00 #ffb612 #f9e11e #e17000 #d52b1e #f092cd #673327 #94710a';
    for (const file of files) {
      const found = (read(file).toLowerCase().match(/#[0-9a-f]{6}\b/g) ?? []).filter((hex) => theirs.includes(hex));
      expect(found, file).toEqual([]);
    }
  });

  test('without the fonts or design tokens of any government', () => {
    for (const file of files) {
      const names = read(file).match(/rijks?overheid|rijkshuisstijl|\bRO ?(Sans|Serif)\b|rijksoverheidsans|lintblauw|utrecht-design-tokens|@utrecht\/design-tokens|--(rhc|ams|denhaag|rvo|overheid)-/gi);
      expect(names, file).toBeNull();
    }
  });
});

describe('the rules', () => {
  const physical =
    /^(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)(?:-.*)?|border-(?:top|bottom)-(?:left|right)-radius|left|right|top|bottom|(?:min-|max-)?(?:width|height)|overflow-[xy])$/;

  test('know a start and an end, no left and right', () => {
    const wrong = declarations(ownCss).filter(
      ({ property, value }) =>
        physical.test(property) ||
        (/^(text-align|float|clear|justify-\w+)$/.test(property) && /\b(left|right)\b/.test(value)) ||
        (/^(margin|padding|inset|border-(width|style|color|radius)|scroll-(margin|padding))$/.test(property) && parts(value) > 2),
    );
    expect(wrong.map(({ property, value }) => `${property}: ${value}`)).toEqual([]);
  });

  /** How many values a shorthand has: with four, the second is the right side and the fourth the left. */
  function parts(value: string): number {
    let flat = value;
    while (/\([^()]*\)/.test(flat)) flat = flat.replace(/[\w-]*\([^()]*\)/g, 'x');
    return flat.trim().split(/\s+/).length;
  }

  test('stand in a layer, theirs under ours', () => {
    expect(read(`${styles}site.css`)).toContain('@layer elements, nlds, app;');
    expect(bare(read(`${styles}site.css`)).match(/@import/g)).toHaveLength(imports.length);
    for (const { path, layer } of imports) expect(layer, path).toBe(path.startsWith('@') ? 'nlds' : path === './elements.css' ? 'elements' : 'app');
  });

  test('of the packages are found by whole class names', () => {
    const broken = markup.filter(({ text }) => /\b(?:nl|utrecht)-[\w-]*(?:\$\{|['"`]\s*\+)/.test(text));
    expect(broken.map(({ file }) => file)).toEqual([]);
  });

  test('of the packages exist for each of their classes in the markup', () => {
    for (const { file, text } of markup) {
      const classes = [...text.matchAll(/\bclass(?:Name|:list)?=(?:"([^"]*)"|\{([^}]*)\})/g)].map((match) => match[1] ?? match[2] ?? '');
      const theirs = classes.join(' ').match(/(?<![\w-])(?:nl|utrecht)-[a-z][\w-]*(?![\w$-])/g) ?? [];
      const missing = theirs.filter((name) => !new RegExp(`\\.${name}(?![\\w-])`).test(vendor));
      expect(missing, file).toEqual([]);
    }
  });

  // Explained words, taking a result along and reading aloud brought it above the nine that were planned for the check alone.
  test('are few enough', () => {
    expect(brotliCompressSync(ownCss + used).length).toBeLessThan(10 * 1024);
  });
});
