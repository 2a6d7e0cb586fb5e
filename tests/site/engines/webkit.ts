import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { findWebKit, WEBKIT_PACKAGES } from '../../../scripts/webkit.mjs';
import { freePort } from '../host';
import { lineWithScript } from './line';
import type { Visitor } from './visitor';
import { ENTER, ready, Session } from './webdriver';

/** A browser of WebKitGTK, on a screen of its own. */
export interface WebKit {
  readonly version: string;
  /** A visitor of whom the browser knows nothing: each comes to an address of their own, and what is kept is kept by address. @param site the address of the site */
  visitor(site: string): Promise<{ visitor: Visitor; leave(): void }>;
  /** What it shows, as PNG. */
  picture(): Promise<Buffer>;
  stop(): Promise<void>;
}

/** How long an element may take to come, in milliseconds. */
const PATIENCE = 30_000;

/** The size of the window: that of a phone, or as narrow as the window of the engine becomes. */
const PHONE = { x: 0, y: 0, width: 390, height: 844 };

/** Starts it. */
export async function startWebKit(): Promise<WebKit> {
  const programs = findWebKit();
  if (!programs) throw new Error(`No WebKitGTK: install ${WEBKIT_PACKAGES.join(' and ')}`);
  const children: ChildProcess[] = [];
  const start = (program: string, args: string[], env: NodeJS.ProcessEnv = {}) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } });
    children.push(child);
    return child;
  };
  const endAll = () => { for (const child of children) child.kill(); };
  // A run that is broken off leaves no program behind.
  process.once('exit', endAll);

  // The screen takes a number that is free, and writes it down.
  const screen = start(programs.screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
  const [number] = await once(screen.stdio[3] as Readable, 'data') as [Buffer];
  const port = await freePort();
  const driver = start(programs.driver, [`--port=${port}`], { DISPLAY: `:${String(number).trim()}`, GDK_BACKEND: 'x11', TZ: 'Europe/Amsterdam', LANG: 'C.UTF-8' });
  const address = `http://127.0.0.1:${port}`;
  await ready(address, () => driver.exitCode === null);

  const session = await Session.open(address, { timeouts: { implicit: PATIENCE } });
  await session.tell('window/rect', PHONE);

  return {
    version: session.version,
    async visitor(site) {
      const line = await lineWithScript(site);
      return { visitor: visitorIn(session, line), leave: line.close };
    },
    picture: () => session.picture(),
    async stop() {
      await session.close();
      process.off('exit', endAll);
      const gone = children.map((child) => once(child, 'exit'));
      endAll();
      await Promise.all(gone);
    },
  };
}

const visitorIn = (session: Session, line: Awaited<ReturnType<typeof lineWithScript>>): Visitor => ({
  open: async (path, day) => {
    line.day = day;
    await session.tell('url', { url: `${line.address}${path}` });
  },
  reload: () => session.tell('refresh'),
  back: () => session.tell('back'),
  click: async (selector) => session.tell(`${await session.find(selector)}/click`),
  type: async (selector, text, send) => {
    const field = await session.find(selector);
    await session.tell(`${field}/clear`);
    await session.tell(`${field}/value`, { text: text + (send ? ENTER : '') });
  },
  read: (selector, ask, given) => session.tell('execute/sync', { script: `return (${ask})([...document.querySelectorAll(arguments[0])], arguments[1])`, args: [selector, given ?? null] }),
  said: () => line.said,
});
