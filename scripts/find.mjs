// npm run find -- civicIntegration: everything of one id, by what it is: rule, flow, text, page, table, test. Whole words only.
import { spawnSync } from 'node:child_process';
import { argv } from 'node:process';

const KINDS = [
  ['rule', /^src\/law\//], ['flow', /^src\/statechart\//], ['text', /^(locales\/nl\/|src\/text\/)/], ['translations', /^locales\//],
  ['page and code', /^src\//], ['drawn from the code', /^(docs\/tables\/|docs\/statechart|docs\/journey|CHANGELOG-RULES)/], ['test', /^tests\//], ['document and script', /./],
];
/** Each file of a kind is named; of a kind with more than this, how many there are besides. */
const MOST = 12;

const [id] = argv.slice(2);
if (!id || !/^[\w.-]+$/.test(id)) {
  console.error('Which id? For example: npm run find -- civicIntegration, or regular-permanent.civicIntegration');
  process.exit(1);
}
// A condition is `<pathway>.<id>`; files hold the last part, and the pathway says which files count.
const [last = '', pathway] = id.split('.').reverse();
const { stdout } = spawnSync('git', ['grep', '--untracked', '-nwF', '--no-color', '-e', last], { encoding: 'utf8', maxBuffer: 1 << 26 });
const found = new Map();
for (const line of stdout.split('\n')) {
  const [, file, at] = /^(.+?):(\d+):/.exec(line) ?? [];
  if (!file || file.endsWith('_status.json') || (pathway && !file.includes(pathway) && !line.includes(pathway))) continue;
  found.set(file, [...(found.get(file) ?? []), at]);
}
for (const [kind, where] of KINDS) {
  const files = [...found.keys()].filter((file) => KINDS.find(([, at]) => at.test(file))?.[1] === where);
  if (files.length === 0) continue;
  console.log(`\n${kind}`);
  for (const file of files.slice(0, MOST)) console.log(`  ${file}:${found.get(file).slice(0, 5).join(',')}${found.get(file).length > 5 ? ',…' : ''}`);
  if (files.length > MOST) console.log(`  and ${files.length - MOST} more`);
}
if (found.size === 0) {
  console.error(`Nothing is called ${id}.`);
  process.exitCode = 1;
}
