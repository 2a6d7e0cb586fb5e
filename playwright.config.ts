import { defineConfig } from '@playwright/test';
import { findFirefox, findShell } from './scripts/browser.mjs';

// Two runs side by side on one machine: give one of them another pair of ports.
const port = Number(process.env.PERMIT_PATH_TEST_PORT ?? 4517);
// A release that another server has: the same tests ask there (scripts/release/attempt.mjs).
const served = process.env.PERMIT_PATH_SERVED;
const root = served ?? `http://127.0.0.1:${port}/`;
const subPath = served ?? `http://127.0.0.1:${port + 1}/permit-path/`;

const isCI = process.env.CI === 'true';
// The long runs: `npm run test:all`.
const matrix = process.env.PERMIT_PATH_MATRIX === 'all';

const executablePath = findShell();
const chromium = {
  browserName: 'chromium' as const,
  launchOptions: {
    ...(executablePath ? { executablePath } : {}),
    args: [
      // Chromium refuses its sandbox to root, which a build machine often is.
      '--no-sandbox',
      '--disable-gpu',
      // Tests that follow one another share a process: a third less work for each.
      '--renderer-process-limit=1',
      // The rest keeps it from asking for addresses outside the tests.
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
};

// The system's own Firefox, driven by WebDriver BiDi. It runs what must hold in every browser: *.engines.spec.ts, and of that what is
// marked `@long` only in the long runs. Neither downloads nor the keys of a frame of another site reach a test that way.
// Where CI is set it is missed if it is not there: its tests fail then.
const firefoxPath = findFirefox();
const firefox = (firefoxPath || isCI) && {
  browserName: 'firefox' as const,
  channel: 'moz-firefox',
  launchOptions: { ...(firefoxPath && { executablePath: firefoxPath }) },
};

export default defineConfig({
  testDir: 'tests/site',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  // A test that passes at the second try hides a fault.
  retries: 0,
  forbidOnly: isCI,
  // What is spoken, to be read; and pictures, which another machine with the same fonts draws a little otherwise.
  snapshotPathTemplate: '{testDir}/spoken/{arg}{ext}',
  expect: { toHaveScreenshot: { pathTemplate: '{testDir}/pictures/{arg}{ext}', animations: 'disabled', caret: 'hide', scale: 'css', threshold: 0.2, maxDiffPixelRatio: 0.005 } },
  reporter: [['list'], ['json', { outputFile: 'reports/playwright.json' }]],
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // Requests that a worker answers do not pass a test that plays with the network; what works without one is tested by name.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'chromium', testMatch: '**/*.spec.ts', testIgnore: ['**/*.subpath.spec.ts', '**/*.webkit.spec.ts', ...(matrix ? [] : ['**/*.matrix.spec.ts', '**/walks.engines.spec.ts'])], use: { ...chromium, baseURL: root } },
    ...(firefox ? [{ name: 'firefox', testMatch: '**/*.engines.spec.ts', ...(matrix ? {} : { grepInvert: /@long/ }), use: { ...firefox, baseURL: root } }] : []),
    // WebKitGTK speaks WebDriver only: its tests start it themselves, and no browser of Playwright's.
    { name: 'webkit', testMatch: '**/*.webkit.spec.ts', use: { baseURL: root } },
    { name: 'sub-path', testMatch: '**/*.subpath.spec.ts', use: { ...chromium, baseURL: subPath } },
  ],
  webServer: served ? [] : [
    { command: `node scripts/serve.mjs --dir dist --port ${port} --strict-port`, port, reuseExistingServer: false },
    { command: `node scripts/serve.mjs --dir dist-sub --base /permit-path/ --port ${port + 1} --strict-port`, port: port + 1, reuseExistingServer: false },
  ],
});
