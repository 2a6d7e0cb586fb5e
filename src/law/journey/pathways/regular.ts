import { said } from '../../fact';
import { defineJourney, type Journey } from '../journey';

/** One form and one application (S3): first the long-term resident permit, then the permanent one, then the extension. */
const onOneForm = ['paymentLetter', 'paid', 'confirmed', 'askedToComplete', 'completed'] as const;
/** A form of its own, by our reading confirmed and checked alike. */
const onForm = ['confirmed', 'askedToComplete', 'completed'] as const;

export const regularPermanent: Journey = defineJourney({
  permit: 'regular',
  takes: onOneForm,
  plan: {
    sendForm: { in: 'preparing' },
    pay: { in: 'applied', doneBy: 'paid' },
    confirmation: { in: 'applied', doneBy: 'confirmed' },
    biometrics: { in: 'deciding', tick: true },
    completeness: { in: 'completing' },
    decision: { in: 'deciding' },
    refused: { in: 'refused' },
    collect: { in: 'collecting' },
    checkTheCard: { in: 'collecting', after: 'collect' },
  },
  validUntil: said('S3', 'Conditions, bullets 3 and 4'),
  // The page says six months, the law ninety days: both are told.
  decisions: [{ term: 'decision' }, { term: 'decisionInLaw', longer: 'decisionInLawLonger', inLaw: true }],
  ready: 'cardReady',
  gives: ['eu-long-term-resident', 'regular-extension'],
  renewal: ['document-renewal'],
  again: 'regular-permanent',
});

export const euLongTermResident: Journey = defineJourney({
  takes: onOneForm,
  plan: {
    form6009: { in: 'preparing' },
    form6011: { in: 'preparing' },
    pay: { in: 'applied', doneBy: 'paid' },
    checkedFirst: { in: 'deciding' },
    decision: { in: 'deciding' },
    collectAtDesk: { in: 'collecting' },
    checkTheCard: { in: 'collecting', after: 'collectAtDesk' },
  },
  decisions: [{ term: 'decision', longer: 'decisionLonger', inLaw: true }],
  gives: ['regular-permanent', 'regular-extension'],
  renewal: ['document-renewal'],
  again: 'eu-long-term-resident',
});

/** An application for the extension alone has a form of its own, which is not in the sources: only its last day is known. */
export const regularExtension: Journey = defineJourney({
  permit: 'regular',
  takes: onForm,
  plan: {},
  validUntil: said('S3', 'Steps in the application process, step 3', 'inferred'),
  renewal: ['regular-extension'],
  again: 'regular-extension',
});

/** No term for the decision was found. */
export const unionPermanent: Journey = defineJourney({
  permit: 'union',
  takes: ['paid', ...onForm],
  plan: {
    check: { in: 'preparing', tick: true },
    apply: { in: 'preparing' },
    pay: { in: 'applied', doneBy: 'paid' },
    decision: { in: 'deciding' },
    collect: { in: 'collecting' },
  },
  renewal: ['document-renewal'],
  again: 'union-permanent',
});
