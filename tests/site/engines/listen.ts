// Runs in the page, before anything of it: no name from outside is known here.

/** A broken line of the policy says so on the console: not every engine does by itself. */
export const tellPolicy = (): void => document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => console.error(`Policy: ${effectiveDirective} ${blockedURI} ${sample}`));

/**
 * What Playwright does for its engines: holds the clock, keeps the worker off, and tells what goes wrong.
 * @param now the only time there is, in milliseconds
 * @param tell where on the host it is told
 */
export function standIn(now: number, tell: string): void {
  const Real = Date;
  class Held extends Real {
    constructor(...given: unknown[]) { super(...((given.length > 0 ? given : [now]) as [number])); }
    static override now = () => now;
  }
  window.Date = Held as DateConstructor;
  Object.defineProperty(navigator.serviceWorker, 'register', { value: () => new Promise(() => {}) });
  /** Before the page goes on, for it may go away. */
  const say = (...what: unknown[]) => {
    const request = new XMLHttpRequest();
    request.open('POST', tell, false);
    request.send(what.map(String).join(' '));
  };
  console.error = say;
  console.warn = say;
  addEventListener('error', ({ message }) => say(message), true);
  addEventListener('unhandledrejection', ({ reason }) => say('Not caught:', reason));
}
