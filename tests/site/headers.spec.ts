import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { partOf } from '../../src/hosting/headers';

test('every file of the build comes with the headers of its part, and an address that does not exist too', async ({ request, baseURL }) => {
  const files = (readdirSync('dist', { recursive: true, withFileTypes: true })).filter((one) => one.isFile() && one.name !== '_headers')
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/').replace(/^dist\//, ''));
  expect(files.length).toBeGreaterThan(200);
  for (const file of [...files, 'nl/nothing-here/', 'nothing.js']) {
    const response = await request.get(`${baseURL}${file.replace(/index\.html$/, '')}`);
    const sent = response.headers();
    for (const [name, value] of Object.entries(partOf(`/${file}`).headers)) expect(sent[name.toLowerCase()], `${file} ${name}`).toBe(value);
  }
});
