// Reads and writes the texts of a language: locales/<language>/**/*.json, and what is known of each in _status.json.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ [id: string]: string | Texts }} Texts */

/** As every file of ours is written. @param {unknown} data */
export const written = (data) => `${JSON.stringify(data, null, 2)}\n`;

/** The file of a key and the path in it. @param {string} key @returns {[file: string, path: string[]]} */
export function placeOf(key) {
  const [file = '', ...path] = key.split('.');
  return file === 'pathways' || file === 'topics' ? [`${file}/${path[0]}.json`, path.slice(1)] : [`${file}.json`, path];
}

/** Puts new texts into the files of a language. @param {string} folder @param {Map<string, string>} changed by key */
export function writeTexts(folder, changed) {
  const byFile = Map.groupBy([...changed], ([key]) => placeOf(key)[0]);
  for (const [file, texts] of byFile) {
    const whole = /** @type {Texts} */ (JSON.parse(readFileSync(join(folder, file), 'utf8')));
    for (const [key, text] of texts) {
      const path = placeOf(key)[1];
      const last = path.pop() ?? '';
      const branch = path.reduce((at, id) => /** @type {Texts} */ (at[id]), whole);
      branch[last] = text;
    }
    writeFileSync(join(folder, file), written(whole));
  }
}

/** @param {string} folder @returns {Record<string, import('../src/text/status').TextStatus>} */
export function readStatus(folder) {
  return readdirSync(folder).includes('_status.json') ? JSON.parse(readFileSync(join(folder, '_status.json'), 'utf8')) : {};
}

/** One text a line, so that a change shows as one line. @param {string} folder @param {Record<string, unknown>} statuses */
export function writeStatus(folder, statuses) {
  const lines = Object.keys(statuses).sort().map((key) => `  ${JSON.stringify(key)}: ${JSON.stringify(statuses[key])}`);
  writeFileSync(join(folder, '_status.json'), `{\n${lines.join(',\n')}\n}\n`);
}
