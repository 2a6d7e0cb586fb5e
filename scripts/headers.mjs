// Writes the headers of `src/hosting/headers.ts` as hosts read them: `_headers` for those that look for it, and `hosting/` with what a
// server includes. Last of all, when every file of the build is there.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const source = fileURLToPath(new URL('../src/hosting/files.ts', import.meta.url));

/** Writes the files into a folder of a build. @param {URL} out @param {string} base */
async function writeHeaders(out, base) {
  const { module } = await runnerImport(source);
  const { headersFile, nginxMaps, nginxHeaders, caddyHeaders } = /** @type {typeof import('../src/hosting/files')} */ (module);
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    .map(({ parentPath, name }) => `/${relative(fileURLToPath(out), join(parentPath, name)).replaceAll('\\', '/')}`);
  writeFileSync(new URL('_headers', out), headersFile(files, base));
  const hosting = new URL('hosting/', out);
  mkdirSync(hosting, { recursive: true });
  writeFileSync(new URL('nginx-maps.conf', hosting), nginxMaps(base));
  writeFileSync(new URL('nginx-headers.conf', hosting), nginxHeaders());
  writeFileSync(new URL('caddy-headers', hosting), caddyHeaders(base));
}

/** @returns {import('astro').AstroIntegration} */
export default function headers() {
  let base = '/';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => { base = config.base.replace(/\/?$/, '/'); },
      'astro:build:done': ({ dir }) => writeHeaders(dir, base),
    },
  };
}
