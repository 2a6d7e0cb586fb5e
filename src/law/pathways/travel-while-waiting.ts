import { dayOf } from '../answers';
import { condition, met, stands, unknown } from '../condition';
import { said } from '../fact';
import { since2026 } from '../inForce';
import { definePathway } from '../pathway';

const holiday = said('S1', 'I have applied for an extension. Can I go on holiday abroad?');

const permitValidOnReturn = condition({
  id: 'permitValidOnReturn', ...holiday, reads: ['permitExpires', 'returnTripDate'],
  judge: ({ permitExpires, returnTripDate }) => {
    const [expires, back] = [dayOf(permitExpires), dayOf(returnTripDate)];
    return expires !== undefined && back !== undefined && back <= expires ? met : unknown;
  },
});

export const travelWhileWaiting = definePathway({
  id: 'travel-while-waiting',
  page: holiday,
  conditions: [permitValidOnReturn],
  acts: [
    { id: 'takeDocuments', on: ['likely'], ...holiday, certainty: 'inferred' },
    { id: 'askFirst', on: ['uncertain'], ...said('returnVisa', 'whole page') },
  ],
  steps: [
    // Which passport somebody may use is our advice, not the page's.
    { id: 'takeDocuments', ...holiday, certainty: 'inferred' },
    { id: 'returnVisa', ...said('returnVisa', 'whole page'), appliesWhen: stands(permitValidOnReturn, 'unknown') },
  ],
  notes: [
    { id: 'wDocument', ...said('I24', 'whole page') },
    { id: 'olderPage', ...holiday, ...since2026 },
    { id: 'countryOfOrigin', urgent: true, ...said('own', 'advice', 'inferred') },
  ],
});
