import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';

const DIST = 'dist';
const pages = (readdirSync(DIST, { recursive: true }) as string[]).filter((file) => file.endsWith('.html'));

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // The build writes void elements and attributes in its own, equally valid, way.
      'void-style': 'off', 'doctype-style': 'off', 'attr-quotes': 'off', 'attribute-boolean-style': 'off', 'no-trailing-whitespace': 'off',
      // Long headings are questions, and titles carry the name of the site.
      'long-title': 'off',
      // Native radios and check boxes of one question share a name on purpose.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
      // <details> and <article> need no role; a figure's list keeps its own.
      'prefer-native-element': 'off',
    },
  });
  const findings: string[] = [];
  for (const page of pages) {
    const report = await validator.validateString(readFileSync(join(DIST, page), 'utf8'));
    for (const { messages } of report.results) findings.push(...messages.map(({ ruleId, message, line }) => `${page}:${line} ${ruleId}: ${message}`));
  }
  expect(findings.slice(0, 40)).toEqual([]);
});

test('every link inside the site leads to a page and to a place on it', () => {
  const html = new Map(pages.map((page) => [`/${page.replaceAll('\\', '/').replace(/index\.html$/, '')}`, readFileSync(join(DIST, page), 'utf8')]));
  const assets = new Set((readdirSync(DIST, { recursive: true }) as string[]).map((file) => `/${file.replaceAll('\\', '/')}`));
  const broken: string[] = [];
  for (const [from, text] of html) {
    for (const [, target = ''] of text.matchAll(/ (?:href|src)="(\/[^"]*|#[^"]*)"/g)) {
      const [path = '', hash = ''] = target.split('#');
      const page = html.get(path || from);
      // The check reads its own places; all other hashes name an element.
      const isPlace = /\/check\/$/.test(path || from);
      if (!page ? !assets.has(path) : hash && !isPlace && !page.includes(`id="${hash}"`)) broken.push(`${from} -> ${target}`);
    }
  }
  expect(broken).toEqual([]);
});

test('no page loads anything from another origin', () => {
  for (const page of pages) {
    const text = readFileSync(join(DIST, page), 'utf8');
    expect(text.match(/<(?:script|img|link|iframe)[^>]+(?:src|href)="https?:[^"]*"/g), page).toBeNull();
  }
});
