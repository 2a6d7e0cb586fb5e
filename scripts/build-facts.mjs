// What tells one build from another: the version and commit, a hash of everything it is made of, and the settings of its host. With these
// anybody can make the same build again (`npm run reproduce`), also from a folder without a repository.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDay, buildVersion } from './build-day.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Everything that a build is made of, beside the packages that the lock file names. */
export const MADE_OF = ['astro.config.mjs', 'locales', 'package-lock.json', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];
/** Made by the build itself from the rest. */
const MADE = /^src\/fonts\//;
/** It differs between a repository and a released folder, and says nothing else. */
const STAMP = 'scripts/archived.txt';

/** The files below a path of the tree, with slashes. @param {string} path @returns {string[]} */
const filesOf = (path) => (statSync(join(root, path)).isDirectory() ? readdirSync(join(root, path)).flatMap((name) => filesOf(`${path}/${name}`)) : [path]);

/** SHA-256, in hexadecimal digits. @param {string | Buffer} content */
export const sha256 = (content) => createHash('sha256').update(content).digest('hex');

/**
 * One hash of everything that the build is made of: of a list of `<sha256>  <path>` lines, sorted by path.
 */
export function sourcesHash() {
  const files = MADE_OF.filter((path) => existsSync(join(root, path))).flatMap(filesOf).filter((file) => !MADE.test(file) && file !== STAMP).sort();
  return sha256(files.map((file) => `${sha256(readFileSync(join(root, file)))}  ${file}\n`).join(''));
}

/** The settings that change what a build says. `PERMIT_PATH_OUT` only says where it goes. */
const setting = (/** @type {string} */ name) => /^PERMIT_PATH_(SITE|BASE|HOST_NAME|CONTACT_[A-Z]+)$/.test(name);

/**
 * The version of a build is the day of its commit, `2026.11.30`: what somebody asks of a check of rights is how new it is. The one thing others build upon,
 * the widget, has a version of its own in its address, `/v1/` (docs/hosting.md, Versions).
 * @param {string} day `YYYY-MM-DD`
 */
const versionOf = (day) => day.replaceAll('-', '.');

/**
 * What a build says of itself, in `version.json` and on the page that explains the check.
 * @param {Readonly<Record<string, string | undefined>>} env @returns {import('../src/hosting/build').Build}
 */
export const buildFacts = (env) => ({
  version: versionOf(buildDay()),
  commit: buildVersion(),
  day: buildDay(),
  sources: sourcesHash(),
  settings: Object.fromEntries(Object.entries(env).filter(([name, value]) => setting(name) && value).sort()),
});
