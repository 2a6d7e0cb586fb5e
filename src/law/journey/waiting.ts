import type { PathwayId } from '../pathway';
import type { TopicId } from '../topic';
import type { DueId } from './due';
import type { FollowedId } from './journey';
import { isPending, phases, type Phase } from './phase';

/** What people ask while they wait, and when a letter comes that they did not hope for. */
export const waitingIds = ['work', 'travel', 'wDocument', 'changes', 'cardLost', 'letter', 'refusal', 'help'] as const;
export type WaitingId = (typeof waitingIds)[number];

/** Where a question of the waiting time arises, and where it is answered: the pathways and topics say by which source. */
interface Waiting {
  readonly phases: readonly Phase[];
  /** Left out: on every pathway. */
  readonly on?: readonly FollowedId[];
  readonly pathways: readonly PathwayId[];
  readonly topics: readonly TopicId[];
}

const pending = phases.filter(isPending);
const asylum: readonly FollowedId[] = ['asylum-extension', 'asylum-permanent', 'asylum-document-renewal'];

/** Answered by pathways that are about one kind of permit only where that permit is followed; by topics everywhere. */
const waiting: { readonly [W in WaitingId]: readonly Waiting[] } = {
  // Working during a first application, or the extension of a regular permit, was not found: the topic says so.
  work: [
    { phases: [...pending, 'collecting'], on: asylum, pathways: ['work-while-waiting'], topics: [] },
    { phases: [...pending, 'reviewing', 'collecting'], pathways: [], topics: ['work'] },
  ],
  travel: [
    { phases: [...pending, 'collecting'], on: asylum, pathways: ['travel-while-waiting'], topics: [] },
    { phases: [...pending, 'reviewing', 'collecting', 'holding'], pathways: [], topics: ['travel'] },
  ],
  // For whoever asks for asylum, and while an extension or a permanent asylum permit is waited for (I24).
  wDocument: [{ phases: [...pending, 'collecting'], on: ['asylum-application', 'asylum-extension', 'asylum-permanent'], pathways: [], topics: ['travel', 'words'] }],
  changes: [{ phases: phases.filter((phase) => phase !== 'stopped' && phase !== 'lost'), pathways: [], topics: ['obligations'] }],
  cardLost: [{ phases: ['preparing', ...pending, 'holding', 'answering'], pathways: ['document-replacement'], topics: ['card-lost'] }],
  // A letter about withdrawal that comes while something else is pending is followed as what it is.
  letter: [{ phases: ['preparing', ...pending, 'collecting', 'holding', 'answering', 'lost', 'contesting'], pathways: ['withdrawal-viewpoint'], topics: ['withdrawal-letter'] }],
  refusal: [{ phases: ['explaining', 'refused', 'reviewing', 'stopped'], pathways: [], topics: ['refused'] }],
  help: [{ phases: ['completing', 'explaining', 'refused', 'reviewing', 'answering', 'lost', 'contesting', 'stopped'], pathways: ['get-help'], topics: ['help'] }],
};

/** A question that arises, and the pathways and topics that answer it. */
export interface Arising {
  readonly id: WaitingId;
  readonly pathways: readonly PathwayId[];
  readonly topics: readonly TopicId[];
}

/** The questions that arise in a phase of a pathway; it leads to no pathway that is followed already. */
export const arisingIn = (phase: Phase, pathway: FollowedId): readonly Arising[] =>
  waitingIds.flatMap((id) => {
    const here = waiting[id].filter((one) => one.phases.includes(phase) && (one.on?.includes(pathway) ?? true));
    const arising = { id, pathways: here.flatMap((one) => one.pathways).filter((one) => one !== pathway), topics: here.flatMap((one) => one.topics) };
    return here.length > 0 ? [arising] : [];
  });

/** Who helps when a day has passed, first the one who comes first. What to do says the text of the day. */
export const helpWhenPassed: { readonly [D in DueId]: readonly TopicId[] } = {
  applyFrom: [],
  applyBy: ['help'],
  cardExpires: ['help', 'work', 'travel'],
  payBy: ['help', 'fees'],
  decisionBy: ['help'],
  completeBy: ['help', 'refused'],
  explainBy: ['help', 'refused'],
  reviewBy: ['help', 'refused'],
  cardReadyBy: ['collecting'],
  appointment: ['collecting'],
  renewFrom: [],
  renewBy: ['help'],
  viewpointBy: ['help', 'withdrawal-letter'],
};
