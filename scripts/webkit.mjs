// WebKitGTK, the engine of Safari in the system's own packages: its driver speaks WebDriver and no other tongue, so what drives it stands in tests/site/engines/.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What a Debian system installs for it: the engine with its driver, and a screen that nobody sees, which it cannot do without. */
export const WEBKIT_PACKAGES = ['webkit2gtk-driver', 'xvfb'];

const find = (/** @type {string} */ name) => (process.env.PATH ?? '').split(delimiter).filter(Boolean).map((folder) => join(folder, name)).find((path) => existsSync(path));

/** The driver and the screen, where both are there. @returns {{ driver: string, screen: string } | undefined} their full paths */
export function findWebKit() {
  const [driver, screen] = [find('WebKitWebDriver'), find('Xvfb')];
  return driver && screen ? { driver, screen } : undefined;
}
