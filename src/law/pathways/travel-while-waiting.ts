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
    { id: 'takeDocuments', on: ['likely'], ...holiday },
    { id: 'askFirst', on: ['uncertain'], ...said('returnVisa', 'whole page') },
  ],
  steps: [
    { id: 'takeDocuments', ...holiday },
    { id: 'returnVisa', ...said('returnVisa', 'whole page'), appliesWhen: stands(permitValidOnReturn, 'unknown') },
  ],
  notes: [
    { id: 'wDocument', ...said('I24', 'whole page') },
    { id: 'olderPage', ...holiday, ...since2026 },
    { id: 'countryOfOrigin', urgent: true, ...said('own', 'advice', 'inferred') },
  ],
});
