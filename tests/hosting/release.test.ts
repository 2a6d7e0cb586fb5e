import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it, test } from 'vitest';
import { filesIn } from '../../scripts/headers.mjs';
import { assemble, nameOf } from '../../scripts/release/assemble.mjs';
import { readOptions, whyNot } from '../../scripts/release/options.mjs';
import { zipOf } from '../../scripts/release/zip.mjs';

// A release: what is asked, what is laid out, what is packed. How it is served: tests/site/release.subpath.spec.ts.

const work = mkdtempSync(join(tmpdir(), 'releases-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('what is asked', () => {
  const asked = (...args: string[]) => readOptions(args, {});
  it('has a place for each thing', () => {
    expect(asked('--site', 'https://check.example/', '--base', '/permit-path/')).toEqual({ base: '/permit-path/', site: 'https://check.example', out: 'release', attempt: false });
    expect(readOptions(['--try'], { PERMIT_PATH_SITE: 'https://check.example', PERMIT_PATH_BASE: '/a/b.c/' })).toMatchObject({ base: '/a/b.c/', site: 'https://check.example', attempt: true });
  });
  it.each([
    ['no site', [], /--site https:\/\//],
    ['a site without https', ['--site', 'http://check.example'], /http:\/\/check\.example$/],
    ['a site that is none', ['--site', 'check.example'], /begins with https/],
    ['a site with a folder', ['--site', 'https://check.example/permit-path/'], /folder belongs in --base/],
    ['a site with a name in it', ['--site', 'https://somebody@check.example'], /host alone/],
    ...['permit-path', '/permit-path', 'permit-path/', '//', '/../', '/.hidden/', '/a b/', '/a?/'].map((base) => [`the folder ${base}`, ['--site', 'https://check.example', '--base', base], /--base is a folder/] as const),
    ['an option that is none', ['--folder', '/a/'], /--folder/],
  ] as const)('%s is refused, and it says why', (_, args, why) => expect(() => asked(...args)).toThrow(why));
  it('a contact that is none is refused before anything is built', () => {
    expect(() => readOptions(['--site', 'https://check.example'], { PERMIT_PATH_CONTACT_SECURITY: 'nobody' })).toThrow('PERMIT_PATH_CONTACT_SECURITY');
  });
});

test('only what is in a commit can be released', () => {
  const tree = join(work, 'tree');
  mkdirSync(tree);
  expect(whyNot(tree, '')).toMatch(/PERMIT_PATH_COMMIT/);
  // As `git archive` makes it.
  expect(whyNot(tree, 'abc1234')).toBeUndefined();
  execFileSync('git', ['init', '-q'], { cwd: tree });
  expect(whyNot(tree, 'abc1234')).toBeUndefined();
  writeFileSync(join(tree, 'new.txt'), '');
  expect(whyNot(tree, 'abc1234')).toMatch(/named after its commit[^]*new\.txt/);
});

describe.each(['/', '/permit-path/'])('laid out for the folder %s', (base) => {
  const dist = join(work, 'dist', base === '/' ? 'top' : 'folder');
  const laid = join(work, 'laid', base === '/' ? 'top' : 'folder');
  const build = { version: '2026.11.30', commit: 'abc1234', day: '2026-11-30', sources: '', settings: { PERMIT_PATH_SITE: 'https://check.example' } };
  for (const [file, text] of Object.entries({
    'version.json': JSON.stringify(build), 'index.html': '<p>', 'nl/index.html': '<p>nl', 'nl/index.html.br': 'packed', 'licences.txt': 'MIT', _headers: '/', SHA256SUMS: '',
    'hosting/nginx-maps.conf': '', 'hosting/Caddyfile': '',
  })) {
    mkdirSync(join(dist, file, '..'), { recursive: true });
    writeFileSync(join(dist, file), text);
  }
  mkdirSync(laid, { recursive: true });
  assemble(dist, laid, base);
  const site = `/site${base}`;

  it('has the site in its folder, and everything else outside it', () => {
    expect(filesIn(laid)).toEqual([
      '/Containerfile', '/HOSTING.txt', '/SHA256SUMS', '/hosting/Caddyfile', '/hosting/nginx-maps.conf', '/hosting/nginx.conf', '/licences/EUPL-1.2.txt', '/licences/packages.txt',
      '/site/_headers', ...['SHA256SUMS', 'index.html', 'licences.txt', 'nl/index.html', 'nl/index.html.br', 'version.json'].map((file) => site + file),
    ].sort());
  });
  it('says which release it is and for whom, with no place left open', () => {
    const text = readFileSync(join(laid, 'HOSTING.txt'), 'utf8');
    expect(text).toContain(`Permit Path 2026.11.30-abc1234, made for https://check.example${base}\n`);
    expect(text + readFileSync(join(laid, 'Containerfile'), 'utf8')).not.toMatch(/\{\{|undefined/);
    expect(nameOf(build)).toBe('permit-path-2026.11.30-abc1234');
  });
  it('has a list that finds a file that is changed', () => {
    const check = () => spawnSync('sha256sum', ['--strict', '--quiet', '-c', 'SHA256SUMS'], { cwd: laid }).status;
    expect(check()).toBe(0);
    appendFileSync(join(laid, `${site}nl/index.html`), ' ');
    expect(check()).toBe(1);
  });
});

describe('packed', () => {
  const dir = join(work, 'packed');
  mkdirSync(join(dir, 'b'), { recursive: true });
  for (const [file, text] of [['b/z.html', 'z'.repeat(5000)], ['b/z.html.br', 'packed'], ['a.txt', 'ሰላም']] as const) writeFileSync(join(dir, file), text);
  const seconds = 1_796_000_001;
  const zip = Buffer.from(zipOf(dir, 'permit-path-1', seconds));

  it('has every file below one folder, in the order of their names, as it is', () => {
    const files = unzipSync(zip);
    expect(Object.keys(files)).toEqual(['a.txt', 'b/z.html', 'b/z.html.br'].map((file) => `permit-path-1/${file}`));
    for (const [name, bytes] of Object.entries(files)) expect(Buffer.from(bytes).equals(readFileSync(join(dir, name.replace('permit-path-1/', '')))), name).toBe(true);
  });
  it.each(['Pacific/Kiritimati', 'America/Los_Angeles'])('is the same in %s, and whenever the files were written', (TZ) => {
    writeFileSync(join(dir, 'a.txt'), 'ሰላም');
    const run = `import { zipOf } from './scripts/release/zip.mjs'; process.stdout.write(zipOf(${JSON.stringify(dir)}, 'permit-path-1', ${seconds}));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', run], { env: { TZ } });
    expect(stderr.toString()).toBe('');
    expect(stdout.equals(zip)).toBe(true);
  });
  it('is another one for another commit, though no file differs: a server tells files by their time and size', () => {
    expect(Buffer.from(zipOf(dir, 'permit-path-1', seconds + 1)).equals(zip)).toBe(false);
  });
  it.skipIf(spawnSync('unzip', ['-v']).status !== 0)('unpacks by another program with the time of the commit, to be read by everybody', () => {
    writeFileSync(join(work, 'a.zip'), zip);
    execFileSync('unzip', ['-q', 'a.zip'], { cwd: work, env: { ...process.env, TZ: 'Asia/Tokyo' } });
    const { mtimeMs, mode } = statSync(join(work, 'permit-path-1/b/z.html'));
    expect([mtimeMs / 1000, (mode & 0o777).toString(8)]).toEqual([seconds, '644']);
  });
});
