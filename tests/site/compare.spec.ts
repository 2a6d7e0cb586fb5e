import { expect, test, type Page } from '@playwright/test';
import { pairs, type PairId } from '../../src/law/compare';
import { inForce } from '../../src/law/inForce';
import type { Day } from '../../src/law/days';
import { persons } from '../law/persons/all';
import type { Person } from '../law/persons/person';
import { expectAccessible, setDay, walk } from './drive';
import { sampled } from './sample';

// Two pathways that people take for one another, side by side: a table on a wide screen, blocks on a phone, a table to a voice on both.

const OPEN = ['likely', 'uncertain', 'notYet', 'late', 'info'];
const isOpen = ({ expect: shown }: Person, id: string) => shown.some(({ pathway, outcome }) => pathway === id && OPEN.includes(outcome));
const someone = (id: PairId): Person => {
  const of = pairs.find((pair) => pair.id === id)?.of ?? [];
  const found = persons.find((person) => !person.today && person.day >= '2026-01-01' && of.every((pathway) => isOpen(person, pathway)));
  if (!found) throw new Error(`Nobody for ${id}`);
  return found;
};

const compare = (page: Page) => page.locator('[data-compare]');
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const language of sampled) {
  for (const { id, of, rows } of pairs) {
    test(`${language}: ${id} at 320 and at 1280 pixels is a table with a source for each side, fits, and passes axe`, async ({ page }) => {
      test.setTimeout(90_000);
      const person = someone(id);
      await setDay(page, person.day);
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(`./${language}/check/`);
      await walk(page, person);
      await expect(compare(page)).toHaveAttribute('data-compare', id);
      // Below the later of the two cards.
      await expect(page.locator(`:is(${of.map((pathway) => `[data-pathway="${pathway}"]`).join()}) + [data-compare]`)).toHaveCount(1);
      const expected = rows.filter((row) => inForce(row, person.day as Day)).map((row) => row.id);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const table = compare(page).getByRole('table');
        await expect(table.locator('caption')).not.toBeEmpty();
        await expect(table.getByRole('columnheader')).toHaveText(await page.locator(`:is(${of.map((pathway) => `#card-${pathway}`).join()})`).evaluateAll(
          (titles, order) => order.map((pathway) => titles.find((title) => title.id === `card-${pathway}`)?.textContent ?? ''), [...of] as string[]));
        await expect(table.getByRole('rowheader')).toHaveCount(expected.length);
        expect(await table.locator('[data-row]').evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['row']))).toEqual(expected);
        for (const row of expected) {
          for (const pathway of of) await expect(table.locator(`[data-row="${row}"] [data-side="${pathway}"] .pp-source`)).toBeVisible();
        }
        // Each side says whose it is, in its head or in itself.
        const labels = table.locator('.pp-compare__label');
        if (width === 320) await expect(labels.first()).toBeVisible();
        else await expect(labels.first()).toBeHidden();
        await page.evaluate(() => { for (const one of document.querySelectorAll<HTMLDetailsElement>('[data-compare] details')) one.open = true; });
        expect(await overflow(page), String(width)).toBeLessThanOrEqual(0);
        await expectAccessible(page);
      }
    });
  }
}

test('somebody for whom one of the two does not fit gets no table', async ({ page }) => {
  const person = persons.find(({ today, expect: shown }) => !today && shown.some(({ pathway, outcome }) => pathway === 'regular-permanent' && outcome === 'unlikely'));
  if (!person) throw new Error('No person');
  await setDay(page, person.day);
  await page.goto('./nl/check/');
  await walk(page, person);
  await expect(page.locator('[data-pathway]').first()).toBeVisible();
  await expect(compare(page)).toHaveCount(0);
});

test('judged by the earlier rules and back, the rows are those of the day', async ({ page }) => {
  const person = someone('regular');
  await setDay(page, '2026-11-22');
  await page.goto('./nl/check/');
  const after = persons.find(({ day, today, answers, expect: shown }) => day >= '2026-06-12' && !today && answers['goal'] === 'stay'
    && shown.some(({ pathway, outcome }) => pathway === 'regular-permanent' && outcome === 'likely') && shown.some(({ pathway, outcome }) => pathway === 'eu-long-term-resident' && outcome === 'likely')) ?? person;
  await setDay(page, after.day);
  await page.reload();
  await walk(page, after);
  await expect(compare(page).locator('[data-row="healthInsurance"]')).toBeVisible();
  await page.locator('.pp-notice--rules button').click();
  await expect(page.locator('[data-result]')).toHaveAttribute('data-judged-on', '2026-06-11');
  await expect(compare(page).locator('[data-row="absences"]')).toBeVisible();
  await expect(compare(page).locator('[data-row="healthInsurance"]')).toHaveCount(0);
});
