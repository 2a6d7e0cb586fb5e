import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { inlineIn, inlineOf } from '../../scripts/headers.mjs';
import { readHost } from '../../scripts/host.mjs';
import { linksKept, linksOfBuild } from '../../scripts/external-links.mjs';
import { checkLinks } from '../../scripts/links.mjs';

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

for (const [dir, base] of [[DIST, '/'], ['dist-sub', '/permit-path/']] as const) {
  test(`${base}: every address of the site leads to a file, and to a place on it`, () => {
    const { site } = readHost(process.env);
    const { checked, places, broken } = checkLinks(dir, base, site);
    expect(broken).toEqual([]);
    expect(checked).toBeGreaterThan(5000);
    expect(places).toBeGreaterThan(500);
  });
}

test('every address of somebody else has an owner and a last look: docs/health.md, Links', async () => {
  const { site, contacts } = readHost(process.env);
  const known = (await linksKept()).map(({ address }) => address);
  const found = linksOfBuild(DIST, [site, ...Object.values(contacts)]);
  expect(found.size).toBeGreaterThan(20);
  expect([...found].filter(([address]) => !known.includes(address))).toEqual([]);
});

test('each page allows what it has inline, in its own policy and in the one that is sent', () => {
  const { scripts, styles } = inlineIn(DIST);
  expect(scripts.length).toBe(1);
  for (const page of pages) {
    const text = readFileSync(join(DIST, page), 'utf8');
    const meta = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(text)?.[1] ?? '';
    for (const hash of inlineOf(text)) {
      expect(meta, page).toContain(`'${hash}'`);
      expect([...scripts, ...styles], page).toContain(hash);
    }
  }
});

test('no page loads anything from another origin', () => {
  for (const page of pages) {
    const text = readFileSync(join(DIST, page), 'utf8');
    expect(text.match(/<(?:script|img|link|iframe)[^>]+(?:src|href)="https?:[^"]*"/g), page).toBeNull();
  }
});
