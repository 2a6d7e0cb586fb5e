// Which packages are in the site itself, other than the tools that make it; found by the build, for each of them wants its licence told.
// The build writes `licences.txt` with those licences, and stops where docs/licences.md does not know a package.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { families } from './fonts.mjs';
import { IN_SITE } from './licences.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const packageOf = (/** @type {string} */ path) => /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(path)?.[1]?.replaceAll('\\', '/');

/** @type {Set<string>} */
const found = new Set();

/** Notes whose code is in what a browser gets. @returns {import('vite').Plugin} */
export const noteBundled = () => ({
  name: 'note-bundled',
  apply: 'build',
  generateBundle(_, bundle) {
    if (this.environment.name !== 'client') return;
    for (const part of Object.values(bundle)) {
      if (part.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(part.modules)) {
        const name = renderedLength > 0 ? packageOf(id) : undefined;
        if (name) found.add(name);
      }
    }
  },
});

/** Those whose rules our style sheets take in, and whose fonts are drawn. */
function notedElsewhere() {
  const styles = join(root, 'src/styles');
  const text = readdirSync(styles).filter((file) => file.endsWith('.css')).map((file) => readFileSync(join(styles, file), 'utf8')).join('');
  const imported = [...text.matchAll(/@import\s+(?:url\()?['"]((?:@[^/'"]+\/)[^/'"]+)/g)].map(([, name = '']) => name);
  return [...imported, ...Object.values(families).map(({ file }) => packageOf(file) ?? '')];
}

/** Which package, and the licence as it came with it. @param {string} name @returns {[name: string, text: string]} */
function licenceOf(name) {
  const folder = join(root, 'node_modules', name);
  const { version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
  const where = (typeof repository === 'string' ? repository : repository?.url ?? '').replace(/^git\+/, '');
  return [`${name} ${version}, ${license}, ${where}`, file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').trim() : `It came without a file of its licence, ${license}.`];
}

/** All licences, each text once, below the packages that have it. @param {string[]} names */
function licencesText(names) {
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  for (const [name, text] of names.map(licenceOf)) byText.set(text, [...(byText.get(text) ?? []), name]);
  const blocks = [...byText].map(([text, having]) => `${having.join('\n')}\n\n${text}`);
  return `Permit Path is under the EUPL-1.2. It has these in it:\n\n${blocks.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** @returns {import('astro').AstroIntegration} */
export default function bundled() {
  return {
    name: 'bundled',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const names = [...new Set([...found, ...notedElsewhere()])].sort();
        const [unknown, gone] = [names.filter((name) => !IN_SITE.includes(name)), IN_SITE.filter((name) => !names.includes(name))];
        if (unknown.length + gone.length > 0) throw new Error(`IN_SITE in scripts/licences.mjs is not what the site has. Add: ${unknown.join(', ') || 'none'}. Take out: ${gone.join(', ') || 'none'}.`);
        writeFileSync(new URL('licences.txt', dir), licencesText(names));
      },
    },
  };
}
