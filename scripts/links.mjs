// Every address of the site that a build names: in its pages, style sheets, manifests and feeds, in its folder and with the place on the page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './headers.mjs';

/** An attribute of ours that begins with a slash is an address too. */
const ATTRIBUTES = /\s(?:(?:href|src|poster)="|data-[\w-]+="(?=\/))([^"]*)"/g;
/** Where each kind of file has its addresses. @type {Record<string, RegExp[]>} */
const NAMED = {
  html: [ATTRIBUTES],
  css: [/url\(['"]?([^'")]+)['"]?\)/g],
  webmanifest: [/"(?:src|start_url|scope|id)":\s*"([^"]*)"/g],
  atom: [/ href="([^"]*)"/g],
};
const ENTITIES = { '&amp;': '&', '&#38;': '&', '&quot;': '"', '&#39;': "'" };
const addressOf = (/** @type {string} */ file) => file.slice(1).replace(/(^|\/)index\.html$/, '$1');
const decode = (/** @type {string} */ text) => text.replace(/&(amp|#38|quot|#39);/g, (entity) => ENTITIES[/** @type {keyof typeof ENTITIES} */ (entity)]);

/**
 * Looks where each address leads.
 * @param {string} dir the folder of the build @param {string} base the folder it stands in, such as `/permit-path/` @param {string} site its address, such as `https://site.example`
 * @returns {{ checked: number, places: number, broken: string[] }} how many addresses of ours were looked at, and how many with a place on the page; `broken` as `file -> address`
 */
export function checkLinks(dir, base, site) {
  const files = filesIn(dir);
  const there = new Set(files.map((file) => base + addressOf(file)));
  /** @type {Map<string, Set<string>>} */
  const ids = new Map(files.filter((file) => file.endsWith('.html')).map((file) => [
    base + addressOf(file), new Set([...readFileSync(join(dir, file), 'utf8').matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id)),
  ]));
  /** What stands behind # of the check is no id: it begins there. */
  const isPlace = (/** @type {URL} */ { pathname, hash }) => {
    const start = /^#start=([\w-]+)$/.exec(hash)?.[1];
    if (start && pathname.endsWith('/check/')) return there.has(pathname.replace(/check\/$/, `routes/${start}/`));
    return ids.get(pathname)?.has(decodeURIComponent(hash.slice(1))) ?? false;
  };
  const found = { checked: 0, places: 0, broken: /** @type {string[]} */ ([]) };
  for (const file of files) {
    const patterns = NAMED[/[^.]*$/.exec(file)?.[0] ?? ''];
    if (!patterns) continue;
    const text = readFileSync(join(dir, file), 'utf8');
    const targets = new Set(patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, target = '']) => decode(target))));
    for (const target of targets) {
      // Data is no address, and an empty attribute is for a script to fill.
      if (target === '' || /^(data|mailto|tel|urn):/.test(target)) continue;
      const url = new URL(target, `${site}${base}${addressOf(file)}`);
      if (url.origin !== site) continue;
      found.checked += 1;
      if (url.hash) found.places += 1;
      if (!there.has(url.pathname) || (url.hash && !isPlace(url))) found.broken.push(`${file} -> ${target}`);
    }
  }
  return found;
}
