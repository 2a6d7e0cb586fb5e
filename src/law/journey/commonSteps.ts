import { said, type Item } from '../fact';
import { collectAtDesk, waitForDecision } from '../rules/everyone';
import type { Phase } from './phase';

const ofS3 = (step: number) => said('S3', `Steps in the application process, step ${step}`, 'inferred');
const advice = said('own', 'advice', 'inferred');

/** What there is to do in each phase, where the pathway itself has no step for it that is still open. */
export const commonSteps: { readonly [P in Phase]: Item } = {
  preparing: { id: 'prepare', ...advice },
  applied: { id: 'awaitConfirmation', ...ofS3(2) },
  deciding: waitForDecision(ofS3(3)),
  completing: { id: 'complete', ...ofS3(2) },
  explaining: { id: 'explain', ...said('X2', '2nd interview and decision', 'secondary') },
  refused: { id: 'readRefusal', ...said('own', 'the term stands in the decision itself', 'inferred') },
  reviewing: { id: 'awaitReview', ...advice },
  collecting: collectAtDesk(said('S1', 'Collect your residence permit', 'inferred')),
  holding: { id: 'keepCardValid', ...said('S3', 'Renew permanent residence permit', 'inferred') },
  answering: { id: 'awaitIntention', ...advice },
  lost: { id: 'permitLost', ...said('own', 'the term stands in the decision itself', 'inferred') },
  contesting: { id: 'awaitOutcome', ...advice },
  stopped: { id: 'stopped', ...advice },
};
