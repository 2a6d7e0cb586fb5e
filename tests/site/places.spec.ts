import { expect, test, type Page } from '@playwright/test';
import { answer, openQuestion, send, setDay } from './drive';

const title = (page: Page) => page.locator('main h1');

test.beforeEach(async ({ page }) => {
  await setDay(page, '2026-11-22');
  await page.goto('./nl/check/');
});

async function toGoal(page: Page) {
  await answer(page, 'situation', 'regularTemporary');
}

test('the focus goes to the question on every step, and never at the first showing', async ({ page }) => {
  await expect(title(page)).not.toBeFocused();
  await toGoal(page);
  await expect(title(page)).toBeFocused();
  await expect(page).toHaveTitle('Wat wilt u doen? – Vraag 2 – Permit Path');
});

test('a new screen stands in sight at once: nothing glides while keys are pressed', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await page.locator('main [type="submit"]').scrollIntoViewIfNeeded();
  await toGoal(page);
  expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1)).toBeGreaterThanOrEqual(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});

test('back by the link and back by the browser lead to the same question, with its answer', async ({ page }) => {
  await toGoal(page);
  await page.goBack();
  expect(await openQuestion(page)).toBe('situation');
  await expect(page.locator('[value="regularTemporary"]')).toBeChecked();
  await page.goForward();
  expect(await openQuestion(page)).toBe('goal');
  await page.click('.pp-back');
  await expect(page.locator('form[data-question="situation"]')).toBeVisible();
  await expect(page.locator('[value="regularTemporary"]')).toBeChecked();
});

test('a reload keeps answers and place', async ({ page }) => {
  await toGoal(page);
  await answer(page, 'goal', 'replaceDocument');
  await page.reload();
  expect(await openQuestion(page)).toBe('documentProblem');
  await answer(page, 'documentProblem', 'lost');
  await page.reload();
  await expect(page.locator('[data-review]')).toBeVisible();
  await send(page);
  await page.reload();
  await expect(page.locator('[data-pathway="document-replacement"]')).toBeVisible();
});

test('changing an answer keeps those that still apply and asks only what is new', async ({ page }) => {
  await answer(page, 'situation', 'unionCitizen');
  await answer(page, 'goal', 'renewDocument');
  await answer(page, 'documentExpires', '2027-02-01');
  await answer(page, 'ageGroup', 'minor');
  await page.click('[data-review] a >> nth=0');
  await answer(page, 'situation', 'regularPermanent');
  await expect(page.locator('[data-review]')).toBeVisible();
  await expect(page.locator('.pp-answers__row')).toHaveCount(3);
  // What no longer applied was set aside, not lost.
  await page.click('[data-review] a >> nth=0');
  await answer(page, 'situation', 'unionFamily');
  await expect(page.locator('.pp-answers__row')).toHaveCount(4);
  await send(page);
  await expect(page.locator('[data-pathway="document-renewal"]')).toHaveAttribute('data-fee', '46');
});

test('a visit without a place opens on the first question and offers to go on', async ({ page }) => {
  await toGoal(page);
  await page.goto('./nl/');
  await page.goto('./nl/check/');
  expect(await openQuestion(page)).toBe('situation');
  await page.getByRole('button', { name: 'Ga verder waar u was' }).click();
  await expect(page.locator('form[data-question="goal"]')).toBeVisible();
});

test('a way in fills in what it implies, and the review shows it', async ({ page }) => {
  await page.goto('./nl/#');
  await page.goto('./nl/check/#start=asylum-repeat');
  await expect(page.locator('[data-review]')).toBeVisible();
  await expect(page.locator('.pp-answers__row')).toHaveCount(2);
  await page.goto('./nl/#');
  await page.goto('./nl/check/#start=regular-permanent');
  await expect(page.locator('form[data-question="permitExpires"]')).toBeVisible();
});

test('starting again forgets everything', async ({ page }) => {
  await toGoal(page);
  await answer(page, 'goal', 'citizenship');
  await send(page);
  await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
  await expect(page.locator('form[data-question="situation"]')).toBeVisible();
  await expect(page.locator('input:checked')).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});
