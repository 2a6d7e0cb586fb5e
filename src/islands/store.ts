const OURS = 'permit-path';

/** Every name under which the site keeps something: under another nothing can be kept, so that all of it can be deleted. */
export const NAMES = {
  /** The answers of the check. */
  answers: 'permit-path',
  /** That the reader asked for the Dutch beside the text. */
  beside: 'permit-path-beside',
  /** That everything was deleted just now: the start page says so once. */
  deleted: 'permit-path-deleted',
  /** The answers that the reader asked to save on this device. */
  saved: 'permit-path-saved',
  /** The application that is followed in this tab. */
  journey: 'permit-path-journey',
  /** The same, where the reader asked to save it on this device. */
  journeySaved: 'permit-path-journey-saved',
  /** That the reader does not want the site on the home screen: not asked again. */
  noInstall: 'permit-path-no-install',
} as const satisfies Readonly<Record<string, `${typeof OURS}${string}`>>;
export type StoreName = (typeof NAMES)[keyof typeof NAMES];

/** What outlives the tab: what the reader asked to save, and what they do not want to be asked again. */
const LASTING: readonly StoreName[] = [NAMES.saved, NAMES.journeySaved, NAMES.noInstall];

/** True in a frame on a partner's page: there nothing is kept, whatever the browser would allow. */
export const isFrame = (): boolean => typeof document !== 'undefined' && document.documentElement.hasAttribute('data-embed');

/** The memory of the tab, except for what was saved or refused on purpose. Throws where the browser refuses it, and in a frame. */
function store(name: StoreName): Storage {
  if (isFrame()) throw new Error('Nothing is kept in a frame');
  return LASTING.includes(name) ? window.localStorage : window.sessionStorage;
}

/** What is kept under a name; undefined when nothing, or when nothing may be. */
export function read(name: StoreName): string | undefined {
  try {
    return store(name).getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a text under a name, or clears it. A full or blocked store changes nothing: the site works without.
 * @returns whether it is done
 */
export function write(name: StoreName, text: string | undefined): boolean {
  try {
    if (text === undefined) store(name).removeItem(name);
    else store(name).setItem(name, text);
    return true;
  } catch {
    // What is not kept lives as long as the page.
    return false;
  }
}

/** Clears all that the site keeps, in the tab and beyond it; by how a name begins, for an older version may have known another name. */
export function clearStores(): void {
  for (const kind of ['sessionStorage', 'localStorage'] as const) {
    try {
      const kept = window[kind];
      for (const name of Object.keys(kept)) if (name.startsWith(OURS)) kept.removeItem(name);
    } catch {
      // What may not be read was never written.
    }
  }
}

/**
 * Clears copies of pages that could hold answers. None are made today; whoever makes one begins its name like this. The copy
 * for use without internet (src/offline/copy.ts) stays: it is the same for everybody, and holds no answer.
 */
export async function clearCaches(): Promise<void> {
  try {
    const names = (await caches.keys()).filter((name) => name.startsWith(`${OURS}-answers`));
    await Promise.all(names.map((name) => caches.delete(name)));
  } catch {
    // As above.
  }
}
