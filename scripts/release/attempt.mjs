// Tries a release: nginx serves what was unpacked from its zip file, and browser tests that otherwise ask our own small server ask there.
//   npm run release -- … --try                      makes it first
//   npm exec -c 'node scripts/release/attempt.mjs <the zip file>'
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { findNginx, nginxVersion } from '../nginx.mjs';
import { record } from '../proof/record.mjs';
import { serveRelease } from './serve.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What Playwright writes (playwright.config.ts). */
const report = new URL('../../reports/playwright.json', import.meta.url);
/** The release itself, with an errand in two languages; the site in a folder; the widget on other sites; wrong answers; the change of language. */
const SPECS = ['release.subpath', 'whole.subpath', 'site/embed.spec', 'site/errors', 'site/language'];
/** Looks at a file of a build and not at what is served; knows the name of the site that is tested. */
const NOT = 'the loader is one small file|names itself in each language';

/** Runs them. @param {Record<string, string>} env */
function run(env) {
  rmSync(report, { force: true });
  const { status } = spawnSync('playwright', ['test', ...SPECS, '--project=chromium', '--project=sub-path', '--grep-invert', NOT], { cwd: root, stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
  const none = { expected: 0, unexpected: 0, flaky: 0, skipped: 0, duration: 0 };
  return { status, stats: existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).stats : none };
}

/**
 * Runs the tests against a release, and writes down what they found where the run records.
 * @param {string} zip @returns {Promise<number>} the exit code: 0 where every test passed
 */
export async function attempt(zip) {
  if (!findNginx()) {
    console.error('Not tried: there is no nginx with brotli on this machine.');
    return 1;
  }
  const host = await serveRelease(zip);
  console.log(`nginx serves it at ${host.address}`);
  const { stats, status } = run({ PERMIT_PATH_SERVED: host.address, PERMIT_PATH_RELEASE: zip });
  await host.end();
  const bytes = statSync(zip).size;
  record('release', {
    title: 'A release, unpacked and served by nginx in a folder',
    command: 'npm run release -- --site https://check.example --base /permit-path/ --try',
    versions: { nginx: nginxVersion() },
    figures: [
      ['files in the zip file', Object.keys(unzipSync(readFileSync(zip))).length],
      ['its size', `${(bytes / 1e6).toFixed(1)} MB`],
      ['files that sha256sum found as they were packed', host.checked],
      ['browser tests that passed at its address', stats.expected],
      ['that failed', stats.unexpected + stats.flaky],
      ['that were skipped', stats.skipped],
      ['seconds for all of them', Math.round(stats.duration / 1000)],
    ],
    notes: [
      `nginx ran without rights, with the settings of the zip file and another port, in the folder ${new URL(host.address).pathname}; the widget stood on pages of another origin.`,
      'Specs: release.subpath, whole.subpath, embed, errors and language, in Chromium. Over http on this machine: a certificate is what a host brings.',
      'No container was built, for none can run on this machine: the Containerfile has not been tried as a whole.',
    ],
  });
  // A run without a test, or one that broke off, has proved nothing.
  return status === 0 && stats.expected > 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await attempt(process.argv[2] ?? '');
