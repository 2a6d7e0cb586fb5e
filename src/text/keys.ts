import type { PairId } from '../law/compare';
import type { OutcomeId, PathwayId } from '../law/pathway';
import type { TopicId } from '../law/topic';
import type { VerdictId } from '../law/condition';
import type { Certainty, Item } from '../law/fact';
import type { DueId } from '../law/journey/due';
import type { EventType } from '../law/journey/event';
import type { Phase } from '../law/journey/phase';
import type { JourneyRefusal } from '../law/journey/refusals';
import type { WaitingId } from '../law/journey/waiting';
import { questionKey } from './questionKey';

// The only place where keys are made, with those of a question beside it. Every key is a path of ids, so that one id finds the rule, the text and the test.

export type ItemKind = 'acts' | 'terms' | 'steps' | 'documents' | 'rights' | 'obligations' | 'notes';

export const key = {
  ...questionKey,
  /** `deadline`: what the last day is for, on a pathway that has one. */
  pathway: (pathway: PathwayId, part: 'name' | 'summary' | 'deadline') => `pathways.${pathway}.${part}`,
  outcome: (pathway: PathwayId, outcome: OutcomeId) => `pathways.${pathway}.outcomes.${outcome}`,
  condition: (pathway: PathwayId, condition: string, part: 'name' | VerdictId) => `pathways.${pathway}.conditions.${condition}.${part}`,
  /** What begins the keys of all texts of a condition, and of all outcomes of a pathway. */
  ofCondition: (pathway: PathwayId, condition: string) => `pathways.${pathway}.conditions.${condition}.`,
  ofOutcomes: (pathway: PathwayId) => `pathways.${pathway}.outcomes.`,
  item: (pathway: PathwayId, kind: ItemKind, { id, shared }: Pick<Item, 'id' | 'shared'>) =>
    shared ? `everyone.${id}` : `pathways.${pathway}.${kind}.${id}`,
  topic: (topic: TopicId, part: 'name' | 'summary') => `topics.${topic}.${part}`,
  topicPart: (topic: TopicId, part: string) => `topics.${topic}.parts.${part}`,
  /** A word that the topic `words` explains. */
  word: (item: string) => `topics.words.words.${item}`,
  topicItem: (topic: TopicId, item: string) => `topics.${topic}.items.${item}`,
  compare: (pair: PairId, row: string, part: 'name' | PathwayId) => `compare.${pair}.rows.${row}.${part}`,
  badge: (outcome: OutcomeId) => `outcomes.badge.${outcome}`,
  verdict: (verdict: VerdictId) => `outcomes.verdict.${verdict}`,
  certainty: (certainty: Certainty) => `outcomes.certainty.${certainty}`,
  /** `calm`: what to know first, in a phase that nobody hoped for. */
  phase: (phase: Phase, part: 'phase' | 'calm') => `journey.${part}.${phase}`,
  /** A step that belongs to a phase and to no pathway. */
  commonStep: ({ id, shared }: Pick<Item, 'id' | 'shared'>) => (shared ? `everyone.${id}` : `journey.steps.${id}`),
  stepState: (state: 'done' | 'now' | 'later') => `journey.state.${state}`,
  /** What somebody can tell; the same words say what was told. */
  event: (type: Exclude<EventType, 'did'>) => `journey.offer.${type}`,
  due: (id: DueId, part: 'due' | 'passed' | 'untold') => `journey.${part}.${id}`,
  waiting: (id: WaitingId) => `journey.asks.${id}`,
  /** That a day is still to come is the same error in the check. */
  journeyRefusal: (id: JourneyRefusal) => (id === 'afterToday' ? 'check.errors.afterToday' : `journey.refusal.${id}`),
} as const;
