// Static output only. The list of pages and languages is not here: it follows from src/pages/[lang]
// and locales/. Some settings come from the environment, so that one source serves any address and any host:
//   PERMIT_PATH_SITE  where the site stands      PERMIT_PATH_BASE  the folder it stands in there
//   PERMIT_PATH_OUT   where the build goes       and who hosts it: scripts/host.mjs
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { buildEnv } from './scripts/build-env.mjs';
import bundled, { noteBundled } from './scripts/bundled.mjs';
import chunks from './scripts/chunks.mjs';
import embed from './scripts/embed.mjs';
import fonts from './scripts/fonts.mjs';
import headers from './scripts/headers.mjs';
import hostSettings, { readHost } from './scripts/host.mjs';
import offline from './scripts/offline.mjs';
import plainImports from './scripts/plain-imports.mjs';
import preload from './scripts/preload.mjs';
import purgeNlds from './scripts/purge-nlds.mjs';
import sums from './scripts/sums.mjs';
import { forPages } from './src/hosting/policy.ts';

const { PERMIT_PATH_BASE, PERMIT_PATH_OUT } = process.env;
const host = readHost(process.env);

export default defineConfig({
  site: host.site,
  base: PERMIT_PATH_BASE || '/',
  outDir: PERMIT_PATH_OUT || './dist',
  output: 'static',
  trailingSlash: 'always',
  // The default, 'jsx', eats the space at a line break between a word and a link.
  compressHTML: true,
  build: { inlineStylesheets: 'auto' },
  // Costs a script on every page; the pages are small enough without.
  prefetch: false,
  // The highlighter writes style attributes, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  integrations: [preact(), fonts(), embed(), preload(), offline(), bundled(), sums(), headers(), hostSettings(host)],
  vite: {
    plugins: [purgeNlds(), plainImports(), chunks(), noteBundled()],
    define: buildEnv(process.env),
  },
  security: {
    // A meta tag in each page. Astro adds script-src and style-src: 'self' and the hashes of what it
    // puts inline. frame-ancestors cannot stand in a meta tag; it belongs to the host's headers.
    csp: { directives: [...forPages] },
  },
});
