// Serves a built folder the way a plain static host does: folder addresses end in a slash, a missing
// page answers 404 in the visitor's language, and nothing outside the base path exists. Sends the headers that the build wrote.
//   node scripts/serve.mjs [--dir dist] [--base /] [--port 4321] [--host 127.0.0.1] [--strict-port]
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    port: { type: 'string', default: '4321' },
    // An address, not `localhost`: that may mean ::1, where another server can hold the same port.
    host: { type: 'string', default: '127.0.0.1' },
    // The browser tests need exactly the port they asked for.
    'strict-port': { type: 'boolean', default: false },
  },
});
const dir = resolve(values.dir);
const base = `/${values.base}/`.replace(/\/+/g, '/');

if (!existsSync(dir)) {
  console.error(`${values.dir} does not exist: build the site first (npm run build).`);
  process.exit(1);
}

/** The rules of `_headers`: an address, or all that begins like it, and its headers. None in a folder without that file. */
function readHeaders() {
  const file = join(dir, '_headers');
  if (!existsSync(file)) return [];
  const blocks = readFileSync(file, 'utf8').replace(/^#.*\n/gm, '').trim().split('\n\n');
  return blocks.map((block) => {
    const [path = '', ...lines] = block.split('\n');
    const headers = lines.map((line) => line.trim().split(/: (.*)/s).slice(0, 2));
    return { start: path.replace(/\*$/, ''), all: path.endsWith('*'), headers };
  });
}
const rules = readHeaders();

/** @param {string} address with the base path */
function setHeaders(address, res) {
  const rule = rules.find(({ start, all }) => (all ? address.startsWith(start) : address === start));
  // An address that does not exist answers as the page that says so.
  for (const [name, value] of (rule ?? rules.find(({ start }) => start.endsWith('/404.html')))?.headers ?? []) res.setHeader(name, value);
}

// `dev` looks each file up when asked, so a rebuild shows without a restart; with `etag` the answers
// are `no-cache`, not `no-store`, which would switch the browser's back-forward cache off.
const files = sirv(dir, { dev: true, etag: true, extensions: [] });

/** The file or folder an address stands for; undefined when there is none. */
function find(path) {
  const full = join(dir, path);
  if (full !== dir && !full.startsWith(dir + sep)) return undefined;
  return statSync(full, { throwIfNoEntry: false });
}

function missing(path, res) {
  const language = path.split('/')[1] ?? '';
  const page = [`/${language}/404/index.html`, `/${language}/404.html`, '/404.html'].find((file) => find(file)?.isFile());
  res.writeHead(404, { 'Content-Type': page ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8' });
  res.end(page ? readFileSync(join(dir, page)) : 'Not found');
}

function redirect(to, res) {
  res.writeHead(301, { Location: to });
  res.end();
}

const server = createServer((req, res) => {
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.writeHead(405, { Allow: 'GET, HEAD' });
    return res.end();
  }
  const [address = '/', query] = (req.url ?? '/').split('?', 2);
  setHeaders(address, res);
  const search = query === undefined ? '' : `?${query}`;
  if (address + '/' === base) return redirect(base + search, res);
  if (!address.startsWith(base)) return missing('/', res);

  let path;
  try {
    path = decodeURIComponent(address.slice(base.length - 1));
  } catch {
    path = '\0';
  }
  if (path.includes('\0')) {
    res.writeHead(400);
    return res.end();
  }

  const found = find(path);
  // One leading slash only: `//host/` in a Location header would be another site.
  if (found?.isDirectory() && !path.endsWith('/')) return redirect(address.replace(/^\/+/, '/') + '/' + search, res);
  if (found?.isFile() && path.endsWith('/')) return missing(path, res);

  const inside = address.slice(base.length - 1);
  req.url = (inside.endsWith('/') ? `${inside}index.html` : inside) + search;
  return files(req, res, () => missing(path, res));
});

let port = Number(values.port);
const last = values['strict-port'] ? port : port + 50;
server.on('error', (error) => {
  if (error.code === 'EADDRINUSE' && port < last) return server.listen(++port, values.host);
  console.error(error.message);
  process.exit(1);
});
server.on('listening', () => console.log(`Serving ${values.dir} at http://${values.host}:${port}${base}`));
server.listen(port, values.host);
