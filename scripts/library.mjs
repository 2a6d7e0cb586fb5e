// Makes the library: the law and the conversation as a package that another program can import, in `dist-lib/`. One module for Node and
// for bundlers, and its types. Without a build Node could not read it: it strips no types within node_modules.
//   npm run library
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { build } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));
const entry = join(root, 'src/library/index.ts');

/** The module. XState stays outside: who runs the machine does so with their own. @param {string} out @param {boolean} empty */
export const makeModule = (out, empty = true) => build({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  root,
  build: {
    outDir: out,
    emptyOutDir: empty,
    target: 'es2023',
    minify: false,
    lib: { entry, formats: ['es'], fileName: () => 'index.js' },
    rolldownOptions: { external: ['xstate'] },
  },
});

/** A relative import as Node and TypeScript want it in a package: with its ending. @param {string} file @param {string[]} all */
const withEnding = (file, all) => (/** @type {string} */ whole, /** @type {string} */ before, /** @type {string} */ path, /** @type {string} */ after) => {
  const found = [`${path}.d.ts`, `${path}/index.d.ts`].find((name) => all.includes(join(dirname(file), name)));
  return found ? before + found.replace(/\.d\.ts$/, '.js') + after : whole;
};

/** The types, one file for each of ours. @param {string} out */
export function makeTypes(out) {
  const types = join(out, 'types');
  const options = {
    declaration: true, emitDeclarationOnly: true, outDir: types, rootDir: join(root, 'src'), strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true,
    target: ts.ScriptTarget.ES2023, lib: ['lib.es2024.d.ts'], module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, types: [], skipLibCheck: true,
  };
  const program = ts.createProgram([entry], options);
  const faults = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics];
  if (faults.length > 0) throw new Error(ts.formatDiagnostics(faults, { getCanonicalFileName: (name) => name, getCurrentDirectory: () => root, getNewLine: () => '\n' }));
  const all = readdirSync(types, { recursive: true, encoding: 'utf8' }).map((file) => join(types, file));
  for (const file of all.filter((name) => name.endsWith('.d.ts'))) {
    writeFileSync(file, readFileSync(file, 'utf8').replace(/((?:from |import\()["'])(\.[^"']+)(["'])/g, withEnding(file, all)));
  }
}

/** What npm reads. @param {string} out */
export function makePackage(out) {
  const { name, version, license, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const facts = {
    name, version, private: true, description: 'The law and the questions of Permit Path, without a screen.', license, type: 'module', sideEffects: false,
    exports: { '.': { types: './types/library/index.d.ts', default: './index.js' } },
    dependencies: { xstate: dependencies.xstate },
  };
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(facts, null, 2)}\n`);
  copyFileSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = join(root, 'dist-lib');
  rmSync(out, { recursive: true, force: true });
  await makeModule(out);
  makeTypes(out);
  makePackage(out);
  console.log('dist-lib is made.');
}
