import { said } from '../fact';
import { earlier, since2026 } from '../inForce';
import { definePathway } from '../pathway';
import { lastDay } from '../span';
import { all, always, not, situationIs } from '../when';
import { behind, given } from '../whenDay';

const asylum = situationIs('asylumTemporary', 'asylumPermanent');
const sixWeeks = lastDay('letterDate', 42, 'days');
const place = said('S0', 'Intention to withdraw residence permit');

export const withdrawalViewpoint = definePathway({
  id: 'withdrawal-viewpoint',
  page: place,
  informs: always,
  // The safe reading: the viewpoint has arrived within 42 days of the date on the letter.
  deadline: { span: sixWeeks, appliesWhen: asylum },
  acts: [
    { id: 'viewpointToday', on: ['late'], ...said('L3', 'article 3.116', 'inferred') },
    { id: 'termInLetter', on: ['info'], ...said('own', 'the term stands in the letter itself', 'inferred'), appliesWhen: not(asylum) },
    { id: 'viewpointBy', on: ['info'], ...place, appliesWhen: given('letterDate') },
    { id: 'findDate', on: ['info'], ...said('own', 'advice', 'inferred') },
  ],
  terms: [
    { id: 'viewpoint', amount: 6, unit: 'weeks', ...place, ...earlier },
    { id: 'viewpoint', amount: 6, unit: 'weeks', ...said('L3', 'article 3.116'), ...since2026 },
  ],
  steps: [
    { id: 'intentionOrDecision', ...said('own', 'advice', 'inferred') },
    { id: 'lawyer', ...place },
    { id: 'viewpoint', ...place },
    { id: 'send', ...place, appliesWhen: asylum },
    { id: 'termInLetter', ...said('own', 'the term stands in the letter itself', 'inferred'), appliesWhen: not(asylum) },
  ],
  notes: [
    { id: 'tooLate', urgent: true, ...said('L3', 'article 3.116'), appliesWhen: all(asylum, behind(sixWeeks)) },
    { id: 'consequences', ...place },
    { id: 'lawyerToday', urgent: true, ...said('own', 'the term stands in the letter itself', 'inferred'), appliesWhen: not(asylum) },
  ],
});
