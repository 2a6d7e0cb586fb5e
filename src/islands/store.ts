/** The tab's own memory, or undefined where the browser or a frame refuses it. */
function store(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

/** What the tab keeps under a name; undefined when nothing, or when it may not. */
export function read(name: string): string | undefined {
  try {
    return store()?.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text in the tab under a name, or clears it. A full or blocked store changes nothing: the site works without. */
export function write(name: string, text: string | undefined): void {
  try {
    if (text === undefined) store()?.removeItem(name);
    else store()?.setItem(name, text);
  } catch {
    // What is not kept lives as long as the page.
  }
}
