// Builds the site once more and holds every file against another build of it: a folder, or the site itself.
//   npm run reproduce                          against dist
//   npm run reproduce -- https://site.example/ against what a host serves
// Done in a copy of the tree without its repository, in another language and time zone than this machine has: none of these may show in the files.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MADE_OF, sha256, sourcesHash } from './build-facts.mjs';
import { filesIn } from './headers.mjs';
import { record } from './proof/record.mjs';
import { SUMS } from './sums.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const other = process.argv[2] ?? 'dist';
const isSite = /^https?:/.test(other);
/** Far from Amsterdam, and a language whose small i is another letter. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/** A file of the other build. @param {string} path from its folder on @returns {Promise<Buffer>} */
async function theirs(path) {
  if (!isSite) return readFileSync(join(other, path));
  const answer = await fetch(new URL(path.replace(/(^|\/)index\.html$/, '$1'), other));
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

/** Ends with what is wrong. @param {string} why @returns {never} */
function fail(why) {
  console.error(why);
  process.exit(1);
}

/** Builds what the other build says of itself into a folder of its own. @param {import('../src/hosting/build').Build} facts @returns {string} the folder */
function buildAgain({ commit, day, settings }) {
  const copy = mkdtempSync(join(tmpdir(), 'again-'));
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
  for (const part of MADE_OF) cpSync(join(root, part), join(copy, part), { recursive: true });
  rmSync(join(copy, 'src/fonts'), { recursive: true, force: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, ...ELSEWHERE, ...settings, PERMIT_PATH_COMMIT: commit, SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000), ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build'], { cwd: copy, encoding: 'utf8', env });
  if (status !== 0) fail(`${stdout}${stderr}\nThe build itself failed.`);
  return join(copy, 'dist');
}

const facts = JSON.parse((await theirs('version.json')).toString());
if (facts.sources !== sourcesHash()) fail(`${other} was made of ${facts.sources}, but this folder is ${sourcesHash()}: look for version ${facts.version}, commit ${facts.commit || 'unknown'}.`);

const begun = Date.now();
const mine = buildAgain(facts);
// Of a site, the list; of a folder, also what hosts read, and that it has nothing else but packed copies.
const files = isSite
  ? [...readFileSync(join(mine, SUMS), 'utf8').trim().split('\n').map((line) => line.split('  ')[1]), SUMS]
  : [...new Set([...filesIn(mine), ...filesIn(other).filter((file) => !/\.(br|gz)$/.test(file))])].map((file) => file.slice(1));
const differ = [];
for (const file of files) {
  const [here, there] = await Promise.all([Promise.resolve().then(() => readFileSync(join(mine, file))).catch(() => undefined), theirs(file).catch(() => undefined)]);
  if (!here || !there || !here.equals(there)) differ.push(`${file}: ${!here ? 'not in the new build' : !there ? `not in ${other}` : 'not the same'}`);
}
if (differ.length > 0) fail(`${differ.join('\n')}\n${differ.length} of ${files.length} files differ.`);

const list = sha256(readFileSync(join(mine, SUMS)));
const locales = readdirSync(join(root, 'locales'), { withFileTypes: true }).filter((one) => one.isDirectory()).length;
console.log(`${files.length} files of ${other} are byte for byte those of a new build. SHA-256 of ${SUMS}: ${list}`);
record('reproducible', {
  title: 'Two builds of one commit are the same',
  command: 'npm run reproduce',
  figures: [
    ['files compared, byte for byte', files.length],
    ['files that differ', differ.length],
    ['languages in them', locales],
    ['seconds for the second build and the comparison', Math.round((Date.now() - begun) / 1000)],
    ['sources (SHA-256)', facts.sources],
    [`${SUMS} (SHA-256)`, list],
  ],
  notes: [`The second build ran in a copy without the repository, with ${Object.entries(ELSEWHERE).map(([name, value]) => `${name}=${value}`).join(', ')}.`, 'Both ran on one machine, with one version of Node and of the packages: those of the lock file.'],
});
