import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';

/** One request as it left the browser, whoever made it: a page, a frame, a worker, the browser itself. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Proxy {
  readonly address: string;
  readonly sent: Sent[];
  /** What servers named a version of a file: a browser sends it back. */
  readonly versions: ReadonlySet<string>;
  /** With no network nothing gets an answer. */
  offline: boolean;
  close(): void;
}

/**
 * The only way out of a browser: it writes down each request whole, and hands on those to the origins that are named. To all others nothing is sent.
 * @param origins such as `http://127.0.0.1:4517`
 */
export async function openProxy(origins: readonly string[]): Promise<Proxy> {
  const sent: Sent[] = [];
  const versions = new Set<string>();
  const note = ({ method = '', url = '', headers }: IncomingMessage, body = '') =>
    void sent.push({ method, url, headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])), body });

  const handOn = (asked: IncomingMessage, body: Buffer, answer: ServerResponse): void => {
    const url = asked.url ?? '';
    if (proxy.offline || !origins.some((origin) => url.startsWith(`${origin}/`))) return void answer.destroy();
    request(url, { method: asked.method, headers: asked.headers }, (found) => {
      for (const name of ['etag', 'last-modified'] as const) if (found.headers[name]) versions.add(found.headers[name]);
      answer.writeHead(found.statusCode ?? 502, found.headers);
      found.pipe(answer);
    }).on('error', () => answer.destroy()).end(body);
  };

  const server = createServer((asked, answer) => {
    const parts: Buffer[] = [];
    asked.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
      const body = Buffer.concat(parts);
      note(asked, body.toString('latin1'));
      handOn(asked, body, answer);
    });
  });
  // What is not plain HTTP: a socket, or https.
  server.on('connect', (asked: IncomingMessage, socket: Socket) => { note(asked); socket.destroy(); });
  server.on('upgrade', (asked: IncomingMessage, socket: Socket) => { note(asked); socket.destroy(); });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy: Proxy = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sent, versions, offline: false,
    close: () => { server.close(); server.closeAllConnections(); },
  };
  return proxy;
}
