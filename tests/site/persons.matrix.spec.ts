import { expect, test } from '@playwright/test';
import { persons } from '../law/persons/all';
import { setDay, shown, walk } from './drive';

// Every person through the real page, in both languages: minutes, so only in `npm run test:all`.
for (const language of ['nl', 'en']) {
  for (const person of persons.filter(({ day, today }) => !today || today === day)) {
    test(`${language}: ${person.who}`, async ({ page }) => {
      await setDay(page, person.day);
      await page.goto(`./${language}/check/`);
      await walk(page, person);
      expect(await shown(page)).toEqual(person.expect);
    });
  }
}
