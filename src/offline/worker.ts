import { makeCopy } from './copy';
import { makeFiles, type Packs } from './files';
import type { Ask, Replies } from './messages';
import type { ExtendableEvent, FetchEvent, WorkerScope } from './scope';

// The service worker: it answers from one whole version of the site, so that a page and what it loads always belong together. A new
// version is fetched beside it and waits until the reader comes back, or asks for it. The build puts the list of files in
// (scripts/offline.mjs).
declare const self: WorkerScope;
declare const FILES_OF_THIS_VERSION: Packs;

const { scope } = self.registration;
const files = makeFiles(FILES_OF_THIS_VERSION, scope);
const copy = makeCopy(files, scope);
const everything = (languages: readonly string[]) => [files.shared, ...languages.map(files.of)].flat();
const wanted = (language: string) => everything(language === 'all' ? files.ids : [language]);

self.addEventListener('install', (event) => {
  event.waitUntil((async () => {
    // When it rejects, the version before stays, whole.
    await copy.keep(everything(await copy.languages()), event);
  })());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([copy.clean(), self.clients.claim()]));
});

/** The page for what is not kept, in the language of its address, or else in one that is. */
async function offlinePage(asked: string, event: FetchEvent): Promise<Response> {
  const [kept = files.ids[0] ?? ''] = await copy.languages();
  return copy.answer(new Request(files.offlinePage(asked, kept)), event);
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope) || files.isForOthers(request.url)) return;
  const isPage = request.mode === 'navigate';
  if (!isPage && !files.find(request.url)) return;
  const found = files.find(request.url) ? copy.answer(request, event) : fetch(request);
  event.respondWith(isPage ? found.catch(() => offlinePage(request.url, event)) : found);
});

/** Downloads one after the other: two pages that ask for the same are not to fetch it twice. */
let downloads: Promise<unknown> = Promise.resolve();
/** What has come, and no page has said so yet: the page that asked for it may have been left meanwhile. */
const untold = new Set<string>();

async function keep(language: string, asker: string, event: ExtendableEvent): Promise<Replies['keep']> {
  const download = downloads.then(() => copy.keep(wanted(language), event));
  downloads = download.catch(() => undefined);
  if (await download) untold.add(language);
  const isThere = await self.clients.get(asker) !== undefined;
  return isThere && untold.delete(language);
}

async function kept(): Promise<Replies['kept']> {
  const whole = await Promise.all(files.ids.map((id) => copy.isKept(files.of(id))));
  return files.ids.filter((_, at) => whole[at]);
}

async function renew(asker: string): Promise<Replies['renew']> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.some(({ id, url }) => id !== asker && files.isCheck(url))) return false;
  void self.skipWaiting();
  return true;
}

self.addEventListener('message', (event) => {
  const asked = event.data as Ask;
  const asker = event.source?.id ?? '';
  const reply: Promise<unknown> = 'keep' in asked ? keep(asked.keep, asker, event) : 'renew' in asked ? renew(asker) : kept();
  // Without an answer nothing is promised.
  event.waitUntil(reply.then((said) => event.ports[0]?.postMessage(said), () => undefined));
});
