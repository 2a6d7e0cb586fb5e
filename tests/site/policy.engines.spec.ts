import { expect, test } from '@playwright/test';
import { answer, setDay } from './drive';
import { Host } from './host';

// The content security policy in every browser that we test with: what it forbids, and that nothing of ours runs into it.

test.use({ serviceWorkers: 'allow' });

test('text does not become markup or a script, and no address a script but that of the worker', async ({ page }) => {
  await page.goto('./nl/check/');
  const outcome = await page.evaluate(async () => {
    type Policies = { createPolicy(name: string, rules: object): unknown };
    const policies = (window as unknown as { trustedTypes?: Policies }).trustedTypes;
    if (!policies) return 'not known';
    const stops = async (act: () => unknown): Promise<boolean> => {
      try { await act(); } catch (error) { return error instanceof TypeError; }
      return false;
    };
    return {
      markup: await stops(() => { document.createElement('div').innerHTML = '<b>x</b>'; }),
      page: await stops(() => new DOMParser().parseFromString('<b>x</b>', 'text/html')),
      frame: await stops(() => document.createElement('iframe').setAttribute('srcdoc', '<b>x</b>')),
      script: await stops(() => { document.createElement('script').src = '/planted.js'; }),
      // The site makes the one policy itself; nobody makes another.
      policy: await stops(() => policies.createPolicy('planted', { createHTML: (text: string) => text })),
      worker: await stops(() => navigator.serviceWorker.register('/planted.js')),
    };
  });
  // A browser that does not know Trusted Types passes over these lines of the policy.
  expect(['not known', JSON.stringify({ markup: true, page: true, frame: true, script: true, policy: true, worker: true })]).toContain(typeof outcome === 'string' ? outcome : JSON.stringify(outcome));
});

test('language, Dutch beside it, a word, and the copy for use without internet break no policy', async ({ page }) => {
  const host = await Host.of('dist');
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { violations: seen });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => seen.push(`${location.pathname} ${effectiveDirective} ${blockedURI} ${sample}`));
  });
  const violations = () => page.evaluate(() => (window as unknown as { violations: string[] }).violations);
  try {
    await setDay(page, '2026-11-22');
    await page.goto(`${host.address}ar/check/`);
    await page.click('a[data-language="en"]');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
    await page.click('button[data-beside]');
    await expect(page.locator('.pp-dutch').first()).toBeVisible();
    await answer(page, 'situation', 'regularPermanent');
    expect(await violations()).toEqual([]);

    await page.goto(`${host.address}ar/routes/asylum-application/`);
    await expect(page.locator('.pp-dutch').first()).toBeVisible();
    await page.locator('main button.pp-term:visible').first().click();
    await expect(page.locator('.pp-term__meaning').first()).toBeVisible();
    await expect(page.locator('.pp-offline [data-line="ready"]')).toBeVisible({ timeout: 20_000 });
    expect(await violations()).toEqual([]);
  } finally {
    await host.stop();
  }
});
