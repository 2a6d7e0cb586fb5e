import type { Topic, TopicId } from '../topic';

/** Every topic by its id. */
export const topics: { readonly [T in TopicId]?: Topic } = {
};
