import { expect, test, type Page } from '@playwright/test';
import { persons } from '../law/persons/all';
import { setDay, walk } from './drive';

// The worker that keeps the site for use without internet runs too: its requests count like any other.
test.use({ serviceWorkers: 'allow' });

/** Everything the page asks of the network or says to the console, from its first moment on. */
function listen(page: Page) {
  const heard = { requests: [] as string[], bodies: [] as string[], console: [] as string[] };
  page.context().on('request', (request) => {
    heard.requests.push(request.url());
    heard.bodies.push(request.postData() ?? '');
  });
  page.on('console', (message) => heard.console.push(message.text()));
  page.on('pageerror', (error) => heard.console.push(error.message));
  return heard;
}

const person = persons.find(({ answers }) => answers['goal'] === 'stay' && Object.keys(answers).length > 12);

test('no request leaves the origin, none carries an answer, and nothing breaks the policy', async ({ page, baseURL }) => {
  if (!person || !baseURL) throw new Error('No person or address');
  const heard = listen(page);
  await setDay(page, person.day);
  await page.goto('./nl/check/');
  const urls: string[] = [];
  await walk(page, person, async () => { urls.push(page.url(), await page.title()); });
  expect(heard.requests.filter((url) => !url.startsWith(new URL(baseURL).origin))).toEqual([]);
  expect(heard.bodies.join('')).toBe('');
  expect(heard.console).toEqual([]);
  const options = Object.values(person.answers).flat().filter((value) => value.length > 3 && value !== 'none');
  for (const said of [...heard.requests, ...urls]) {
    for (const option of options) expect(said).not.toContain(`=${option}`);
    expect(said).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  }
  expect(await page.evaluate(() => JSON.stringify(history.state))).toMatch(/^\{"depth":\d+\}$/);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await page.context().cookies()).toEqual([]);
});

test('the policy stops a request to elsewhere, a foreign script and a form', async ({ page, baseURL }) => {
  await page.goto('./nl/check/');
  const refused = await page.evaluate(async () => {
    const seen: string[] = [];
    addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
    await fetch('https://example.org/leak').catch(() => {});
    const image = new Image();
    image.src = 'https://example.org/leak.png';
    document.body.append(image);
    await import('https://example.org/planted.js' as string).catch(() => {});
    const script = document.createElement('script');
    try {
      script.textContent = 'window.planted = true';
    } catch {
      // Where Trusted Types are known; elsewhere the hashes of the policy stop it.
    }
    document.body.append(script);
    const form = Object.assign(document.createElement('form'), { action: '/leak', method: 'get' });
    document.body.append(form);
    form.submit();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { seen: [...new Set(seen)].sort(), planted: 'planted' in window };
  });
  expect(refused).toEqual({ seen: ['connect-src', 'form-action', 'img-src', 'require-trusted-types-for', 'script-src-elem'], planted: false });
  expect(page.url()).toBe(`${baseURL}nl/check/`);
});
