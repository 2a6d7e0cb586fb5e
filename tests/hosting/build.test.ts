// @module-tag thorough
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Build } from '../../src/hosting/build';

// What a build says of itself, in a folder without a repository: as from a zip file.

const folder = mkdtempSync(join(tmpdir(), 'released-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const part of ['scripts', 'package.json', 'package-lock.json', 'locales']) cpSync(part, join(folder, part), { recursive: true });

/** Asked in the folder, under no settings but these. */
function facts(env: Record<string, string> = {}): Build {
  const ask = "import('./scripts/build-facts.mjs').then(({ buildFacts }) => console.log(JSON.stringify(buildFacts(process.env))))";
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', ask], { cwd: folder, encoding: 'utf8', env });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Build;
}

describe('a folder without a repository', () => {
  test('knows no commit, and takes the one that it is told, with its day in Amsterdam', () => {
    expect(facts().commit).toBe('');
    // Half past eleven in the evening of 30 June in London.
    expect(facts({ PERMIT_PATH_COMMIT: 'abc1234', SOURCE_DATE_EPOCH: '1782858600' })).toMatchObject({ version: '2026.07.01', commit: 'abc1234', day: '2026-07-01' });
  });

  test('knows the commit that an archive wrote into it, and has the same sources then', () => {
    const before = facts().sources;
    writeFileSync(join(folder, 'scripts/archived.txt'), `${'0123456789'.repeat(4)} 1782858600\n`);
    expect(facts()).toMatchObject({ commit: '0123456', day: '2026-07-01', sources: before });
  });

  test('tells the settings that change what is built, and no others', () => {
    const told = facts({ PERMIT_PATH_SITE: 'https://check.example', PERMIT_PATH_OUT: './elsewhere', PERMIT_PATH_TEST_PORT: '1', PERMIT_PATH_HOST_NAME: '', HOME: '/' });
    expect(told.settings).toEqual({ PERMIT_PATH_SITE: 'https://check.example' });
  });

  test('has other sources when one letter of one text changes', () => {
    const before = facts().sources;
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    appendFileSync(join(folder, 'locales/nl/site.json'), ' ');
    expect(facts().sources).not.toBe(before);
  });
});
