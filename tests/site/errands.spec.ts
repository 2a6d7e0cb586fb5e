import { expect, test } from '@playwright/test';
import { errandIds } from '../../src/statechart/errands';
import { expectAccessibleOnce, setDay, shown, walk } from './drive';
import { byQuestions, errandOf, longest, ownDay } from './longest';
import { inTurn, isMatrix } from './sample';
import { expectOwnWords } from './words';

// Up to sixteen screens, with axe on each: on a slow machine more than the usual half a minute.
for (const language of isMatrix ? ['nl', 'en'] : ['nl']) {
  test.describe(language, () => {
    for (const errand of errandIds) {
      test(`${errand}: every screen passes axe, and the result is that of the law`, async ({ page }) => {
        const person = longest(errand);
        test.setTimeout(240_000);
        await setDay(page, person.day);
        await page.goto(`./${language}/check/`);
        await walk(page, person, () => expectAccessibleOnce(page));
        expect(await shown(page)).toEqual(person.expect);
        await expect(page.locator('[data-result]')).toHaveAttribute('data-judged-on', person.day);
      });
    }
  });
}

/** Few persons who between them reach every outcome, today's rules and the earlier ones. */
const outcomes = ['likely', 'unlikely', 'uncertain', 'notYet', 'late', 'info', 'elsewhere', 'ended'] as const;
const reaching = (outcome: string) => byQuestions(ownDay.filter(({ expect: cards }) => cards.some((card) => card.outcome === outcome)))[0];

for (const [at, outcome] of outcomes.entries()) {
  for (const language of inTurn(at)) {
    test(`${language}, ${outcome}: every screen is in its own words, passes axe, and the result is that of the law`, async ({ page }, info) => {
      test.setTimeout(240_000);
      const person = reaching(outcome);
      if (!person) throw new Error(`No person for ${outcome}`);
      await setDay(page, person.day);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`./${language}/check/`);
      await walk(page, person, async () => {
        await expectOwnWords(page, language);
        await expectAccessibleOnce(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
      });
      expect(await shown(page)).toEqual(person.expect);
      await page.screenshot({ path: info.outputPath('result.png'), fullPage: true });
    });
  }
}

test('each attribute stands once for one thing', async ({ page }) => {
  const person = ownDay.find((one) => errandOf(one) === 'regular-stay');
  if (!person) throw new Error('No person');
  await setDay(page, person.day);
  await page.goto('./nl/check/');
  await walk(page, person, async () => {
    expect(await page.locator('[data-question], [data-review], [data-result]').count()).toBe(1);
  });
  const ids = await page.locator('[data-pathway]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['pathway']));
  expect(new Set(ids).size).toBe(ids.length);
});
