import { said } from '../fact';
import { definePathway } from '../pathway';
import { collectAtDesk, duties } from '../rules/everyone';
import { lastDay } from '../span';
import { always, not, situationIs } from '../when';
import { given, passed } from '../whenDay';

const union = situationIs('unionCitizen', 'unionFamily');
const i16 = (at: string) => said('I16', at);

export const documentRenewal = definePathway({
  id: 'document-renewal',
  page: said('S3', 'Renew permanent residence permit'),
  informs: always,
  deadline: { span: lastDay('documentExpires', 0, 'days') },
  acts: [
    { id: 'renewBy', on: ['info'], ...i16('When to apply'), appliesWhen: given('documentExpires') },
    { id: 'renewToday', on: ['late'], ...said('S3', 'Renew permanent residence permit', 'inferred') },
    { id: 'findDate', on: ['info'], ...said('own', 'advice', 'inferred') },
  ],
  fees: [
    { euros: { adult: 85, minor: 46 }, ...said('L4', 'articles 3.34h and 3.34ja', 'inferred'), from: '2026-01-01', appliesWhen: union },
    {
      euros: { adult: 85, minor: 46, turkish: 46, turkishMinor: 46 },
      ...said('L4', 'articles 3.34ja and 3.34jb'), from: '2026-01-01', appliesWhen: not(union),
    },
  ],
  terms: [
    { id: 'document', amount: 5, unit: 'years', ...said('S3', 'Renew permanent residence permit') },
    { id: 'documentUnion', amount: 10, unit: 'years', ...said('S4', 'Validity of residence document') },
    { id: 'documentUnionMinor', amount: 5, unit: 'years', ...said('S4', 'Validity of residence document') },
    { id: 'window', amount: 3, unit: 'months', ...i16('When to apply') },
    { id: 'decision', amount: 8, unit: 'weeks', ...i16('Decision') },
  ],
  steps: [
    { id: 'apply', how: true, ...i16('When to apply') },
    { id: 'decision', ...i16('Decision') },
    collectAtDesk(said('S1', 'Collect your residence permit', 'inferred')),
  ],
  obligations: duties,
  notes: [
    { id: 'expired', urgent: true, ...said('S3', 'Renew permanent residence permit', 'inferred'), appliesWhen: passed('documentExpires') },
    { id: 'rightDoesNotEnd', ...said('S0', 'Validity of the residence permit'), appliesWhen: not(union) },
    { id: 'unionRightStays', ...said('L1', 'article 9, fifth paragraph', 'inferred'), appliesWhen: union },
    { id: 'unionValidity', ...said('S4', 'Validity of residence document'), appliesWhen: union },
  ],
});
