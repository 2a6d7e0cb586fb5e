// A test runner for Stryker that has the law evaluated anew for each mutant. Most of the law is data that is read when its module is loaded, so
// Stryker's own runner for Vitest starts a worker and loads every test file again for each mutant: hours. This one evaluates one bundle again.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { bundle } from './bundle.mjs';
import { packages, runTest, testsOf } from './suite.mjs';

/**
 * All tests of the law and of the statechart, but for those that walk every path or every day: half a minute for each mutant. And of the site
 * those that say what the pages show of `graph.ts`, `said.ts` and `journeyTell.ts`.
 */
const TESTS = ['tests/law/!(everyDay).test.ts', 'tests/statechart/!(paths|journey-paths).test.ts', 'tests/site-unit/{how,follow}.test.ts'];
/** What the first run found out about each test, for all processes of one run of Stryker: they share a folder. */
const KNOWN = 'known-tests.json';
/** So many of the tests that failed last are tried first. */
const RECENT = 12;
/** A fault that is met so many times as often as Stryker's own limit allows never ends: that limit is a hundred times what the tests need. */
const LIMIT = 0.1;

/** Time of the processor, so that what something costs does not hang on how busy the machine is. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

class LawRunner {
  static inject = tokens();
  /** The tests that failed, the last one first: of all mutants, and of those in one file. */
  killers = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.PERMIT_PATH_FEWER = '1'; // tests/fewer.ts
    Object.assign(this, await bundle(TESTS));
    this.stryker = globalThis.__stryker__ ??= {};
  }

  async dryRun() {
    Object.assign(this.stryker, { activeMutant: undefined, hitCount: undefined, mutantCoverage: { static: {}, perTest: {} } });
    const tests = [];
    const costs = new Map();
    for (const file of Object.keys(this.imports)) {
      // All modules anew for each file, so that what several of them load costs each of them: a mutant mostly loads one or two.
      const load = this.evaluate(packages)[file];
      const start = spent();
      const inFile = await testsOf(file, load);
      const loading = spent() - start;
      for (const test of inFile) {
        const before = spent();
        const told = await this.timed(test);
        tests.push(told);
        costs.set(told, loading + spent() - before);
      }
    }
    const inTurn = tests.toSorted((a, b) => costs.get(a) - costs.get(b));
    writeFileSync(KNOWN, JSON.stringify(inTurn.map(({ id, fileName }) => ({ id, file: fileName }))));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.stryker.mutantCoverage };
  }

  /** A test with its time and what came of it. */
  async timed(test) {
    const start = performance.now();
    this.stryker.currentTestId = test.id;
    const failureMessage = await runTest(test).then(() => undefined, (error) => String(error?.message ?? error));
    this.stryker.currentTestId = undefined;
    const told = { id: test.id, name: test.id.split('#')[1], fileName: test.file, timeSpentMs: Math.round(performance.now() - start) };
    return failureMessage === undefined ? { ...told, status: TestStatus.Success } : { ...told, status: TestStatus.Failed, failureMessage };
  }

  async mutantRun({ activeMutant: { id, fileName }, sandboxFileName, testFilter, hitLimit: most }) {
    const hitLimit = most && most * LIMIT;
    Object.assign(this.stryker, { activeMutant: id, hitCount: 0, hitLimit, mutantCoverage: { static: {}, perTest: {} } });
    const files = this.evaluate(packages);
    const loaded = new Map();
    const tests = [];
    for (const known of this.inTurn(fileName, sandboxFileName, testFilter)) {
      const { file } = known;
      let failed;
      try {
        if (!loaded.has(file)) loaded.set(file, new Map((await testsOf(file, files[file])).map((test) => [test.id, test])));
        const test = loaded.get(file).get(known.id);
        if (test) tests.push(await this.timed(test));
        if (tests.at(-1)?.status === TestStatus.Failed) failed = tests.at(-1);
      } catch (error) {
        // A file that cannot be loaded fails with all its tests.
        failed = { id: known.id, name: known.id, timeSpentMs: 0, status: TestStatus.Failed, failureMessage: `${file} cannot be loaded: ${error?.message}` };
        tests.push(failed);
      }
      if (failed) {
        this.remember(fileName, known);
        break;
      }
    }
    return toMutantRunResult(determineHitLimitReached(this.stryker.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests });
  }

  /** The tests that rest on a file, or those asked for: first what found faults lately, in this file or elsewhere, and the file's own tests; in each part the quick ones first. */
  inTurn(fileName, sandboxFileName, testFilter) {
    this.known ??= JSON.parse(readFileSync(KNOWN, 'utf8'));
    const own = `/${basename(fileName, '.ts')}.test.ts`;
    const first = new Set([...(this.killers.get(fileName) ?? []), ...(this.killers.get('') ?? [])]);
    const [likely, others] = [true, false].map((is) => this.known.filter((test) => (first.has(test) || test.file.endsWith(own)) === is));
    return [...likely, ...others].filter(({ id, file }) => (testFilter ? testFilter.includes(id) : this.imports[file]?.has(sandboxFileName)));
  }

  remember(fileName, known) {
    for (const key of [fileName, '']) this.killers.set(key, [known, ...(this.killers.get(key) ?? []).filter((other) => other !== known)].slice(0, RECENT));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'law', LawRunner)];
