// A text that can be copied: a block with the words in `[data-words]`, a button, and a line that says how it went.

/** What a block holds: code as it stands, or paragraphs with a line between them. The Dutch beside them is no part of it. */
function wordsOf(words: HTMLElement): string {
  const copy = words.cloneNode(true) as HTMLElement;
  for (const one of copy.querySelectorAll('.pp-dutch')) one.remove();
  const paragraphs = [...copy.querySelectorAll('p')].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
  return paragraphs.length > 0 ? paragraphs.join('\n\n') : (copy.textContent ?? '');
}

async function copy(block: HTMLElement): Promise<void> {
  const [words, said] = [block.querySelector<HTMLElement>('[data-words]'), block.querySelector<HTMLElement>('[role="status"]')];
  if (!words || !said) return;
  try {
    await navigator.clipboard.writeText(wordsOf(words));
    said.textContent = block.dataset['copied'] ?? '';
  } catch {
    getSelection()?.selectAllChildren(words);
    said.textContent = block.dataset['failed'] ?? '';
  }
}

/** Shows the buttons, which do nothing without a script, and listens to them. */
export function offerCopies(): void {
  for (const block of document.querySelectorAll<HTMLElement>('[data-copied]')) {
    const button = block.querySelector('button');
    if (!button) continue;
    button.hidden = false;
    button.addEventListener('click', () => void copy(block));
  }
}
