// Which files of a built site are kept on a device for use without internet.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** @typedef {import('../src/offline/files').Packs} Packs */

/** Not kept: what other sites put into their pages, pages about an address that is wrong, those on which lawyers and translators review, and what programs read. */
const NEVER = /^(v1|rules)\/|^version\.json$|(^|\/)(embed|404|review)\/|^404\.html$/;
/** Of what a page loads: not the recordings, of which there may be many, and not the pictures of the app, which the device keeps itself. */
const PARTS = /\.(js|css|json|svg|woff2)$/;
/** Kept in every language, so that each can say what it has, and what to do in haste. */
const EVERYWHERE = ['', 'offline/'];

/**
 * Finds what is kept: whatever a page names, and what that names in turn. Names of files are unique, for a hash is in them.
 * @param {string} dist the built site
 * @param {Record<string, { script: string }>} languages by their ids
 * @returns {Packs}
 */
export function packsOf(dist, languages) {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => !NEVER.test(file));
  const parts = files.filter((file) => PARTS.test(file) && file !== 'worker.js');
  /** @type {Map<string, string[]>} */
  const known = new Map();
  /** The parts that a file names. @param {string} file */
  const named = (file) => {
    const before = known.get(file);
    if (before) return before;
    const text = readFileSync(join(dist, file), 'latin1');
    const found = parts.filter((part) => part !== file && text.includes(basename(part)));
    known.set(file, found);
    return found;
  };
  /** All that some files need, they themselves included. @param {string[]} first @param {string} [script] whose font is needed */
  const reach = (first, script) => {
    const all = new Set(first);
    for (const file of all) {
      for (const part of named(file)) if (!part.endsWith('.woff2') || basename(part).startsWith(`${script}.`)) all.add(part);
    }
    return [...all];
  };
  /** @param {string} file @returns {import('../src/offline/files').File} */
  const entry = (file) => [file.replace(/(^|\/)index\.html$/, '$1'), createHash('sha256').update(readFileSync(join(dist, file))).digest('hex').slice(0, 16)];

  const ids = Object.keys(languages);
  const pagesOf = (/** @type {string} */ id) => files.filter((file) => file.startsWith(`${id}/`) && file.endsWith('index.html'));
  const shared = reach(['index.html', ...ids.flatMap((id) => EVERYWHERE.map((path) => `${id}/${path}index.html`))]);
  const own = ids.map((id) => [id, reach(pagesOf(id), languages[id]?.script).filter((file) => !shared.includes(file)).sort().map(entry)]);
  return { shared: shared.sort().map(entry), languages: Object.fromEntries(own) };
}
