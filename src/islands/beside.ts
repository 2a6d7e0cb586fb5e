import { NAMES, read, write } from './store';

// The button that shows the Dutch beside the text. The layout draws it, outside the check; it needs this script to work.

const BUTTON = 'button[data-beside]';
let wanted = false;

/** Whether the reader asked for the Dutch: kept while the tab lives, so that the next page shows both too, and without storage as long as the page lives. */
export const isBesideWanted = (): boolean => wanted || read(NAMES.beside) === 'yes';

/** Remembers what the reader asked for. */
export function keepBesideWanted(on: boolean): void {
  wanted = on;
  write(NAMES.beside, on ? 'yes' : undefined);
}

/** Shows on the button whether the Dutch stands beside the text, or that it could not be fetched. */
export function showBesideState(state: 'off' | 'on' | 'failed'): void {
  const button = document.querySelector<HTMLButtonElement>(BUTTON);
  if (!button) return;
  button.hidden = false;
  button.setAttribute('aria-pressed', String(state === 'on'));
  const failure = document.querySelector<HTMLElement>('[data-beside-failed]');
  // Put in anew each time, for a voice reads only what changes.
  if (failure) failure.textContent = state === 'failed' ? (failure.dataset['besideFailed'] ?? '') : '';
}

/** Listens to the button, also to the one of another language that is put in later. @returns how to stop */
export function onBesideClick(then: (wanted: boolean) => void): () => void {
  const click = (event: MouseEvent) => {
    const button = (event.target as Element | null)?.closest?.(BUTTON);
    if (button) then(button.getAttribute('aria-pressed') !== 'true');
  };
  document.addEventListener('click', click);
  return () => document.removeEventListener('click', click);
}
