import { all, always, not, situationIs, when, type When } from '../law/when';
import type { QuestionId } from '../law/questions';
import { chart } from './chart';
import { asked, opens, type Asks, type Errand } from './errand';
import { errandIds, errands } from './errands';

/** A question: passed by when it need not be asked, else it waits for an answer that can be taken. */
const ask = (question: QuestionId, next: string, needed: When, before: readonly { when: When; target: string }[] = []) =>
  chart.createStateConfig({
    meta: { question },
    always: [
      ...before.map(({ when: leaves, target }) => ({ guard: { type: 'holds', params: { when: leaves } } as const, target })),
      ...(needed === always ? [] : [{ guard: { type: 'holds', params: { when: not(needed) } } as const, target: next }]),
    ],
    on: { ANSWER: { guard: { type: 'accepts', params: { question } }, actions: 'keep', target: next } },
  });

/** The states of one errand: its questions in order, then the review of the answers, then the result. */
function wire(one: Errand) {
  const questions = asked(one);
  const exits = one.exits ?? [];
  const states = questions.map(([question, needed], at) => {
    const next = questions[at + 1]?.[0] ?? 'review';
    const leaving = exits.filter(({ after }) => after === questions[at - 1]?.[0]);
    const out = leaving.map((exit) => ({ when: exit.when, target: exit.to === 'review' ? 'review' : `#check.${exit.to}` }));
    return [question, ask(question, next, needed, out)] as const;
  });
  return chart.createStateConfig({
    initial: questions[0]?.[0] ?? 'review',
    states: {
      ...Object.fromEntries(states),
      review: { tags: ['review'], on: { CONFIRM: 'result' } },
      // Not final: one must be able to go back.
      result: { tags: ['result'] },
    },
  });
}

/** What everybody is asked before an errand opens, in order. */
export const opening = {
  situation: always,
  cardType: when('situation', 'unsure'),
  goal: all(not(situationIs('british')), not(when('cardType', 'other'))),
} as const satisfies Asks;

/**
 * The conversation: what somebody is, what they want, and then one errand. Back, change, restore and restart have no
 * events here: they are this machine, run over the answers again (`replay.ts`).
 */
export const selfCheck = chart.createMachine({
  id: 'check',
  initial: 'situation',
  context: ({ input }) => ({ ...input, answers: {} }),
  states: {
    situation: ask('situation', 'cardType', opening.situation),
    cardType: ask('cardType', 'goal', opening.cardType),
    goal: ask('goal', 'errand', opening.goal),
    errand: {
      always: errandIds.map((id) => ({ guard: { type: 'holds', params: { when: opens(errands[id]) } } as const, target: id })),
    },
    ...Object.fromEntries(errandIds.map((id) => [id, wire(errands[id])])),
  },
});
