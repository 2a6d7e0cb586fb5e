// What a report of Stryker comes to.

/** @typedef {{ file: string, at: number, line: string, mutator: string, original: string, replacement: string, status: string }} Planted */
/** @typedef {{ file: string, line: string, mutator: string, original: string, replacement: string, why: string }} Explained */

/** The text between two places of a file. */
function between(lines, start, end) {
  const found = lines.slice(start.line - 1, end.line);
  found[found.length - 1] = found.at(-1).slice(0, end.column - 1);
  found[0] = found[0].slice(start.column - 1);
  return found.map((line) => line.trim()).join(' ');
}

/** The faults of a report that were tried: each with its place and what it does. @returns {Planted[]} */
export const judged = ({ files }) => Object.entries(files).flatMap(([file, { source, mutants }]) => {
  const lines = source.split('\n');
  return mutants.filter(({ status }) => status !== 'Ignored').map(({ location: { start, end }, mutatorName, replacement, status }) => ({
    file, at: start.line, line: lines[start.line - 1].trim(), mutator: mutatorName, original: between(lines, start, end), replacement: replacement.replace(/\s+/g, ' '), status,
  }));
});

/** Whether a test failed, or nothing ever ended. @param {Planted} planted */
export const isFound = ({ status }) => status === 'Killed' || status === 'Timeout';

/** How many of a hundred were found. @param {readonly Planted[]} planted */
export const scoreOf = (planted) => (100 * planted.filter(isFound).length) / planted.length;

/** The faults of each folder, the folders by name. @param {readonly Planted[]} planted @returns {[folder: string, Planted[]][]} */
export const foldersOf = (planted) => Object.entries(Object.groupBy(planted, ({ file }) => file.replace(/\/[^/]*$/, ''))).sort(([a], [b]) => a.localeCompare(b));

const same = (one, other) => ['file', 'line', 'mutator', 'original', 'replacement'].every((key) => one[key] === other[key]);

/**
 * Holds the faults that no test finds against what explains them.
 * @param {readonly Planted[]} planted @param {readonly Explained[]} explanations
 * @param {boolean} whole whether all files were tried; else only explanations of those that were can be stale
 */
export function unexplained(planted, explanations, whole) {
  const survivors = planted.filter((one) => !isFound(one));
  const tried = new Set(planted.map(({ file }) => file));
  return {
    unknown: survivors.filter((one) => !explanations.some((other) => same(one, other) && other.why)),
    stale: explanations.filter((one) => (whole || tried.has(one.file)) && !survivors.some((other) => same(one, other))),
  };
}
