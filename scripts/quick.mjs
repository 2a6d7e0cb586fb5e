// npm run quick: types, lint and the nearest tests of what was changed since the last commit, or since a branch: npm run quick -- main
// Types are those of TypeScript, of which only what changed is looked at anew; pages (.astro) are checked whole by `npm run check`.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { argv } from 'node:process';

// What tries everything: every path, every day, every combination, a copy of the site. `npm run unit` runs it.
const THOROUGH = [
  'tests/law/{changes,declared,everyDay,tables,time}.test.ts', 'tests/statechart/{journey-kept,journey-paths,journey-properties,oracle,paths,properties}.test.ts',
  'tests/text/{agree,beside,compare,keys,placeholders,values}.test.ts', 'tests/hostile/**', 'tests/site-unit/{carry-link,follow,fonts,how,print-sheet,sixth-language}.test.ts', 'tests/lint/**', 'tests/{open,health}/**',
];

/** The tests of a change are those of the same name as its folder that come to know of it; the rest is for `npm run unit`. */
const NEAREST = [[/^src\/(law|statechart|text|embed|hosting)\//], [/^tests\/([a-z-]+)\//], [/^locales\//, 'text'], [/^src\//, 'site-unit']];
const FOLDERS = ['law', 'statechart', 'text', 'embed', 'hosting', 'open', 'health', 'hostile', 'site-unit', 'lint'];

const git = (...args) => spawnSync('git', args, { encoding: 'utf8' }).stdout.split('\n').filter(Boolean);
const [since = 'HEAD'] = argv.slice(2);
const changed = [...new Set([...git('diff', '--name-only', '--diff-filter=d', since), ...git('ls-files', '--others', '--exclude-standard')])].filter(existsSync);
const code = changed.filter((file) => /\.(ts|tsx|mjs|astro)$/.test(file));
const tried = changed.filter((file) => /^(src|tests|locales|scripts)\/.*\.(ts|tsx|mjs|astro|json)$/.test(file) && !file.endsWith('_status.json'));
const near = tried.map((file) => NEAREST.map(([at, folder]) => at.exec(file)?.[1] ?? (at.test(file) && folder)).find(Boolean));
const others = FOLDERS.filter((folder) => !near.includes(folder)).map((folder) => `tests/${folder}/**`);

const steps = [
  ...(code.length > 0 ? [['types', 'tsc', ['--noEmit', '--incremental', '--tsBuildInfoFile', '.astro/quick.tsbuildinfo']], ['lint', 'eslint', ['--max-warnings', '0', '--no-warn-ignored', ...code]]] : []),
  ...(tried.length > 0 ? [['tests', 'vitest', ['related', '--run', '--no-isolate', '--passWithNoTests', '--reporter=dot', ...[...THOROUGH, ...others].flatMap((glob) => ['--exclude', glob]), ...tried]]] : []),
];

/** Runs one step beside the others, and prints what it said only when it failed. @returns {Promise<boolean>} */
const run = ([name, command, args]) => new Promise((resolve) => {
  const began = performance.now();
  const step = spawn(command, args, { shell: process.platform === 'win32', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
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
