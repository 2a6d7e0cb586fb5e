import type { Item, Term } from './fact';

/** What somebody can read about beside the pathways: one page each. The ids are addresses (catalogue, section 8). */
export const topicIds = [
  'digid', 'work', 'travel', 'main-residence', 'civic-integration', 'income', 'purposes', 'public-order', 'obligations',
  'card-lost', 'withdrawal-letter', 'refused', 'collecting', 'fees', 'copies', 'help', 'words',
] as const;
export type TopicId = (typeof topicIds)[number];

/** One heading of a topic, and what is known below it, sentence by sentence, each with where it is said. */
export interface TopicPart {
  readonly id: string;
  readonly items: readonly Item[];
}

/** A topic. Ids of parts and of items are unique within it; what they say stands in the texts. */
export interface Topic {
  readonly id: TopicId;
  readonly parts: readonly TopicPart[];
  /** Lengths of time that its sentences speak of, written into them as `{{id}}`. */
  readonly terms: readonly Term[];
}

/** A topic of what it has; without terms the list is empty. */
export const defineTopic = (topic: Pick<Topic, 'id' | 'parts'> & Partial<Topic>): Topic => ({ terms: [], ...topic });
