import { showDeleteButton } from './done';

// The page of another language put in the place of this one. It comes at a press on a language.

export { fetchPage } from './fetchPage';

/** The parts of a page around the check; they change with the language. */
const FRAME = ['.pp-header', '.pp-translation', '.pp-listen', '.pp-listen-none', '.pp-help', '.pp-footer', '.nl-skip-link', '#check-texts'];

/** Puts another language's frame into the document, under its own address: language, direction, script, header, the line about the translation, reading aloud, help and footer. */
export function showPage(other: Document, address: string): void {
  for (const name of ['lang', 'dir', 'data-script']) {
    document.documentElement.setAttribute(name, other.documentElement.getAttribute(name) ?? '');
  }
  for (const part of FRAME) {
    const [here, there] = [document.querySelector(part), other.querySelector(part)];
    if (here && there) here.replaceWith(document.adoptNode(there));
  }
  showDeleteButton();
  history.replaceState(history.state, '', address + location.hash);
}
