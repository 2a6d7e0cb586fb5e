import { expect, test } from '@playwright/test';
import type { Answers } from '../../src/law/answers';
import type { Day } from '../../src/law/days';
import { waysTo } from '../../src/law/changes';
import { resultOf } from '../../src/statechart/result';
import { replay } from '../../src/statechart/replay';
import { persons } from '../law/persons/all';
import { expectAccessible, setDay, walk } from './drive';
import { sampled } from './sample';

// The result one can act on: what to do first with its day, the days that matter, what would change it, papers, how to apply.

const day = '2026-11-22';
const card: Answers = { situation: 'asylumTemporary', goal: 'stay', permitExpires: '2027-05-07', asylumPermitBasis: 'own', asylumAppliedOn: '2024-01-16' };

for (const language of sampled) {
  test(`${language}: the first thing to do stands at the top, with its day, then the days in their order`, async ({ page }) => {
    await setDay(page, day);
    await page.goto(`./${language}/check/`);
    await walk(page, { answers: card as never });
    const result = page.locator('[data-result]');
    expect(await result.evaluate((one) => [...one.querySelectorAll('.pp-first, .pp-days, [data-pathway]')].slice(0, 3).map((part) => part.className.split(' ')[0]))).toEqual(['pp-first', 'pp-days', 'pp-card']);
    await expect(page.locator('.pp-first__act')).toContainText('07\u2060-\u206002\u2060-\u20602027');
    await expect(page.locator('.pp-first details')).toHaveCount(1);
    const days = await page.locator('.pp-timeline__point strong').allTextContents();
    expect(days.map((text) => /(\d\d)\D+(\d\d)\D+(\d{4})\D*$/u.exec(text)?.slice(1).reverse().join('-'))).toEqual(['2026-11-22', '2027-02-07', '2027-05-07', '2029-01-16']);
    await expect(page.locator('.pp-timeline__point[aria-current="date"]')).toHaveCount(1);
    await expectAccessible(page);
  });
}

const someone = (who: (answers: Answers) => boolean) =>
  persons.find(({ answers, day: on, today }) => (!today || today === on) && who(answers as Answers));

test('what would change it: as many ways as the law finds, for each pathway', async ({ page }) => {
  const person = someone((answers) => answers.goal === 'stay' && answers.situation === 'regularTemporary' && answers.civicIntegration === 'no');
  if (!person) throw new Error('No person');
  await setDay(page, person.day);
  await page.goto('./nl/check/');
  await walk(page, person);
  const position = replay({ answers: person.answers as Answers, day: person.day as Day, today: person.day as Day }, 'result');
  const expected = resultOf(position, person.day as Day).judgements.map((judgement) => [judgement.pathway.id, waysTo(judgement, { answers: position.answers, day: person.day as Day }).length]);
  const cards = await page.locator('[data-pathway]').evaluateAll((all) => all.map((one) => [(one as HTMLElement).dataset['pathway'], one.querySelectorAll('[data-way]').length]));
  expect(cards).toEqual(expected);
  expect(expected.some(([, ways]) => Number(ways) > 0)).toBe(true);
});

test('papers can be ticked, and the ticks are kept nowhere', async ({ page }) => {
  const person = someone((answers) => answers.goal === 'stay' && answers.situation === 'regularTemporary');
  if (!person) throw new Error('No person');
  await setDay(page, person.day);
  await page.goto('./nl/check/');
  await walk(page, person);
  const paper = page.locator('[data-papers] input').first();
  const before = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
  await paper.check();
  await expect(paper).toBeChecked();
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).toBe(before);
  await page.reload();
  await expect(page.locator('[data-papers] input').first()).not.toBeChecked();
});

test('how to apply follows the person: online while the permit holds, on paper afterwards', async ({ page }) => {
  const old = (permitExpires: string) => ({ situation: 'asylumTemporary', goal: 'stay', permitExpires, permitSince: '2019-01-01', reasonStillExists: 'yes', mainResidence: 'yes', abroadOverThreeMonths: 'no', civicIntegration: 'no' });
  for (const [expires, online] of [['2026-06-11', true], ['2026-06-10', false]] as const) {
    await setDay(page, '2026-06-11');
    await page.goto('./nl/#');
    await page.evaluate(() => sessionStorage.clear());
    await page.goto('./nl/check/');
    await walk(page, { answers: old(expires) });
    const how = page.locator('[data-pathway="asylum-extension"] [data-how]');
    await expect(how).toContainText(online ? 'Vraag dan online aan' : 'papieren formulier');
    expect(await how.getByText('DigiD').count() > 0).toBe(online);
  }
});
