// A release as a host has it: unpacked from its zip file into an empty folder, looked through by `sha256sum`, and served by Debian's nginx with the
// settings that came along, by somebody without rights. Only the port is another.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { filesIn } from '../headers.mjs';
import { findNginx, freePort, NGINX_PACKAGES, spawnNginx } from '../nginx.mjs';

/** On Debian "nobody". */
const NOBODY = 65534;

/** Writes what is in a zip file below a folder. @param {string} zip @param {string} to @returns {string} the folder that was in it */
function unpack(zip, to) {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    writeFileSync(join(to, name), bytes);
  }
  return join(to, readdirSync(to)[0] ?? '');
}

/** The folder on the host that a release was made for, with a slash at both ends. @param {string} site */
const baseOf = (site) => (filesIn(site).find((file) => file.endsWith('/version.json')) ?? '/').replace(/[^/]*$/, '');

/**
 * Unpacks a release and serves it.
 * @param {string} zip
 * @returns {Promise<{ dir: string, address: string, checked: number, stop(): Promise<void>, end(): Promise<void> }>} the folder, the address of the site, how many
 *   files `sha256sum` found as they were packed; `stop` switches nginx off, `end` also takes the folder away
 */
export async function serveRelease(zip) {
  const program = findNginx();
  if (!program) throw new Error(`No nginx with brotli found: install ${NGINX_PACKAGES.join(', ')}.`);
  const above = mkdtempSync(join(tmpdir(), 'release-'));
  // Made for its owner alone.
  chmodSync(above, 0o755);
  const dir = unpack(zip, above);
  const checked = execFileSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: dir, encoding: 'utf8' }).match(/: OK$/gm)?.length ?? 0;
  const port = await freePort();
  const temporary = mkdtempSync(join(tmpdir(), 'release-nginx-'));
  chmodSync(temporary, 0o777);
  const settings = readFileSync(join(dir, 'hosting/nginx.conf'), 'utf8').replace('listen 8080;', `listen 127.0.0.1:${port};`).replaceAll('/tmp/', `${temporary}/`);
  writeFileSync(join(dir, 'hosting/nginx-here.conf'), settings);
  const rights = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const { nginx, gone } = await spawnNginx(program, ['-e', 'stderr', '-p', dir, '-c', 'hosting/nginx-here.conf', '-g', `daemon off; pid ${temporary}/pid;`], port, rights);
  async function stop() {
    // At once, not when the last connection ends: the host is gone.
    nginx.kill('SIGTERM');
    await gone;
  }
  return {
    dir, checked, stop, address: `http://127.0.0.1:${port}${baseOf(join(dir, 'site'))}`,
    async end() {
      await stop();
      for (const one of [above, temporary]) rmSync(one, { recursive: true, force: true });
    },
  };
}
