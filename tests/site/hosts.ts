import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';
import { policyForPartners } from '../../src/hosting/headers';

// Pages of invented partners, with the widget on them, from a server of their own: `hosts/`.

const TYPES: Record<string, string> = { '.html': 'text/html;charset=utf-8', '.css': 'text/css', '.js': 'text/javascript' };

/** A partner with a policy allows what our page for partners says, and nothing more. */
const policy = (site: string) => `default-src 'none'; style-src 'self'; ${policyForPartners(new URL(site).origin).replace('script-src', "script-src 'self'")}`;

export interface Hosts {
  /** The address of a page, on another site (`localhost`) or another port of the same one. */
  address(file: string, name?: 'localhost' | '127.0.0.1'): string;
  close(): void;
}

/** Serves the pages of partners. @param site where ours stands, with a slash at the end */
export async function serveHosts(site: string): Promise<Hosts> {
  const server: Server = createServer((request, response) => {
    const file = (request.url ?? '/').split('?')[0]?.slice(1) ?? '';
    try {
      const text = readFileSync(new URL(`hosts/${file}`, import.meta.url), 'utf8').replaceAll('{{site}}', site);
      response.setHeader('Content-Type', TYPES[extname(file)] ?? 'text/plain');
      if (file === 'council.html') response.setHeader('Content-Security-Policy', policy(site));
      response.end(text);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { address: (file, name = 'localhost') => `http://${name}:${port}/${file}`, close: () => server.close() };
}

/** What the page of a partner heard (`hosts/record.js`). */
export const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: { events: { type: string; detail: unknown; of: string }[]; messages: { origin: string; data: Record<string, unknown> }[] } }).heard);

/** The frame of a widget, once its check has started. @param at which on the page */
export async function frameOf(page: Page, at = 0): Promise<Frame> {
  const handle = await page.locator('permit-path').nth(at).locator('iframe').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('No frame');
  await frame.waitForLoadState();
  return frame;
}
