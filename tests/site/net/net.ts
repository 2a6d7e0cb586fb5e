import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { ears, type Heard } from './ears';
import { IN_THE_TAB, isFile, isMessage, LASTING, wordsOf, wrongAddress, wrongWith } from './allowed';
import { openProxy, type Proxy } from './proxy';

/** Something that got out, or stayed, and should not have. */
export interface Leak {
  readonly kind: string;
  readonly text: string;
}

interface Options {
  /** What of the answers must turn up nowhere: `marksOf`. */
  readonly marks: readonly string[];
  /** What is never kept, not even in the memory of the tab. */
  readonly neverKept?: readonly string[];
  /** Names under which something lasts, for the flow asked for it. */
  readonly lasting?: readonly string[];
  /** The part of an address behind `#` that somebody made on purpose. */
  readonly madeOnPurpose?: string;
  /** What a console says of the browser and not of us. */
  readonly said?: RegExp;
}

/** Everything that leaves a page or outlives it: caught for a whole browser context, its frames, workers and new tabs. */
export class Net {
  readonly heard: Heard[] = [];
  private constructor(readonly context: BrowserContext, readonly proxy: Proxy, readonly site: string, readonly hosts: readonly string[]) {}

  /** Hangs the net on a context whose only way out is the proxy. @param hosts origins of pages of partners */
  static async on(context: BrowserContext, proxy: Proxy, site: string, hosts: readonly string[]): Promise<Net> {
    const net = new Net(context, proxy, site, hosts);
    await context.exposeBinding('netHears', (_, kind: string, text: string) => void net.heard.push([kind, text]));
    await context.addInitScript(ears);
    context.on('console', (message) => net.heard.push(['console', message.text()]));
    context.on('weberror', (error) => net.heard.push(['error', error.error().message]));
    context.on('serviceworker', (worker) => net.heard.push(['worker', worker.url()]));
    return net;
  }

  /** What a page shows of itself now, and all that its origin keeps. */
  async look(page: Page): Promise<void> {
    for (const frame of page.frames()) {
      if (!frame.url().startsWith('http')) continue;
      const found = await frame.evaluate(async () => {
        const stores = (['sessionStorage', 'localStorage'] as const).flatMap((kind) => {
          try { return Object.entries(window[kind]).map(([name, text]) => [kind, JSON.stringify({ name, text })] as [string, string]); } catch { return []; }
        });
        const copies = await (async () => {
          try { return (await Promise.all((await caches.keys()).map(async (name) => [['cacheName', name], ...(await (await caches.open(name)).keys()).map(({ url }) => ['copy', url])]))).flat() as [string, string][]; } catch { return []; }
        })();
        const databases = await indexedDB.databases().catch(() => []);
        const files: string[] = [];
        try { for await (const name of (await navigator.storage.getDirectory() as unknown as { keys(): AsyncIterable<string> }).keys()) files.push(name); } catch { /* a browser without */ }
        return [
          ['url', location.href], ['title', document.title], ['state', JSON.stringify(history.state)], ['referrer', document.referrer], ['name', window.name], ['cookie', document.cookie],
          ...stores, ...copies, ...databases.map(({ name }) => ['database', name ?? '']), ...files.map((name) => ['file', name]),
        ] as [string, string][];
      }).catch(() => []);
      this.heard.push(...found);
    }
    for (const { name, value } of await this.context.cookies()) this.heard.push(['cookie', `${name}=${value}`]);
  }

  /** All that should not have been, each once. */
  leaks({ marks, neverKept = [], lasting = [], madeOnPurpose, said }: Options): Leak[] {
    const has = (text: string) => marks.find((mark) => text.includes(mark));
    const requests = this.proxy.sent.flatMap((sent): Leak[] => {
      const wrong = wrongWith(sent, this.site, this.hosts, this.proxy.versions) ?? has(wordsOf(sent));
      return wrong ? [{ kind: 'request', text: `${wrong}: ${sent.method} ${sent.url} ${sent.body}` }] : [];
    });
    const store = (text: string, names: readonly string[]) => {
      const { name, text: value } = JSON.parse(text) as { name: string; text: string };
      return !names.includes(name) || neverKept.some((mark) => value.includes(mark));
    };
    const isWrong = (kind: string, text: string): unknown => {
      switch (kind) {
        case 'url': return !(madeOnPurpose && text.endsWith(madeOnPurpose)) && (wrongAddress(text, this.site, this.hosts) ?? has(new URL(text).hash));
        case 'title': return has(text);
        case 'state': return !/^(null|\{"depth":\d{1,3}\})$/.test(text);
        // A page of a partner may say that it led here: it does not, for the frame asks for nothing of the kind.
        case 'referrer': return text !== '';
        case 'console': return !said?.test(text);
        case 'sessionStorage': return store(text, IN_THE_TAB);
        case 'localStorage': return store(text, LASTING.filter((name) => lasting.includes(name)));
        case 'cacheName': return !text.startsWith(`permit-path-copy ${this.site}/`);
        case 'copy': case 'cache': return kind === 'copy' && !(isFile(new URL(text).pathname) && /^\?revision=[\da-f]+$/.test(new URL(text).search));
        case 'message': return !isMessage(JSON.stringify((JSON.parse(text) as { data: unknown }).data));
        case 'post': return !isMessage(text);
        case 'worker': return text !== `${this.site}/worker.js`;
        case 'name': return text !== '';
        // The page of a partner loads what is ours, and ours alone.
        case 'element': return /^ping /.test(text) || ![this.site, ...this.hosts].some((origin) => text.includes(` ${origin}/`));
        // Violations, errors, cookies, databases, files, beacons, sockets, calls, windows, addresses of elsewhere: none of these is ever right.
        default: return text !== '' || kind !== 'cookie';
      }
    };
    const others = this.heard.flatMap(([kind, text]): Leak[] => (isWrong(kind, text) ? [{ kind, text: text.slice(0, 300) }] : []));
    return [...new Map([...requests, ...others].map((leak) => [JSON.stringify(leak), leak])).values()];
  }
}

/** What the nets of this process have caught so far, for the record. */
export const caught = { contexts: 0, requests: 0, heard: 0, planted: 0, looks: 0, leaks: 0 };

/** Opens a context that is caught whole. `worker`: false where the copy for use without internet is not to be made. */
export type OpenNet = (options?: { readonly hosts?: readonly string[]; readonly worker?: boolean }) => Promise<{ readonly net: Net; readonly page: Page }>;

export const test = base.extend<{ openNet: OpenNet }>({
  openNet: async ({ browser, baseURL, locale, timezoneId }, use) => {
    const closing: (() => Promise<void>)[] = [];
    await use(async ({ hosts = [], worker = true } = {}) => {
      const site = new URL(baseURL ?? '').origin;
      const proxy = await openProxy([site, ...hosts]);
      const context = await browser.newContext({
        ...(baseURL && { baseURL }), ...(locale && { locale }), ...(timezoneId && { timezoneId }), serviceWorkers: worker ? 'allow' : 'block', acceptDownloads: true, proxy: { server: proxy.address, bypass: '<-loopback>' },
      });
      const net = await Net.on(context, proxy, site, hosts);
      closing.push(async () => {
        caught.contexts += 1;
        caught.requests += proxy.sent.length;
        caught.heard += net.heard.length;
        await context.close();
        proxy.close();
      });
      return { net, page: await context.newPage() };
    });
    for (const close of closing) await close();
  },
});
