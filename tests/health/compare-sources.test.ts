// @module-tag thorough
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareSources } from '../../scripts/sources/compare.mjs';
import { piecesOf } from '../../scripts/sources/page-text.mjs';
import { restsOn } from '../../src/law/restsOn';
import { sources, type SourceId } from '../../src/law/sources';

// The command that compares the sources, against a server of ours that has a page at each of their addresses, and does to some what hosts do.

const folder = mkdtempSync(join(tmpdir(), 'seen-'));
const seen = join(folder, 'sources.json');
const pathOf = (id: SourceId) => (sources[id] as { url: string }).url.replace('https://', '/');
const page = (path: string, said = '', menu = 'Menu') =>
  `<!doctype html><title>x</title><body><nav>${menu}</nav><main><h1>${path}</h1>\n<p>What  is&nbsp;said, <a href="/">as ever</a>.</p>${said}<script>var at = ${menu.length}</script></main><footer>${menu}</footer>`;

/** What is done to the page at a path; every other one is as it was. */
let done: Record<string, (answer: import('node:http').ServerResponse) => void> = {};
let server: Server;
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    const own = done[path];
    if (own) return own(response);
    response.setHeader('Content-Type', 'text/html;charset=utf-8').end(page(path));
  }).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const html = (text: string) => (response: import('node:http').ServerResponse) => void response.setHeader('Content-Type', 'text/html').end(text);
const status = (code: number, to = '') => (response: import('node:http').ServerResponse) => void response.writeHead(code, to ? { Location: to } : {}).end();

const at = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
/** Compares. @returns the exit code, and what is said, by lines */
async function compare(write = false): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  return { code: await compareSources({ file: seen, write, at: at(), patience: 1000, say: (line) => lines.push(line) }), lines };
}
const said = (lines: string[]) => lines.filter((line) => /^[a-z]+: /.test(line)).map((line) => line.split('  ')[0]);

describe('one run after the other', () => {
  it('the first cannot compare, and says what to do', async () => {
    const { code, lines } = await compare();
    expect(code).toBe(2);
    expect(lines.at(-1)).toMatch(/read those pages, then run npm run sources:compare -- --write/);
  });

  it('what it saw is kept as prints, from which nobody reads the page', async () => {
    expect((await compare(true)).code).toBe(0);
    const kept = readFileSync(seen, 'utf8');
    expect(kept).not.toContain('as ever');
    expect(JSON.parse(kept)[(sources.S3 as { url: string }).url].pieces).toMatch(/^[0-9a-f]{8} [0-9a-f]{8}$/);
    const { code, lines } = await compare();
    expect([code, lines]).toEqual([0, [expect.stringMatching(/^\d+ pages: \d+ same\.$/)]]);
  });

  it('another menu, script or space is no change; another sentence is, and what rests on the page is listed', async () => {
    done = { [pathOf('S2')]: html(page(pathOf('S2'), '\n \n', 'Another menu')), [pathOf('S3')]: html(page(pathOf('S3'), '<p>You must wait <b>six</b> years.</p>')) };
    const { code, lines } = await compare();
    expect(code).toBe(1);
    expect(said(lines)).toEqual(['changed: S3']);
    expect(lines).toContain('  + You must wait six years.');
    const conditions = restsOn('S3').filter(({ kind }) => kind === 'conditions');
    expect(conditions.length).toBeGreaterThan(3);
    for (const { pathway, id, at } of conditions) expect(lines.some((line) => line.includes(`${pathway}.${id} `) && line.includes(at)), id).toBe(true);
    for (const kind of ['fees', 'documents', 'notes']) expect(lines.some((line) => line.startsWith(`   ${kind}: `)), kind).toBe(restsOn('S3').some((one) => one.kind === kind));
    expect(lines.some((line) => line.includes('civicIntegration (') && line.endsWith('see topics civic-integration'))).toBe(true);
  });

  it('a page that is gone, and one that leads elsewhere, are listed too; two sources of one law both', async () => {
    done = {
      [pathOf('S1')]: status(404), [pathOf('I22')]: status(410), [pathOf('I14')]: status(301, '/moved'),
      [pathOf('I16')]: status(301, `${pathOf('I16')}/`), [`${pathOf('I16')}/`]: html(page(pathOf('I16'))), [pathOf('L1')]: html(page(pathOf('L1'), '<p>Article 1a</p>')),
    };
    const { code, lines } = await compare();
    expect(code).toBe(1);
    expect(said(lines).sort()).toEqual(['changed: L1, L2', 'moved: I14', 'vanished: I22', 'vanished: S1']);
    expect(lines).toContain('  on S1 rest:');
    expect(lines).toContain('  on L2 rest:');
    expect(lines.some((line) => /^ {2}to http:.*\/moved$/.test(line))).toBe(true);
  });

  it('a host that is slow, broken, or has no page or no words there tells nothing about the page', async () => {
    done = { [pathOf('X1')]: () => {}, [pathOf('X2')]: status(503), [pathOf('I24')]: (response) => void response.setHeader('Content-Type', 'application/pdf').end('%PDF'), [pathOf('I20')]: html('<main><script>draw()</script></main>') };
    const { code, lines } = await compare(true);
    expect(code).toBe(2);
    expect(said(lines).sort()).toEqual(['unreachable: I20', 'unreachable: I24', 'unreachable: X1', 'unreachable: X2']);
    expect(lines.some((line) => line.includes('on X1 rest'))).toBe(false);
    // Nothing was kept of them in place of what was seen before.
    done = {};
    expect((await compare()).code).toBe(0);
  });

  it('the command says the same, and ends with the same code', async () => {
    done = { [pathOf('I9')]: status(404) };
    const { code, lines } = await compare();
    const [ended, out] = await new Promise<[unknown, string]>((resolve) => {
      execFile(process.execPath, ['scripts/compare-sources.mjs', '--at', at(), '--seen', seen], (error, stdout) => resolve([error?.code ?? 0, stdout]));
    });
    expect([ended, out.trim().split('\n')]).toEqual([code, lines]);
    expect(code).toBe(1);
  });
});

describe('the text of a page', () => {
  it('is what it says, piece by piece, wherever its own part is marked', () => {
    const own = '<h1>Fees</h1><ul><li>One <em>adult</em>:<span> € 85</span></li><li>&eacute;n&nbsp;kind</li></ul><table><tr><th>From</th><td>1&nbsp;June</td></tr></table>';
    for (const html of [`<nav>x</nav><main>${own}</main>`, `<div role="main">${own}<aside>x</aside></div>`, `<article>${own}</article>x`, `<body><header>x</header>${own}<footer>x</footer>`]) {
      expect(piecesOf(html), html).toEqual(['Fees', 'One adult: € 85', 'én kind', 'From', '1 June']);
    }
    expect(piecesOf('')).toEqual([]);
  });
});
