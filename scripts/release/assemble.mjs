// Lays a build out as a host gets it: the site in its folder, beside it what servers read, and around both what people read.
//   site/<folder>/…  the files, and _headers at the top, where pages hosts look for it      hosting/  settings for nginx and Caddy
//   Containerfile    HOSTING.txt    licences/    SHA256SUMS
import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readHost } from '../host.mjs';
import { SUMS, sumsOf } from '../sums.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const template = (/** @type {string} */ name) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** What a release is called: the day of its commit, which is also its version, and the commit. @param {Pick<import('../../src/hosting/build').Build, 'version' | 'commit'>} build */
export const nameOf = ({ version, commit }) => ['permit-path', version, ...(commit ? [commit] : [])].join('-');

/**
 * Lays out a build, packed or not.
 * @param {string} dist the folder of the build; left as it is
 * @param {string} to an empty folder
 * @param {string} base the folder on the host that the build was made for, with a slash at both ends
 */
export function assemble(dist, to, base) {
  const build = JSON.parse(readFileSync(join(dist, 'version.json'), 'utf8'));
  const [site, hosting, licences] = ['site', 'hosting', 'licences'].map((name) => join(to, name));
  const own = join(site, base);
  cpSync(dist, own, { recursive: true });
  renameSync(join(own, 'hosting'), hosting);
  if (base !== '/') renameSync(join(own, '_headers'), join(site, '_headers'));
  cpSync(new URL('nginx.conf', import.meta.url), join(hosting, 'nginx.conf'));
  mkdirSync(licences);
  cpSync(join(root, 'LICENSE'), join(licences, 'EUPL-1.2.txt'));
  cpSync(join(own, 'licences.txt'), join(licences, 'packages.txt'));
  const host = readHost(build.settings).site;
  const values = { version: nameOf(build).replace('permit-path-', ''), site: host, address: `${host}${base}`, base };
  const filled = (/** @type {string} */ text) => Object.entries(values).reduce((sum, [name, value]) => sum.replaceAll(`{{${name}}}`, value), text);
  for (const name of ['Containerfile', 'HOSTING.txt']) writeFileSync(join(to, name), filled(template(name)));
  writeFileSync(join(to, SUMS), sumsOf(to));
}
