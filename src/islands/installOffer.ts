import { heldPrompt, letGo, type InstallPrompt } from './install';
import { isFrame, NAMES, read, write } from './store';

/** How the site can be put on the home screen: by the browser's own question, by hand (`words`: iPhone and iPad), or not, as in a frame of a partner, or the reader said no. */
export function installOffer(): InstallPrompt | 'words' | undefined {
  if (isFrame() || read(NAMES.noInstall) || matchMedia('(display-mode: standalone)').matches) return undefined;
  // Only Safari on those devices has this property; true on the home screen.
  const { standalone } = navigator as { standalone?: boolean };
  return heldPrompt() ?? (standalone === false ? 'words' : undefined);
}

/** The reader does not want it: never asked again on this device. The only thing that is remembered of the offer. */
export function refuseInstall(): void {
  write(NAMES.noInstall, 'yes');
  letGo();
}
