// @module-tag thorough
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { directions } from '../../scripts/lint/import-directions.mjs';

const eslint = new ESLint({ cwd: fileURLToPath(new URL('../../', import.meta.url)) });

/** The named rule's errors, from the project's own configuration. The file need not exist. */
async function errors(rule: string, filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  const broken = result?.messages.find((message) => message.fatal);
  if (!result || broken) throw new Error(`${filePath} was not linted: ${broken?.message ?? 'no result'}`);
  return result.messages.filter((message) => message.ruleId === rule && message.severity === 2).map(({ message }) => message);
}

const directionErrors = (file: string, code: string) => errors('project/import-directions', file, code);

/** The same import as it is written in this kind of file. */
const importing = (file: string, source: string) =>
  file.endsWith('.astro') ? `---\nimport x from '${source}';\n---\n<p>{x}</p>\n` : `import x from '${source}';\nx();\n`;

interface Folder {
  file: string;
  allowed: string[];
  forbidden: string[];
}

const folders: Record<string, Folder> = {
  'src/law': {
    file: 'src/law/pathways/asylum.ts',
    allowed: ['../days', './other', '../../law/when'],
    forbidden: ['../../text/keys', '../../statechart/chart', '../../../locales/en/site.json', 'xstate', 'node:fs', '../../lawyers/x'],
  },
  'src/statechart': {
    file: 'src/statechart/errands/stay.ts',
    allowed: ['../chart', '../../law/when', 'xstate', 'xstate/graph'],
    forbidden: ['../../text/keys', '../../islands/check', 'preact', 'i18next', 'xstate-other'],
  },
  'src/text': {
    file: 'src/text/translate.ts',
    allowed: ['./keys', '../law/questions', '../../locales/en/site.json', '/locales/en/site.json', 'i18next'],
    forbidden: ['../statechart/chart', '../islands/check', '../styles/app.css', 'preact', 'xstate'],
  },
  'src/library': {
    file: 'src/library/index.ts',
    allowed: ['../law/answers', '../statechart/replay'],
    forbidden: ['../open/document', '../text/keys', '../islands/today', 'xstate', 'preact'],
  },
  'src/open': {
    file: 'src/open/document.ts',
    allowed: ['./table', '../law/pathways', '../statechart/errands', '../text/keys'],
    forbidden: ['../hosting/build', '../islands/store', '../components/say', '../pages/index.astro', 'xstate', 'node:fs'],
  },
  'src/islands/partners': {
    file: 'src/islands/partners/page.ts',
    allowed: ['./code', '../../embed/protocol', '../../embed/look', '../../embed/colour', '../../text/escape'],
    forbidden: ['../store', '../../embed/frame', '../../embed/loader', '../../law/days', '../../hosting/host', 'preact'],
  },
  'src/islands': {
    file: 'src/islands/check.tsx',
    allowed: ['./answers', '../law/questions', '../statechart/self-check', '../text/translate', 'preact', 'preact/hooks'],
    forbidden: ['../components/Header.astro', '../pages/index.astro', '../offline/register', '../../locales/en/site.json', 'xstate', 'react'],
  },
  'src/components/how': {
    file: 'src/components/how/layout.ts',
    allowed: ['./names', '../Words.astro', '../../statechart/graph', '../../law/said', '../../text/keys', '../../hosting/host'],
    forbidden: ['../../layouts/Page.astro', '../../pages/index.astro', '../../embed/frame', 'xstate', 'preact'],
  },
  'src/components': {
    file: 'src/components/Header.astro',
    allowed: ['./Logo.astro', '../law/sources', '../hosting/host', '../embed/protocol', 'feed', '../text/translate', '../islands/check', '../styles/app.css', 'astro:assets'],
    forbidden: ['../statechart/chart', '../layouts/Base.astro', '../pages/index.astro', '../offline/register', 'xstate'],
  },
  'src/layouts': {
    file: 'src/layouts/Base.astro',
    allowed: ['./Plain.astro', '../components/Header.astro', '../text/languages', '../styles/app.css', '../offline/register'],
    forbidden: ['../statechart/chart', '../pages/index.astro', '../offline/cache', 'preact'],
  },
  'src/pages': {
    file: 'src/pages/[lang]/check.astro',
    allowed: ['../../layouts/Base.astro', '../../statechart/draw', '../../law/sources', '../../embed/frame', 'node:fs'],
    forbidden: ['./about.astro', '../index.astro', '../../embed/messages', '../../offline/cache'],
  },
  'src/styles': {
    file: 'src/styles/theme.ts',
    allowed: ['./colours', '@utrecht/alert-css/dist/index.css'],
    forbidden: ['../law/sources', '../components/Header.astro', 'preact'],
  },
  'src/embed': {
    file: 'src/embed/loader.ts',
    allowed: ['./messages'],
    forbidden: ['../law/days', '../offline/register', '../text/keys', 'preact'],
  },
  'src/hosting': {
    file: 'src/hosting/files.ts',
    allowed: ['./headers'],
    forbidden: ['../embed/protocol', '../text/keys', '../law/days', 'node:fs'],
  },
  'src/offline': {
    file: 'src/offline/worker.ts',
    allowed: ['./cache', '../islands/store', 'serwist'],
    forbidden: ['../embed/frame', '../text/keys', '../islands/memory', 'preact', 'workbox-core'],
  },
};

test('each folder with a direction is tried here', () => {
  expect(Object.keys(folders).sort()).toEqual(Object.keys(directions).sort());
});

describe.each(Object.entries(folders))('%s', (_folder, { file, allowed, forbidden }) => {
  test.each(allowed)('may import %s', async (source) => {
    expect(await directionErrors(file, importing(file, source))).toEqual([]);
  });

  test.each(forbidden)('may not import %s', async (source) => {
    expect(await directionErrors(file, importing(file, source))).toHaveLength(1);
  });
});

describe('every way of importing is seen', () => {
  test.each([
    ["import type { Key } from '../text/keys';\nexport const k: Key = 1;\n"],
    ["export { key } from '../text/keys';\n"],
    ["export * from '../text/keys';\n"],
    ["export const k = () => import('../text/keys');\n"],
    ['export const k = (l: string) => import(`../text/${l}.ts`);\n'],
    ['export const k = (l: string) => import(l);\n'],
    ["export type K = import('../text/keys').Key;\n"],
    ["export const k = import.meta.glob('../text/*.ts');\n"],
    ["export const k = import.meta.glob(['./*.ts', '/locales/*/site.json']);\n"],
  ])('%s', async (code) => {
    expect(await directionErrors('src/law/days.ts', code)).toHaveLength(1);
  });

  test("a component's browser script counts as the component", async () => {
    const script = (source: string) => `<script>\nimport x from '${source}';\nx();\n</script>\n`;
    expect(await directionErrors('src/layouts/Base.astro', script('../offline/register'))).toEqual([]);
    expect(await directionErrors('src/layouts/Base.astro', script('../offline/cache'))).toHaveLength(1);
  });

  test('a test may import any folder but the pages', async () => {
    expect(await directionErrors('tests/law/days.test.ts', importing('x.ts', '../../src/law/days'))).toEqual([]);
    expect(await directionErrors('tests/site/x.test.ts', importing('x.ts', '../../src/pages/index.astro'))).toHaveLength(1);
  });
});

describe('what the page policy would refuse', () => {
  const refused = (file: string, code: string) => errors('no-restricted-syntax', file, code);

  test.each([
    ['src/islands/check.tsx', 'export const X = () => <p style="color: red">x</p>;\n'],
    ['src/islands/check.tsx', "export const X = () => <p style={{ color: 'red' }}>x</p>;\n"],
    ['src/islands/check.tsx', "export const X = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />;\n"],
    ['src/components/X.astro', '<p style="color: red">x</p>\n'],
    ['src/components/X.astro', "---\nconst style = 'color: red';\n---\n<p {style}>x</p>\n"],
    ['src/components/X.astro', '<p style=`color: red`>x</p>\n'],
    ['src/components/X.astro', "<p set:html={'<b>x</b>'} />\n"],
    ['src/components/X.astro', '<p set:html=`<b>x</b>` />\n'],
    ['src/components/X.astro', "<style define:vars={{ a: 'red' }}>p { color: var(--a) }</style>\n"],
  ])('%s: %s', async (file, code) => {
    expect(await refused(file, code)).toHaveLength(1);
  });

  test.each([
    ['src/islands/check.tsx', 'export const X = () => <p class="x">x</p>;\n'],
    ['src/components/X.astro', '<p class="x" set:text="x" />\n<style>p { color: red }</style>\n'],
  ])('and not %s: %s', async (file, code) => {
    expect(await refused(file, code)).toEqual([]);
  });
});
