// How fast the check is on a weak phone: `npm run bench`, after a build. Chromium with a sixth of its speed on a slow line goes through a whole
// check several times. It measures and never judges: seconds differ from machine to machine, so no test rests on them (bytes are tested).
//   node scripts/bench.mjs [--rounds 5] [--language ti]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findShell } from './browser.mjs';
import { record } from './proof/record.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, language: { type: 'string', default: 'ti' }, port: { type: 'string', default: '4530' } } });
const rounds = Number(values.rounds);
const language = values.language;
const address = `http://127.0.0.1:${values.port}/${language}/check/`;

const CPU_SLOWER = 6;
/** As "slow 4G" of Lighthouse: 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };

/** One check from the first question to the result: what a holder of a temporary permit answers who has lived here for years. */
const ANSWERS = [
  ['situation', 'regularTemporary'], ['goal', 'stay'], ['permitExpires', '2027-03-01'], ['permitSince', '2019-03-01'],
];

/** Runs before the page: remembers long tasks and shifts of the layout, and when the first question can be answered. */
function observe() {
  const seen = { blocked: 0, shift: 0, ready: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) seen.blocked += Math.max(0, duration - 50); }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => { for (const one of list.getEntries()) if (!one.hadRecentInput) seen.shift += one.value; }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    // Preact keeps its tree on the element that it has taken over.
    if (document.getElementById('check')?.__k) seen.ready = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Fills in the question that is open: as told, else in the way that leads on, "I don't know" where there is one. */
async function fill(page, question) {
  const [, given] = ANSWERS.find(([id]) => id === question) ?? [];
  if (await page.locator(`[name="${question}.day"]`).count()) {
    if (!given) return page.check(`[name="${question}.unknown"]`);
    const [year, month, day] = given.split('-');
    for (const [part, value] of Object.entries({ day, month, year })) await page.fill(`[name="${question}.${part}"]`, value);
    return undefined;
  }
  return given ? page.check(`[name="${question}"][value="${given}"]`) : page.locator(`[name="${question}"]`).first().check();
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

async function round(browser) {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  for (const domain of ['Performance', 'Network', 'HeapProfiler']) await cdp.send(`${domain}.enable`);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
  await cdp.send('Network.emulateNetworkConditions', LINE);
  await page.addInitScript(observe);
  const metric = async (name) => (await cdp.send('Performance.getMetrics')).metrics.find((one) => one.name === name)?.value ?? 0;

  await page.goto(address);
  await page.waitForFunction(() => window.seen.ready > 0);
  await page.waitForTimeout(2000);
  const first = await page.evaluate(() => window.seen);

  const steps = [];
  for (let at = 0; at < 40 && !(await page.locator('[data-result]').count()); at += 1) {
    const form = page.locator('main form');
    const question = await form.getAttribute('data-question');
    if (question) await fill(page, question);
    const before = await metric('TaskDuration');
    await page.click('main [type="submit"]');
    await page.waitForFunction((was) => document.querySelector('[data-result]') || (document.querySelector('main form') && document.querySelector('main form')?.getAttribute('data-question') !== was), question);
    if (question) steps.push((await metric('TaskDuration') - before) * 1000);
  }
  await page.locator('[data-result]').waitFor();
  const script = (await metric('ScriptDuration')) * 1000;
  const { shift } = await page.evaluate(() => window.seen);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');

  const before = await metric('TaskDuration');
  const start = Date.now();
  await page.click(`a[data-language="${language === 'nl' ? 'en' : 'nl'}"]`);
  await page.waitForFunction((was) => document.documentElement.lang !== was, language);
  const change = { time: Date.now() - start, work: (await metric('TaskDuration') - before) * 1000 };
  await context.close();
  return { ready: first.ready, blocked: first.blocked, shiftFirst: first.shift, shift, step: median(steps), worst: Math.max(...steps), steps: steps.length, script, heap: usedSize / 1e6, change: change.time, changeWork: change.work };
}

const server = spawn(process.execPath, ['scripts/serve.mjs', '--dir', 'dist', '--port', values.port, '--strict-port'], { stdio: ['ignore', 'pipe', 'inherit'] });
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
  ['the heaviest step, ms', of('worst', 1)],
  ['time in scripts for a whole check, ms', of('script')],
  ['heap at the result, MB (goal: at most 3)', of('heap', 2)],
  ['change of language on the result, ms', of('change')],
  ['of it work on the main thread, ms', of('changeWork')],
];
for (const [what, figure] of figures) console.log(`${String(figure).padStart(8)}  ${what}`);
record('bench', {
  title: 'Speed on a weak phone', command: `node scripts/bench.mjs --rounds ${rounds} --language ${language}`, versions: { chromium: browser.version() }, figures,
  notes: [`Medians of ${rounds} rounds; CPU ${CPU_SLOWER} times slower, 1.6 Mbit/s and 150 ms. No test rests on these.`, 'The work of a step is that of the whole renderer, with what the driver asks of the page to see that the step is done.'],
});
