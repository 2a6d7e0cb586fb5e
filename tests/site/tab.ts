import type { Page } from '@playwright/test';

/** What can be pressed or filled in. */
const STOPS = 'a[href], button:not([disabled]), input:not([type="hidden"]), select, textarea, summary, [tabindex="0"], iframe';

/** Marks what Tab must reach, and begins before the first of it. @returns how many there are */
const begin = (page: Page): Promise<number> => page.evaluate((stops) => {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  window.scrollTo(0, 0);
  const groups = new Set<string>();
  const expected = [...document.querySelectorAll<HTMLElement>(stops)].filter((one) => {
    if (!one.checkVisibility({ visibilityProperty: true }) || one.tabIndex < 0) return false;
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
    // Of the radio buttons of a question Tab reaches the chosen one, or the first.
    const chosen = one.form?.querySelector<HTMLInputElement>(`[name="${one.name}"]:checked`);
    if (groups.has(one.name) || (chosen && chosen !== one)) return false;
    groups.add(one.name);
    return true;
  });
  for (const [at, one] of expected.entries()) one.dataset['stop'] = String(at);
  return expected.length;
}, STOPS);

/** What has the focus: its number, undefined past the end, and what is wrong with how it shows. */
const here = (page: Page): Promise<{ at?: number; wrong: string[] }> => page.evaluate((stops) => {
  const one = document.activeElement;
  if (!(one instanceof HTMLElement) || one === document.body) return { wrong: [] };
  // The focus is in a page in this page, which is looked at by itself.
  if (one.shadowRoot?.querySelector('iframe')) return { wrong: [] };
  const called = `${one.tagName.toLowerCase()} "${(one.innerText || one.getAttribute('name') || one.className).trim().slice(0, 40)}"`;
  const wrong: string[] = [];
  const { outlineStyle, outlineWidth } = getComputedStyle(one.matches('.pp-tile__input') ? one.closest('.pp-tile, .pp-paper') ?? one : one);
  const isScroller = one.dataset['stop'] === undefined && (one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight);
  if (one.tagName !== 'IFRAME' && !isScroller && (outlineStyle === 'none' || parseFloat(outlineWidth) < 2)) wrong.push(`shows no ring: ${called}`);
  // Of a link on two lines the first. What is pressed by its words has a small box of its own.
  const [box] = one.getClientRects();
  if (!box) return { wrong: [`has no box: ${called}`] };
  // The middle of what is in sight of it: a table that scrolls may be higher than the screen.
  const middle = (from: number, to: number, screen: number) => (Math.max(from, 0) + Math.min(to, screen)) / 2;
  const [x, y] = [middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight)];
  const top = document.elementFromPoint(x, y);
  if (!top || !(one.contains(top) || top.contains(one))) wrong.push(`is covered${top ? ` by ${top.className}` : ', or out of sight'}: ${called}`);
  // What came meanwhile, such as the button that reads aloud, is a stop too.
  if (one.dataset['stop'] === undefined) return { wrong: isScroller || one.matches(stops) ? wrong : [...wrong, `should not be a stop: ${called}`] };
  return { at: Number(one.dataset['stop']), wrong };
}, STOPS);

/** Presses Tab from the beginning of the page to its end. @returns what is not reached once and in the order of reading, or does not show that it is */
export async function tabThrough(page: Page): Promise<string[]> {
  const count = await begin(page);
  const wrong: string[] = [];
  const reached: number[] = [];
  for (let presses = 0; presses < count + 30; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await here(page);
    wrong.push(...stop.wrong);
    const past = await page.evaluate(() => !document.activeElement || document.activeElement === document.body);
    if (past || stop.at === reached[0]) break;
    if (stop.at !== undefined && stop.at !== reached.at(-1)) reached.push(stop.at);
  }
  const missed = await page.evaluate((all) => [...document.querySelectorAll<HTMLElement>('[data-stop]')].filter((one) => !all.includes(Number(one.dataset['stop'])))
    .map((one) => `never reached: ${one.tagName.toLowerCase()} "${(one.innerText || one.className).slice(0, 40)}"`), reached);
  // In the order of the document, and never back up past what stands above.
  const order = await page.evaluate((all) => all.flatMap((at, index) => {
    const [before, one] = [all[index - 1], at].map((stop) => document.querySelector<HTMLElement>(`[data-stop="${stop}"]`));
    if (!before || !one) return [];
    // The way past the header stays at the top of the screen.
    const up = getComputedStyle(before).position !== 'fixed' && one.getBoundingClientRect().bottom < before.getBoundingClientRect().top;
    return up || !(before.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) ? [`goes back: from "${before.innerText.slice(0, 30)}" to "${one.innerText.slice(0, 30)}"`] : [];
  }), reached);
  return [...wrong, ...missed, ...order];
}
