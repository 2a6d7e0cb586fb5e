// @module-tag thorough
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeModule, makePackage, makeTypes } from '../../scripts/library.mjs';
import { build } from '../../src/hosting/build';
import { openRules } from '../../src/open/document';
import { labelsOf } from '../../src/open/labels';

// The examples of docs/rules.md, in a folder that knows nothing of this repository: the package is installed there as npm would, plain Node
// runs each example, and what it prints must be what the page says. Their types must hold as well.

const text = readFileSync('docs/rules.md', 'utf8');
const examples = [...text.matchAll(/```js\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)].map(([, code = '', printed = '']) => ({ code, printed }));

const folder = mkdtempSync(join(tmpdir(), 'permit-path-'));
const installed = join(folder, 'node_modules/permit-path');
/** No host is asked: the two documents stand here. */
const NET = `const files = JSON.parse((await import('node:fs')).readFileSync(new URL('files.json', import.meta.url), 'utf8'));
globalThis.fetch = async (address) => Response.json(files[new URL(address).pathname]);`;

beforeAll(async () => {
  mkdirSync(installed, { recursive: true });
  await makeModule(installed);
  makeTypes(installed);
  makePackage(installed);
  symlinkSync(resolve('node_modules/xstate'), join(folder, 'node_modules/xstate'));
  writeFileSync(join(folder, 'net.mjs'), NET);
  writeFileSync(join(folder, 'files.json'), JSON.stringify({ '/rules/v1.json': openRules(build), '/rules/v1.texts.en.json': labelsOf('en') }));
  for (const [at, { code }] of examples.entries()) writeFileSync(join(folder, `example${at}.mjs`), `${code}export {};\n`);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('docs/rules.md', () => {
  test('has an output under each example', () => {
    expect(examples.length).toBeGreaterThan(5);
    expect(examples).toHaveLength(text.match(/```js/g)?.length ?? 0);
  });

  test.each([...examples.entries()])('example %i prints what the page says', (at, { printed }) => {
    expect(execFileSync(process.execPath, ['--import', './net.mjs', `example${at}.mjs`], { cwd: folder, encoding: 'utf8' })).toBe(printed);
  });

  /** What TypeScript says of a file beside the package, as a strict program under Node would read it. */
  const faultsOf = (...files: string[]) => {
    const options = {
      strict: true, exactOptionalPropertyTypes: true, noEmit: true, allowJs: true, checkJs: true, skipLibCheck: true, target: ts.ScriptTarget.ES2023, lib: ['lib.es2024.d.ts', 'lib.dom.d.ts'],
      module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: [],
    };
    return ts.getPreEmitDiagnostics(ts.createProgram(files.map((file) => join(folder, file)), options))
      .map(({ file, messageText }) => `${file?.fileName.slice(folder.length)} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  };

  test('the types hold, and refuse an answer that there is not', { timeout: 60_000 }, () => {
    writeFileSync(join(folder, 'wrong.ts'), "import { judge } from 'permit-path';\njudge({ situation: 'martian' }, '2026-11-22');\n");
    const using = [...examples.entries()].filter(([, { code }]) => code.includes("from 'permit-path'")).map(([at]) => `example${at}.mjs`);
    const faults = faultsOf(...using, 'wrong.ts');
    expect(faults).toEqual([expect.stringMatching(/^\/wrong\.ts Type '"martian"' is not assignable/)]);
  });
});
