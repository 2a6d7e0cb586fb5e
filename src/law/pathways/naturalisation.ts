import { said } from '../fact';
import { since2026 } from '../inForce';
import { definePathway } from '../pathway';
import { always, situationIs } from '../when';

const asylum = situationIs('asylumTemporary', 'asylumPermanent');

export const naturalisation = definePathway({
  id: 'naturalisation',
  page: said('S3', 'Becoming a Dutch citizen'),
  informs: always,
  acts: [
    { id: 'readOn', on: ['info'], ...said('S3', 'Becoming a Dutch citizen', 'inferred') },
  ],
  terms: [{ id: 'years', amount: 5, unit: 'years', ...said('S3', 'Becoming a Dutch citizen') }],
  steps: [{ id: 'possible', ...said('S3', 'Becoming a Dutch citizen') }],
  rights: [{ id: 'votingAndJobs', ...said('S3', 'Rights almost equal to Dutch citizens') }],
  notes: [
    { id: 'asylumPermanentOnly', ...said('S1', 'What is the difference between a temporary asylum permit or a permanent asylum permit?'), appliesWhen: asylum },
    { id: 'ruleNotFound', ...said('own', 'searched, not found', 'inferred'), ...since2026, appliesWhen: asylum },
    { id: 'sourcesDiffer', ...said('S3', 'Becoming a Dutch citizen'), appliesWhen: asylum },
  ],
});
