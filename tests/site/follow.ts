import { expect, type Page } from '@playwright/test';
import type { LanguageId } from '../../src/text/languages';

/** Presses a button of the board by its name. */
export const press = (page: Page, name: string) => page.click(`[data-do="${name}"]`);

/** Fills in the three fields of a day. */
export async function type(page: Page, name: string, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  for (const [part, text] of [['day', date], ['month', month], ['year', year]] as const) await page.fill(`#${name}-${part}`, String(Number(text)));
}

/** Tells an event with its days. */
export async function tell(page: Page, event: string, days: Record<string, string>): Promise<void> {
  await press(page, event);
  for (const [name, day] of Object.entries(days)) await type(page, name, day);
  await page.click(`[data-form="${event}"] [type="submit"]`);
  await expect(page.locator('[data-form]')).toHaveCount(0);
}

/** Opens the board on the page of a pathway. */
export async function board(page: Page, pathway: string, language: LanguageId = 'nl'): Promise<void> {
  await page.goto(`./${language}/routes/${pathway}/`);
  await page.click('[data-follow-open]');
  await expect(page.locator('[data-phase]')).toBeVisible();
}
