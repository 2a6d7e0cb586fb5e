import type { PathwayId } from './pathway';
import type { QuestionId } from './questions';
import { topicIds, type TopicId } from './topic';

/** Where a reader meets what a topic explains. Conditions and sentences for everyone by their ids, whichever pathway has them. */
interface Arises {
  readonly questions?: readonly QuestionId[];
  readonly conditions?: readonly string[];
  /** Steps, documents, rights and duties. */
  readonly items?: readonly string[];
  readonly pathways?: readonly PathwayId[];
}

// Apart from the topics themselves: the check links to them, and must not bring all of them along.
const arises: { readonly [T in TopicId]: Arises } = {
  digid: { items: ['digidWithSms'] },
  work: { questions: ['workAllowedBefore', 'appliedInTime'], items: ['freeToWork'], pathways: ['work-while-waiting'] },
  travel: { questions: ['absences', 'returnTripDate', 'continuousStay'], conditions: ['uninterruptedStay', 'continuousStay', 'permitValidOnReturn'], pathways: ['travel-while-waiting'] },
  'main-residence': { questions: ['mainResidence', 'abroadOverThreeMonths'], conditions: ['mainResidence'] },
  'civic-integration': { questions: ['civicIntegration'], conditions: ['civicIntegration'] },
  income: { questions: ['income', 'parentPermitExemption'], conditions: ['income'] },
  purposes: { questions: ['permitPurpose', 'temporaryYears'], conditions: ['nonTemporaryPurpose'] },
  'public-order': { conditions: ['publicOrder', 'generalConditions'] },
  obligations: { conditions: ['truthfulInformation'], items: ['tellChanges', 'mayBeFined'] },
  'card-lost': { questions: ['documentProblem'], items: ['replaceCard'], pathways: ['document-replacement'] },
  'withdrawal-letter': { questions: ['letterDate'], items: ['mayBeWithdrawn'], pathways: ['withdrawal-viewpoint'] },
  refused: { items: ['waitForDecision'], pathways: ['asylum-repeat'] },
  collecting: { items: ['collectAtDesk'] },
  fees: { questions: ['turkish'], items: ['ideal'] },
  copies: { items: ['foreignDocuments', 'copies'] },
  help: { pathways: ['get-help'] },
  words: {},
};

const where = (holds: (arises: Arises) => boolean | undefined): readonly TopicId[] => topicIds.filter((topic) => holds(arises[topic]));

/** The topics that explain what a question asks. */
export const topicsOfQuestion = (id: QuestionId): readonly TopicId[] => where(({ questions }) => questions?.includes(id));
/** The topics that explain a condition, by its id within its pathway. */
export const topicsOfCondition = (id: string): readonly TopicId[] => where(({ conditions }) => conditions?.includes(id));
/** The topics that explain a step, a document, a right or a duty. */
export const topicsOfItem = (id: string): readonly TopicId[] => where(({ items }) => items?.includes(id));
/** The topics that go further into a pathway as a whole. */
export const topicsOfPathway = (id: PathwayId): readonly TopicId[] => where(({ pathways }) => pathways?.includes(id));
/** The pathways that a topic goes further into. */
export const pathwaysOfTopic = (topic: TopicId): readonly PathwayId[] => arises[topic].pathways ?? [];
