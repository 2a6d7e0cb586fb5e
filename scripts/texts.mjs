// What is known of the texts, language by language; and sheets for translators and reviewers.
//   npm run texts                        the report
//   npm run texts -- sheet ti            writes sheets/ti.csv
//   npm run texts -- read sheets/ti.csv  takes a sheet back into locales/
//   npm run texts -- anew ti key ...     says that these texts were made anew from the Dutch; without keys: all
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { readStatus, writeStatus, writeTexts } from './texts-files.mjs';
import { fromSheet, toSheet, whereOf } from './texts-sheet.mjs';

const { module: status } = /** @type {{ module: typeof import('../src/text/status') }} */ (await runnerImport('./src/text/status.ts'));
const { module: names } = /** @type {{ module: typeof import('../src/text/languages') }} */ (await runnerImport('./src/text/languages.ts'));
const dutch = status.flat(names.SOURCE_LANGUAGE);
const folderOf = (/** @type {string} */ language) => fileURLToPath(new URL(`../locales/${language}`, import.meta.url));

/** @param {string | undefined} language @returns {import('../src/text/languages').LanguageId} */
function translation(language) {
  if (!names.isLanguageId(language) || language === names.SOURCE_LANGUAGE) throw new Error(`Which language? ${names.languageIds.slice(1).join(', ')}`);
  return language;
}

/** @param {string | undefined} asked */
function sheet(asked) {
  const language = translation(asked);
  const { stale } = status.standing(language);
  const english = status.flat('en');
  const rows = [...status.flat(language)].map(([key, text]) => {
    const from = status.sourceOf(key, dutch);
    return { key, where: whereOf(key, language), safety: status.isSafety(key, from), stale: stale.includes(key), dutch: from, english: english.get(key) ?? '', text };
  });
  mkdirSync('sheets', { recursive: true });
  writeFileSync(`sheets/${language}.csv`, toSheet(language, rows));
  console.log(`sheets/${language}.csv: ${rows.length} texts`);
}

/** @param {string | undefined} file */
function read(file) {
  if (!file) throw new Error('Which file?');
  const text = readFileSync(file, 'utf8');
  const asked = translation(/text \((\w+)\)/.exec(text)?.[1]);
  const own = status.flat(asked);
  const now = (/** @type {string} */ key) => (own.has(key) ? { dutch: status.sourceOf(key, dutch), text: own.get(key) ?? '' } : undefined);
  const { changed, statuses, refused } = fromSheet(text, now, status.hashOf);
  writeTexts(folderOf(asked), changed);
  writeStatus(folderOf(asked), { ...readStatus(folderOf(asked)), ...Object.fromEntries(statuses) });
  console.log(`${changed.size} texts changed, ${[...statuses.values()].filter(({ reviewed }) => reviewed).length} reviewed, ${refused.length} refused`);
  for (const line of refused) console.log(`  ${line}`);
}

/** @param {string | undefined} asked @param {string[]} keys */
function anew(asked, keys) {
  const language = translation(asked);
  const known = readStatus(folderOf(language));
  const own = status.flat(language);
  const wrong = keys.filter((key) => !own.has(key));
  if (wrong.length > 0) throw new Error(`There is no text ${wrong.join(', ')}`);
  const made = new Set(keys.length > 0 ? keys : own.keys());
  const next = [...own.keys()].map((key) => {
    const src = status.hashOf(status.sourceOf(key, dutch));
    const before = known[key];
    return [key, before && (before.src === src || !made.has(key)) ? before : { src, reviewed: false }];
  });
  writeStatus(folderOf(language), Object.fromEntries(next));
}

async function report() {
  const { module } = /** @type {{ module: typeof import('../tests/text/report') }} */ (await runnerImport('./tests/text/report.ts'));
  for (const line of module.report()) console.log(line);
}

const [command, first, ...rest] = argv.slice(2);
const commands = { sheet: () => sheet(first), read: () => read(first), anew: () => anew(first, rest) };
try {
  if (!command) await report();
  else if (command in commands) commands[/** @type {keyof typeof commands} */ (command)]();
  else throw new Error(`There is no ${command}: sheet, read or anew.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
