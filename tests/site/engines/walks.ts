import { expect } from '@playwright/test';
import type { Answers } from '../../../src/law/answers';
import type { Day } from '../../../src/law/days';
import { replay } from '../../../src/statechart/replay';
import { resultOf } from '../../../src/statechart/result';
import type { LanguageId } from '../../../src/text/languages';
import type { Person } from '../../law/persons/person';
import { onCards } from '../drive';
import { answer, asked, looksRight, sees, send, typeDate, until } from './steps';
import type { Visitor } from './visitor';

/** What was done on a walk: questions answered, and outcomes that were compared with the law. */
export interface Walked { questions: number; outcomes: number }

/** From the first question to the result, which is that of the law: what a person expects is what `judge` says (tests/law/persons.test.ts). */
export async function walk(visitor: Visitor, language: LanguageId, { day, answers, expect: expected }: Person): Promise<Walked> {
  const given = Object.entries(answers);
  await visitor.open(`${language}/check/`, day);
  for (const [at, [question, value]] of given.entries()) {
    await looksRight(visitor, language, asked(question), at > 0);
    await answer(visitor, language, question, value);
  }
  await looksRight(visitor, language, '[data-review]', true);
  expect(await visitor.read('[data-review] .pp-answers__row', ({ length }) => length)).toBe(given.length);
  await send(visitor);
  await looksRight(visitor, language, '[data-result]', true);
  expect(await visitor.read('[data-result]', ([result]) => result?.dataset['judgedOn'])).toBe(day);
  expect(await visitor.read('[data-pathway]', onCards)).toEqual(expected);
  return { questions: given.length, outcomes: expected.length };
}

const DAY = '2026-11-22';
const answers = { situation: 'regularPermanent', goal: 'renewDocument' };

/** Fails unless the result is that of the law. @returns how many outcomes it has */
async function sameAsLaw(visitor: Visitor, documentExpires: string): Promise<number> {
  const { judgements } = resultOf(replay({ answers: { ...answers, documentExpires } as Answers, day: DAY as Day, today: DAY as Day }, 'result'), DAY as Day);
  await sees(visitor, '[data-result]');
  const outcomes = await visitor.read('[data-pathway]', (cards) => cards.map(({ dataset }) => [dataset['pathway'], dataset['outcome'], dataset['deadline']]));
  expect(outcomes).toEqual(judgements.map(({ pathway, outcome, deadline }) => [pathway.id, outcome.is, deadline]));
  return outcomes.length;
}

const chosen = (visitor: Visitor): Promise<string[]> => visitor.read('main input:checked', (inputs) => inputs.map((input) => (input as HTMLInputElement).value));
const fields = (visitor: Visitor): Promise<string[]> => visitor.read('[name^="documentExpires."][type="text"]', (inputs) => inputs.map((input) => (input as HTMLInputElement).value));

/** Into every corner of a short check: a date that does not exist, back by both ways, a reload, another answer, and in the end nothing is left. */
export async function tour(visitor: Visitor, language: LanguageId): Promise<Walked> {
  await visitor.open(`${language}/check/`, DAY);
  for (const [question, value] of Object.entries(answers)) await answer(visitor, language, question, value);

  await sees(visitor, asked('documentExpires'));
  await typeDate(visitor, 'documentExpires', { day: '30', month: '2', year: '2027' });
  await sees(visitor, '[data-error="notReal"]');
  await until(async () => expect(await visitor.read('.pp-error-summary', ([summary]) => summary === document.activeElement)).toBe(true));
  expect(await fields(visitor)).toEqual(['30', '2', '2027']);

  // By the link of the page, and by the button of the browser: each old answer stands there.
  await visitor.click('.pp-back');
  await sees(visitor, asked('goal'));
  expect(await chosen(visitor)).toEqual(['renewDocument']);
  await visitor.back();
  await sees(visitor, asked('situation'));
  expect(await chosen(visitor)).toEqual(['regularPermanent']);
  await send(visitor);

  await sees(visitor, asked('documentExpires'));
  await visitor.reload();
  await looksRight(visitor, language, asked('documentExpires'), true);
  await answer(visitor, language, 'documentExpires', '2027-05-07');
  await sees(visitor, '[data-review]');
  await send(visitor);
  const before = await sameAsLaw(visitor, '2027-05-07');

  await visitor.back();
  await sees(visitor, '[data-review]');
  await visitor.click('[data-review] a[href="#q=documentExpires"]');
  await sees(visitor, asked('documentExpires'));
  expect(await fields(visitor)).toEqual(['7', '5', '2027']);
  await answer(visitor, language, 'documentExpires', '2026-11-20');
  await sees(visitor, '[data-review]');
  await send(visitor);
  const after = await sameAsLaw(visitor, '2026-11-20');
  await visitor.reload();
  await sameAsLaw(visitor, '2026-11-20');

  await visitor.click('[data-result] [data-delete-all]');
  await sees(visitor, '[role="status"] [data-deleted]');
  await until(async () => expect(await visitor.read('html', leftovers)).toEqual([]));
  await visitor.back();
  await sees(visitor, asked('situation'));
  expect(await chosen(visitor)).toEqual([]);
  // That the check is open again, and nothing that was said.
  expect((await visitor.read('html', leftovers)).join(' ')).not.toMatch(/regularPermanent|renewDocument|documentExpires|20\d\d/);
  return { questions: 4, outcomes: before + 2 * after };
}

/** All that this tab and this browser still have of the site; runs in the page. */
const leftovers = (): string[] => [
  ...Object.entries(sessionStorage).flat(), ...Object.entries(localStorage).flat(), document.cookie, window.name, location.hash, JSON.stringify(history.state ?? ''),
].filter((one) => one !== '' && one !== '""');
