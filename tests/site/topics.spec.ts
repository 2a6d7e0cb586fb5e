import { expect, test } from '@playwright/test';
import { dayInAmsterdam } from '../../src/law/amsterdam';
import { inForce } from '../../src/law/inForce';
import { pathways } from '../../src/law/pathways';
import { topicIds } from '../../src/law/topic';
import { persons } from '../law/persons/all';
import { answer, expectAccessible, setDay, walk } from './drive';
import { sampled } from './sample';

// Topics and words: what they say has a source, and they are reached from where they arise.

for (const language of sampled) {
  test(`${language}: every fact of every topic has its source, and every topic is in the list`, async ({ page }) => {
    await page.goto(`./${language}/topics/`);
    const listed = await page.locator('.pp-way').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2)));
    expect(listed.sort()).toEqual([...topicIds].sort());
    for (const id of topicIds) {
      await page.goto(`./${language}/topics/${id}/`);
      const facts = page.locator('[data-topic] [data-fact]');
      expect(await facts.count(), id).toBeGreaterThanOrEqual(5);
      expect(await facts.evaluateAll((all) => all.filter((one) => !one.querySelector('.pp-source')).length), id).toBe(0);
    }
  });
}

test('a question leads to what explains it in a tab of its own, and loses nothing', async ({ page, context }) => {
  await setDay(page, '2026-11-22');
  await page.goto('./en/check/');
  await answer(page, 'situation', 'regularTemporary');
  await answer(page, 'goal', 'stay');
  await page.fill('[name="permitExpires.day"]', '4');
  await page.fill('[name="permitExpires.month"]', '5');
  await page.fill('[name="permitExpires.year"]', '2027');
  await page.click('main [type="submit"]');
  await page.locator('details', { has: page.locator('.pp-topic') }).locator('summary').click();
  await page.check('[value="temporary"]');
  const [topic] = await Promise.all([context.waitForEvent('page'), page.locator('.pp-topic a').click()]);
  await expect(topic.locator('[data-topic="purposes"]')).toBeVisible();
  expect(await topic.evaluate(() => [window.opener, sessionStorage.length])).toEqual([null, 0]);
  await expect(page.locator('[value="temporary"]')).toBeChecked();
});

test('a result leads to what explains its conditions, sentences and fee', async ({ page }) => {
  const person = persons.find(({ answers }) => answers['goal'] === 'stay' && answers['situation'] === 'regularTemporary' && answers['civicIntegration'] === 'no');
  if (!person) throw new Error('No person');
  await setDay(page, person.day);
  await page.goto('./nl/check/');
  await walk(page, person);
  const links = await page.locator('.pp-topic a').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname.split('/').at(-2)));
  expect([...new Set(links)]).toEqual(expect.arrayContaining(['civic-integration', 'income', 'purposes', 'public-order', 'fees', 'copies']));
  const condition = page.locator('[data-condition="civicIntegration"] .pp-topic a').first();
  await expect(condition).toHaveAttribute('target', '_blank');
  await expect(condition).toHaveAttribute('rel', 'noopener');
});

test('a pathway page leads to topics, and a topic back to pathways', async ({ page }) => {
  await page.goto('./nl/routes/withdrawal-viewpoint/');
  await page.locator('.pp-topic a[href$="/topics/withdrawal-letter/"]').first().click();
  await expect(page.locator('[data-topic="withdrawal-letter"]')).toBeVisible();
  await page.click('main a[href$="/routes/withdrawal-viewpoint/"]');
  await expect(page.locator('[data-route="withdrawal-viewpoint"]')).toBeVisible();
});

test('the page about costs has every amount of the law with its source', async ({ page }) => {
  await page.goto('./nl/topics/fees/');
  await expect(page.locator('[data-fact="fee"]').filter({ hasText: '€ 254' }).first()).toBeVisible();
  const today = dayInAmsterdam(new Date());
  const fees = Object.values(pathways).filter((pathway) => inForce(pathway, today)).flatMap((pathway) => pathway.fees.filter((fee) => inForce(fee, today)));
  const shown = page.locator('[data-fact="fee"]');
  expect(await shown.count()).toBe(fees.length);
  for (const [at, { euros }] of fees.entries()) {
    for (const amount of Object.values(euros).filter(Boolean)) await expect(shown.nth(at)).toContainText(`€ ${amount}`);
    await expect(shown.nth(at).locator('.pp-source')).toHaveCount(1);
  }
});

for (const language of ['nl', 'ar', 'ti']) {
  test.describe(language, () => {
    test('a word on a page opens its explanation in place, by touch and by keyboard', async ({ page }) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(`./${language}/routes/asylum-document-renewal/`);
      // What makes the site work without internet comes once the page stands.
      await page.waitForLoadState('networkidle');
      const before = requests.length;
      const word = page.locator('main button.pp-term').first();
      await expect(word).toHaveAttribute('aria-expanded', 'false');
      await word.click();
      const meaning = page.locator('.pp-term__meaning');
      await expect(meaning.locator('strong')).not.toBeEmpty();
      expect((await meaning.innerText()).length).toBeGreaterThan(30);
      // It stands below the sentence that has the word, and one page was fetched for it.
      expect(await word.evaluate((one) => one.parentElement?.contains(document.querySelector('.pp-term__meaning')))).toBe(true);
      expect(requests.slice(before).map((url) => new URL(url).pathname).filter((path) => path !== '/mark.svg')).toEqual([`/${language}/topics/words/`]);
      await expectAccessible(page);
      await word.press('Escape');
      await expect(meaning).toHaveCount(0);
      await word.press('Enter');
      await expect(meaning).toHaveCount(1);
      await word.press('Space');
      await expect(meaning).toHaveCount(0);
      await expect(word).toBeFocused();
    });

    test('a word in the check opens its explanation, with the Dutch where that is wanted', async ({ page }) => {
      await page.goto(`./${language}/check/#start=eu-long-term-resident`);
      await page.goto(`./${language}/check/`);
      if (language !== 'nl') await page.locator('button[data-beside]').click();
      await page.locator('form ~ details').last().locator('summary').click();
      const word = page.locator('form ~ details .pp-term').first();
      await word.click();
      await expect(page.locator('.pp-term__meaning strong').first()).not.toBeEmpty();
      await expect(page.locator('.pp-term__meaning .pp-dutch')).toHaveCount(language === 'nl' ? 0 : 1);
      await expectAccessible(page);
      await word.press('Escape');
      await expect(page.locator('.pp-term__meaning')).toHaveCount(0);
    });
  });
}

test('without a network a word says that it cannot be explained now', async ({ page }) => {
  await page.goto('./fr/routes/asylum-document-renewal/');
  await page.route('**/topics/words/', (route) => route.abort());
  await page.locator('main button.pp-term').first().click();
  await expect(page.locator('.pp-term__meaning')).toContainText('internet');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a word leads to its place on the page of words', async ({ page }) => {
    await page.goto('./en/routes/asylum-document-renewal/');
    const word = page.locator('main a.pp-term').first();
    const id = (await word.getAttribute('href'))?.split('#')[1] ?? '';
    await word.click();
    await expect(page.locator(`#${id}:target dt`)).toBeVisible();
  });
});

test('no word stands in a label, a button, a link or a heading', async ({ page }) => {
  for (const path of ['check/', 'routes/regular-permanent/', 'topics/copies/']) {
    await page.goto(`./en/${path}`);
    expect(await page.locator(':is(label, a, h1, h2, h3, summary, legend) .pp-term').count(), path).toBe(0);
  }
});
