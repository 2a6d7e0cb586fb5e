// What becomes of bytes, of the build and of a step when the law has ten and a hundred times the questions: `npm run bench:growth`. Copies the site,
// adds generated questions to every errand, in all languages, builds the copy and measures. Judges nothing; minutes, not a test.
//   node scripts/bench/growth.mjs [times ...]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { MADE_OF } from '../build-facts.mjs';
import { record } from '../proof/record.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const times = process.argv.slice(2).map(Number);
const languages = readdirSync(join(root, 'locales')).filter((name) => /^[a-z]{2}$/.test(name));

/** Numbers that look thrown and are the same each time. @param {number} seed */
function dice(seed) {
  let at = seed;
  return (/** @type {number} */ sides) => {
    at = (at * 1103515245 + 12345) % 2147483648;
    return Math.floor((at / 2147483648) * sides);
  };
}

/** Texts of generated questions: as long as those of a real one, of words of the same language, so that they pack about as well. */
function textsFor(language, ids) {
  const real = JSON.parse(readFileSync(join(root, 'locales', language, 'questions.json'), 'utf8'));
  const like = real.passportValid;
  const words = JSON.stringify(real).match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  const roll = dice(7);
  const sentence = (/** @type {string} */ text) => text.split(' ').map(() => words[roll(words.length)]).join(' ');
  return { ...real, ...Object.fromEntries(ids.map((id) => [id, Object.fromEntries(Object.entries(like).map(([part, text]) => [part, sentence(text)]))])) };
}

const edit = (file, change) => writeFileSync(file, change(readFileSync(file, 'utf8')));

/** A copy of the site in which every errand asks so many times its questions. @param {number} factor @returns {{ copy: string; count: number }} */
function grown(factor) {
  const copy = mkdtempSync(join(tmpdir(), `grown-${factor}-`));
  for (const part of MADE_OF) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const real = Object.keys(JSON.parse(readFileSync(join(root, 'locales/nl/questions.json'), 'utf8'))).length - 1;
  const ids = Array.from({ length: real * (factor - 1) }, (_, at) => `generated${at + 1}`);
  if (ids.length > 0) {
    edit(join(copy, 'src/law/questions.ts'), (text) => text.replace('} as const satisfies Record<string, Question>;', `${ids.map((id) => `  ${id}: yesNoUnknown,\n`).join('')}} as const satisfies Record<string, Question>;`));
    // Each errand asks its own number of them, one after the other, and begins again when none is left.
    edit(join(copy, 'src/statechart/errand.ts'), (text) => text.replace('export const errand = (parts: Errand): Errand => parts;', `let next = 0;
const more = (asks: Asks) => Object.fromEntries(Object.keys(asks).flatMap(() => Array.from({ length: ${factor - 1} }, () => [\`generated\${(next++ % ${ids.length}) + 1}\`, always])));
export const errand = (parts: Errand): Errand => ({ ...parts, asks: { ...parts.asks, ...more(parts.asks) } });`));
    for (const language of languages) {
      writeFileSync(join(copy, 'locales', language, 'questions.json'), `${JSON.stringify(textsFor(language, ids), null, 2)}\n`);
    }
  }
  return { copy, count: real + ids.length };
}

/** Work in the longest errand, in a process of its own: the whole way anew, and one answer more on a way that is known. */
const STEPS = `
const { runnerImport } = await import('vite');
const load = async (path) => (await runnerImport(path)).module;
const [{ replay, replaying }, { questionOf }] = await Promise.all([load('./src/statechart/replay.ts'), load('./src/law/questions.ts')]);
const memory = { answers: { situation: 'unionFamily', goal: 'stay', familyOf: 'unionCitizen', chavez: 'no' }, day: '2026-11-22', today: '2026-11-22' };
const stepwise = replaying();
const times = [];
for (let at = stepwise(memory); at.question && times.length < 5000; ) {
  const question = questionOf(at.question);
  memory.answers = { ...memory.answers, [at.question]: memory.answers[at.question] ?? (question.kind === 'date' ? 'unknown' : question.kind === 'multi' ? [question.options.at(-1)] : question.options.at(-1)) };
  const began = performance.now();
  const then = stepwise(memory);
  times.push(performance.now() - began);
  if (then.question === at.question) throw new Error('stuck at ' + at.question);
  at = then;
}
const began = performance.now();
const { trail } = replay(memory, 'result');
console.log(JSON.stringify({ asked: trail.length, whole: performance.now() - began, step: times.sort((a, b) => a - b)[Math.floor(times.length / 2)] }));
process.exit(0);
`;

function measure(factor) {
  const { copy, count } = grown(factor);
  try {
    const { PATH, HOME } = process.env;
    const run = (...command) => spawnSync(command[0], command.slice(1), { cwd: copy, encoding: 'utf8', env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--max-old-space-size=6144' } });
    if (factor > 1) for (const language of languages) run('node', 'scripts/texts.mjs', 'anew', language);
    const steps = run('node', '--input-type=module', '-e', STEPS);
    if (steps.status !== 0) throw new Error(steps.stderr);
    const began = performance.now();
    const build = run('npx', 'astro', 'build');
    const seconds = (performance.now() - began) / 1000;
    if (build.status !== 0) throw new Error(`${build.stdout}${build.stderr}`.slice(-3000));
    const packed = (/** @type {string} */ file) => brotliCompressSync(readFileSync(join(copy, 'dist', file))).length / 1000;
    const html = readFileSync(join(copy, 'dist/nl/check/index.html'), 'utf8');
    const scripts = [...html.matchAll(/modulepreload" href="\/([^"]+)"/g)].map(([, file]) => packed(file));
    const rest = /data-rest="\/([^"]+)"/.exec(html)?.[1] ?? '';
    const inRest = readdirSync(join(copy, 'dist/_astro')).filter((name) => name.startsWith('rest.'));
    return {
      count, seconds, ...JSON.parse(steps.stdout.trim().split('\n').at(-1) ?? ''),
      page: packed('nl/check/index.html'), scripts: scripts.reduce((sum, one) => sum + one, 0), rest: packed(rest) + inRest.reduce((sum, name) => sum + packed(`_astro/${name}`), 0),
    };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const figures = [];
for (const factor of times.length > 0 ? times : [1, 10, 100]) {
  const found = measure(factor);
  const rows = [
    ['questions', found.count], ['asked in the errand that is tried', found.asked], ['build, s', Math.round(found.seconds)],
    ['page until the first question, kB', found.page], ['its scripts, kB', found.scripts], ['what follows the first answer, kB', found.rest],
    ['one answer more in the chart, ms', found.step], ['all answers anew, as at a reload, ms', found.whole],
  ].map(([what, figure]) => [`${factor}×: ${what}`, Number(Number(figure).toFixed(2))]);
  for (const [what, figure] of rows) console.log(`${String(figure).padStart(10)}  ${what}`);
  figures.push(...rows);
}
if (times.length === 0) record('growth', {
  title: 'Ten and a hundred times the questions', command: 'npm run bench:growth', versions: {}, figures,
  notes: ['Generated questions of three options in every errand and all languages, with texts as long as those of a real one. Dutch, brotli, kB of 1000 bytes; steps in Node, not slowed.'],
});
