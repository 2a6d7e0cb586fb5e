import { expect, test } from '@playwright/test';
import { answer, setDay, walk } from './drive';
import { Host } from './host';
import { line, readyIn } from './offline';

test.use({ serviceWorkers: 'allow' });

// In a folder of somebody's host: the worker keeps to that folder.
test('under a sub-path the site works without its host, and what stands beside it is left alone', async ({ page }) => {
  test.setTimeout(90_000);
  const host = await Host.of('dist-sub', '/permit-path/');
  await setDay(page, '2026-11-25');
  await readyIn(page, host, 'en');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(host.address);
  await host.stop();
  await page.goto(`${host.address}en/routes/get-help/`);
  await expect(line(page, 'away')).toBeVisible();
  await page.goto(`${host.address}en/nowhere/`);
  await page.locator('[data-kept="en"] a[href$="/check/"]').click();
  await answer(page, 'situation', 'regularPermanent');
  await page.goto(`${host.address}en/check/#start=document-renewal`);
  await walk(page, { answers: { situation: 'regularPermanent', documentExpires: '2027-05-07' } });
  await expect(page.goto(new URL('/', host.address).href)).rejects.toThrow();
});
