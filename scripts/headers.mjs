// Writes the headers of `src/hosting/headers.ts` as hosts read them: `_headers` for those that look for it, and `hosting/` with what a
// server includes. Last of all, when every file of the build is there.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const source = (name) => fileURLToPath(new URL(`../src/hosting/${name}.ts`, import.meta.url));

/** Every file of a build, from its folder on, with a slash before. @param {string} dir */
export const filesIn = (dir) => readdirSync(dir, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  .map(({ parentPath, name }) => `/${relative(dir, join(parentPath, name)).replaceAll('\\', '/')}`).sort();

/** @param {string} text */
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
/** What a policy calls inline; data in an element for scripts is none. */
const INLINE = /<(script|style)(?![^>]*(?: src=|application\/json))[^>]*>(.*?)<\/\1>/gs;

/** The hashes of what a page has inline. @param {string} html @returns {string[]} */
export const inlineOf = (html) => [...html.matchAll(INLINE)].map(([, , text = '']) => hashOf(text));

/**
 * What the pages of a build really have inline. Astro's own list, in each page, has all that any page could have.
 * @param {string} dir @returns {import('../src/hosting/policy').Inline}
 */
export function inlineIn(dir) {
  const found = { script: new Set(), style: new Set() };
  for (const file of filesIn(dir).filter((one) => one.endsWith('.html'))) {
    for (const [, kind, text] of readFileSync(join(dir, file), 'utf8').matchAll(INLINE)) found[kind].add(hashOf(text));
  }
  return { scripts: [...found.script].sort(), styles: [...found.style].sort() };
}

/** Writes the files into a folder of a build. @param {string} dir @param {string} base */
async function writeHeaders(dir, base) {
  const { module: files } = await runnerImport(source('files'));
  const { module: headers } = await runnerImport(source('headers'));
  const { headersFile, nginxMaps, nginxHeaders, nginxSite, caddyHeaders, caddyFile } = /** @type {typeof import('../src/hosting/files')} */ (files);
  const parts = /** @type {typeof import('../src/hosting/headers')} */ (headers).partsOf(inlineIn(dir));
  const paths = filesIn(dir);
  writeFileSync(join(dir, '_headers'), headersFile(parts, paths, base));
  const hosting = join(dir, 'hosting');
  mkdirSync(hosting, { recursive: true });
  writeFileSync(join(hosting, 'nginx-maps.conf'), nginxMaps(parts, paths, base));
  writeFileSync(join(hosting, 'nginx-headers.conf'), nginxHeaders(parts));
  writeFileSync(join(hosting, 'nginx-site.conf'), nginxSite(base));
  writeFileSync(join(hosting, 'caddy-headers'), caddyHeaders(parts, base));
  writeFileSync(join(hosting, 'Caddyfile'), caddyFile(paths, base));
}

/** @returns {import('astro').AstroIntegration} */
export default function headers() {
  let base = '/';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => { base = config.base.replace(/\/?$/, '/'); },
      'astro:build:done': ({ dir }) => writeHeaders(fileURLToPath(dir), base),
    },
  };
}
