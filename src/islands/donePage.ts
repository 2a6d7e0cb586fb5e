import { onDelete, showDeleteButton, tellOtherTabs } from './done';
import { clearCaches, clearStores, NAMES, read, write } from './store';

// Deletes everything on every page. What the check has in memory it empties itself (useCheck.ts).

/** @param goTo the page to go to then; none when another tab deleted, or in a frame */
async function deleteEverything(goTo?: string): Promise<void> {
  clearStores();
  for (const form of document.forms) form.reset();
  // The place in the check too, should the start page not come.
  history.replaceState(null, '', location.pathname + location.search);
  if (!goTo) return clearCaches();
  tellOtherTabs();
  await clearCaches();
  write(NAMES.deleted, 'yes');
  location.replace(goTo);
}

onDelete((goTo) => void deleteEverything(goTo));
showDeleteButton();

const line = document.querySelector<HTMLElement>('[data-deleted]');
if (line && read(NAMES.deleted)) {
  write(NAMES.deleted, undefined);
  line.hidden = false;
}
