/** What Chromium hands over when the site can be put on the home screen; not in TypeScript's list, for other browsers have no such event. */
export interface InstallPrompt extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

let held: InstallPrompt | undefined;
const listeners = new Set<() => void>();

/** The browser's own offer, while there is one. */
export const heldPrompt = (): InstallPrompt | undefined => held;

function hold(prompt: InstallPrompt | undefined): void {
  held = prompt;
  for (const listener of listeners) listener();
}

/** Forgets the offer. */
export const letGo = (): void => hold(undefined);

/** Keeps the browser's own offer until there is a result; listens from the first question on, for it comes only once. */
export function watchInstall(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    hold(event as InstallPrompt);
  });
  addEventListener('appinstalled', () => {
    letGo();
    // Somebody who puts it there wants it to stay: then a full device does not clear it away. Refused, nothing is lost.
    void navigator.storage?.persist?.().catch(() => false);
  });
}

/** Tells when an offer comes or goes. @returns how to stop */
export function onInstall(then: () => void): () => void {
  listeners.add(then);
  return () => listeners.delete(then);
}
