import { dayOf } from '../answers';
import { condition, met, notMet, unknown } from '../condition';
import { said } from '../fact';
import { RULES_CHANGED, earlier, since2026 } from '../inForce';
import { definePathway } from '../pathway';
import { not, when } from '../when';
import { dayBefore, passed } from '../whenDay';

const stillAllowed = said('S1', 'My residence permit has expired. Am I still allowed to work?');
const noEnd = said('L1', 'article 9, ninth paragraph', 'inferred');

export const workWhileWaiting = definePathway({
  id: 'work-while-waiting',
  page: stillAllowed,
  conditions: [
    condition({
      id: 'workAllowed', ...stillAllowed, ...earlier, reads: ['workAllowedBefore', 'appliedInTime'],
      judge: ({ workAllowedBefore: before, appliedInTime: inTime }) => {
        if (before === 'no' || inTime === 'no') return notMet;
        return before === 'yes' && inTime === 'yes' ? met : unknown;
      },
    }),
    condition({
      id: 'workAllowed', ...noEnd, ...since2026, reads: ['permitExpires'],
      judge: ({ permitExpires }) => {
        const expires = dayOf(permitExpires);
        return expires !== undefined && expires >= RULES_CHANGED ? met : unknown;
      },
    }),
  ],
  acts: [
    // Who has not applied is not waiting: an expired card comes first.
    { id: 'renewFirst', on: ['likely'], ...noEnd, ...since2026, appliesWhen: passed('permitExpires') },
    { id: 'mayWork', on: ['likely'], ...stillAllowed },
    { id: 'doNotWork', on: ['unlikely'], ...stillAllowed },
    { id: 'askFirst', on: ['uncertain'], ...said('own', 'advice', 'inferred') },
  ],
  notes: [
    { id: 'expiryDay', ...stillAllowed, ...earlier, appliesWhen: when('appliedInTime', 'no', 'unknown') },
    { id: 'permitDoesNotEnd', ...noEnd, ...since2026, appliesWhen: not(dayBefore('permitExpires', RULES_CHANGED)) },
    { id: 'mayHaveEnded', urgent: true, ...said('S1', 'When can I extend my residence permit?', 'inferred'), ...since2026, appliesWhen: dayBefore('permitExpires', RULES_CHANGED) },
    { id: 'showEmployer', ...said('I24', 'whole page') },
  ],
});
