import type { Page } from '@playwright/test';
import { setDay } from '../drive';
import { tellPolicy } from './listen';
import type { Visitor } from './visitor';

/** Playwright's own word: it keeps every worker off. */
const OWN = /^Service Worker registration blocked by Playwright$/;

/** A visitor in a browser that Playwright drives. */
export async function visitorOf(page: Page): Promise<Visitor> {
  const said: string[] = [];
  page.on('console', (message) => { if (/error|warning/.test(message.type()) && !OWN.test(message.text())) said.push(message.text()); });
  page.on('pageerror', ({ message }) => said.push(message));
  page.on('response', (response) => { if (response.status() >= 400) said.push(`${response.status()} ${response.url()}`); });
  await page.addInitScript(tellPolicy);
  return {
    open: async (path, day) => {
      await setDay(page, day);
      await page.goto(`./${path}`);
    },
    reload: async () => { await page.reload(); },
    // In Firefox its own way back waits for a load, which within a page never comes.
    back: () => page.evaluate(() => { setTimeout(() => history.back()); }),
    click: (selector) => page.locator(selector).first().click(),
    type: async (selector, text, send) => {
      const field = page.locator(selector);
      await field.clear();
      await field.pressSequentially(text);
      if (send) await field.press('Enter');
    },
    read: (selector, ask, given) => page.locator(selector).evaluateAll(ask as never, given),
    said: () => said,
  };
}
