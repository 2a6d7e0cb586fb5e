/** Puts into an element the sentence that the frame of the page has for a word whose explanation cannot be had. */
export function sayNoMeaning(panel: HTMLElement): void {
  panel.textContent = document.querySelector<HTMLElement>('[data-no-meaning]')?.dataset['noMeaning'] ?? '';
}
