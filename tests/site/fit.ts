import type { Page } from '@playwright/test';

/** Characters of a line of prose, above which the eye loses its way back: about 80, and Arabic letters are narrow. */
const LONGEST_LINE = 85;

/**
 * Looks at all that stands on the screen, as wide as it is now.
 * @param page the page, at its top
 * @param only `geometry` leaves out the size of letters and the length of lines, for a reader who has set them
 * @returns a line for each thing that runs out of the page or of its box, is cut off, lies over another text, is too small or too long to read
 */
export const misfits = (page: Page, only?: 'geometry'): Promise<string[]> => page.evaluate(([longest, geometry]) => {
  const found: string[] = [];
  const wide = document.documentElement.clientWidth;
  const called = (one: Element) => `${one.tagName.toLowerCase()}.${[...one.classList].join('.')} "${(one.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
  // What is only said is one pixel large, on purpose.
  const isSpoken = (one: Element) => one.closest('.pp-visually-hidden, .nl-skip-link, thead') && getComputedStyle(one.closest('.pp-visually-hidden, .nl-skip-link, thead') as Element).clipPath !== 'none';
  const seen = [...document.body.querySelectorAll<HTMLElement>('*')].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !isSpoken(one) && !one.closest('svg, script, style, iframe'));

  if (document.documentElement.scrollWidth > wide) {
    const out = seen.filter((one) => { const { left, right } = one.getBoundingClientRect(); return right > wide + 1 || left < -1; });
    found.push(`wider than the screen by ${document.documentElement.scrollWidth - wide}: ${out.slice(-2).map(called).join(' | ')}`);
  }

  for (const one of seen) {
    const { overflowX, overflowY, textOverflow, webkitLineClamp, display } = getComputedStyle(one);
    if (display === 'inline') continue;
    const cuts = (overflow: string, needs: number, has: number) => (overflow === 'hidden' || overflow === 'clip') && needs > has + 1;
    // A field counts the room that a font keeps above and below its letters, which is empty.
    const lower = one.matches('input') ? parseFloat(getComputedStyle(one).fontSize) * 1.3 : one.scrollHeight;
    if (cuts(overflowX, one.scrollWidth, one.clientWidth) || cuts(overflowY, lower, one.clientHeight)) found.push(`cut off: ${called(one)}`);
    // What is chosen in a list of the browser's own cannot take two lines; the list itself shows it whole.
    if ((textOverflow === 'ellipsis' && !one.matches('select')) || webkitLineClamp !== 'none') found.push(`may be cut off: ${called(one)}`);
  }

  interface Line { readonly of: Element; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  const lines: Line[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: of, textContent } = walker.currentNode;
    if (!of || !textContent?.trim() || of.closest('svg, script, style, noscript, option, textarea') || !of.checkVisibility({ visibilityProperty: true }) || isSpoken(of)) continue;
    range.selectNodeContents(walker.currentNode);
    for (const { left, right, top, bottom } of range.getClientRects()) if (right - left > 1) lines.push({ of, left, right, top, bottom });
    const size = parseFloat(getComputedStyle(of).fontSize);
    if (!geometry && size < 16) found.push(`letters of ${size} pixels: ${called(of)}`);
  }

  // The boxes of letters are higher than their lines in some scripts: over each other is what shares more than half of a line.
  lines.sort((one, other) => one.top - other.top);
  lines.forEach((one, at) => {
    for (const other of lines.slice(at + 1)) {
      if (other.top >= one.bottom) break;
      const down = Math.min(one.bottom, other.bottom) - other.top;
      const along = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (along > 2 && down > Math.min(one.bottom - one.top, other.bottom - other.top) / 2) found.push(`over each other: ${called(one.of)} and ${called(other.of)}`);
    }
  });

  for (const { of, left, right, top, bottom } of lines) {
    const box = of.closest('button, .pp-button-link, .pp-way, .pp-tile, summary, .pp-badge, .pp-brand__note, .pp-note, .pp-card');
    if (!box) continue;
    const { left: start, right: end, top: head, bottom: foot } = box.getBoundingClientRect();
    // Half of the room above and below the letters may stand out, for it is empty.
    const room = (bottom - top) / 4;
    const inline = getComputedStyle(box).display === 'inline';
    if (left < start - 1 || right > end + 1 || (!inline && (top < head - room || bottom > foot + room))) found.push(`out of its box: ${called(of)} in ${called(box)}`);
  }

  if (!geometry) for (const one of seen.filter((each) => each.matches('p, li, dd') && !each.querySelector('p, li, ul, ol, details, div'))) {
    range.selectNodeContents(one);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 1);
    const rows = new Set(rects.map(({ bottom }) => Math.round(bottom / 8))).size;
    const along = rects.reduce((sum, { width }) => sum + width, 0);
    const perLine = ((one.innerText ?? '').length * one.clientWidth) / along;
    if (rows > 1 && along > 0 && perLine > longest) found.push(`a line of ${Math.round(perLine)} characters: ${called(one)}`);
  }
  return [...new Set(found)];
}, [LONGEST_LINE, only === 'geometry'] as const);

/**
 * Adds a style sheet of a reader, which the policy of the page does not ask about.
 * @returns what takes it away again
 */
export async function addStyle(page: Page, css: string): Promise<() => Promise<void>> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
  return () => page.evaluate(() => { document.adoptedStyleSheets.pop(); });
}
