// What came of each folder, kept while nothing is changed: all of them take long, and a run that was broken off goes on with the next folder.
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ planted: import('./score.mjs').Planted[], minutes: number }} Tried */

const root = fileURLToPath(new URL('../../', import.meta.url));
const place = (folder) => `${root}reports/mutation/${folder.replaceAll('/', '-')}.json`;

/** Each folder of the law and of the statechart. */
export const foldersToTry = () => [...new Set(globSync(['src/law/**/*.ts', 'src/statechart/**/*.ts'], { cwd: root }).map((path) => dirname(path).replaceAll('\\', '/')))].sort();

/** All that a result hangs on: what is mutated, what it is tried with, and how. The explanations are none of it. */
const INPUTS = ['src/**/*.*', 'locales/**/*.json', 'docs/**/*.md', 'tests/**/*.*', 'scripts/mutation/*', 'stryker.config.mjs', 'package-lock.json'];

let state;
/** A hash of all that, as it was when the run began. */
function stateOfAll() {
  if (state) return state;
  const hash = createHash('sha256');
  for (const path of globSync(INPUTS, { cwd: root, exclude: ['tests/mutation/**', 'src/fonts/**'] }).sort()) hash.update(path).update(readFileSync(`${root}${path}`));
  return state = hash.digest('hex');
}

/** What came of a folder earlier; undefined when it was not tried, or something was changed since. @returns {Tried | undefined} */
export function keptOf(folder) {
  try {
    const { of, ...tried } = JSON.parse(readFileSync(place(folder), 'utf8'));
    return of === stateOfAll() ? tried : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what came of a folder. @param {string} folder @param {Tried} tried */
export function keep(folder, tried) {
  mkdirSync(dirname(place(folder)), { recursive: true });
  writeFileSync(place(folder), JSON.stringify({ of: stateOfAll(), ...tried }));
  return tried;
}
