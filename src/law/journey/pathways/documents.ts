import { said } from '../../fact';
import { defineJourney, type Journey } from '../journey';

/** As in S3, by our reading. */
const onForm = ['confirmed', 'askedToComplete', 'completed'] as const;

export const documentRenewal: Journey = defineJourney({
  takes: onForm,
  plan: { apply: { in: 'preparing' }, decision: { in: 'deciding' }, collectAtDesk: { in: 'collecting' } },
  window: 'window',
  validUntil: said('I16', 'When to apply'),
  decisions: [{ term: 'decision' }],
  renewal: ['document-renewal'],
  again: 'document-renewal',
});

/** What the new card is renewed by depends on the permit, which this pathway does not ask; no term for the decision was found. */
export const documentReplacement: Journey = defineJourney({
  takes: onForm,
  plan: { policeReport: { in: 'preparing', tick: true }, lostPage: { in: 'preparing' }, damagedPage: { in: 'preparing' } },
  again: 'document-replacement',
});

/** Begins with a permit that one holds; its steps are those of everybody who gets such a letter, whichever pathway they follow. */
export const withdrawalViewpoint: Journey = defineJourney({
  begins: 'holding',
  plan: {
    intentionOrDecision: { in: 'answering', tick: true },
    lawyer: { in: 'answering', tick: true },
    viewpoint: { in: 'answering', doneBy: 'viewpointSent' },
    send: { in: 'answering', doneBy: 'viewpointSent' },
    termInLetter: { in: 'answering', doneBy: 'viewpointSent' },
  },
});
