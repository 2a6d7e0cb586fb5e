import { describe, expect, it } from 'vitest';
import { pathwaysOfTopic, topicsOfCondition, topicsOfItem, topicsOfPathway, topicsOfQuestion } from '../../src/law/arises';
import type { Item } from '../../src/law/fact';
import { pathwayIds } from '../../src/law/pathway';
import { pathways } from '../../src/law/pathways';
import { questionIds } from '../../src/law/questions';
import { topicIds } from '../../src/law/topic';
import { topics } from '../../src/law/topics';

// A topic is linked from where it arises; what it says has ids of its own and sources.

const all = Object.values(pathways);
const conditionIds = [...new Set(all.flatMap(({ conditions }) => conditions.map(({ id }) => id)))];
const itemIds = [...new Set(all.flatMap(({ steps, documents, rights, obligations }) => ([steps, documents, rights, obligations] as (readonly Item[])[]).flat().map(({ id }) => id)))];
const linked = new Set([
  ...questionIds.flatMap(topicsOfQuestion), ...conditionIds.flatMap(topicsOfCondition), ...itemIds.flatMap(topicsOfItem), ...pathwayIds.flatMap(topicsOfPathway),
]);

describe.each(topicIds)('%s', (id) => {
  const { parts, terms } = topics[id];
  const items = parts.flatMap((part) => part.items);
  // Words are linked from every word that is explained; help, from the help on every page too.
  it('is linked from a question, a condition, a sentence or a pathway that really exists', () => {
    expect(id === 'words' || linked.has(id)).toBe(true);
  });
  it('says something under ids of its own', () => {
    expect(topics[id].id).toBe(id);
    expect(items.length).toBeGreaterThanOrEqual(5);
    for (const ids of [parts.map((part) => part.id), items.map((item) => item.id), terms.map((term) => term.id)]) expect(new Set(ids).size).toBe(ids.length);
  });
  it('says where each sentence is from', () => {
    expect(items.filter(({ at }) => at.trim() === '')).toEqual([]);
  });
  it('leads to pathways that lead back', () => {
    for (const pathway of pathwaysOfTopic(id)) expect(topicsOfPathway(pathway)).toContain(id);
  });
});

it.each([
  ['questions', ['absences', 'returnTripDate', 'workAllowedBefore', 'mainResidence', 'civicIntegration', 'income', 'permitPurpose', 'documentProblem', 'letterDate', 'turkish'], topicsOfQuestion],
  ['conditions', ['publicOrder', 'generalConditions', 'mainResidence', 'civicIntegration', 'income', 'nonTemporaryPurpose', 'uninterruptedStay'], topicsOfCondition],
  ['sentences', ['digidWithSms', 'freeToWork', 'tellChanges', 'mayBeFined', 'replaceCard', 'mayBeWithdrawn', 'collectAtDesk', 'foreignDocuments', 'waitForDecision'], topicsOfItem],
] as [string, string[], (id: never) => readonly string[]][])('%s that need an explanation have one', (_, ids, topicsOf) => {
  expect(ids.filter((id) => topicsOf(id as never).length === 0)).toEqual([]);
});
