// The licences of all packages, from the lock file: which are allowed and why, and docs/licences.md, which lists them.
//   node scripts/licences.mjs           writes the page
//   node scripts/licences.mjs --check   fails on a licence that nobody allowed, and when the page is not what the lock file says
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { record } from './proof/record.mjs';

/** The packages whose code, rules or letters are in the site itself. The build compares it with what it finds (`scripts/bundled.mjs`). */
export const IN_SITE = [
  '@astrojs/preact',
  '@fontsource/noto-sans-arabic',
  '@fontsource/noto-sans-ethiopic',
  '@nl-design-system-candidate/button-css',
  '@nl-design-system-candidate/heading-css',
  '@nl-design-system-candidate/link-css',
  '@nl-design-system-candidate/paragraph-css',
  '@nl-design-system-candidate/skip-link-css',
  '@preact/signals',
  '@preact/signals-core',
  '@utrecht/alert-css',
  '@utrecht/form-label-css',
  '@utrecht/root-css',
  '@utrecht/textbox-css',
  '@utrecht/unordered-list-css',
  '@wikimedia/codex-icons',
  'ical-generator',
  'idb',
  'lean-qr',
  'preact',
  'serwist',
  'xstate',
];

/** What may be in the site, which is under the EUPL-1.2: whoever passes it on tells these too, and `licences.txt` in each build does. */
const FOR_SITE = {
  MIT: 'asks for its notice, which `licences.txt` gives',
  ISC: 'the same',
  '0BSD': 'asks for nothing',
  'BSD-2-Clause': 'asks for its notice',
  'BSD-3-Clause': 'asks for its notice, and that its authors are not used to advertise',
  'Apache-2.0': 'asks for its notice; allowed beside the EUPL',
  'EUPL-1.2': 'our own',
  'OFL-1.1': 'for fonts: may be cut down and sent along, not sold alone',
};

/** What may be among the tools besides. They run when the site is made or tested; nothing of them is passed on. */
const FOR_TOOLS = {
  'MPL-2.0': 'only files of theirs that somebody changes fall under it; we change none',
  'LGPL-3.0-or-later': 'libvips, which draws pictures for `sharp`; it runs as it came',
  'BlueOak-1.0.0': 'as MIT',
  'CC0-1.0': 'asks for nothing',
  'CC-BY-4.0': 'data about browsers; asks for its name',
  'Python-2.0': 'as BSD',
  Zlib: 'asks that changes are marked; we change none',
};

const root = new URL('../', import.meta.url);
const page = new URL('docs/licences.md', root);

/** The licences of which an expression asks that all, or one, be kept. @param {string} expression */
const parts = (expression) => expression.replace(/[()]/g, '').split(/ AND | OR /);

/** Every package of the lock file once. @returns {{ name: string, version: string, licence: string }[]} */
function packages() {
  const { packages: locked } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));
  const all = Object.entries(locked).filter(([path]) => path).map(([path, { version, license }]) => ({ name: path.replace(/^.*node_modules\//, ''), version, licence: license ?? 'none told' }));
  return [...new Map(all.map((one) => [`${one.name}@${one.version}`, one])).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function main() {
  const all = packages();
  const inSite = all.filter(({ name }) => IN_SITE.includes(name));
  const tools = all.filter(({ name }) => !IN_SITE.includes(name));
  const allowed = { ...FOR_SITE, ...FOR_TOOLS };
  const wrong = [
    ...inSite.filter(({ licence }) => !parts(licence).every((one) => one in FOR_SITE)),
    ...tools.filter(({ licence }) => !parts(licence).every((one) => one in allowed)),
  ];
  for (const { name, version, licence } of wrong) console.error(`${name} ${version}: ${licence} is not allowed here (scripts/licences.mjs).`);

  const counts = Object.keys(allowed).map((id) => [id, tools.filter(({ licence }) => parts(licence).includes(id)).length]);
  const unused = counts.filter(([id, count]) => count === 0 && !inSite.some(({ licence }) => parts(licence).includes(id)));
  for (const [id] of unused) console.error(`${id} is allowed, but nothing has it: take it out (scripts/licences.mjs).`);
  const text = [
    '# Licences',
    '',
    'Made by `node scripts/licences.mjs` from the lock file, not by hand. Permit Path is under the EUPL-1.2.',
    '',
    '## In the site',
    '',
    'Their code, rules or letters are in what a visitor gets. Each build tells their licences in `/licences.txt`, and stops when it finds another package.',
    '',
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...inSite.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
    '',
    '## Tools',
    '',
    `${tools.length} packages make or test the site; nothing of them is in it.`,
    '',
    '| licence | tools | in the site too? | why it is allowed |',
    '| --- | ---: | --- | --- |',
    ...counts.map(([id, count]) => `| ${id} | ${count} | ${id in FOR_SITE ? 'yes' : 'no'} | ${allowed[/** @type {keyof typeof allowed} */ (id)]} |`),
    '',
  ].join('\n');

  if (!process.argv.includes('--check')) writeFileSync(page, text);
  const same = readFileSync(page, 'utf8') === text;
  if (!same) console.error('docs/licences.md is not what the lock file says: run node scripts/licences.mjs.');
  if (wrong.length > 0 || unused.length > 0 || !same) process.exit(1);
  console.log(`${all.length} packages, all under a licence that is allowed; ${inSite.length} of them are in the site.`);
  record('licences', {
    title: 'Licences of everything that is used',
    command: 'node scripts/licences.mjs --check',
    figures: [['packages in the lock file', all.length], ['of these in the site itself', inSite.length], ['licences allowed for tools', Object.keys(allowed).length], ['licences allowed in the site', Object.keys(FOR_SITE).length], ['packages under another licence', wrong.length]],
    notes: ['The licence of a package is what its author wrote into it; nobody compared it with the files.'],
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
