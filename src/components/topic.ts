import type { Day } from '../law/days';
import type { Item } from '../law/fact';
import { EARLIER_RULES_END, inForce } from '../law/inForce';
import type { Topic, TopicId } from '../law/topic';
import type { Format } from '../text/format';
import { key } from '../text/keys';
import type { T } from '../text/t';
import { topicValues } from '../text/values';
import type { Line } from './route';

/** Where a topic stands in the list of all: by what the reader is doing. */
export const topicGroups = {
  applying: ['digid', 'fees', 'copies', 'collecting', 'card-lost'],
  conditions: ['main-residence', 'civic-integration', 'income', 'purposes', 'public-order'],
  living: ['work', 'travel', 'obligations'],
  trouble: ['withdrawal-letter', 'refused', 'help', 'words'],
} as const satisfies Record<string, readonly TopicId[]>;

/** One heading of a topic with its sentences, on one day. */
export interface TopicSection {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly Line<Item>[];
}

/** What a topic says on the day of the page, or (`earlier`) what held on the last day of the earlier rules and does not hold now. Parts without a sentence are left out. */
export function sectionsOf(topic: Topic, day: Day, earlier: boolean, t: T, format: Format): readonly TopicSection[] {
  const shows = (item: Item) => (earlier ? inForce(item, EARLIER_RULES_END) && !inForce(item, day) : inForce(item, day));
  const values = topicValues(topic, format, earlier ? EARLIER_RULES_END : day);
  return topic.parts.map(({ id, items }) => ({
    id,
    title: t(key.topicPart(topic.id, id)),
    lines: items.filter(shows).map((thing) => ({ thing, text: t(key.topicItem(topic.id, thing.id), values) })),
  })).filter(({ lines }) => lines.length > 0);
}

/** Everything that a topic rests on, for the list of its sources. */
export const itemsOf = ({ parts }: Topic): readonly Item[] => parts.flatMap(({ items }) => items);
