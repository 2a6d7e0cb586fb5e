import { existsSync, statSync } from 'node:fs';
import { NAMES } from '../../../src/islands/store';
import { pathwayIds } from '../../../src/law/pathway';
import { questionIds } from '../../../src/law/questions';
import { languageIds } from '../../../src/text/languages';
import type { Sent } from './proxy';

// All that may happen. Whatever is not named here is a leak, also where no answer can be read in it: what is packed or encrypted cannot be.

/** Headers that a browser sends by itself, and that say nothing of the page. */
const HEADERS = /^(host|connection|proxy-connection|user-agent|accept|accept-encoding|accept-language|upgrade-insecure-requests|if-none-match|if-modified-since|cache-control|pragma|origin|service-worker|range|priority|purpose|sec-(fetch|ch-ua|purpose).*)$/;

/** Whether the build has a file at an address of the site: the choice of one of them is all that a request may say. */
export function isFile(path: string): boolean {
  const file = `dist${decodeURIComponent(path)}${path.endsWith('/') ? 'index.html' : ''}`;
  return !path.includes('..') && existsSync(file) && statSync(file).isFile();
}

/** Those of them that a page can set. */
const SET = ['accept', 'accept-language', 'cache-control', 'pragma', 'range'];
/** All of a request that a page can put words into, but for the choice of a file. */
export const wordsOf = ({ url, headers, body }: Sent): string => {
  const { pathname, search } = URL.canParse(url) ? new URL(url) : { pathname: url, search: '' };
  return [isFile(pathname) ? '' : pathname, search, body, ...SET.map((name) => headers[name] ?? '')].join(' ');
};

/**
 * What is wrong with a request; undefined when nothing is.
 * @param site its origin
 * @param hosts origins of pages that others made
 * @param versions what servers named versions of their files
 */
export function wrongWith({ method, url, headers, body }: Sent, site: string, hosts: readonly string[], versions: ReadonlySet<string>): string | undefined {
  if (!URL.canParse(url)) return 'no plain request';
  const strange = Object.keys(headers).filter((name) => !HEADERS.test(name) && name !== 'referer');
  if (strange.length > 0) return `header ${strange.join()}`;
  // Looking for a newer worker, a browser says that the worker it has asks.
  const from = headers['referer'];
  if (from && from !== `${site}/worker.js` && !hosts.some((origin) => from.startsWith(`${origin}/`))) return `referer ${headers['referer']}`;
  const version = headers['if-none-match'] ?? headers['if-modified-since'];
  if (version && !versions.has(version)) return `version ${version}`;
  if (method !== 'GET') return method;
  if (body !== '') return 'body';
  const { origin, pathname, search } = new URL(url);
  if (search !== '') return 'query';
  if (origin === site) return isFile(pathname) ? undefined : 'no file of the build';
  return hosts.includes(origin) ? undefined : 'another origin';
}

const places = [...questionIds.map((id) => `q=${id}`), 'review', 'result', 'follow', ...pathwayIds.map((id) => `start=${id}`)];

/** What is wrong with an address in the address bar. A link that somebody made on purpose is known to the test. */
export function wrongAddress(url: string, site: string, hosts: readonly string[]): string | undefined {
  if (url === 'about:blank' || url === 'about:srcdoc') return undefined;
  const { origin, pathname, search, hash } = new URL(url);
  if (hosts.includes(origin)) return undefined;
  if (origin !== site) return 'another origin';
  if (search !== '') return 'query';
  if (!isFile(pathname)) return 'no file of the build';
  // A part of a page by its id; the longest of ours are those of conditions.
  return hash === '' || hash === '#' || places.includes(hash.slice(1)) || /^#[a-z][A-Za-z-]{1,60}(\.[a-z][A-Za-z-]{1,40})?$/.test(hash) ? undefined : `hash ${hash}`;
}

const oneOf = (ids: readonly string[]) => `(${ids.join('|')})`;
const language = oneOf([...languageIds, 'all']);
/** Between page and worker, between tabs, and between the widget and the page that holds it: `src/offline/messages.ts`, `src/islands/done.ts`, `src/embed/protocol.ts`. */
const MESSAGES = [
  new RegExp(`^\\{"keep":"${language}"\\}$`), /^\{"(kept|renew)":true\}$/, /^(true|false)$/, new RegExp(`^\\[("${language}",?)*\\]$`), /^"?delete"?$/,
  /^\{"permitPath":1,"(height":\d*[02468]0|moment":"(ready|started|finished)")\}$/,
  new RegExp(`^\\{"permitPath":1,("look":\\{("[a-z-]+":"[^"]*",?)*\\}|"lang":"${oneOf(languageIds)}"|"pathway":"${oneOf(['', ...pathwayIds])}")\\}$`),
];
/** @param text what was said, as JSON; after it may stand the ports that went along */
export const isMessage = (text: string): boolean => MESSAGES.some((one) => one.test(text.replace(/ \[(\{\},?)*\]$/, '')));

/** Names under which the site may keep something in the tab, as the page about privacy lists them; the others only where somebody asks for it. */
export const IN_THE_TAB: readonly string[] = [NAMES.answers, NAMES.journey, NAMES.beside, NAMES.deleted];
export const LASTING: readonly string[] = [NAMES.saved, NAMES.journeySaved, NAMES.noInstall];
