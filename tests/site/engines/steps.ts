import { expect } from '@playwright/test';
import { questionOf, type QuestionId } from '../../../src/law/questions';
import { languages, type LanguageId } from '../../../src/text/languages';
import { typed } from '../drive';
import type { Visitor } from './visitor';

// What somebody does and sees in the check, in any engine.

const SOON = { intervals: [20, 50, 100], timeout: 30_000 };

/** Waits until a page asks the same back. It may be another page by then: what asks in between fails, and asks again. */
export const until = (holds: () => Promise<void>): Promise<void> => expect(holds).toPass(SOON);

/** Waits until something is in sight. */
export const sees = (visitor: Visitor, selector: string): Promise<void> =>
  until(async () => expect(await visitor.read(selector, (found) => found.filter((one) => one.checkVisibility({ visibilityProperty: true })).length), selector).toBeGreaterThan(0));

export const asked = (question: string): string => `form[data-question="${question}"]`;

/** Answers the question that is open: by the mouse, and a date by the keyboard up to its Enter. */
export async function answer(visitor: Visitor, language: LanguageId, question: string, value: string | readonly string[]): Promise<void> {
  await sees(visitor, asked(question));
  const isDate = questionOf(question as QuestionId).kind === 'date';
  if (isDate && value !== 'unknown') return typeDate(visitor, question, typed(String(value), languages[language].tag));
  for (const option of [value].flat()) await visitor.click(isDate ? `[name="${question}.unknown"]` : `[name="${question}"][value="${option}"]`);
  await send(visitor);
}

/** Fills in the three fields of a date, and sends them. */
export async function typeDate(visitor: Visitor, question: string, { day, month, year }: ReturnType<typeof typed>): Promise<void> {
  await visitor.type(`[name="${question}.day"]`, day);
  await visitor.type(`[name="${question}.month"]`, month);
  await visitor.type(`[name="${question}.year"]`, year, true);
}

/** Presses the button of the screen. */
export const send = (visitor: Visitor): Promise<void> => visitor.click('main [type="submit"]');

/**
 * What every screen must be: in its language and direction, in its own fonts, no wider than the window; and the focus at its title, once somebody has moved.
 * The words are the same in every engine: errands.spec.ts looks at them.
 * @param screen what the screen is known by
 */
export function looksRight(visitor: Visitor, language: LanguageId, screen: string, moved: boolean): Promise<void> {
  const { tag, dir } = languages[language];
  return until(async () => expect(await visitor.read(screen, (found) => {
    const { lang, dir, scrollWidth, clientWidth } = document.documentElement;
    const title = document.querySelector('.pp-check h1');
    return {
      inSight: found.map((one) => one.checkVisibility({ visibilityProperty: true })), lang, dir, runs: title && getComputedStyle(title).direction, focused: title === document.activeElement,
      name: document.title.split(' – ').at(-1), tooWide: scrollWidth > clientWidth, fonts: [...document.fonts].filter(({ status }) => status === 'error').length,
    };
  })).toEqual({ inSight: [true], lang: tag, dir, runs: dir, focused: moved, name: 'Permit Path', tooWide: false, fonts: 0 }));
}
