// @module-tag thorough
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/law/answers';
import type { QuestionId } from '../../src/law/questions';
import { situationOf } from '../../src/law/situation';
import { asked, opens, type Errand } from '../../src/statechart/errand';
import { errands } from '../../src/statechart/errands';
import { refusalOn } from '../../src/statechart/offers';
import { replay, type Memory } from '../../src/statechart/replay';
import { enough } from '../fewer';
import { someMemory, spoiltMemory } from './arbitraries';

/** The same conversation without a statechart: the table of errands (catalogue, section 3), read from the top with plain loops. */
function nextQuestion({ answers, day, today }: Memory): { trail: QuestionId[]; question?: QuestionId; errand?: string } {
  const trail: QuestionId[] = [];
  let taken: Answers = {};
  const isOpen = (question: QuestionId): boolean => {
    if (refusalOn(question, answers[question], { answers: taken, day }, today)) return true;
    taken = { ...taken, [question]: answers[question] };
    trail.push(question);
    return false;
  };
  if (isOpen('situation')) return { trail, question: 'situation' };
  if (taken.situation === 'unsure' && isOpen('cardType')) return { trail, question: 'cardType' };
  if (taken.cardType !== 'other' && situationOf(taken) !== 'british' && isOpen('goal')) return { trail, question: 'goal' };
  for (const [errand, row] of Object.entries<Errand>(errands)) {
    if (!opens(row).holds({ answers: taken, day })) continue;
    for (const [question, needed] of asked(row)) {
      if (needed.holds({ answers: taken, day }) && isOpen(question)) return { trail, question, errand };
      if (taken.familyOf === 'british') return { trail, errand: 'brexit' };
      if (taken.chavez === 'yes') break;
    }
    return { trail, errand };
  }
  return { trail };
}

/** Checks that both stand at the same place, and says how far down the road that is. */
function agree(memory: Memory): number {
  const { trail, question, errand } = nextQuestion(memory);
  const position = replay(memory);
  expect({ trail: position.trail, question: position.question, errand: position.errand }).toEqual({ trail, question, errand });
  expect(position.at).toBe(question ?? 'review');
  return trail.length;
}

describe('the statechart and the plain table ask the same next question', () => {
  it.each([['well formed', someMemory], ['mixed with junk', spoiltMemory]])('of answers that are %s', (_, memories) => {
    const lengths: number[] = [];
    fc.assert(fc.property(memories, (memory) => void lengths.push(agree(memory))), { numRuns: 3000 });
    // Far down the road too, or the agreement would say little.
    expect(lengths.filter((length) => length >= 8).length).toBeGreaterThan(enough(100));
  });
});
