// What our tests use of Vitest and fast-check, for a runner that loads them again and again in one process. `expect` is Vitest's own.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';

/** Of the cases that a property tries, one in so many: a fault in the law is found by the tests that name it, or early. */
const FEWER = 20;

/** @typedef {{ id: string, file: string, run: () => unknown }} Test */

/** @type {{ file: string, names: string[], tests: Test[] }} */
let now = { file: '', names: [], tests: [] };

/** Vitest's `expect`, with the one matcher that needs a run of Vitest around it. */
const ours = (...value) => Object.assign(expect(...value), {
  toMatchFileSnapshot: (path) => expect(value[0]).toBe(readFileSync(join(dirname(now.file), path), 'utf8')),
});

/** A name of its own for each row of a table; what is in the row is told where it is short. */
const named = (name, row, at) => {
  const [told] = [row].flat();
  return `${name} [${typeof told === 'string' ? told : at}]`;
};

/** As in Vitest: rows are spread only where every row is a list. */
const each = (one) => (rows) => (name, body) => {
  const spread = rows.every(Array.isArray);
  rows.forEach((row, at) => one(named(name, row, at), () => (spread ? body(...row) : body(row))));
};

const describe = (name, body) => {
  now.names.push(name);
  body();
  now.names.pop();
};
const it = (name, run) => {
  const told = `${now.file}#${[...now.names, name].join(' > ')}`;
  const alike = now.tests.filter(({ id }) => id.startsWith(told)).length;
  const id = alike > 0 ? `${told} (${alike})` : told;
  now.tests.push({ id, file: now.file, run });
};

/** The same seed each time, so that a score does not hang on luck; and the first case that fails is enough. */
const less = ({ numRuns = 100, ...rest } = {}) => ({ ...rest, numRuns: Math.ceil(numRuns / FEWER), seed: 12, endOnFailure: true });
const assert = (property, parameters) => fc.assert(property, less(parameters));
const sample = (arbitrary, parameters) => fc.sample(arbitrary, less(parameters));

/** The two packages as the tests see them. */
export const packages = {
  vitest: { expect: Object.assign(ours, expect), describe: Object.assign(describe, { each: each(describe) }), it: Object.assign(it, { each: each(it) }) },
  'fast-check': { ...fc, assert, sample },
};

/** The tests of a file. @param {string} file @param {() => Promise<unknown>} load @returns {Promise<readonly Test[]>} */
export async function testsOf(file, load) {
  now = { file, names: [], tests: [] };
  await load();
  return now.tests;
}

/** Runs one test; it throws when it fails. @param {Test} test */
export async function runTest(test) {
  now.file = test.file;
  await test.run();
}
