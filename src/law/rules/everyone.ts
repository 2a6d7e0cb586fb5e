import { said, type Item, type Sourced, type Term } from '../fact';

// Items that hold on several pathways with the same sentence (catalogue, section 6). Where each page says it is the page's own.

type Place = Sourced;
const shared = (id: string, how?: Pick<Item, 'how'>) => (place: Place): Item => ({ id, shared: true, ...how, ...place });

export const freeToWork = shared('freeToWork');
const tellChanges = shared('tellChanges');
const mayBeFined = shared('mayBeFined');
export const collectAtDesk = shared('collectAtDesk', { how: true });
export const checkTheCard = shared('checkTheCard');
export const foreignDocuments = shared('foreignDocuments');
export const digidWithSms = shared('digidWithSms', { how: true });
export const ideal = shared('ideal', { how: true });
export const waitForDecision = shared('waitForDecision');
export const replaceCard = shared('replaceCard');
export const mayBeWithdrawn = shared('mayBeWithdrawn');

/**
 * The duty to report changes and the fine. S0, S2 and S4 name both under 'Legal obligations', S3 says only that there are obligations;
 * how soon, how much, and the warning before it stand on two pages of their own, which are the source here.
 */
export const duties: readonly Item[] = [tellChanges(said('I23b', 'Reporting changes')), mayBeFined(said('I23', 'Amount of the fine'))];

/** Figures that the shared sentences need. */
export const sharedTerms: readonly Term[] = [
  { id: 'reportChanges', amount: 4, unit: 'weeks', ...said('I23b', 'Reporting changes') },
  { id: 'digidCode', amount: 5, unit: 'days', ...said('S1', 'DigiD with SMS code') },
  { id: 'viewpointTerm', amount: 6, unit: 'weeks', ...said('S0', 'Intention to withdraw residence permit') },
];

/** The highest fine for not reporting a change, in whole euros; usually a warning comes first. */
export const highestFine = { euros: 1500, ...said('I23', 'Amount of the fine') } as const;
