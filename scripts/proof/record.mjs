// What a proof found, for docs/proof.md: a run that is asked to writes its figures down itself, so that no number there is typed by hand.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../docs/proof/', import.meta.url);
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Whether this run writes down what it finds: `PERMIT_PATH_PROOF=1`. Other runs leave the files alone. */
export const recording = () => process.env.PERMIT_PATH_PROOF === '1';

/**
 * Writes `docs/proof/<id>.json`; nothing unless the run records.
 * @param {string} id what is proved, in one word: the name of the file
 * @param {{ title: string, command: string, versions?: Record<string, string>, figures: [what: string, figure: string | number][], notes?: string[] }} found
 *   `command` finds the same figures again; a figure that is text carries its unit
 */
export function record(id, { title, command, versions = {}, figures, notes = [] }) {
  if (!recording()) return;
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  mkdirSync(folder, { recursive: true });
  const all = { title, command, date: new Date().toISOString().slice(0, 10), commit, versions: { node: process.versions.node, ...versions }, figures, notes };
  writeFileSync(new URL(`${id}.json`, folder), `${JSON.stringify(all, null, 2)}\n`);
}
