// The texts of one language as a sheet for a translator or reviewer: opens in any spreadsheet, and is read back in.
import Papa from 'papaparse';

/** @typedef {import('../src/text/status').TextStatus} TextStatus */
/** @typedef {{ key: string, where: string, safety: boolean, stale: boolean, dutch: string, english: string, text: string }} Row */

/** A spreadsheet takes the file for UTF-8 when it begins so. */
const BOM = '\ufeff';
const COLUMNS = ['key', 'where it stands', 'a right can hang on it', 'the Dutch has changed', 'Dutch', 'English'];
const REVIEW = ['reviewed by', 'native speaker or sworn translator', 'day (YYYY-MM-DD)'];
const LEVELS = ['native speaker', 'sworn translator'];

/** Where a text is seen. @param {string} key @param {string} language */
export function whereOf(key, language) {
  const [file = '', id = ''] = key.split('.');
  const page = `/${language}/`;
  /** @type {Record<string, string>} */
  const places = {
    questions: `${page}check/#q=${id}`,
    check: `${page}check/`,
    outcomes: `${page}check/ (the result)`,
    everyone: `${page}check/ (the result) and ${page}routes/`,
    pathways: `${page}routes/${id}/ and ${page}check/ (the result)`,
    topics: `${page}topics/${id}/`,
    carry: `${page}check/ (the result)`,
    format: 'wherever a day, an amount or a length of time is written',
    sourcesPage: `${page}sources/`,
    site: page,
  };
  return places[file] ?? `${page}${file}/`;
}

/** @param {string} language @param {readonly Row[]} rows @returns {string} */
export function toSheet(language, rows) {
  const fields = [...COLUMNS, `text (${language})`, ...REVIEW];
  const data = rows.map(({ key, where, safety, stale, dutch, english, text }) => [key, where, safety ? 'yes' : '', stale ? 'yes' : '', dutch, english, text, '', '', '']);
  // A spreadsheet would reckon with a text that begins like a formula.
  return BOM + Papa.unparse({ fields, data }, { newline: '\n', escapeFormulae: true });
}

/** What stands in {{}}, sorted. @param {string} text */
const gaps = (text) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([gap]) => gap).sort().join();
/** A counted text may leave the number out where the word says it. @param {string} key */
const mayDropCount = (key) => /_(zero|one|two)$/.test(key);

/**
 * Reads a sheet back. It takes what fits the texts as they are now, and says of each other row why not.
 * @param {string} sheet
 * @param {(key: string) => { dutch: string, text: string } | undefined} now the Dutch text and the translation, as they stand
 * @param {(text: string) => string} hashOf
 */
export function fromSheet(sheet, now, hashOf) {
  const { data } = Papa.parse(sheet.replace(/^\ufeff/, ''), { skipEmptyLines: true });
  const [head = [], ...lines] = /** @type {string[][]} */ (data);
  const at = head.findIndex((name) => /^text \(\w+\)$/.test(name));
  const language = /\((\w+)\)/.exec(head[at] ?? '')?.[1];
  if (!language) throw new Error('This is no sheet of ours: no column is called “text (…)”.');
  const column = (/** @type {string} */ name) => head.indexOf(name);
  /** @type {Map<string, string>} */
  const changed = new Map();
  /** @type {Map<string, TextStatus>} */
  const statuses = new Map();
  /** @type {string[]} */
  const refused = [];
  for (const line of lines) {
    const cell = (/** @type {number} */ index) => (line[index] ?? '').replace(/^'(?=[=+\-@\t\r])/, '');
    const key = cell(column('key'));
    const known = now(key);
    const text = cell(at).replace(/\s+$/, '') + (known?.text.endsWith(' ') ? ' ' : '');
    const [reviewer = '', level = '', date = ''] = REVIEW.map((name) => cell(column(name)).trim());
    if (!known) refused.push(`${key}: there is no such text`);
    else if (cell(column('Dutch')).trim() !== known.dutch.trim()) refused.push(`${key}: the Dutch has changed since this sheet was made`);
    else if (text.trim() === '') refused.push(`${key}: the text is empty`);
    else if (gaps(text) !== gaps(known.dutch) && !(mayDropCount(key) && gaps(text) === '')) refused.push(`${key}: it needs exactly ${gaps(known.dutch) || 'no {{}}'}`);
    else if (reviewer && !(LEVELS.includes(level) && /^\d{4}-\d{2}-\d{2}$/.test(date))) refused.push(`${key}: a review needs “${LEVELS.join('” or “')}”, and its day`);
    else {
      if (text !== known.text) changed.set(key, text);
      const src = hashOf(known.dutch);
      if (reviewer) statuses.set(key, { src, reviewed: true, txt: hashOf(text), reviewer, level: /** @type {'native speaker'} */ (level), date });
      else if (text !== known.text) statuses.set(key, { src, reviewed: false });
    }
  }
  return { language, changed, statuses, refused };
}
