// Mutation tests of what is true and of what happens next: each fault that Stryker can plant there, one at a time, must make some test fail.
// `npm run mutation` runs this and holds every survivor against tests/mutation/survivors.json.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/law/**/*.ts', 'src/statechart/**/*.ts'],
  plugins: ['./scripts/mutation/runner.mjs', './scripts/mutation/strings.mjs'],
  testRunner: 'law',
  ignorers: ['strings'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A fault that never ends runs into the limit of hits. This is for the rest: on a busy machine less would call a survivor found.
  timeoutMS: 600_000,
  // Types are checked by `astro check`; here they would only be in the way of a fault.
  disableTypeChecks: true,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  ignorePatterns: ['dist', 'dist-sub', 'public', 'coverage', 'reports', 'test-results'],
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  warnings: { slow: false },
};
