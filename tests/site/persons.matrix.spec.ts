import { expect, test } from '@playwright/test';
import { languageIds } from '../../src/text/languages';
import { persons } from '../law/persons/all';
import { setDay, shown, walk } from './drive';

// Every person through the real page, in every language: half an hour, so only in `npm run test:all`.
for (const language of languageIds) {
  // Numbered, for two persons may be told in the same words.
  for (const [at, person] of persons.filter(({ day, today }) => !today || today === day).entries()) {
    test(`${language} ${at + 1}: ${person.who}`, async ({ page }) => {
      await setDay(page, person.day);
      await page.goto(`./${language}/check/`);
      await walk(page, person);
      expect(await shown(page)).toEqual(person.expect);
    });
  }
}
