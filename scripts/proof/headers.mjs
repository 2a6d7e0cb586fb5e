// Asks Mozilla's own program what it gives the headers that nginx sends: the scanner of the HTTP Observatory. It brings 190 packages and looks only at
// ports 80 and 443, so it is no part of the tests; those judge by the same published rules (scripts/observatory.mjs), which must come to the same.
//   PERMIT_PATH_OBSERVATORY=<folder> npm run proof:headers
// where in <folder>: npm i --ignore-scripts @mdn/mdn-http-observatory@1.4.8; echo {} > node_modules/@mdn/mdn-http-observatory/conf/hsts-preload.json
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compress } from '../compress.mjs';
import { startNginx } from '../nginx.mjs';
import { judgeHeaders } from '../observatory.mjs';
import { record } from './record.mjs';

const scanner = join(process.env.PERMIT_PATH_OBSERVATORY ?? '', 'node_modules/@mdn/mdn-http-observatory');
if (!existsSync(scanner)) {
  console.error('Set PERMIT_PATH_OBSERVATORY to a folder with the package @mdn/mdn-http-observatory: see the head of this file.');
  process.exit(2);
}
const PAGES = ['', 'nl/', 'ar/check/', 'ti/routes/regular-permanent/', 'nl/partners/', 'en/embed/'];

const site = mkdtempSync(join(tmpdir(), 'hosted-'));
cpSync('dist', site, { recursive: true });
const packed = await compress(site);
const nginx = await startNginx(site, { http: 80, https: 443 });
// For the program, and for what this one asks itself.
const env = { ...process.env, NODE_EXTRA_CA_CERTS: nginx.caFile };
/** @type {[what: string, figure: string][]} */
const figures = [];
let worst = 0;
try {
  for (const page of PAGES) {
    const { stdout } = spawnSync(process.execPath, [join(scanner, 'src/scan.js'), `localhost/${page}`], { encoding: 'utf8', env });
    const { scan, error } = JSON.parse(stdout);
    if (!scan) throw new Error(error);
    const mine = judgeHeaders({ headers: scan.responseHeaders, body: readFileSync(join(site, page, 'index.html'), 'utf8'), verified: true, plain: { status: 301, location: `https://localhost/${page}` }, shared: undefined, host: 'localhost' });
    console.log(`/${page} ${scan.grade} ${scan.score}, ${scan.testsPassed} of ${scan.testsQuantity} tests; by our own reading of the rules ${mine.grade} ${mine.score}`);
    figures.push([`/${page}`, `${scan.grade}, ${scan.score} points`]);
    if (scan.grade !== 'A+' || mine.score !== scan.score) worst = 1;
  }
} finally {
  await nginx.stop();
  rmSync(site, { recursive: true, force: true });
}
const kB = (/** @type {number} */ bytes) => `${Math.round(bytes / 1000).toLocaleString('en-GB')} kB`;
record('headers', {
  title: 'Headers, as a real host sends them',
  command: 'PERMIT_PATH_OBSERVATORY=<folder> npm run proof:headers',
  versions: { nginx: nginx.version, 'mdn-http-observatory': JSON.parse(readFileSync(join(scanner, 'package.json'), 'utf8')).version },
  figures: [...figures, ['files that were packed', packed.files], ['their size', kB(packed.raw)], ['as brotli', kB(packed.br)], ['as gzip', kB(packed.gz)]],
  notes: [
    "Mozilla's own program asked Debian's nginx on this machine, under a certificate of its own. It takes 100 points and more for A+. The list of names that browsers preload was left empty: it gives 5 points.",
    'Our own reading of the published rules came to the same points for each page; it judges in every run of the tests (tests/site/nginx.spec.ts).',
  ],
});
process.exitCode = worst;
