import type { Day } from '../days';
import { allDue, nothingDue, type Due, type DueDay } from './due';
import { applyDue, collectDue, expiryDue, renewalDue } from './dueCard';
import { decisionDue } from './dueDecision';
import { completionDue, explanationDue, paymentDue, reviewDue, viewpointDue } from './dueLetters';
import type { Phase } from './phase';
import type { JourneyState } from './state';

type Says = (state: JourneyState, today: Day) => Due;

const pending: readonly Says[] = [paymentDue, decisionDue, expiryDue];

/** Which days matter in which phase. What has been done, or has been overtaken, is no longer due. */
const MATTERS: { readonly [P in Phase]: readonly Says[] } = {
  preparing: [applyDue],
  applied: pending,
  deciding: pending,
  completing: [completionDue, ...pending],
  explaining: [explanationDue, ...pending],
  refused: [reviewDue, expiryDue],
  // How long a review takes was not found.
  reviewing: [expiryDue],
  collecting: [collectDue, expiryDue],
  holding: [renewalDue],
  answering: [viewpointDue, renewalDue],
  lost: [reviewDue],
  contesting: [() => nothingDue],
  stopped: [expiryDue],
};

const inOrder = (due: readonly DueDay[]): readonly DueDay[] => due.toSorted((a, b) => a.day.localeCompare(b.day));

/**
 * Every day that matters to somebody who stands in a phase, the first one first, and what only a letter or the card can tell.
 * @param today decides which rules renew a card; no day is counted from it
 */
export function dueDays(phase: Phase, state: JourneyState, today: Day): Due {
  const { due, untold } = allDue(...MATTERS[phase].map((says) => says(state, today)));
  return { due: inOrder(due), untold };
}
