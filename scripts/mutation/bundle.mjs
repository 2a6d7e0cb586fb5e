// The tests of the law and of the statechart with all that they import, as one function: calling it evaluates every module anew, in milliseconds.
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import vm from 'node:vm';
import { build } from 'vite';

const ENTRY = 'virtual:tests';
const PACKAGES = ['vitest', 'fast-check', /^xstate/, /^preact/, /^node:/, 'astro/container'];
const require = createRequire(import.meta.url);

/** A module that has each test file behind a function, so that a run loads only those it comes to. */
const entry = (files) => `export const files = {${files.map((file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(`/${file}`)})`).join(',')}};`;

/** All that a module imports, and what those import. */
function importsOf(id, infoOf, found = new Set()) {
  for (const next of infoOf(id)?.importedIds ?? []) {
    if (found.has(next)) continue;
    found.add(next);
    importsOf(next, infoOf, found);
  }
  return found;
}

/**
 * Joins test files to one script.
 * @param {readonly string[]} patterns which ones, from the working folder
 * @returns {Promise<{ evaluate: (packages: Record<string, object>) => Record<string, () => Promise<unknown>>, imports: Record<string, Set<string>> }>}
 *   `evaluate`, given some packages as the tests are to see them: for each file what loads it, with modules that nobody else has; `imports`: on which
 *   files each rests
 */
export async function bundle(patterns) {
  const files = patterns.flatMap((pattern) => globSync(pattern)).sort();
  let imports = {};
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [{
      name: 'tests',
      enforce: 'pre',
      resolveId: (id) => (id === ENTRY ? id : id.startsWith('/tests/') ? `${process.cwd()}${id}` : undefined),
      load: (id) => (id === ENTRY ? entry(files) : undefined),
      buildEnd() {
        imports = Object.fromEntries(files.map((file) => [file, importsOf(resolve(file), (id) => this.getModuleInfo(id))]));
      },
    }],
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: 'node22',
      rolldownOptions: { input: ENTRY, treeshake: false, external: PACKAGES, output: { format: 'cjs', codeSplitting: false } },
    },
  });
  const script = vm.runInThisContext(`(function (require, exports) { ${output[0].code}\n})`, { filename: 'tests.cjs' });
  const evaluate = (packages) => {
    const exports = {};
    script((name) => packages[name] ?? require(name), exports);
    return exports.files;
  };
  return { evaluate, imports };
}
