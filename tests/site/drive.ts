import { readFileSync } from 'node:fs';
import { expect, type Frame, type Page } from '@playwright/test';
import type axe from 'axe-core';
import type { Expected, Person } from '../law/persons/person';

/** Noon of a day in Amsterdam, or an hour after it in summer. */
export const noon = (day: string): Date => new Date(`${day}T12:00:00+01:00`);

/** Sets the visitor's clock to a day. */
export const setDay = (page: Page, day: string) => page.clock.setFixedTime(noon(day));

/** The question that is open, once the page shows one. */
export const openQuestion = (page: Page) => page.locator('form[data-question]').getAttribute('data-question');

const MONTHS: Record<string, readonly string[]> = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
};

/** A day as a visitor types it: in Dutch with the month's name, to try that too. @param tag the language of the page */
export function typed(day: string, tag: string): Record<'day' | 'month' | 'year', string> {
  const [year = '', month = '', date = ''] = day.split('-');
  return { day: String(Number(date)), month: MONTHS[tag]?.[Number(month) - 1] ?? month, year };
}

/** Fills in the form of a question as a visitor would. */
export async function fill(page: Page, question: string, answer: string | readonly string[]): Promise<void> {
  if (await page.locator(`[name="${question}.day"]`).count()) {
    if (answer === 'unknown') return page.check(`[name="${question}.unknown"]`);
    const parts = typed(String(answer), (await page.locator('html').getAttribute('lang')) ?? '');
    for (const [part, text] of Object.entries(parts)) await page.fill(`[name="${question}.${part}"]`, text);
    return;
  }
  for (const option of [answer].flat()) await page.check(`input[name="${question}"][value="${option}"]`);
}

export const send = (page: Page) => page.click('main [type="submit"]');

/** Answers the open question and waits for the next screen. */
export async function answer(page: Page, question: string, value: string | readonly string[]): Promise<void> {
  await expect(page.locator(`form[data-question="${question}"]`)).toBeVisible();
  await fill(page, question, value);
  await send(page);
  await expect(page.locator(`form[data-question="${question}"]`)).toHaveCount(0);
}

/** Answers all questions of a person and opens the result; `onScreen` sees every screen on the way. */
export async function walk(page: Page, { answers }: Pick<Person, 'answers'>, onScreen: () => Promise<void> = async () => {}): Promise<void> {
  for (const [question, value] of Object.entries(answers)) {
    await expect(page.locator(`form[data-question="${question}"]`)).toBeVisible();
    await onScreen();
    await answer(page, question, value);
  }
  await expect(page.locator('[data-review]')).toBeVisible();
  await onScreen();
  await send(page);
  await expect(page.locator('[data-result]')).toBeVisible();
  await onScreen();
}

/** What cards show, read from their attributes alone; runs in the page. @param cards all with `data-pathway` */
export const onCards = (cards: Element[]): Expected[] =>
  cards.map((card) => {
    const { pathway = '', outcome = '', from, since, deadline, until, replacedBy, fee, recommended } = (card as HTMLElement).dataset;
    const conditions = [...card.querySelectorAll<HTMLElement>('[data-condition]')].map(({ dataset }) => {
      const day = dataset['from'] ?? dataset['since'] ?? (dataset['otherwiseFrom'] && `otherwise ${dataset['otherwiseFrom']}`);
      return [dataset['condition'], [dataset['verdict'], day].filter(Boolean).join(' ')];
    });
    return {
      pathway, outcome,
      ...(from && { from }), ...(since && { since }), ...(deadline && { deadline }), ...(until && { until }), ...(replacedBy && { replacedBy }),
      ...(fee !== undefined && { fee: Number(fee) }),
      ...(recommended && { recommended: true as const }),
      ...(conditions.length > 0 && { conditions: Object.fromEntries(conditions) }),
    };
  });

/** What the result shows. */
export const shown = (page: Page): Promise<Expected[]> => page.locator('[data-pathway]').evaluateAll(onCards);

const seen = new Set<string>();

/** Checks a question or the review the first time it is met in a language by this worker; a result, which is never the same, each time. */
export async function expectAccessibleOnce(page: Page): Promise<void> {
  const screen = await page.evaluate(() => [document.documentElement.lang, document.querySelector('[data-question]')?.getAttribute('data-question'), document.querySelector('[data-result]') ? 'result' : ''].join(' '));
  if (seen.has(screen) && !screen.endsWith('result')) return;
  await expectAccessible(page);
  seen.add(screen);
}

const axeSource = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const hasAxe = (frame: Frame) => frame.evaluate(() => 'axe' in window);

/** Fails on any finding of axe at level A or AA, or of its best practices; or only of some of its rules, or outside some part of the page. */
export async function expectAccessible(page: Page, rules?: string[], outside?: string): Promise<void> {
  // Into the page by hand, and once: what @axe-core/playwright does beside that takes longer than axe itself. Frames answer for themselves.
  for (const frame of page.frames()) if (!await hasAxe(frame)) await frame.evaluate(axeSource);
  const found = await page.evaluate(async ({ rules, outside }) => {
    // A colour on its way from light to dark is neither.
    await Promise.all(document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity).map(({ finished }) => finished.catch(() => {})));
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(outside ? { exclude: outside } : document, {
      resultTypes: ['violations'],
      // `target-size` is new in WCAG 2.2, and off by default.
      ...(rules ? { runOnly: rules } : { rules: { 'target-size': { enabled: true } } }),
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  }, { rules, outside });
  expect(found).toEqual([]);
}
