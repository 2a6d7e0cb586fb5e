// How fast the check is on a weak phone: `npm run bench`, after a build. Chromium with a sixth of its speed on a slow line goes through a whole
// check several times. It measures and never judges: seconds differ from machine to machine, so no test rests on them (bytes are tested).
//   node scripts/bench.mjs [--rounds 5] [--language ti]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { answerQuestion, heldBy, observe, press } from './bench/inPage.mjs';
import { findShell } from './browser.mjs';
import { record } from './proof/record.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, language: { type: 'string', default: 'ti' }, dir: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4530' } } });
const rounds = Number(values.rounds);
const language = values.language;
const address = `http://127.0.0.1:${values.port}/${language}/check/`;

const CPU_SLOWER = 6;
/** As "slow 4G" of Lighthouse: 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
/** After a press the page is left alone for so long that what follows from it is over; nothing is asked of it meanwhile. */
const QUIET_MS = 1500;

/** One check from the first question to the result: what a holder of a temporary permit answers who has lived here for years; else "I don't know", or the first option. */
const ANSWERS = { situation: 'regularTemporary', goal: 'stay', permitExpires: '2027-03-01', permitSince: '2019-03-01' };

const wait = (ms) => new Promise((done) => { setTimeout(done, ms); });
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** The page is driven over the protocol alone: what Playwright puts into a page to find and to wait costs more than a step of the check. */
async function round(browser) {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 360, height: 740 } });
  const cdp = await context.newCDPSession(await context.newPage());
  for (const domain of ['Page', 'Performance', 'Network', 'HeapProfiler']) await cdp.send(`${domain}.enable`);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
  await cdp.send('Network.emulateNetworkConditions', LINE);
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${observe})()` });
  const metrics = async () => Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value * 1000]));
  const ask = async (what, ...given) => (await cdp.send('Runtime.evaluate', { expression: `(${what})(...${JSON.stringify(given)})`, returnByValue: true })).result.value;
  const heap = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };

  const empty = await heap();
  await cdp.send('Page.navigate', { url: address });
  for (let at = 0; at < 200 && !(await ask(heldBy))?.ready; at += 1) await wait(100);
  await wait(2000);
  const first = await ask(heldBy);

  /** All that the main thread has done, but for the commands that ask for it. */
  const done = ({ TaskDuration, DevToolsCommandDuration }) => TaskDuration - DevToolsCommandDuration;
  /** What the main thread does from a press on. */
  const work = async () => {
    const before = await metrics();
    await ask(press, 'main [type="submit"]');
    await wait(QUIET_MS);
    const after = await metrics();
    return { work: done(after) - done(before), script: after.ScriptDuration - before.ScriptDuration, layout: after.LayoutDuration + after.RecalcStyleDuration - before.LayoutDuration - before.RecalcStyleDuration };
  };
  const steps = [];
  for (let at = 0; at < 40; at += 1) {
    const { question, isResult } = await ask(heldBy);
    if (isResult) break;
    await ask(answerQuestion, ANSWERS);
    await wait(300);
    const step = await work();
    const now = await ask(heldBy);
    if (now.question === question && !now.isResult) throw new Error(`Nothing came after ${question ?? 'the review'}.`);
    if (question) steps.push(step);
  }
  await wait(1500);
  const script = (await metrics()).ScriptDuration;
  const atResult = await ask(heldBy);
  if (!atResult.isResult) throw new Error('The check did not come to a result.');
  const used = await heap();

  const before = await metrics();
  const began = Date.now();
  await ask(press, `a[data-language="${language === 'nl' ? 'en' : 'nl'}"]`);
  for (let at = 0; at < 200 && (await ask(heldBy))?.language === atResult.language; at += 1) await wait(50);
  const change = Date.now() - began;
  const after = await metrics();
  await context.close();
  return {
    ready: first.ready, blocked: first.blocked, shiftFirst: first.shift, shift: atResult.shift, steps: steps.length, script, empty, heap: used, change, changeWork: done(after) - done(before),
    step: median(steps.map((one) => one.work)), stepScript: median(steps.map((one) => one.script)), stepLayout: median(steps.map((one) => one.layout)), worst: Math.max(...steps.map((one) => one.work)),
  };
}

const server = spawn(process.execPath, ['scripts/serve.mjs', '--dir', values.dir, '--port', values.port, '--strict-port'], { stdio: ['ignore', 'pipe', 'inherit'] });
await once(server.stdout, 'data');
const browser = await chromium.launch({ executablePath: findShell(), args: ['--no-sandbox', '--disable-gpu'] });
const found = [];
try {
  for (let at = 0; at < rounds; at += 1) found.push(await round(browser));
} finally {
  await browser.close();
  server.kill();
}
const of = (name, digits = 0) => Number(median(found.map((one) => one[name])).toFixed(digits));
const figures = [
  ['until the first question can be answered, ms', of('ready')],
  ['total blocking time until two seconds after, ms (goal: at most 150)', of('blocked')],
  ['layout shift until then', of('shiftFirst', 4)],
  ['layout shift over the whole check (goal: below 0.01)', of('shift', 4)],
  ['questions of the check', of('steps')],
  ['work on the main thread for a step, median, ms (goal: at most 30)', of('step', 1)],
  ['of it in scripts', of('stepScript', 1)],
  ['of it styles and layout', of('stepLayout', 1)],
  ['the heaviest step, ms', of('worst', 1)],
  ['time in scripts for a whole check, ms', of('script')],
  ['heap of an empty page, MB', of('empty', 2)],
  ['heap at the result, MB (goal: at most 3)', of('heap', 2)],
  ['change of language on the result, ms', of('change')],
  ['of it work on the main thread, ms', of('changeWork')],
];
for (const [what, figure] of figures) console.log(`${String(figure).padStart(8)}  ${what}`);
record('bench', {
  title: 'Speed on a weak phone', command: `node scripts/bench.mjs --rounds ${rounds} --language ${language}`, versions: { chromium: browser.version() }, figures,
  notes: [`Medians of ${rounds} rounds; CPU ${CPU_SLOWER} times slower, 1.6 Mbit/s and 150 ms. No test rests on these.`, 'The work of a step is all that the main thread does for it, with painting; in a browser without a graphics card, which draws on the processor.'],
});
