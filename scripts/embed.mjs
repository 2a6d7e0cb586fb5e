// Makes what partners paste: one script at an address that stays, `/v1/embed.js`. Its name has no hash, and it loads nothing but the frame.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { noteBundled } from './bundled.mjs';

const root = new URL('../', import.meta.url);

/** Builds the loader into a folder. @param {URL} out */
const makeLoader = (out) => build({
  configFile: false,
  logLevel: 'warn',
  root: fileURLToPath(root),
  publicDir: false,
  plugins: [noteBundled()],
  build: {
    outDir: fileURLToPath(new URL('v1/', out)),
    // Private members and module scripts: what reads the first reads the second.
    target: 'es2022',
    lib: { entry: fileURLToPath(new URL('src/embed/loader.ts', root)), formats: ['es'], fileName: () => 'embed.js' },
  },
});

/** @returns {import('astro').AstroIntegration} */
export default function embed() {
  return { name: 'embed', hooks: { 'astro:build:done': async ({ dir }) => { await makeLoader(dir); } } };
}
