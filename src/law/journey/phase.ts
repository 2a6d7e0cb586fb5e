/**
 * Where somebody stands with an application, from preparing it to renewing the card. The first eight are of an application, in the
 * order in which they are come to; then of a card that one holds; `stopped` is an application that somebody took back.
 */
export const phases = [
  'preparing', 'applied', 'deciding', 'completing', 'explaining', 'refused', 'reviewing', 'collecting',
  'holding', 'answering', 'lost', 'contesting', 'stopped',
] as const;
export type Phase = (typeof phases)[number];

/** The phases that every application goes through when nothing is in the way. */
export const stages = ['preparing', 'applied', 'deciding', 'collecting', 'holding'] as const;
export type Stage = (typeof stages)[number];

const STAGE_OF: { readonly [P in Exclude<Phase, Stage>]: Stage } = {
  completing: 'deciding',
  explaining: 'deciding',
  refused: 'deciding',
  reviewing: 'deciding',
  stopped: 'deciding',
  answering: 'holding',
  lost: 'holding',
  contesting: 'holding',
};

const isStage = (phase: Phase): phase is Stage => (stages as readonly Phase[]).includes(phase);

/** The stage that a phase belongs to, or leads away from. */
export const stageOf = (phase: Phase): Stage => (isStage(phase) ? phase : STAGE_OF[phase]);

/** True where the road ahead is not known: a refusal, a review, a permit that was taken away, an application taken back. */
export const leadsAway = (phase: Phase): boolean => ['refused', 'reviewing', 'stopped', 'lost', 'contesting'].includes(phase);

/** True while the IND has an application and has not decided. */
export const isPending = (phase: Phase): boolean => ['applied', 'deciding', 'completing', 'explaining'].includes(phase);
