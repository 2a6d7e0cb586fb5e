import { said } from '../fact';
import { definePathway } from '../pathway';
import { always } from '../when';

export const asylumRepeat = definePathway({
  id: 'asylum-repeat',
  page: said('S2', 'Repeat asylum applications (HASA)'),
  informs: always,
  acts: [
    { id: 'callLawyer', on: ['info'], ...said('own', 'the term stands in the decision itself', 'inferred') },
  ],
  fees: [{ euros: { adult: 0, minor: 0, turkish: 0, turkishMinor: 0 }, ...said('hasa', 'Costs') }],
  steps: [
    { id: 'newFacts', ...said('hasa', 'Conditions') },
    { id: 'handInForm', how: true, ...said('hasa', 'How to apply') },
  ],
  notes: [
    { id: 'appealFirst', urgent: true, ...said('own', 'the term stands in the decision itself', 'inferred') },
    { id: 'beforeTheChange', ...said('hasa', 'whole page', 'inferred') },
  ],
});
