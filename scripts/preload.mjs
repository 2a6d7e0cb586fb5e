// Names in the head of the check what its first question waits for: the scripts, which a browser would come upon one after the other and only once
// the styles are there, and the font of the page's script, without which the lines break anew when it comes. On a slow line and a slow phone that is
// a second earlier and no layout twice. Pages that stand still wait for no script, and take the font of the device where it has one.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PAGES = /^[a-z]{2}\/(?:check|embed)\/index\.html$/;
const STYLES = '<link rel="stylesheet"';

/**
 * What a page loads before its first question.
 * @param {string} html @param {(name: string) => string} read text of a file beside the scripts @param {readonly string[]} fonts names of the files
 * @returns {{ scripts: string[]; font: string | undefined; folder: string }}
 */
function neededBy(html, read, fonts) {
  const entries = [...html.matchAll(/<script type="module" src="([^"]*\/)([^"/]+\.js)">/g)];
  const scripts = new Set(entries.map(([, , name = '']) => name));
  for (const name of scripts) for (const [, other = ''] of read(name).matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g)) scripts.add(other);
  const [, script = ''] = /<html [^>]*data-script="([a-z]+)"/.exec(html) ?? [];
  return { scripts: [...scripts], font: fonts.find((name) => name.startsWith(`${script}.`)), folder: entries[0]?.[1] ?? '' };
}

/** @returns {import('astro').AstroIntegration} */
export default function preload() {
  return {
    name: 'preload',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const assets = new URL('_astro/', dir);
        const fonts = readdirSync(assets).filter((name) => name.endsWith('.woff2'));
        for (const page of readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => PAGES.test(path))) {
          const file = fileURLToPath(new URL(page, dir));
          const html = readFileSync(file, 'utf8');
          const { scripts, font, folder } = neededBy(html, (name) => readFileSync(new URL(name, assets), 'utf8'), fonts);
          if (scripts.length === 0 || !html.includes(STYLES)) throw new Error(`${page} has no script or no styles to wait for.`);
          const links = scripts.map((name) => `<link rel="modulepreload" href="${folder}${name}">`);
          if (font) links.push(`<link rel="preload" as="font" type="font/woff2" href="${folder}${font}" crossorigin>`);
          writeFileSync(file, html.replace(STYLES, `${links.join('')}${STYLES}`));
        }
      },
    },
  };
}
