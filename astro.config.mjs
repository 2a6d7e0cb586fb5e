// Static output only. The list of pages and languages is not here: it follows from src/pages/[lang]
// and locales/. Three settings come from the environment, so that one source serves any address:
//   PERMIT_PATH_SITE  where the site stands      PERMIT_PATH_BASE  the folder it stands in there
//   PERMIT_PATH_OUT   where the build goes
import { buildDay, buildVersion } from './scripts/build-day.mjs';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import fonts from './scripts/fonts.mjs';
import offline from './scripts/offline.mjs';
import plainImports from './scripts/plain-imports.mjs';
import purgeNlds from './scripts/purge-nlds.mjs';

const { PERMIT_PATH_SITE, PERMIT_PATH_BASE, PERMIT_PATH_OUT } = process.env;

export default defineConfig({
  site: PERMIT_PATH_SITE || 'https://permit-path.example',
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
  integrations: [preact(), fonts(), offline()],
  vite: { plugins: [purgeNlds(), plainImports()], define: { 'import.meta.env.BUILD_DAY': JSON.stringify(buildDay()), 'import.meta.env.BUILD_VERSION': JSON.stringify(buildVersion()) } },
  security: {
    // A meta tag in each page. Astro adds script-src and style-src: 'self' and the hashes of what it
    // puts inline. frame-ancestors cannot stand in a meta tag; it belongs to the host's headers.
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        // Recordings of texts; a voice of the device is no media.
        "media-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        // No answer can ever leave by a form.
        "form-action 'none'",
        "object-src 'none'",
        "frame-src 'none'",
      ],
    },
  },
});
