import { initialTransition, transition } from 'xstate';
import { describe, expect, it } from 'vitest';
import { opens, type Errand } from '../../src/statechart/errand';
import { errandIds, errands } from '../../src/statechart/errands';
import { beginning, graphOf, overview } from '../../src/statechart/graph';
import { selfCheck } from '../../src/statechart/self-check';
import { TODAY } from '../law/borders';

describe('the machine as data', () => {
  it('has a state for each errand, each question that everyone is asked, and for the parting of the errands', () => {
    const { first, states, outside } = overview();
    expect(first).toEqual({ id: 'situation', question: 'situation' });
    expect(states.filter(({ errand }) => errand)).toEqual(errandIds.map((id) => ({ id, errand: id })));
    expect(states.filter(({ errand }) => !errand)).toEqual([
      { id: 'situation', question: 'situation' }, { id: 'cardType', question: 'cardType' }, { id: 'goal', question: 'goal' }, { id: 'errand' },
    ]);
    expect(outside).toEqual([]);
  });

  it('begins with the questions that everyone is asked, and no errand in them', () => {
    const { states, arrows, outside } = beginning();
    expect(states.map(({ id }) => id)).toEqual(['situation', 'cardType', 'goal', 'errand']);
    expect(arrows.length).toBeGreaterThan(0);
    expect(arrows.filter(({ from, to }) => from.errand || to.errand)).toEqual([]);
    expect(overview().arrows.filter(({ from, to }) => !from.errand && !to.errand)).toEqual(arrows);
    expect(outside).toEqual([]);
  });

  it('shows an errand whole: its question, the review and the result, and what leads on', () => {
    const letterDate = { id: 'letterDate', question: 'letterDate' };
    const [review, result] = [{ id: 'review' }, { id: 'result' }];
    expect(graphOf('withdrawal')).toEqual({
      first: letterDate, states: [letterDate, review, result], outside: [],
      arrows: [{ from: letterDate, to: review, on: 'answer' }, { from: review, to: result, on: 'confirm' }],
    });
  });

  it('leads out of an errand only to another errand, and says when', () => {
    const { outside, arrows } = graphOf('union-family-stay');
    expect(outside).toEqual([{ id: 'brexit', errand: 'brexit' }]);
    expect(arrows.filter(({ to }) => to.id === 'brexit').map(({ from, when }) => [from.id, when])).toEqual([['chavez', { is: 'answer', question: 'familyOf', options: ['british'] }]]);
    expect(overview().arrows.filter(({ from, to }) => from.errand && to.errand).map(({ from, to }) => `${from.id} ${to.id}`)).toEqual(['union-family-stay brexit']);
  });
});

describe('an errand opens', () => {
  it.each(errandIds)('%s by what somebody is and wants', (id) => {
    const also: Errand = errands[id];
    expect(opens(errands[id]).reads).toEqual(['situation', 'cardType', 'goal', ...(also.also ? also.also.reads : [])]);
  });
});

describe('an answer counts', () => {
  const [first] = initialTransition(selfCheck, { day: TODAY, today: TODAY });
  const tell = (question: 'situation' | 'goal', value: string) => transition(selfCheck, first, { type: 'ANSWER', question, value })[0];
  it('for the question that is open', () => {
    expect(tell('situation', 'noPermit').context.answers).toEqual({ situation: 'noPermit' });
    expect(tell('situation', 'noPermit').value).toBe('goal');
  });
  it('for no other question, and not where it is none', () => {
    // The value would do for the question that is open.
    expect(tell('goal', 'noPermit')).toEqual(first);
    expect(tell('situation', 'stay')).toEqual(first);
  });
  it('and an errand without questions begins with the review', () => {
    const british = tell('situation', 'british');
    expect(british.hasTag('review')).toBe(true);
    expect(british.hasTag('result')).toBe(false);
    const [shown] = transition(selfCheck, british, { type: 'CONFIRM' });
    expect([shown.hasTag('review'), shown.hasTag('result')]).toEqual([false, true]);
  });
});
