import { expect, type Page } from '@playwright/test';
import type { LanguageId } from '../../src/text/languages';
import { packsOf } from '../../scripts/offline-files.mjs';
import { languages } from '../../src/text/languages';

/** What the build keeps, by the files that are there now. */
export const packs = () => packsOf('dist', languages);

/** A line about being offline, in the header of the page. */
export const line = (page: Page, name: 'ready' | 'away' | 'old' | 'update' | 'busy') => page.locator(`.pp-offline [data-line="${name}"]`);

/** A first visit, until the page says that the language is on the device. */
export async function readyIn(page: Page, host: { readonly address: string }, language: LanguageId): Promise<void> {
  await page.goto(`${host.address}${language}/`);
  await expect(line(page, 'ready')).toBeVisible({ timeout: 60_000 });
}

/** Asks a page without internet for all that its language should have. @returns what does not come as it was built */
export function onThisDevice(page: Page, language: LanguageId): Promise<string[]> {
  const { shared, languages: own } = packs();
  return page.evaluate(async (files) => {
    const begin = new URL('.', new URL(document.querySelector<HTMLElement>('.pp-offline')?.dataset['worker'] ?? '', location.href));
    const lost = await Promise.all(files.map(async ([address, revision]) => {
      const bytes = await fetch(new URL(address, begin)).then((response) => response.arrayBuffer()).catch(() => new ArrayBuffer(0));
      const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      return digest.startsWith(revision) ? [] : [address];
    }));
    return lost.flat();
  }, [...shared, ...(own[language] ?? [])]);
}

/** The addresses of all copies that this browser keeps of the site. */
export const keptBy = (page: Page): Promise<string[]> => page.evaluate(async () =>
  (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat());
