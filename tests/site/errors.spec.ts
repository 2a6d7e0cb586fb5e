import { expect, test, type Page } from '@playwright/test';
import { answer, expectAccessible, send, setDay } from './drive';

async function typeDate(page: Page, question: string, [day, month, year]: readonly [string, string, string]) {
  await page.fill(`[name="${question}.day"]`, day);
  await page.fill(`[name="${question}.month"]`, month);
  await page.fill(`[name="${question}.year"]`, year);
}

test.beforeEach(async ({ page }) => {
  await setDay(page, '2026-11-22');
  await page.goto('./nl/check/');
});

test('no answer: the summary takes the focus, leads to the field, and the title says so', async ({ page }) => {
  await send(page);
  await expect(page.locator('.pp-error-summary')).toBeFocused();
  await expect(page).toHaveTitle('Fout: Wat is uw situatie nu? – Vraag 1 – Permit Path');
  await expect(page.locator('[data-error]')).toHaveText('Kies een antwoord.');
  await expectAccessible(page);
  await page.click('.pp-error-summary a');
  await expect(page.locator('[name="situation"]').first()).toBeFocused();
  await answer(page, 'situation', 'asylumTemporary');
  await expect(page.locator('[data-error]')).toHaveCount(0);
  await expect(page).toHaveTitle('Wat wilt u doen? – Vraag 2 – Permit Path');
});

test.describe('a date', () => {
  test.beforeEach(async ({ page }) => {
    await answer(page, 'situation', 'regularTemporary');
    await answer(page, 'goal', 'stay');
  });

  const wrong: [string, readonly [string, string, string], string, string[]][] = [
    ['nothing', ['', '', ''], 'empty', ['day', 'month', 'year']],
    ['no year', ['1', '2', ''], 'missing', ['year']],
    ['a day that does not exist', ['30', 'februari', '2027'], 'notReal', ['day']],
    ['no such month', ['1', '13', '2027'], 'notReal', ['month']],
    ['two digits for the year', ['1', '2', '27'], 'shortYear', ['year']],
    ['letters', ['eerste', '2', '2027'], 'unreadable', ['day']],
    ['a year before 1900', ['1', '1', '1899'], 'yearOutOfRange', ['year']],
    ['a year after 2100', ['1', '1', '2101'], 'yearOutOfRange', ['year']],
  ];
  for (const [name, typed, id, parts] of wrong) {
    test(`${name} is refused with a sentence, and nothing typed is lost`, async ({ page }) => {
      await typeDate(page, 'permitExpires', typed);
      await send(page);
      await expect(page.locator('[data-error]')).toHaveAttribute('data-error', id);
      await expect(page.locator('.pp-error-summary a')).toHaveText((await page.locator('[data-error]').textContent()) ?? '');
      for (const part of ['day', 'month', 'year']) {
        const field = page.locator(`[name="permitExpires.${part}"]`);
        await expect(field).toHaveValue(typed[['day', 'month', 'year'].indexOf(part)] ?? '');
        expect(await field.getAttribute('aria-invalid')).toBe(parts.includes(part) ? 'true' : null);
      }
      await expectAccessible(page);
    });
  }

  for (const typed of [['20', '1', '2027'], ['20', 'jan', '2027'], ['20', 'Januari', '2027'], ['٢٠', '٠١', '٢٠٢٧'], ['20', '01', '2027']] as const) {
    test(`${typed.join(' ')} is read`, async ({ page }) => {
      await typeDate(page, 'permitExpires', typed);
      await page.locator('[name="permitExpires.year"]').blur();
      await expect(page.locator('.pp-date__echo')).toHaveText('20 januari 2027');
      await send(page);
      await expect(page.locator('form[data-question="permitPurpose"]')).toBeVisible();
    });
  }

  test('a date and "I do not know" together: one must go', async ({ page }) => {
    await typeDate(page, 'permitExpires', ['20', '1', '2027']);
    await page.check('[name="permitExpires.unknown"]');
    await send(page);
    await expect(page.locator('[data-error]')).toHaveAttribute('data-error', 'dateOrUnknown');
  });

  test('what the rules refuse gets a sentence that says what to do', async ({ page }) => {
    await answer(page, 'permitExpires', '2026-01-15');
    await answer(page, 'permitPurpose', 'nonTemporary');
    await typeDate(page, 'permitSince', ['23', '11', '2026']);
    await send(page);
    await expect(page.locator('[data-error]')).toHaveAttribute('data-error', 'afterToday');
    await expect(page.locator('[data-error]')).toContainText('22 november 2026');
    await typeDate(page, 'permitSince', ['16', '1', '2026']);
    await send(page);
    await expect(page.locator('[data-error]')).toHaveAttribute('data-error', 'beforePermitSince');
    await expect(page.locator('[data-error]')).toContainText('15 januari 2026');
    await answer(page, 'permitSince', '2016-01-16');
    await answer(page, 'temporaryYears', 'no');
    await answer(page, 'ageGroup', 'minor');
    await typeDate(page, 'birthDate', ['22', '11', '2008']);
    await send(page);
    await expect(page.locator('[data-error]')).toHaveAttribute('data-error', 'adultByNow');
    await answer(page, 'birthDate', '2008-11-23');
  });
});

test('an option that excludes the others is refused beside them', async ({ page }) => {
  await answer(page, 'situation', 'noPermit');
  await answer(page, 'goal', 'firstApplication');
  await page.check('[value="persecution"]');
  await page.check('[value="preferNotToSay"]');
  await send(page);
  await expect(page.locator('[data-error]')).toHaveAttribute('data-error', 'alone');
});
