import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';

/** What the script of the reader leaves on the page. */
interface Reader {
  start(options: { container: Element }): Promise<void>;
  next(): Promise<void>;
  stop(): Promise<void>;
  spokenPhraseLog(): Promise<string[]>;
  readonly activeNode: Node | null;
}

const ENTRY = '\0reader';
const root = fileURLToPath(new URL('../../', import.meta.url));

/** The virtual reader as one script for a page. */
async function script(): Promise<string> {
  const [made] = [await build({
    root, configFile: false, logLevel: 'error',
    plugins: [{
      name: 'reader',
      resolveId: (id) => (id === ENTRY ? id : undefined),
      load: (id) => (id === ENTRY ? "import { virtual } from '@guidepup/virtual-screen-reader/browser.js'; globalThis.virtualReader = virtual;" : undefined),
    }],
    build: { write: false, rollupOptions: { input: ENTRY, output: { format: 'iife' } } },
  })].flat();
  const chunk = made && 'output' in made ? made.output[0] : undefined;
  if (!chunk) throw new Error('No script of the reader');
  return chunk.code;
}
let made: Promise<string> | undefined;

/** Brings the reader to the page, and begins to note what is said there without being asked for. */
export async function bringReader(page: Page): Promise<void> {
  // Run by the browser's own tools: the policy of the page lets no other script in.
  await page.evaluate(await (made ??= script()));
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest('[role="status"], [role="alert"], [aria-live]');
        const text = (region as HTMLElement | null)?.innerText.trim().replace(/\s+/g, ' ');
        if (text && heard.at(-1) !== text) heard.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributeFilter: ['hidden'] });
  });
}

/** What a reader without eyes gets of a part of the page: what was said by itself, what has the focus, then everything in its order. */
export async function spoken(page: Page, part: string): Promise<string> {
  const { heard, focus, lines } = await page.evaluate(async (selector) => {
    const { virtualReader: reader, heard } = globalThis as unknown as { virtualReader: Reader; heard: string[] };
    // What this reader does not know of HTML, a browser tells: that nothing of a closed fold is there, that its title is pressed, and that scripts run.
    const undo: (() => void)[] = [];
    const put = (one: Element, name: string, value: string) => {
      if (one.hasAttribute(name)) return;
      one.setAttribute(name, value);
      undo.push(() => one.removeAttribute(name));
    };
    for (const one of document.querySelectorAll('noscript')) put(one, 'aria-hidden', 'true');
    for (const fold of document.querySelectorAll('details')) {
      for (const child of fold.children) {
        if (child.tagName !== 'SUMMARY') { if (!fold.open) put(child, 'aria-hidden', 'true'); continue; }
        put(child, 'role', 'button');
        put(child, 'aria-expanded', String(fold.open));
      }
    }
    const read = async (container: Element, most = 1500) => {
      await reader.start({ container });
      for (let steps = 0; steps < most; steps += 1) {
        await reader.next();
        // After its last word it begins anew.
        if (reader.activeNode === container) break;
      }
      const log = await reader.spokenPhraseLog();
      await reader.stop();
      return log;
    };
    const active = document.activeElement;
    const [focus] = active && active !== document.body ? await read(active, 0) : [];
    const container = document.querySelector(selector);
    // A part without a role would not be begun with, and its end not found.
    if (container?.tagName === 'DIV') put(container, 'role', 'group');
    const lines = container ? await read(container) : [];
    for (const one of undo) one();
    return { heard: heard.splice(0), focus, lines };
  }, part);
  return [`## ${(await page.title()).replace(/[\u2060\u2066-\u2069\u200e\u200f]/g, '')}`, ...heard.map((text) => `(said: ${text})`), ...(focus ? [`(focus: ${focus})`] : []), '', ...shortened(lines)].join('\n').replace(/[\u2060\u2066-\u2069\u200e\u200f\u00ad]/g, '');
}

/** Says nothing by itself: the beginning of a paragraph, of stressed words or of a fold, a place where nothing is said yet. */
const SILENT = ['paragraph', 'strong', 'term', 'definition', 'status', 'document', 'generic', 'time', 'emphasis', 'group', 'form', 'alert'];
const NAMED = /^(?:radio|checkbox|link|button|textbox|combobox|heading|group|article|region), (.*)$/s;

/** Leaves out the ends of parts, and words that are said once more as the content of what they name. */
function shortened(lines: readonly string[]): string[] {
  let name = '';
  return lines.flatMap((line) => {
    if (line.startsWith('end of ') || line.startsWith('end, ') || SILENT.includes(line)) return [];
    const named = NAMED.exec(line)?.[1];
    if (named === undefined && name.includes(line)) return [];
    name = named ?? '';
    return [line.replace(/listitem, level \d+,(?: (current \w+),)? position (\d+), set size (\d+)/, '· $2 of $3 $1').trim()];
  });
}
