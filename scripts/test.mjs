// Runs every check in order, streams what each one prints, and ends with one line that counts them.
//   node scripts/test.mjs            all stages
//   node scripts/test.mjs lint unit  only these
// A stage is one check, but for the two that count their own tests.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const reports = new URL('../reports/', import.meta.url);
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const strict = process.env.CI === 'true';

const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32', // the programs of node_modules are .cmd files there
  });
  if (error) console.error(error.message);
  return status === 0;
}

/** The report of a test runner; undefined when it broke off before writing one. */
function report(name) {
  try {
    return JSON.parse(readFileSync(new URL(name, reports), 'utf8'));
  } catch {
    return undefined;
  }
}

/** A run that executed nothing, or ended badly without naming a failed test, is a failure. */
function counted(ok, passed, failed) {
  const silent = failed === 0 && (!ok || passed === 0);
  if (silent) console.error(ok ? 'No test was executed.' : 'The run itself failed.');
  return { passed, failed: failed + (silent ? 1 : 0) };
}

function unit() {
  const ok = run('vitest', ['run', '--coverage', '--reporter=default', '--reporter=json', '--outputFile.json=reports/vitest.json']);
  const result = report('vitest.json');
  // A file that cannot be loaded has no tests to count, so it counts as one.
  const broken = (result?.testResults ?? []).filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return counted(ok, result?.numPassedTests ?? 0, (result?.numFailedTests ?? 0) + broken);
}

function browser() {
  if (!run('node', ['scripts/browser.mjs'])) return one(false);
  const ok = run('playwright', ['test']);
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report('playwright.json')?.stats ?? {};
  if (skipped > 0) console.error(`${skipped} browser tests were skipped${strict ? ', which counts as failed here' : ''}.`);
  return counted(ok, expected, unexpected + flaky + (strict ? skipped : 0));
}

const build = (name, env) => one(run('npm', ['run', '--silent', name], env));

const stages = {
  lock: { run: () => one(run('node', ['scripts/check-lock.mjs'])) },
  licences: { run: () => one(run('node', ['scripts/licences.mjs', '--check'])) },
  // docs/proof.md says what the proofs wrote down, and nothing else.
  proof: { run: () => one(run('node', ['scripts/proof/page.mjs', '--check'])) },
  types: { run: () => one(run('astro', ['check'])) },
  lint: { run: () => one(run('eslint', ['.', '--max-warnings', '0'])) },
  // Files, packages and exports that nothing uses (knip.jsonc).
  dead: { run: () => one(run('knip', ['--no-progress'])) },
  unit: { run: unit },
  // The few modules where a fault costs most; all of the law is `npm run mutation`.
  mutation: { run: () => one(run('node', ['scripts/mutation.mjs', 'fast'])) },
  build: { run: () => build('build', { PERMIT_PATH_BASE: '/', PERMIT_PATH_OUT: './dist' }) },
  // The same site in a folder of someone's host: each address must know the base path, and a name that stands for a real one (RFC 2606).
  'sub-path': { run: () => build('build:sub-path') },
  // The same commit once more, elsewhere: every file must be the same.
  reproducible: { run: () => one(run('node', ['scripts/reproduce.mjs', 'dist'])), needs: ['build'] },
  browser: { run: browser, needs: ['build', 'sub-path'] },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in stages));
if (unknown.length > 0) {
  console.error(`Unknown stage: ${unknown.join(', ')}. There are: ${Object.keys(stages).join(', ')}.`);
  process.exit(1);
}

// Reports of an earlier run must not be counted again. What a mutation run that broke off has kept stays.
for (const name of ['vitest.json', 'playwright.json']) rmSync(new URL(name, reports), { force: true });
mkdirSync(reports, { recursive: true });

const results = new Map();
for (const [name, { run: stage, needs = [] }] of Object.entries(stages)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n── ${name} ──`);
  const broken = needs.filter((other) => results.get(other)?.failed);
  if (broken.length > 0) console.error(`Not run: ${broken.join(' and ')} failed.`);
  results.set(name, broken.length > 0 ? one(false) : stage());
}

console.log('');
for (const [name, { passed, failed }] of results) console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed`);
const sum = (key) => [...results.values()].reduce((total, result) => total + result[key], 0);
const failed = sum('failed');
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${sum('passed')} passed, ${failed} failed`);
