// Makes what somebody hosts: a zip file of the built and packed site with the settings for its servers, and its checksum beside it.
//   npm run release -- --site https://check.example [--base /permit-path/] [--out release] [--try]
// The other settings of a build come from the environment (README). With --try nginx then serves what was unpacked from the zip file, and the browser tests
// for it run there (scripts/release/attempt.mjs). Made from one commit under the same settings, the zip file is the same, byte for byte.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSeconds } from './build-day.mjs';
import { buildFacts, sha256 } from './build-facts.mjs';
import { compress } from './compress.mjs';
import { filesIn } from './headers.mjs';
import { assemble, nameOf } from './release/assemble.mjs';
import { attempt } from './release/attempt.mjs';
import { readOptions, whyNot } from './release/options.mjs';
import { zipOf } from './release/zip.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Ends with what is wrong. @param {string} why @returns {never} */
function fail(why) {
  console.error(why);
  process.exit(1);
}

/** @returns {ReturnType<typeof readOptions>} */
function options() {
  try {
    return readOptions(process.argv.slice(2), process.env);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

const { base, site, out, attempt: isTried } = options();
const env = { ...process.env, PERMIT_PATH_BASE: base, PERMIT_PATH_SITE: site };
const facts = buildFacts(env);
const reason = whyNot(root, facts.commit);
if (reason) fail(reason);

mkdirSync(out, { recursive: true });
const work = mkdtempSync(join(out, 'work-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const [dist, laid] = [join(work, 'dist'), join(work, 'laid')];
const built = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...env, PERMIT_PATH_OUT: dist }, shell: process.platform === 'win32' });
if (built.status !== 0) fail('The build itself failed: there is no release.');
await compress(dist);
assemble(dist, laid, base);

const name = nameOf(facts);
const zip = zipOf(laid, name, buildSeconds());
const file = join(out, `${name}.zip`);
const sum = sha256(Buffer.from(zip));
writeFileSync(file, zip);
writeFileSync(`${file}.sha256`, `${sum}  ${name}.zip\n`);
console.log(`${file}: ${filesIn(laid).length} files, ${(zip.length / 1e6).toFixed(1)} MB, for ${site}${base}\nSHA-256 ${sum}`);
if (isTried) process.exitCode = await attempt(file);
