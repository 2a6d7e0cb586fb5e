// Debian's nginx with a build, as docs/hosting.md says: what the tests and the proofs about headers ask. Everything of it lies in a folder of
// its own, on ports that nobody uses, and under a certificate of its own.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

/** What a Debian system installs for it. */
export const NGINX_PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static', 'openssl'];
const MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const TYPES = '/etc/nginx/mime.types';

const find = (/** @type {string} */ name) => [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'].map((folder) => join(folder, name)).find((path) => existsSync(path));

/** The program, where it and its modules are all there. @returns {string | undefined} */
export const findNginx = () => (existsSync(MODULE) && existsSync(TYPES) && find('openssl') ? find('nginx') : undefined);

/** Its version; empty where there is none. @returns {string} */
export const nginxVersion = () => /[\d.]+/.exec(spawnSync(findNginx() ?? 'nginx', ['-v'], { encoding: 'utf8' }).stderr ?? '')?.[0] ?? '';

/** A port that nobody listens on. @returns {Promise<number>} */
export const freePort = () => new Promise((done) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    server.close(() => done(port));
  });
});

/** Whether somebody listens on a port of this machine. @param {number} port @returns {Promise<boolean>} */
const answers = (port) => new Promise((done) => {
  const socket = connect(port, '127.0.0.1');
  socket.once('connect', () => { socket.destroy(); done(true); }).once('error', () => done(false));
});

/** An authority that lives a day, and a certificate of it for `localhost`. @param {string} dir */
function makeCertificate(dir) {
  const openssl = (/** @type {string[]} */ ...args) => execFileSync('openssl', args, { cwd: dir, stdio: 'pipe' });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  openssl('req', '-x509', ...key, '-subj', '/CN=Authority of a test', '-addext', 'basicConstraints=critical,CA:TRUE', '-keyout', 'ca.key', '-out', 'ca.pem');
  openssl('req', ...key, '-subj', '/CN=localhost', '-keyout', 'site.key', '-out', 'site.csr');
  writeFileSync(join(dir, 'names'), 'subjectAltName=DNS:localhost,IP:127.0.0.1');
  openssl('x509', '-req', '-in', 'site.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '1', '-extfile', 'names', '-out', 'site.pem');
}

/**
 * Starts nginx and waits until it answers.
 * @param {string} program @param {string[]} args @param {number} port @param {{ uid?: number, gid?: number }} [rights] of somebody else
 * @returns {Promise<{ nginx: import('node:child_process').ChildProcess, gone: Promise<unknown> }>} the process, and when it has ended @throws with what it said, when it did not start
 */
export async function spawnNginx(program, args, port, rights = {}) {
  const nginx = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], ...rights });
  let said = '';
  nginx.stderr.on('data', (part) => { said += part; });
  const gone = new Promise((done) => nginx.once('exit', done));
  while (!(await answers(port))) {
    if (nginx.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return { nginx, gone };
}

/**
 * Serves a build at the top of `https://localhost`, as docs/hosting.md says.
 * @param {string} site the folder of the build
 * @param {{ http?: number, https?: number, plain?: number }} [ports] free ones, unless told
 * @returns {Promise<{ http: number, https: number, plain: number, ca: Buffer, caFile: string, version: string, stop(): Promise<void> }>} the ports (`plain` serves the site
 *   without https, for a browser that knows no authority of ours) and the certificate of the authority
 */
export async function startNginx(site, ports = {}) {
  const program = findNginx();
  if (!program) throw new Error(`No nginx with brotli found: install ${NGINX_PACKAGES.join(', ')}.`);
  const dir = mkdtempSync(join(tmpdir(), 'nginx-'));
  makeCertificate(dir);
  const { http = await freePort(), https = await freePort(), plain = await freePort() } = ports;
  const root = resolve(site);
  const hosting = join(root, 'hosting');
  const serves = `root ${root}; include ${hosting}/nginx-headers.conf; include ${hosting}/nginx-site.conf;`;
  // Otherwise in folders that only root may make.
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${dir}/${name};`).join(' ');
  writeFileSync(join(dir, 'nginx.conf'), `
load_module ${MODULE};
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; worker_processes 1; pid ${dir}/pid; error_log stderr warn;
events {}
http {
  include ${TYPES}; default_type application/octet-stream; access_log off; ${temporary}
  include ${hosting}/nginx-maps.conf;
  server { listen 127.0.0.1:${http}; return 301 https://$host${https === 443 ? '' : `:${https}`}$request_uri; }
  server { listen 127.0.0.1:${plain}; ${serves} }
  server { listen 127.0.0.1:${https} ssl http2; ssl_certificate ${dir}/site.pem; ssl_certificate_key ${dir}/site.key; ${serves} }
}
`);
  const { nginx, gone } = await spawnNginx(program, ['-p', dir, '-c', join(dir, 'nginx.conf')], https);
  const caFile = join(dir, 'ca.pem');
  return {
    http, https, plain, version: nginxVersion(), caFile, ca: readFileSync(caFile),
    async stop() {
      nginx.kill('SIGQUIT');
      await gone;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
