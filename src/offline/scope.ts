// The part of a service worker's world that ours uses. TypeScript's own list of that world (`lib.webworker`) cannot stand beside
// that of a page: with it, the events of a page lose what they carry, everywhere in the project.

/** An event that keeps the worker alive until a promise has settled. */
export interface ExtendableEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** A page of the site that is open. */
interface PageClient {
  readonly id: string;
  readonly url: string;
}

interface ExtendableMessageEvent extends ExtendableEvent {
  readonly data: unknown;
  readonly source: PageClient | null;
  readonly ports: readonly MessagePort[];
}

interface Events {
  readonly install: ExtendableEvent;
  readonly activate: ExtendableEvent;
  readonly fetch: FetchEvent;
  readonly message: ExtendableMessageEvent;
}

export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<PageClient | undefined>;
    matchAll(which: { readonly type: 'window'; readonly includeUncontrolled: true }): Promise<readonly PageClient[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<K extends keyof Events>(kind: K, then: (event: Events[K]) => void): void;
}
