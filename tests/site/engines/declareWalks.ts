import { expect, type TestType } from '@playwright/test';
import { errandIds } from '../../../src/statechart/errands';
import type { LanguageId } from '../../../src/text/languages';
import { longest, situationsOf } from '../longest';
import { inTurn, isMatrix } from '../sample';
import type { Visitor } from './visitor';
import { tour, walk, type Walked } from './walks';

/** The language that all are made from, one from right to left, and one in a script of its own. */
const LANGUAGES: readonly LanguageId[] = ['nl', 'ar', 'ti'];

/**
 * Declares the walks of an engine: every errand in one of three languages by turns; in the long runs every situation of every errand, in all three.
 * @param shift moves the turn, so that another engine does another language
 */
export function declareWalks(test: TestType<{ visitor: Visitor }, object>, shift: number): void {
  test.describe.configure({ timeout: 120_000 });

  /** Nothing went wrong on the way, and what was done is written down for `npm run proof:engines`. */
  const done = (visitor: Visitor, walked: Walked) => {
    expect(visitor.said()).toEqual([]);
    test.info().annotations.push({ type: 'walked', description: JSON.stringify(walked) });
  };

  for (const [at, errand] of errandIds.entries()) {
    for (const situation of isMatrix ? situationsOf(errand) : [undefined]) {
      for (const language of inTurn(at + shift, LANGUAGES)) {
        test(`${language}, ${errand}${situation ? `, ${situation}` : ''}: from the first question to the result, which is that of the law`, async ({ visitor }) => {
          done(visitor, await walk(visitor, language, longest(errand, situation)));
        });
      }
    }
  }

  for (const language of inTurn(1 + shift, LANGUAGES)) {
    test(`${language}: a date that does not exist, back, a reload, another answer, and everything deleted`, async ({ visitor }) => {
      done(visitor, await tour(visitor, language));
    });
  }
}
