// @module-tag thorough
import { describe, expect, it } from 'vitest';
import type { OutcomeId } from '../../src/law/pathway';
import { questionIds, questionOf } from '../../src/law/questions';
import { replay } from '../../src/statechart/replay';
import { resultOf } from '../../src/statechart/result';
import { selfCheck } from '../../src/statechart/self-check';
import { JUDGING_DAYS, TODAY } from '../law/borders';
import { deciding, walk } from './walk';

const began = performance.now();
const walks = JUDGING_DAYS.map((day) => ({ day, ...walk(day) }));

const outcomes = { likely: 0, unlikely: 0, uncertain: 0, info: 0, elsewhere: 0, notYet: 0, late: 0, ended: 0 } satisfies Record<OutcomeId, number>;

describe.each(walks)('every path on $day', ({ day, paths, stuck }) => {
  it('goes on after each answer', () => expect(stuck).toEqual([]));

  it('ends in a review and, confirmed, in a result that judges something', () => {
    expect(paths.filter(({ end, confirmed }) => !end.hasTag('review') || !confirmed.hasTag('result'))).toEqual([]);
  });

  it('leads to the same place and the same result when the answers are run over again', () => {
    for (const { answers, trail, end } of paths) {
      const position = replay({ answers, day, today: TODAY }, 'result');
      expect(position).toEqual({ at: 'result', trail, answers, errand: Object.keys(end.value)[0] });
      const { judgements } = resultOf(position, day);
      expect(judgements.length).toBeGreaterThan(0);
      for (const { outcome } of judgements) outcomes[outcome.is]++;
    }
  });

  it('is at most twenty questions long', () => expect(Math.max(...paths.map(({ trail }) => trail.length))).toBeLessThanOrEqual(20));
});

describe('all paths together', () => {
  it('stand on every state of every errand', () => {
    const states = Object.entries(selfCheck.root.states).flatMap(([id, { states: inner }]) =>
      Object.keys(inner).length === 0 ? [JSON.stringify(id)] : Object.keys(inner).map((state) => JSON.stringify({ [id]: state })));
    const reached = new Set(walks.flatMap(({ positions }) => [...positions]));
    // Nobody stands at the parting of the errands: it leads on at once.
    expect(states.filter((state) => !reached.has(state))).toEqual(['"errand"']);
    const paths = walks.flatMap((one) => one.paths);
    console.info(
      `${paths.length} paths (${walks.map((one) => `${one.paths.length} on ${one.day}`).join(', ')}) over ${deciding.size} deciding questions, ` +
      `${reached.size} states, longest ${Math.max(...paths.map(({ trail }) => trail.length))} questions, ` +
      `outcomes ${JSON.stringify(outcomes)}, ${((performance.now() - began) / 1000).toFixed(1)} s`,
    );
  });

  it('come to every outcome', () => expect(Object.entries(outcomes).filter(([, times]) => times === 0)).toEqual([]));

  it('give every answer that a question offers', () => {
    const given = walks.flatMap(({ paths }) => paths.flatMap(({ answers }) => Object.entries(answers).flatMap(([id, answer]) => [answer].flat().map((one) => `${id}: ${one}`))));
    const seen = new Set(given);
    const options = questionIds.flatMap((id) => {
      const question = questionOf(id);
      return (question.kind === 'date' ? ['unknown'] : question.options).map((option) => `${id}: ${option}`);
    });
    expect(options.filter((option) => !seen.has(option))).toEqual([]);
  });
});
