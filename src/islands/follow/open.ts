import { NAMES, read } from '../store';

// Opens the board of an application that is followed. Until then a page of a pathway brings this file alone.

const part = document.querySelector<HTMLElement>('[data-follow]');
const button = part?.querySelector<HTMLButtonElement>('[data-follow-open]');

/** Shows one of the lines that tell how far it is, or none. */
function say(line?: 'loading' | 'failed'): void {
  for (const one of part?.querySelectorAll<HTMLElement>('[data-follow-line]') ?? []) one.hidden = one.dataset['followLine'] !== line;
}

async function open(pressed: boolean): Promise<void> {
  if (!part || !button || button.hidden) return;
  button.hidden = true;
  say('loading');
  try {
    const { startBoard } = await import('./start');
    await startBoard(part, pressed);
    say();
  } catch {
    button.hidden = false;
    say('failed');
  }
}

if (part && button) {
  button.hidden = false;
  button.addEventListener('click', () => void open(true));
  const wanted = () => location.hash === '#follow';
  addEventListener('hashchange', () => wanted() && void open(true));
  // After a reload, and in another language, it is open as it was.
  if (wanted() || read(NAMES.journey)?.includes(`"pathway":"${part.dataset['follow']}"`)) void open(false);
}
