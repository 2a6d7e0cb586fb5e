import { change, type ChangeItem } from '../change';
import type { Day } from '../days';
import { EARLIER_RULES_END } from '../inForce';
import type { FollowedId } from './journey';
import { isPending, type Phase } from './phase';
import { appliedOn, type JourneyState } from './state';

/** What is known of applications that were open when the law changed: a sentence of the page about the change, by its id. */
const OPEN_AT_CHANGE: { readonly [P in FollowedId]?: string } = {
  'asylum-application': 'earlierApplications',
  'asylum-permanent': 'openApplications',
  // The rules for extensions that were open were looked for and not found.
  'asylum-extension': 'transition',
};

/** What the change of the law means for an application that was made before it and is not decided yet; undefined where nothing. */
export function openAtChange(phase: Phase, state: JourneyState, today: Day): ChangeItem | undefined {
  const applied = appliedOn(state);
  if (!isPending(phase) || !applied || applied > EARLIER_RULES_END || today <= EARLIER_RULES_END) return undefined;
  return change.flatMap(({ items }) => items).find(({ id }) => id === OPEN_AT_CHANGE[state.pathway]);
}
