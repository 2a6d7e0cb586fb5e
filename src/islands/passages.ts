import { languageOf } from './voice';

/** Words that stand together, and the element that shows them. */
export interface Passage {
  readonly element: HTMLElement;
  readonly text: string;
}

/** Not read: what is folded or hidden, the Dutch beside, where a fact was found, what is pressed (but a word of a sentence), drawings, and our own control. */
const SILENT = [
  'details:not([open]) > :not(summary)', '.pp-dutch', '.pp-source', '.pp-listen', '.pp-listen-none', '.pp-visually-hidden', '[aria-hidden="true"]',
  'button:not(.pp-term)', '.pp-answers__change', 'svg', 'script', 'noscript',
].join();

const isHeard = (element: Element): boolean => !element.closest(SILENT) && element.getClientRects().length > 0;

/** The nearest element that is no part of a line. */
function blockOf(element: HTMLElement): HTMLElement {
  let block = element;
  // A word that opens its explanation is a button in the line, whatever a browser makes of its display.
  while (block.parentElement && (block.matches('.pp-term') || /^(inline|contents)$/.test(getComputedStyle(block).display))) block = block.parentElement;
  return block;
}

/** True for words in another language, but for a term within a sentence: the voice of the page reads that too. */
const isForeign = (element: Element, tag: string): boolean => {
  const marked = element.closest('[lang]:not(bdi)');
  return marked !== null && languageOf(marked.getAttribute('lang') ?? '') !== languageOf(tag);
};

/** What can be heard of a page, in its order, from its title on, and before it what is told above the title. */
export function passagesIn(main: Element, tag: string): Passage[] {
  const title = main.querySelector('h1');
  const found: (Passage & { own: boolean })[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const { parentElement: parent } = node;
    const isBefore = title && !title.contains(node) && title.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING;
    // What stands above the title is the way around, but for what is told there, such as that other rules judge.
    if (!parent || (isBefore && !parent.closest('.pp-notice')) || !isHeard(parent)) continue;
    const element = blockOf(parent);
    const words = node.textContent ?? '';
    const own = /[\p{L}\p{N}]/u.test(words) && !isForeign(parent, tag);
    const last = found.at(-1);
    if (last?.element === element) found[found.length - 1] = { element, text: last.text + words, own: last.own || own };
    else found.push({ element, text: words, own });
  }
  return found.filter(({ own }) => own).map(({ element, text }) => ({ element, text: text.replace(/\s+/g, ' ').trim() }));
}
