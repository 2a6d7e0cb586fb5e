// Makes the service worker once the pages are built, from the files that are really there. One file without imports: a browser
// compares it byte by byte to see whether there is a new version, and the list of files is in it.
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';
import { noteBundled } from './bundled.mjs';
import { packsOf } from './offline-files.mjs';

const root = new URL('../', import.meta.url);

/** Writes the worker into a built site. @param {string} dist */
export async function makeWorker(dist) {
  const { module } = await runnerImport(fileURLToPath(new URL('src/text/languages.ts', root)));
  await build({
    configFile: false,
    publicDir: false,
    plugins: [noteBundled()],
    logLevel: 'warn',
    define: {
      FILES_OF_THIS_VERSION: JSON.stringify(packsOf(dist, module.languages)),
      // Serwist is silent then.
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: dist,
      emptyOutDir: false,
      lib: { entry: fileURLToPath(new URL('src/offline/worker.ts', root)), formats: ['iife'], name: 'worker', fileName: () => 'worker.js' },
    },
  });
}

/** @returns {import('astro').AstroIntegration} */
export default function offline() {
  return { name: 'offline', hooks: { 'astro:build:done': ({ dir }) => makeWorker(fileURLToPath(dir)) } };
}
