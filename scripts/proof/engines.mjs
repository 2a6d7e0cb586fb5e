// The main errands, walked from the first question to the result in each engine: which engines, how many walks, and what they compared. After a build.
//   PERMIT_PATH_PROOF=1 npm run proof:engines                           the part of each run of the tests
//   PERMIT_PATH_PROOF=1 PERMIT_PATH_MATRIX=all npm run proof:engines    all of them, in Chromium too
import { spawnSync } from 'node:child_process';
import { record } from './record.mjs';

const all = process.env.PERMIT_PATH_MATRIX === 'all';
const { stdout } = spawnSync('playwright', ['test', 'walks', '--reporter=json'], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] });
/** @type {{ stats: { duration: number, expected: number, unexpected: number, skipped: number }, suites: Suite[] }} */
const { stats, suites } = JSON.parse(stdout);

/** @typedef {{ suites?: Suite[], specs: { title: string, tests: Walk[] }[] }} Suite */
/** @typedef {{ projectName: string, status: string, annotations: { type: string, description?: string }[], results: { duration: number }[] }} Walk */

/** @param {Suite} suite @returns {Walk[]} */
const within = ({ suites: inner = [], specs }) => [...inner.flatMap(within), ...specs.flatMap(({ tests }) => tests)];
const walks = suites.flatMap(within);
const engines = [...new Set(walks.map(({ projectName }) => projectName))];
/** @param {string} engine @param {string} type @returns {string[]} */
const said = (engine, type) => walks.filter(({ projectName }) => projectName === engine).flatMap(({ annotations }) => annotations.filter((one) => one.type === type).map(({ description = '' }) => description));

/** @type {[what: string, figure: string | number][]} */
const figures = engines.flatMap((engine) => {
  const walked = said(engine, 'walked').map((text) => JSON.parse(text));
  const sum = (/** @type {'questions' | 'outcomes'} */ what) => walked.reduce((total, one) => total + one[what], 0);
  const seconds = walks.filter(({ projectName }) => projectName === engine).reduce((total, { results }) => total + results.reduce((sum, { duration }) => sum + duration, 0), 0) / 1000;
  return [[`${engine}: walks`, walked.length], [`${engine}: questions answered`, sum('questions')], [`${engine}: outcomes that are those of the law`, sum('outcomes')], [`${engine}: seconds, one after another`, Math.round(seconds)]];
});
figures.push(['walks that failed', stats.unexpected], ['walks that were skipped', stats.skipped], ['seconds in all, two at a time', Math.round(stats.duration / 1000)]);
for (const [what, figure] of figures) console.log(`${what}: ${figure}`);

record('engines', {
  title: 'The main errands in each engine',
  command: `PERMIT_PATH_PROOF=1 ${all ? 'PERMIT_PATH_MATRIX=all ' : ''}npm run proof:engines`,
  versions: Object.fromEntries(engines.map((engine) => [engine, said(engine, 'version')[0] ?? ''])),
  figures,
  notes: [
    all ? 'Every situation of every errand in Dutch, Arabic and Tigrinya.' : 'The part of every run: each errand in one of Dutch, Arabic and Tigrinya, another one in each engine. All of them, in Chromium too: npm run test:all. In Chromium every run does more (tests/site/errands.spec.ts).',
    'On each screen: language, direction, width, fonts, focus and words; at the end that nothing went wrong on the way. One walk in each engine is a date that does not exist, back, a reload, another answer, and everything deleted.',
    'WebKitGTK is not Safari: the engine is the same, what is around it is not.',
  ],
});
process.exitCode = stats.unexpected + stats.skipped > 0 || stats.expected === 0 ? 1 : 0;
