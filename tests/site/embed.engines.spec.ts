import { expect, test, type Frame, type Page } from '@playwright/test';
import { persons } from '../law/persons/all';
import { setDay, walk } from './drive';
import { frameOf, heard, serveHosts, type Hosts } from './hosts';

// The widget in every engine. On another port of the same name: over BiDi a click of Firefox does not reach a frame of another site.

let hosts: Hosts;
test.beforeAll(async ({ baseURL }) => { hosts = await serveHosts(baseURL ?? ''); });
test.afterAll(() => hosts.close());

const height = async (page: Page) => (await page.locator('permit-path').first().boundingBox())?.height ?? 0;
const person = persons.find(({ answers }) => answers['situation'] === 'unionCitizen' && answers['goal'] === 'stay');

test('the whole check in a frame: height both ways, language, three moments and nothing else', async ({ page, baseURL }) => {
  if (!person) throw new Error('No person');
  await setDay(page, person.day);
  await page.goto(hosts.address('council.html', '127.0.0.1'));
  const frame: Frame = await frameOf(page);
  await expect.poll(async () => (await heard(page)).events.length).toBe(1);
  const first = await height(page);
  expect(first).not.toBe(640);
  expect(await frame.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--pp-color-action').trim())).toBe('#4b2a7b');

  await walk(frame as unknown as Page, person);
  await expect.poll(() => height(page)).toBeGreaterThan(first);
  await frame.locator('a[data-language="ar"]').click();
  await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(frame.locator('[data-result]')).toBeVisible();
  expect(await frame.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);

  const long = await height(page);
  await frame.locator('[data-delete-all]').first().click();
  await expect(frame.locator('form[data-question="situation"]')).toBeVisible();
  await expect.poll(() => height(page)).toBeLessThan(long);

  const { events, messages } = await heard(page);
  expect(events.map(({ type, detail }) => [type, detail])).toEqual([['permit-path:ready', null], ['permit-path:started', null], ['permit-path:finished', null]]);
  expect(messages.filter(({ origin, data }) => origin !== new URL(baseURL ?? '').origin || Object.keys(data).some((name) => !['permitPath', 'height', 'moment'].includes(name)))).toEqual([]);
});
