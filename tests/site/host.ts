import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const answers = (port: number): Promise<boolean> => new Promise((resolve) => {
  const socket = connect(port, '127.0.0.1');
  socket.once('connect', () => { socket.destroy(); resolve(true); }).once('error', () => resolve(false));
});

/** A host of a built site that can really be switched off, and can begin to serve another build at the same address. */
export class Host {
  private process: ChildProcess | undefined;
  private constructor(private readonly port: number, private readonly base: string) {}

  /** Serves a folder. @param base the folder of the host in which the site stands, with a slash at both ends */
  static async of(dir: string, base = '/'): Promise<Host> {
    const host = new Host(await freePort(), base);
    await host.serve(dir);
    return host;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}${this.base}`;
  }

  /** Serves a folder in the place of the one before. */
  async serve(dir: string): Promise<void> {
    await this.stop();
    this.process = spawn(process.execPath, ['scripts/serve.mjs', '--dir', dir, '--base', this.base, '--port', String(this.port), '--strict-port'], { stdio: 'ignore' });
    while (!(await answers(this.port))) await new Promise((resolve) => setTimeout(resolve, 50));
  }

  /** Nobody listens any more. */
  async stop(): Promise<void> {
    if (!this.process) return;
    const gone = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await gone;
    this.process = undefined;
  }
}

/** A line to a host that notes every address that is asked for, and breaks off in the middle of those that match `breaks`. */
export async function lineTo(host: Host): Promise<{ readonly address: string; readonly asked: string[]; breaks: RegExp | undefined; close(): void }> {
  const half = (body: Buffer, res: ServerResponse) => {
    res.write(body.subarray(0, body.length / 2));
    // After the first half is on its way.
    setTimeout(() => res.destroy(), 20);
  };
  const server = createServer((req, res) => {
    line.asked.push(req.url ?? '');
    // Without what the browser has already: half an answer cannot be `not modified`.
    request(new URL(req.url ?? '/', host.address), { headers: line.breaks ? {} : req.headers }, (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers);
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
        const body = Buffer.concat(parts);
        if (line.breaks?.test(req.url ?? '')) half(body, res);
        else res.end(body);
      });
    }).on('error', () => res.destroy()).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const line = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked: [] as string[],
    breaks: undefined as RegExp | undefined,
    close: () => { server.close(); server.closeAllConnections(); },
  };
  return line;
}
