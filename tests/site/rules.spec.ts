import { expect, test } from '@playwright/test';
import { answer, send, setDay, shown, walk } from './drive';

test('the result offers the earlier rules and back, with the same answers, asking only what they need besides', async ({ page }) => {
  await setDay(page, '2026-11-22');
  await page.goto('./nl/check/');
  await walk(page, { answers: { situation: 'asylumTemporary', goal: 'stay', permitExpires: '2027-01-20', asylumPermitBasis: 'own', asylumAppliedOn: '2023-03-01' } });
  const today = await shown(page);
  expect(today.map(({ pathway, outcome }) => `${pathway} ${outcome}`)).toEqual([
    'asylum-document-renewal likely', 'eu-long-term-resident notYet', 'asylum-permanent ended', 'asylum-extension ended',
  ]);

  await page.getByRole('button', { name: 'Beoordeel zoals op 11 juni 2026' }).click();
  await expect(page.getByText('U beantwoordt vragen voor de eerdere regels')).toBeVisible();
  await answer(page, 'permitSince', '2023-06-11');
  await answer(page, 'reasonStillExists', 'yes');
  await answer(page, 'mainResidence', 'yes');
  await answer(page, 'abroadOverThreeMonths', 'no');
  await send(page);
  await expect(page.locator('[data-result]')).toHaveAttribute('data-judged-on', '2026-06-11');
  const earlier = await shown(page);
  expect(earlier.map(({ pathway, outcome, from }) => [pathway, outcome, from].filter(Boolean).join(' '))).toEqual([
    'asylum-extension notYet 2026-07-20', 'asylum-permanent notYet 2028-06-11',
  ]);
  await expect(page.locator('[data-pathway="asylum-extension"]')).toContainText('Die dag komt nadat deze regels zijn gestopt.');

  await page.getByRole('button', { name: 'Terug naar de regels van vandaag' }).click();
  await expect(page.locator('[data-result]')).toHaveAttribute('data-judged-on', '2026-11-22');
  expect(await shown(page)).toEqual(today);
});

test('a day that has passed for the visitor is said to have passed, also by the earlier rules', async ({ page }) => {
  await setDay(page, '2026-11-22');
  await page.goto('./en/check/');
  await walk(page, { answers: { situation: 'asylumTemporary', goal: 'withdrawalLetter', letterDate: '2026-09-01' } });
  await expect(page.locator('[data-pathway]')).toHaveAttribute('data-outcome', 'late');
  await page.getByRole('button', { name: 'Judge as on 11 June 2026' }).click();
  await expect(page.locator('[data-pathway]')).toHaveAttribute('data-outcome', 'info');
  await expect(page.locator('[data-pathway]')).toContainText('by today, that day has passed');
  // The same place, another result: the reader is taken to its top.
  await expect(page.locator('main h1')).toBeFocused();
});
