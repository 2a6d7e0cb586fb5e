// "Finished: delete everything". The button stands on a result and in the footer of every page; it needs this script to work.

const BUTTON = '[data-delete-all]';

let opened: BroadcastChannel | undefined;
/** Between the tabs of this browser. One for the whole page, so that a page does not hear itself. */
const otherTabs = (): BroadcastChannel | undefined =>
  typeof BroadcastChannel === 'undefined' ? undefined : (opened ??= new BroadcastChannel('permit-path'));

/** Shows the button, also that of another language that was put in: without script it would do nothing. */
export function showDeleteButton(): void {
  for (const one of document.querySelectorAll<HTMLElement>('.pp-done[hidden]')) one.hidden = false;
}

/** Tells the other tabs that everything is being deleted. */
export const tellOtherTabs = (): void => otherTabs()?.postMessage('delete');

/**
 * Listens for the wish to delete everything.
 * @param then gets the page to go to; nothing when it was another tab, for that one goes
 * @returns how to stop
 */
export function onDelete(then: (goTo?: string) => void): () => void {
  const click = (event: MouseEvent) => {
    const button = (event.target as Element | null)?.closest?.<HTMLElement>(BUTTON);
    if (button) then(button.dataset['deleteAll']);
  };
  const told = () => then();
  document.addEventListener('click', click);
  otherTabs()?.addEventListener('message', told);
  return () => {
    document.removeEventListener('click', click);
    otherTabs()?.removeEventListener('message', told);
  };
}
