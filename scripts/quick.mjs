// npm run quick: types, lint and the nearest tests of what was changed since the last commit, or since a branch: npm run quick -- main
// Types by the native compiler (TypeScript 7), which looks anew only at what changed; pages (.astro) are checked by `npm run check`, for only TypeScript 6 has what that needs.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { argv, execPath } from 'node:process';

/** The tests of a change are those of the same name as its folder that come to know of it; of a script, which has no such folder, all that do. */
const NEAREST = [[/^src\/(law|statechart|text|embed|hosting|open)\//], [/^tests\/([a-z-]+)\//], [/^locales\//, 'text'], [/^src\//, 'site-unit']];
const nearestTo = (file) => NEAREST.map(([at, folder]) => at.exec(file)?.[1] ?? (at.test(file) && folder)).find(Boolean);

const git = (...args) => spawnSync('git', args, { encoding: 'utf8' }).stdout.split('\n').filter(Boolean);
const [since = 'HEAD'] = argv.slice(2);
const changed = [...new Set([...git('diff', '--name-only', '--diff-filter=d', since), ...git('ls-files', '--others', '--exclude-standard')])].filter(existsSync);
const code = changed.filter((file) => /\.(ts|tsx|mjs|astro)$/.test(file));
const tried = changed.filter((file) => /^(src|tests|locales|scripts)\/.*\.(ts|tsx|mjs|astro|json)$/.test(file) && !file.endsWith('_status.json'));
const near = new Set(tried.map(nearestTo));
const isNear = (file) => near.has(undefined) || near.has(nearestTo(file));
const tests = globSync('tests/**/*.test.{ts,tsx}').map((file) => file.replaceAll('\\', '/'));
const isThorough = (file) => /^\/\/ @module-tag thorough$/m.test(readFileSync(file, 'utf8'));
// Whoever changes a test wants to see it run, however long it takes.
const left = tests.filter((file) => !changed.includes(file) && (!isNear(file) || isThorough(file)));

const types = ['types', execPath, ['node_modules/typescript-native/bin/tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', '.astro/quick.tsbuildinfo']];
const lint = ['lint', 'eslint', ['--max-warnings', '0', '--no-warn-ignored', ...code]];
// Where types and lint take the second core, a second worker only takes longer.
const nearest = ['tests', 'vitest', ['related', '--run', `--maxWorkers=${code.length > 0 ? 1 : 2}`, '--passWithNoTests', '--reporter=minimal', ...left.flatMap((file) => ['--exclude', file]), ...tried]];
const steps = [...(code.length > 0 ? [types, lint] : []), ...(tried.length > 0 ? [nearest] : [])];

/** Runs one step beside the others, and prints what it said only when it failed. @returns {Promise<boolean>} */
const run = ([name, command, args]) => new Promise((resolve) => {
  const began = performance.now();
  const windows = process.platform === 'win32' && command !== execPath; // programs of node_modules are .cmd files there
  const step = spawn(command, args, { shell: windows, env: { ...process.env, PERMIT_PATH_QUICK: '1', ASTRO_TELEMETRY_DISABLED: '1' } });
  let said = '';
  for (const out of [step.stdout, step.stderr]) out.on('data', (text) => { said += text; });
  step.on('close', (status) => {
    console.log(`${status === 0 ? '✓' : '✗'} ${name}, ${((performance.now() - began) / 1000).toFixed(1)} s${status === 0 ? '' : `\n${said}`}`);
    resolve(status === 0);
  });
});

console.log(`${changed.length} files changed since ${since}; of the tests, the nearest, without those that try everything (npm run unit)`);
const passed = await Promise.all(steps.map(run));
process.exitCode = passed.every(Boolean) ? 0 : 1;
