// docs/proof.md from docs/proof/*.json: what was proved, with which command, when, and what it found.
//   node scripts/proof/page.mjs           writes the page
//   node scripts/proof/page.mjs --check   fails when it is not what the records say
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const folder = new URL('../../docs/proof/', import.meta.url);
const page = new URL('../../docs/proof.md', import.meta.url);

const cell = (value) => String(typeof value === 'number' ? value.toLocaleString('en-GB') : value).replaceAll('|', '\\|');

const part = ({ title, command, date, commit, versions, figures, notes }) => [
  `## ${title}`,
  '',
  `\`${command}\`, ${date}, at ${commit}; ${Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(', ')}.`,
  '',
  '| what | figure |',
  '| --- | ---: |',
  ...figures.map(([what, figure]) => `| ${cell(what)} | ${cell(figure)} |`),
  ...(notes.length > 0 ? ['', ...notes.map((note) => `- ${note}`)] : []),
].join('\n');

const records = readdirSync(folder).filter((name) => name.endsWith('.json')).sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

const text = [
  '# Proof',
  '',
  'Made by `npm run proof`, not by hand: each part is what the named command wrote down when it last ran with `PERMIT_PATH_PROOF=1`. The commit is the one that was checked out; what is newer than it was not measured.',
  '',
  records.map(part).join('\n\n'),
  '',
].join('\n');

if (process.argv.includes('--check')) {
  const same = readFileSync(page, 'utf8') === text;
  if (!same) console.error('docs/proof.md is not what docs/proof/*.json say: run npm run proof.');
  process.exit(same ? 0 : 1);
}
writeFileSync(page, text);
