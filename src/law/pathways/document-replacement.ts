import { said } from '../fact';
import { EARLIER_RULES_END, since2026 } from '../inForce';
import { definePathway } from '../pathway';
import { all, always, any, not, situationIs, when } from '../when';
import { dayIsUntil } from '../whenDay';

const union = situationIs('unionCitizen', 'unionFamily');
const asylum = situationIs('asylumTemporary');
/** Since 12 June 2026 an asylum permit is not extended any more; its document is renewed. */
const extendable = any(situationIs('regularTemporary'), all(asylum, dayIsUntil(EARLIER_RULES_END)));
const gone = when('documentProblem', 'lost', 'stolen');
const place = said('S0', 'Replacement of the residence permit');

export const documentReplacement = definePathway({
  id: 'document-replacement',
  page: place,
  informs: always,
  acts: [
    { id: 'policeFirst', on: ['info'], ...said('lost', 'Report to the police'), appliesWhen: gone },
    { id: 'replace', on: ['info'], ...place },
  ],
  fees: [
    { euros: { adult: 85, minor: 46 }, ...said('L4', 'article 3.51'), from: '2026-01-01', appliesWhen: union },
    { euros: { adult: 171, minor: 85, turkish: 85, turkishMinor: 85 }, ...said('L4', 'articles 3.34j and 3.43c'), from: '2026-01-01', appliesWhen: not(union) },
  ],
  terms: [
    { id: 'extendInstead', amount: 6, unit: 'months', ...said('lost', 'Less than six months left') },
    { id: 'renewInstead', amount: 3, unit: 'months', ...said('I5', 'When to apply'), ...since2026 },
  ],
  steps: [
    { id: 'policeReport', how: true, ...said('lost', 'Report to the police'), appliesWhen: gone },
    { id: 'lostPage', how: true, ...place, appliesWhen: gone },
    { id: 'damagedPage', how: true, ...place, appliesWhen: not(gone) },
  ],
  notes: [
    { id: 'returnVisa', urgent: true, ...said('returnVisa', 'whole page'), appliesWhen: gone },
    { id: 'extendInstead', ...said('lost', 'Less than six months left'), appliesWhen: extendable },
    { id: 'renewInstead', ...said('I5', 'When to apply', 'inferred'), ...since2026, appliesWhen: asylum },
    { id: 'foundCard', ...said('lost', 'Found again'), appliesWhen: gone },
  ],
});
