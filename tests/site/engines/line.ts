import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { noon } from '../drive';
import { standIn, tellPolicy } from './listen';

const SCRIPT = '/script-of-the-test.js';
const TOLD = '/told-to-the-test';

/**
 * A line to a host for an engine in which a driver can put nothing into a page before its own scripts: each page gets one more script,
 * from a file, which its policy allows. All else comes through as it is.
 * @param site the address of the site
 * @returns `day` is the day that pages see; `said` what they told, and each file that did not come
 */
export async function lineWithScript(site: string): Promise<{ readonly address: string; day: string; readonly said: string[]; close(): void }> {
  const server = createServer((req, res) => {
    const path = req.url ?? '/';
    if (path === SCRIPT) return res.writeHead(200, { 'Content-Type': 'text/javascript' }).end(`(${tellPolicy})();(${standIn})(${noon(line.day).getTime()}, ${JSON.stringify(TOLD)})`);
    if (path === TOLD) return req.setEncoding('utf8').on('data', (what) => line.said.push(what)).on('end', () => res.end());
    // Whole, never `not modified`: what is changed on the way is none of what the host knows.
    return request(new URL(path, site), (answer) => {
      const headers = { ...answer.headers };
      delete headers['content-length'];
      delete headers.etag;
      if (answer.statusCode !== 200) line.said.push(`${answer.statusCode} ${path}`);
      res.writeHead(answer.statusCode ?? 502, headers);
      if (!headers['content-type']?.startsWith('text/html')) return answer.pipe(res);
      const parts: Buffer[] = [];
      return answer.on('data', (part: Buffer) => parts.push(part)).on('end', () => res.end(Buffer.concat(parts).toString().replace('<head>', `<head><script src="${SCRIPT}"></script>`)));
    }).on('error', () => res.destroy()).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const line = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    day: '',
    said: [] as string[],
    close: () => { server.close(); server.closeAllConnections(); },
  };
  return line;
}
