// What Lighthouse says of the site on a phone, as nginx serves it packed. It is a program of 176 MB, so it is no part of the tests.
//   PERMIT_PATH_LIGHTHOUSE=<folder> npm run proof:lighthouse      where in <folder>: npm i lighthouse@13.5.0
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../browser.mjs';
import { compress } from '../compress.mjs';
import { startNginx } from '../nginx.mjs';
import { record } from './record.mjs';

const lighthouse = join(process.env.PERMIT_PATH_LIGHTHOUSE ?? '', 'node_modules/lighthouse');
const browser = findBrowser();
if (!existsSync(lighthouse) || !browser) {
  console.error('Set PERMIT_PATH_LIGHTHOUSE to a folder with the package lighthouse, and have a Chromium: see the head of this file.');
  process.exit(2);
}
/** One of each kind, in three scripts: a home page, the check, a pathway, a topic. A result has no address of its own: it is the check. */
const KINDS = ['', 'check/', 'routes/regular-permanent/', 'topics/help/'];
const LANGUAGES = ['nl', 'ar', 'ti'];
const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const site = mkdtempSync(join(tmpdir(), 'hosted-'));
cpSync('dist', site, { recursive: true });
await compress(site);
const nginx = await startNginx(site);
/** @type {[what: string, figure: string][]} */
const figures = [];
/** @type {Set<string>} what cost points, by its page's category */
const lost = new Set();
let least = 100;
try {
  for (const path of LANGUAGES.flatMap((language) => KINDS.map((kind) => `${language}/${kind}`))) {
    const { stdout } = await promisify(execFile)(process.execPath, [
      // Not over https: the browser does not know the authority of this nginx.
      join(lighthouse, 'cli/index.js'), `http://localhost:${nginx.plain}/${path}`, '--output=json', '--quiet', `--only-categories=${CATEGORIES}`, `--chrome-flags=${FLAGS.join(' ')}`,
    ], { maxBuffer: 1 << 28, env: { ...process.env, CHROME_PATH: browser } });
    const { categories, audits } = JSON.parse(stdout);
    const scores = CATEGORIES.map((id) => Math.round(categories[id].score * 100));
    least = Math.min(least, ...scores);
    for (const id of CATEGORIES) {
      for (const { id: audit, weight } of categories[id].auditRefs) if (weight > 0 && audits[audit].score !== null && audits[audit].score < 0.9) lost.add(`${id}: ${audits[audit].title} (/${path})`);
    }
    const figure = `${scores.join(' / ')}; LCP ${audits['largest-contentful-paint'].displayValue}, TBT ${audits['total-blocking-time'].displayValue}, CLS ${audits['cumulative-layout-shift'].displayValue}`;
    figures.push([`/${path}`, figure]);
    console.log(`/${path} ${figure}`);
  }
} finally {
  await nginx.stop();
  rmSync(site, { recursive: true, force: true });
}
for (const what of lost) console.log(what);
record('lighthouse', {
  title: 'Lighthouse, a phone on a slow line',
  command: 'PERMIT_PATH_LIGHTHOUSE=<folder> npm run proof:lighthouse',
  versions: { lighthouse: JSON.parse(readFileSync(join(lighthouse, 'package.json'), 'utf8')).version, nginx: nginx.version },
  figures: [['least score of all', String(least)], ...figures],
  notes: [
    'Of 100 each: performance / accessibility / best practices / search. LCP: when the largest part is drawn. TBT: how long the page did not listen. CLS: how far parts jumped.',
    'Lighthouse slows line and processor down by reckoning (its own settings for a phone). One run for each page, on a machine that did other work too.',
    'Over http on this machine, packed with brotli. A real host adds https and distance.',
    ...[...lost].map((what) => `Below 90: ${what}.`),
  ],
});
