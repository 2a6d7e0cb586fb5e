import { isFrame, NAMES, read, write } from './store';

/** What Chromium hands over when the site can be put on the home screen; not in TypeScript's list, for other browsers have no such event. */
export interface InstallPrompt extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

let held: InstallPrompt | undefined;
const listeners = new Set<() => void>();

function hold(prompt: InstallPrompt | undefined): void {
  held = prompt;
  for (const listener of listeners) listener();
}

/** Keeps the browser's own offer until there is a result; listens from the first question on, for it comes only once. */
export function watchInstall(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    hold(event as InstallPrompt);
  });
  addEventListener('appinstalled', () => {
    hold(undefined);
    // Somebody who puts it there wants it to stay: then a full device does not clear it away. Refused, nothing is lost.
    void navigator.storage?.persist?.().catch(() => false);
  });
}

/** Tells when an offer comes or goes. @returns how to stop */
export function onInstall(then: () => void): () => void {
  listeners.add(then);
  return () => listeners.delete(then);
}

/** How the site can be put on the home screen: by the browser's own question, by hand (`words`: iPhone and iPad), or not, as in a frame of a partner, or the reader said no. */
export function installOffer(): InstallPrompt | 'words' | undefined {
  if (isFrame() || read(NAMES.noInstall) || matchMedia('(display-mode: standalone)').matches) return undefined;
  // Only Safari on those devices has this property; true on the home screen.
  const { standalone } = navigator as { standalone?: boolean };
  return held ?? (standalone === false ? 'words' : undefined);
}

/** The reader does not want it: never asked again on this device. The only thing that is remembered of the offer. */
export function refuseInstall(): void {
  write(NAMES.noInstall, 'yes');
  hold(undefined);
}
