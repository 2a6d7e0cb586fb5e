// The main errands, walked from the first question to the result in each engine: which engines, how many walks, and what they compared. After a build.
//   PERMIT_PATH_PROOF=1 npm run proof:engines                           the part of each run of the tests
//   PERMIT_PATH_PROOF=1 PERMIT_PATH_MATRIX=all npm run proof:engines    all of them, in Chromium too
import { spawnSync } from 'node:child_process';
import { record } from './record.mjs';

const all = process.env.PERMIT_PATH_MATRIX === 'all';
const ENGINES = ['firefox', 'webkit', ...(all ? ['chromium'] : [])];

/** @typedef {{ suites?: Suite[], specs: { tests: Walk[] }[] }} Suite */
/** @typedef {{ annotations: { type: string, description?: string }[] }} Walk */

/** @param {Suite} suite @returns {Walk[]} */
const within = ({ suites = [], specs }) => [...suites.flatMap(within), ...specs.flatMap(({ tests }) => tests)];

/** @type {[what: string, figure: string | number][]} */
const figures = [];
/** @type {Record<string, string>} */
const versions = {};
let bad = 0;
for (const engine of ENGINES) {
  const { stdout } = spawnSync('playwright', ['test', 'walks', `--project=${engine}`, '--reporter=json'], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] });
  /** @type {{ stats: { duration: number, expected: number, unexpected: number, skipped: number }, suites: Suite[] }} */
  const { stats: { duration, expected, unexpected, skipped }, suites } = JSON.parse(stdout);
  const said = suites.flatMap(within).flatMap(({ annotations }) => annotations);
  const walked = said.filter(({ type }) => type === 'walked').map(({ description = '' }) => JSON.parse(description));
  const sum = (/** @type {'questions' | 'outcomes'} */ what) => walked.reduce((total, one) => total + one[what], 0);
  versions[engine] = said.find(({ type }) => type === 'version')?.description ?? '';
  figures.push(
    [`${engine}: walks to the end`, walked.length], [`${engine}: questions answered`, sum('questions')], [`${engine}: outcomes that are those of the law`, sum('outcomes')],
    [`${engine}: walks that failed or were skipped`, unexpected + skipped], [`${engine}: seconds, two walks at a time`, Math.round(duration / 1000)],
  );
  if (unexpected + skipped > 0 || walked.length !== expected || expected === 0) bad += 1;
}
for (const [what, figure] of figures) console.log(`${what}: ${figure}`);

record('engines', {
  title: 'The main errands in each engine',
  command: `PERMIT_PATH_PROOF=1 ${all ? 'PERMIT_PATH_MATRIX=all ' : ''}npm run proof:engines`,
  versions,
  figures,
  notes: [
    all ? 'Every situation of every errand in Dutch, Arabic and Tigrinya.' : 'The part of every run: each errand in one of Dutch, Arabic and Tigrinya, another one in each engine. All of them, in Chromium too: npm run test:all. In Chromium every run does more (tests/site/errands.spec.ts).',
    'On each screen: language, direction, width, fonts and focus; at the end that nothing went wrong on the way. One walk in each engine is a date that does not exist, back, a reload, another answer, and everything deleted.',
    'WebKitGTK is not Safari: the engine is the same, what is around it is not.',
  ],
});
process.exitCode = bad > 0 ? 1 : 0;
