// Finds the browsers that the tests drive: Chromium, the Firefox of the long support, and WebKitGTK; and nginx, which serves the site in one of them. Playwright's own downloads are not used: a browser
// from the system's packages gets its updates with the system, and installs where only those are served.
// Run as a program it also installs them where it can, and prints the paths. Only Chromium must be there.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNginx, NGINX_PACKAGES } from './nginx.mjs';
import { findWebKit, WEBKIT_PACKAGES } from './webkit.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
// The fonts draw Tigrinya and Arabic; without them a test would measure empty boxes.
const PACKAGES = ['chromium', 'firefox-esr', 'fonts-noto-core'];
/** Installed by itself, and so are nginx and WebKitGTK: not every system has each, and one name too many makes all of them fail. */
const SHELL = 'chromium-headless-shell';

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name) =>
  (process.env.PATH ?? '').split(delimiter).filter(Boolean).map((folder) => join(folder, name)).find(runs);

/** @returns {string | undefined} the full path of a Chromium; CHROMIUM_PATH wins. */
export function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return runs(asked) ? asked : undefined;
  for (const name of NAMES) {
    const path = onPath(name);
    if (path) return path;
  }
  return undefined;
}

/**
 * The Chromium without a window's own pages (toolbar, tabs): half the work for each context. It has no settings of a profile, so a test of
 * those starts the whole one.
 * @returns {string | undefined} its full path, or that of the whole Chromium; CHROMIUM_PATH wins
 */
export const findShell = () => (process.env.CHROMIUM_PATH ? undefined : onPath(SHELL)) ?? findBrowser();

/** @returns {string | undefined} the full path of a Firefox of the long support; FIREFOX_PATH wins. */
export function findFirefox() {
  const asked = process.env.FIREFOX_PATH;
  return asked ? (runs(asked) ? asked : undefined) : onPath('firefox-esr');
}

function install() {
  if (process.env.CHROMIUM_PATH || process.getuid?.() !== 0 || !onPath('apt-get')) return;
  const apt = (...args) =>
    // The test run's output is on stdout; what apt-get says must not end up as the path.
    // With a run level no service starts by itself: the tests start nginx where they need it.
    spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' } });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...PACKAGES);
  apt('install', '-y', '-qq', '--no-install-recommends', SHELL);
  apt('install', '-y', '-qq', '--no-install-recommends', ...NGINX_PACKAGES);
  apt('install', '-y', '-qq', '--no-install-recommends', ...WEBKIT_PACKAGES);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!findBrowser() || !findFirefox() || !onPath(SHELL) || !findNginx() || !findWebKit()) install();
  const browser = findBrowser();
  if (browser) {
    console.log(browser);
    console.log(findNginx() ?? `No nginx with brotli found: what a real host sends, and a release, are not tested (nginx.spec.ts, release.subpath.spec.ts). Install ${NGINX_PACKAGES.join(', ')}.`);
    console.log(findFirefox() ?? 'No Firefox found: the tests for every browser (*.engines.spec.ts) run in Chromium alone. Install firefox-esr, or set FIREFOX_PATH.');
    console.log(findWebKit()?.driver ?? `No WebKitGTK found: the main errands are not walked in it (walks.webkit.spec.ts). Install ${WEBKIT_PACKAGES.join(' and ')}.`);
  } else {
    console.error(
      `No Chromium found: install the packages ${PACKAGES.join(' and ')}, or set CHROMIUM_PATH to a Chromium or Chrome program.`,
    );
    process.exit(1);
  }
}
