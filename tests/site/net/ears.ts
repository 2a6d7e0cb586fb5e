/** What the ears in a page hear: of which kind, and what. */
export type Heard = readonly [kind: string, text: string];

/**
 * Runs in every frame before any script of it, and tells of every way in which a page can put something somewhere. Requests are heard by the proxy.
 * It stands alone: a browser gets its text. `netHears` is bound by the test.
 */
export function ears(): void {
  const tell = (window as unknown as { netHears(kind: string, text: string): Promise<void> }).netHears;
  const hears = (kind: string, ...what: unknown[]) => {
    const words = what.map((one) => { try { return typeof one === 'string' ? one : (JSON.stringify(one) ?? String(one)); } catch { return String(one); } });
    void tell(kind, words.join(' '));
  };
  /** Tells of the call, then makes it. */
  const wrap = (owner: object | undefined, name: string, kind: string) => {
    const made = owner && (Reflect.get(owner, name) as ((...all: unknown[]) => unknown) | undefined);
    if (!owner || typeof made !== 'function') return;
    Object.defineProperty(owner, name, { configurable: true, writable: true, value(this: unknown, ...all: unknown[]) { hears(kind, ...all); return made.apply(this, all); } });
  };
  /** Tells of every object that is made. */
  const made = (name: string, kind: string) => {
    const Own = Reflect.get(window, name) as (new (...all: unknown[]) => object) | undefined;
    if (!Own) return;
    Reflect.set(window, name, new Proxy(Own, { construct: (target, all: unknown[]) => { hears(kind, ...all); return new target(...all); } }));
  };
  const place = () => { hears('url', location.href); hears('state', history.state as unknown); hears('title', document.title); };

  hears('referrer', document.referrer);
  place();
  addEventListener('DOMContentLoaded', place);
  for (const event of ['hashchange', 'popstate', 'pagehide', 'beforeprint', 'afterprint']) addEventListener(event, place);
  for (const name of ['pushState', 'replaceState'] as const) {
    const own = history[name].bind(history);
    history[name] = (...all) => { own(...all); place(); };
  }
  const title = Object.getOwnPropertyDescriptor(Document.prototype, 'title') as Required<PropertyDescriptor>;
  Object.defineProperty(document, 'title', { configurable: true, get: () => title.get.call(document) as string, set: (text: string) => { hears('title', text); title.set.call(document, text); } });
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') as Required<PropertyDescriptor>;
  Object.defineProperty(document, 'cookie', { configurable: true, get: () => cookie.get.call(document) as string, set: (text: string) => { hears('cookie', text); cookie.set.call(document, text); } });

  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => hears('violation', effectiveDirective, blockedURI));
  addEventListener('message', ({ origin, data }) => hears('message', { from: origin, at: location.origin, data: data as unknown }), true);
  for (const name of ['BroadcastChannel', 'MessagePort', 'Worker', 'ServiceWorker']) wrap((Reflect.get(window, name) as { prototype?: object } | undefined)?.prototype, 'postMessage', 'post');
  const kept = Storage.prototype.setItem;
  Storage.prototype.setItem = function (name, text) { hears(this === sessionStorage ? 'sessionStorage' : 'localStorage', { name, text }); kept.call(this, name, text); };
  if (typeof IDBFactory !== 'undefined') wrap(IDBFactory.prototype, 'open', 'database');
  if (typeof Cache !== 'undefined') for (const name of ['put', 'add', 'addAll']) wrap(Cache.prototype, name, 'cache');
  wrap(Navigator.prototype, 'sendBeacon', 'beacon');
  for (const [name, kind] of [['WebSocket', 'socket'], ['WebTransport', 'socket'], ['RTCPeerConnection', 'rtc'], ['EventSource', 'events'], ['Worker', 'worker'], ['SharedWorker', 'worker'], ['Notification', 'notification']] as const) made(name, kind);
  wrap(window, 'open', 'open');

  // A preconnect or a lookup of a name is no request, and leaves the device all the same.
  const own = (address: string) => { try { return new URL(address, location.href).origin === location.origin; } catch { return false; } };
  new MutationObserver((changes) => {
    for (const { target, addedNodes, type } of changes) {
      const nodes = type === 'attributes' ? [target] : [...addedNodes].flatMap((node) => (node instanceof Element ? [node, ...node.querySelectorAll('*')] : []));
      for (const node of nodes) {
        if (!(node instanceof Element)) continue;
        const [address, ping] = [node.getAttribute(node.localName === 'link' ? 'href' : node.localName === 'form' ? 'action' : 'src'), node.getAttribute('ping')];
        if (address && !/^(data|blob):/.test(address) && !own(address)) hears('element', node.localName, address);
        if (ping) hears('element', 'ping', ping);
      }
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['href', 'src', 'action', 'ping'] });
}
