// The text of a page of somebody else, as pieces that can be compared: what a reader reads, without the menus around it and without its markup.
import { createHash } from 'node:crypto';
import { Window } from 'happy-dom';

/** Where a page says its own thing, the first of these that it has. */
const OWN = ['main', '[role="main"]', 'article', 'body'];
/** No part of what the page says. */
const AROUND = 'script, style, noscript, template, svg, nav, form, button, dialog, aside, iframe, [hidden], [aria-hidden="true"]';
/** Of a page that does not mark its own part. */
const FRAME = 'header, footer';
/** Within these a piece goes on; every other element begins another one. */
const INLINE = new Set(['A', 'ABBR', 'B', 'BDI', 'CITE', 'CODE', 'EM', 'I', 'MARK', 'Q', 'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP', 'TIME', 'U']);

/**
 * Reads a page.
 * @param {string} html @returns {string[]} its pieces in their order: paragraphs, headings, items, cells; spaces as one, other forms of a letter as one
 */
export function piecesOf(html) {
  // Nothing of the page runs, and nothing of it is loaded.
  const window = new Window({ settings: { enableJavaScriptEvaluation: false, disableJavaScriptFileLoading: true, disableCSSFileLoading: true, disableIframePageLoading: true } });
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  const own = OWN.map((selector) => document.querySelector(selector)).find(Boolean);
  /** @type {string[]} */
  const pieces = [];
  let piece = '';
  const end = () => {
    const text = piece.normalize('NFC').replace(/[\s\u00ad\u200b]+/g, ' ').trim();
    if (text) pieces.push(text);
    piece = '';
  };
  const read = (/** @type {import('happy-dom').Node} */ node) => {
    const isInline = node.nodeType !== window.Node.ELEMENT_NODE || INLINE.has(node.nodeName);
    if (!isInline) end();
    if (node.nodeType === window.Node.TEXT_NODE) piece += node.textContent;
    else for (const child of node.childNodes) read(child);
    if (!isInline) end();
  };
  if (own) {
    for (const element of own.querySelectorAll(own.nodeName === 'BODY' ? `${AROUND}, ${FRAME}` : AROUND)) element.remove();
    read(own);
  }
  end();
  void window.happyDOM.close();
  return pieces;
}

/** What is kept of a piece: eight hexadecimal digits, from which nobody reads the words of somebody else. @param {string} piece */
export const printOf = (piece) => createHash('sha256').update(piece).digest('hex').slice(0, 8);
