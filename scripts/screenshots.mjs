// Makes the pictures of the README anew from a build: a question, a choice and a result on a phone, in three scripts.
//   npm run build && npm run screenshots
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { findShell } from './browser.mjs';

const root = new URL('../', import.meta.url);
const PORT = process.env.PERMIT_PATH_TEST_PORT ?? '4640';
const ROAD = { situation: 'asylumTemporary', goal: 'workWhileWaiting', permitExpires: '2027-07-31' };
/** What is shown: the language, and the question or `result` on which the picture is taken. */
const PICTURES = [['nl', 'permitExpires'], ['ar', 'goal'], ['ti', 'result']];

/** Answers until the place of the picture is open. @param {import('@playwright/test').Page} page @param {string} until */
async function walk(page, until) {
  for (const [question, answer] of Object.entries(ROAD)) {
    await page.waitForSelector(`form[data-question="${question}"]`);
    if (question === until) return;
    const [year, month, day] = answer.split('-');
    if (day) for (const [part, value] of Object.entries({ day, month, year })) await page.fill(`[name="${question}.${part}"]`, String(Number(value)));
    else await page.check(`input[name="${question}"][value="${answer}"]`);
    await page.click('main [type="submit"]');
  }
  await page.waitForSelector('[data-review]');
  await page.click('main [type="submit"]');
  await page.waitForSelector('[data-result]');
}

const server = spawn(process.execPath, ['scripts/serve.mjs', '--port', PORT, '--strict-port'], { cwd: fileURLToPath(root), stdio: ['ignore', 'pipe', 'inherit'] });
await new Promise((resolve) => server.stdout.once('data', resolve));
const browser = await chromium.launch({ executablePath: findShell(), args: ['--no-sandbox'] });
const folder = new URL('docs/screenshots/', root);
mkdirSync(folder, { recursive: true });
try {
  for (const [language, place] of PICTURES) {
    const page = await browser.newPage({ viewport: { width: 390, height: 780 }, deviceScaleFactor: 1.5, reducedMotion: 'reduce' });
    await page.clock.setFixedTime(new Date('2026-11-22T12:00:00+01:00'));
    await page.goto(`http://127.0.0.1:${PORT}/${language}/check/`);
    await walk(page, place);
    await page.evaluate(() => { window.scrollTo(0, 0); return document.fonts.ready; });
    const file = fileURLToPath(new URL(`check-${language}.webp`, folder));
    const { size } = await sharp(await page.screenshot()).webp({ quality: 82, effort: 6 }).toFile(file);
    console.log(`${file}: ${(size / 1024).toFixed(1)} kB`);
    await page.close();
  }
} finally {
  await browser.close();
  server.kill();
}
