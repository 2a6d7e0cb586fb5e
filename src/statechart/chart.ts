import { assign } from 'xstate';
import type { Answer, Answers } from '../law/answers';
import type { Day } from '../law/days';
import type { QuestionId } from '../law/questions';
import type { When } from '../law/when';
import { refusalOn } from './offers';
import { setUp } from './parts';

/** What the conversation knows: the answers given so far, the day that judges, and the visitor's own day. */
export interface Conversation {
  readonly answers: Answers;
  readonly day: Day;
  readonly today: Day;
}

export type ConversationEvent =
  | { readonly type: 'ANSWER'; readonly question: QuestionId; readonly value: unknown }
  | { readonly type: 'CONFIRM' };

/**
 * The parts every state of the conversation is made of. Two guards, and neither contains law:
 * `accepts` asks whether a value answers a question, `holds` whether a When of the law holds.
 */
export const chart = setUp({
  types: {} as {
    context: Conversation;
    events: ConversationEvent;
    input: Pick<Conversation, 'day' | 'today'>;
    meta: { readonly question?: QuestionId };
    tags: 'review' | 'result';
  },
  guards: {
    accepts: ({ context, event }, { question }: { question: QuestionId }) =>
      event.type === 'ANSWER' && event.question === question &&
      refusalOn(question, event.value, context, context.today) === undefined,
    holds: ({ context }, { when }: { when: When }) => when.holds(context),
  },
  actions: {
    keep: assign(({ context, event }) =>
      event.type === 'ANSWER' ? { answers: { ...context.answers, [event.question]: event.value as Answer } } : {},
    ),
  },
});
