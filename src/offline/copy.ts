import { CacheFirst, type SerwistPlugin } from 'serwist';
import type { File, Files } from './files';
import { pack, unpack } from './packing';
import type { ExtendableEvent } from './scope';

/** How many files are fetched at a time: the page that is open comes first. */
const AT_ONCE = 4;

/** The copy of the site on the device: all versions and languages in one cache, each file under its revision. */
export function makeCopy(files: Files, scope: string) {
  // Not a name that "delete everything" clears: the copy is the same for everybody and holds no answer.
  const cacheName = `permit-path-copy ${scope}`;
  const plugin: SerwistPlugin = {
    cacheKeyWillBeUsed: async ({ request }) => {
      const file = files.find(request.url);
      return file ? files.keyOf([file.address, file.revision]) : request;
    },
    cacheWillUpdate: async ({ request, response }) => pack(response, files.find(request.url)?.revision ?? 'never'),
    cachedResponseWillBeUsed: async ({ cachedResponse }) => cachedResponse && unpack(cachedResponse),
  };
  const strategy = new CacheFirst({ cacheName, plugins: [plugin] });

  const keys = async (): Promise<Set<string>> => new Set((await (await caches.open(cacheName)).keys()).map(({ url }) => url));
  const missing = async (wanted: readonly File[]): Promise<File[]> => {
    const have = await keys();
    return wanted.filter((file) => !have.has(files.keyOf(file)));
  };

  return {
    /** Answers a request from the copy, or else from the network, which is then kept. Rejects when there is neither. */
    answer(request: Request, event: ExtendableEvent): Promise<Response> {
      const [response, kept] = strategy.handleAll({ request, event });
      // On a full device it is answered and not kept.
      kept.catch(() => undefined);
      return response;
    },

    /**
     * Fetches what is missing of some files. What has come stays when it breaks off, so the next time goes on from there.
     * @returns whether something was missing
     * @throws when something is missing still
     */
    async keep(wanted: readonly File[], event: ExtendableEvent): Promise<boolean> {
      const fetched = await missing(wanted);
      for (let at = 0; at < fetched.length; at += AT_ONCE) {
        await Promise.all(fetched.slice(at, at + AT_ONCE).map(async ([address]) => {
          // What the browser kept by itself is asked for anew, by its ETag: it may be of another build, or damaged.
          const request = new Request(new URL(address, scope), { cache: 'no-cache', credentials: 'same-origin' });
          await Promise.all(strategy.handleAll({ request, event }));
        }));
      }
      // What is not the very file that the build made is not kept, and nobody says so.
      if ((await missing(wanted)).length > 0) throw new Error('Not all files could be kept');
      return fetched.length > 0;
    },

    isKept: async (wanted: readonly File[]): Promise<boolean> => (await missing(wanted)).length === 0,

    /** The languages that are kept, or were by the version before: their check is there, of whatever revision. */
    async languages(): Promise<string[]> {
      const have = [...(await keys())];
      return files.ids.filter((id) => have.some((key) => key.startsWith(`${scope}${id}/check/`)));
    },

    /** Deletes what belongs to no file of this version. */
    async clean(): Promise<void> {
      const own = new Set([files.shared, ...files.ids.map((id) => files.of(id))].flat().map((file) => files.keyOf(file)));
      const cache = await caches.open(cacheName);
      await Promise.all([...(await keys())].filter((key) => !own.has(key)).map((key) => cache.delete(key)));
    },
  };
}
