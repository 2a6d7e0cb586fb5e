// @module-tag thorough
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/law/answers';
import { EARLIER_RULES_END } from '../../src/law/inForce';
import { questionIds } from '../../src/law/questions';
import { refusalOf } from '../../src/law/refusals';
import { before, replay, replaying, type Memory } from '../../src/statechart/replay';
import { resultOf } from '../../src/statechart/result';
import { answerTo, junk } from '../law/arbitraries';
import { someMemory, spoiltMemory } from './arbitraries';

const runs = { numRuns: 1000 };
const resultFor = (memory: Memory) => resultOf(replay(memory, 'result'), memory.day);

/** Somebody, one of the questions they were asked, and another answer to it. */
const changing = someMemory.chain((memory) => {
  const { trail } = replay(memory);
  return fc.constantFrom(...(trail.length > 0 ? trail : questionIds.slice(0, 1)))
    .chain((question) => answerTo(question, memory.day).map((value) => ({ memory, question, value })));
});
const changed = ({ answers, ...days }: Memory, question: string, value: unknown): Memory => ({ ...days, answers: { ...answers, [question]: value } as Answers });

describe('whoever answers', () => {
  it('comes to a question, a review or a result, on any day', () => {
    fc.assert(fc.property(someMemory, (memory) => {
      const { at, question } = replay(memory, 'result');
      expect(question ?? 'result').toBe(at);
      const { judgements, recommended } = resultFor(memory);
      if (at === 'result') expect(judgements.length).toBeGreaterThan(0);
      if (recommended) {
        expect(judgements[0]).toBe(recommended);
        expect(['ended', 'unlikely']).not.toContain(recommended.outcome.is);
      }
    }), runs);
  });

  it('lands on the same question when only the answers so far are run over', () => {
    fc.assert(fc.property(someMemory, fc.nat(), (memory, some) => {
      const { trail, answers, question } = replay(memory);
      const kept = trail.slice(0, some % (trail.length + 1));
      const part = { ...memory, answers: Object.fromEntries(kept.map((id) => [id, answers[id]])) as Answers };
      expect(replay(part)).toMatchObject({ trail: kept, at: trail[kept.length] ?? question ?? 'review' });
    }), runs);
  });

  it('steps back through every question asked, up to the first', () => {
    fc.assert(fc.property(someMemory, (memory) => {
      const seen: string[] = [];
      for (let place = before(replay(memory, 'result')); place; place = before(replay(memory, place))) seen.push(place);
      const { trail, at } = replay(memory, 'result');
      expect(seen).toEqual([...(at === 'result' ? ['review'] : []), ...[...trail].reverse()]);
    }), { numRuns: 500 });
  });
});

describe('a replay that remembers its last way', () => {
  it('stands where one that remembers nothing stands, whatever it went before', () => {
    fc.assert(fc.property(fc.array(fc.oneof(changing, changing.map((one) => ({ ...one, memory: changed(one.memory, one.question, one.value) }))), { minLength: 1, maxLength: 4 }), (times) => {
      const again = replaying();
      const memories = times.flatMap(({ memory, question, value }) => [memory, changed(memory, question, value), { ...memory, day: EARLIER_RULES_END }]);
      for (const memory of memories) for (const place of [undefined, 'situation', 'result'] as const) expect(again(memory, place)).toEqual(replay(memory, place));
    }), { numRuns: 100 });
  });

  it('goes the way anew once it is another day: what had happened by one has not by the other', () => {
    const again = replaying();
    const memory: Memory = { answers: { situation: 'unionCitizen', goal: 'stay', passportValid: 'yes', brpRegistered: 'yes', livingSince: '2020-01-01' }, day: '2026-11-22', today: '2026-11-22' };
    expect(again(memory).trail).toContain('livingSince');
    expect(again({ ...memory, today: '2019-12-31' })).toMatchObject({ at: 'livingSince' });
  });

  it('asks the statechart no step twice', () => {
    fc.assert(fc.property(someMemory, (memory) => {
      const again = replaying();
      const { answers } = again(memory, 'result');
      expect(again(memory, 'result').answers).toBe(answers);
      expect(again({ ...memory, answers: {} })).toEqual(replay({ ...memory, answers: {} }));
    }), { numRuns: 100 });
  });
});

describe('whoever changes an answer', () => {
  it('and changes it back, stands where they stood, with the same result', () => {
    fc.assert(fc.property(changing, ({ memory, question, value }) => {
      const back = changed(changed(memory, question, value), question, memory.answers[question]);
      expect(replay(back, 'result')).toEqual(replay(memory, 'result'));
      expect(resultFor(back)).toEqual(resultFor(memory));
    }), runs);
  });

  it('keeps every later answer that is still asked for and still taken', () => {
    fc.assert(fc.property(changing, ({ memory, question, value }) => {
      const after = changed(memory, question, value);
      const position = replay(after);
      for (const id of position.trail) expect(position.answers[id]).toBe(after.answers[id]);
      // It stops only where an answer is missing or cannot be taken, never at one that is good.
      const open = position.question;
      if (open && open !== 'goal' && after.answers[open] !== undefined) {
        expect(refusalOf(open, after.answers[open], { answers: position.answers, day: after.day }, after.today)).toBeDefined();
      }
    }), runs);
  });

  it('is judged by no answer that no longer applies', () => {
    fc.assert(fc.property(changing, ({ memory, question, value }) => {
      const after = changed(memory, question, value);
      const { answers } = replay(after);
      expect(resultFor({ ...after, answers })).toEqual(resultFor(after));
    }), runs);
  });

  it('sees the old answer again when shown the question', () => {
    fc.assert(fc.property(changing, ({ memory, question }) => {
      const { trail } = replay(memory);
      fc.pre(trail.includes(question));
      expect(replay(memory, question)).toMatchObject({ at: question, question, trail: trail.slice(0, trail.indexOf(question)) });
    }), runs);
  });
});

describe('what is no answer', () => {
  it('is never taken and breaks nothing', () => {
    fc.assert(fc.property(spoiltMemory, (memory) => {
      const { answers, trail, at } = replay(memory, 'result');
      expect(Object.keys(answers)).toEqual(trail);
      for (const id of trail) {
        const taken = replay({ ...memory, answers }, id).answers;
        expect(refusalOf(id, answers[id], { answers: taken, day: memory.day }, memory.today)).toBeUndefined();
      }
      const { judgements } = resultFor(memory);
      if (at === 'result') expect(judgements.length).toBeGreaterThan(0);
    }), runs);
  });

  it('is refused by every question, whatever its shape', () => {
    fc.assert(fc.property(junk, fc.constantFrom(...questionIds), someMemory, (value, question, { day, today }) => {
      expect(refusalOf(question, value, { answers: {}, day }, today)).toBe('notAnAnswer');
    }), { numRuns: 5000 });
  });

  it('leaves somebody without a single answer at the first question', () => {
    fc.assert(fc.property(fc.oneof(fc.object({ withNullPrototype: true }), fc.array(junk), fc.func(junk), fc.date()), someMemory, (answers, { day, today }) => {
      expect(replay({ answers: answers as Answers, day, today }, 'result')).toEqual({ at: 'situation', question: 'situation', trail: [], answers: {} });
    }), runs);
  });
});
