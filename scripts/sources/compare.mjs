// Looks at the page of each source, one after the other, and says what is not as it was, and what rests on it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { runnerImport } from 'vite';
import { look } from './look.mjs';
import { linesOf } from './rests.mjs';

/** @typedef {import('./look.mjs').Look & { ids: string[], url: string, before: import('./look.mjs').Seen | undefined }} Found */
/** Between two pages, in milliseconds: we are a guest there. */
const PAUSE = 2000;
/** How many new pieces of a page are shown, and how many letters of each: the rest one reads there. */
const [PIECES, LETTERS] = [12, 160];
/** What somebody must look into. */
const MATTERS = ['changed', 'moved', 'vanished'];

const { module } = await runnerImport('./src/law/sources.ts');
const { sources } = /** @type {typeof import('../../src/law/sources')} */ (module);

/** The ids of sources by the address of their page: two of them are one law on two days. @returns {Map<string, string[]>} */
function byAddress() {
  const found = new Map();
  for (const [id, source] of Object.entries(sources)) if ('url' in source && source.url) found.set(source.url, [...(found.get(source.url) ?? []), id]);
  return found;
}

/** What is said of a page that is not as it was. @param {Found} found @returns {string[]} */
function told({ state, why, ids, url, before, added, gone, pieces }) {
  const cut = (/** @type {string} */ piece) => (piece.length > LETTERS ? `${piece.slice(0, LETTERS)}…` : piece);
  const differs = pieces !== undefined && before && pieces !== before.pieces;
  return [
    `${state}: ${ids.join(', ')}  ${url}`,
    ...(why ? [`  ${why}`] : []),
    ...(before ? [`  last seen on ${before.day}`] : []),
    ...(differs ? [`  ${added.length} pieces of text are new, ${gone} are gone${added.length + gone === 0 ? ': their order is another' : ''}`] : []),
    ...added.slice(0, PIECES).map((piece) => `  + ${cut(piece)}`),
    ...(added.length > PIECES ? [`  + and ${added.length - PIECES} more`] : []),
    ...(MATTERS.includes(state) ? ids.flatMap(linesOf) : []),
  ];
}

/**
 * Compares all sources that have an address.
 * @param {{ file: string, write?: boolean, at?: string | undefined, patience?: number | undefined, say: (line: string) => void }} options `file` keeps what was seen, and gets what is seen now with
 *   `write`; `at` is a server that is asked in place of all hosts, each a folder there; `patience` in milliseconds
 * @returns {Promise<0 | 1 | 2>} 0 where all is the same, 1 where a page changed, moved or vanished, 2 where that cannot be told
 */
export async function compareSources({ file, write = false, at, patience, say }) {
  /** @type {Record<string, import('./look.mjs').Seen>} */
  const seen = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  /** @type {Map<string, number>} */
  const count = new Map();
  for (const [url, ids] of byAddress()) {
    const before = seen[url];
    const found = await look(at ? at + url.replace('https://', '') : url, before, patience);
    count.set(found.state, (count.get(found.state) ?? 0) + 1);
    if (found.state !== 'same') told({ ...found, ids, url, before }).forEach(say);
    if (write && found.pieces !== undefined) seen[url] = { day: new Date().toISOString().slice(0, 10), pieces: found.pieces };
    if (!at) await new Promise((done) => setTimeout(done, PAUSE));
  }
  say(`${byAddress().size} pages: ${[...count].map(([state, number]) => `${number} ${state}`).join(', ')}.`);
  if (write) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(seen, null, 2)}\n`);
  } else if (count.has('new')) say('What was never seen cannot be compared: read those pages, then run npm run sources:compare -- --write.');
  if (MATTERS.some((state) => count.has(state))) return 1;
  return count.has('unreachable') || (count.has('new') && !write) ? 2 : 0;
}
