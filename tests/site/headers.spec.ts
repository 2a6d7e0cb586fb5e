import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { inlineIn } from '../../scripts/headers.mjs';
import { partOf, partsOf } from '../../src/hosting/headers';

test('every file of the build comes with the headers of its part, and an address that does not exist too', async ({ request, baseURL }) => {
  test.setTimeout(120_000);
  const files = (readdirSync('dist', { recursive: true, withFileTypes: true })).filter((one) => one.isFile() && one.name !== '_headers')
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/').replace(/^dist\//, ''));
  expect(files.length).toBeGreaterThan(200);
  const parts = partsOf(inlineIn('dist'));
  for (const file of [...files, 'nl/nothing-here/', 'nothing.js']) {
    const headers = partOf(files.includes(file) ? `/${file}` : '/404.html', parts).headers;
    const response = await request.get(`${baseURL}${file.replace(/index\.html$/, '')}`);
    const sent = response.headers();
    for (const [name, value] of Object.entries(headers)) expect(sent[name.toLowerCase()], `${file} ${name}`).toBe(value);
  }
});

test('a pages host takes all of _headers: Cloudflare reads 100 rules of at most 2,000 characters a line', () => {
  for (const dir of ['dist', 'dist-sub']) {
    const lines = readFileSync(`${dir}/_headers`, 'utf8').split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
  }
});
