import { expect, type Page } from '@playwright/test';
import { languages, type LanguageId } from '../../src/text/languages';

/** Letters of a script that is not the page's. */
const FOREIGN = { latin: '[\\p{Script=Arabic}\\p{Script=Ethiopic}]', arabic: '[\\p{Script=Latin}\\p{Script=Ethiopic}]', ethiopic: '[\\p{Script=Latin}\\p{Script=Arabic}]' };

/** Fails on a word in another script than the page's that is not marked as another language, in sight or in a label, and on a gap. */
export async function expectOwnWords(page: Page, language: LanguageId): Promise<void> {
  const { tag, dir, script } = languages[language];
  await expect(page.locator('html')).toHaveAttribute('lang', tag);
  await expect(page.locator('html')).toHaveAttribute('dir', dir);
  const foreign = await page.evaluate(([pattern, own]) => {
    const letters = new RegExp(pattern, 'u');
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: parent, textContent: text } = walker.currentNode;
      if (!parent || !text || parent.closest('script, style, noscript, code') || parent.closest('[lang]')?.getAttribute('lang') !== own) continue;
      if (letters.test(text) || /\{\{|undefined|[\ue000-\ue002]|<\/?bdi/.test(text)) found.push(text);
    }
    return found;
  }, [FOREIGN[script], tag] as const);
  // The address of a source is what it is in any language.
  expect(foreign.filter((text) => !/^[\w.-]+\.(nl|eu|org|com)(\/|$)/.test(text))).toEqual([]);
}
