/** The part of Trusted Types that is used here; TypeScript does not know it yet. */
interface Trusted {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): unknown };
}

/**
 * The address of the service worker, in the form in which a browser with Trusted Types takes an address of a script. This is the only place of the
 * site that makes one, and the name of its policy the only one that the content security policy allows (`src/hosting/headers.ts`).
 * @param address of the worker, as the page says it
 * @throws for anything but `worker.js` in the folder of this site
 */
export function workerAddress(address: string): string {
  const check = (asked: string): string => {
    if (new URL(asked, location.href).href !== new URL(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}worker.js`, location.origin).href) throw new TypeError(`Not the worker: ${asked}`);
    return asked;
  };
  const { trustedTypes } = window as { trustedTypes?: Trusted };
  // To the browser an object; the type of `register` still says string.
  return trustedTypes ? trustedTypes.createPolicy('permit-path', { createScriptURL: check }).createScriptURL(address) as string : check(address);
}
