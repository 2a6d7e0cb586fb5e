import { said } from '../fact';
import { since2026 } from '../inForce';
import { defineTopic } from '../topic';

/**
 * The page about a lost card says nothing of a card that is lost abroad, and nothing of a permanent card that expires soon:
 * its six months are about a permit that can be extended.
 */
export const cardLost = defineTopic({
  id: 'card-lost',
  terms: [
    { id: 'extendInstead', amount: 6, unit: 'months', ...said('lost', 'Less than six months left') },
    { id: 'renewInstead', amount: 3, unit: 'months', ...said('I5', 'When to apply'), ...since2026 },
    { id: 'renewPermanent', amount: 3, unit: 'months', ...said('I16', 'When to apply') },
  ],
  parts: [
    {
      id: 'first',
      items: [
        { id: 'policeReport', ...said('lost', 'Report to the police') },
        { id: 'lostPage', ...said('S0', 'Replacement of the residence permit') },
        { id: 'damagedPage', ...said('S0', 'Replacement of the residence permit') },
        { id: 'keepProof', ...said('own', 'advice', 'inferred') },
      ],
    },
    {
      id: 'expiresSoon',
      items: [
        { id: 'extendInstead', ...said('lost', 'Less than six months left') },
        { id: 'renewInstead', ...said('I5', 'When to apply', 'inferred'), ...since2026 },
        { id: 'permanentSoon', ...said('I16', 'When to apply', 'inferred') },
      ],
    },
    {
      id: 'goodToKnow',
      items: [
        { id: 'rightStays', ...said('S0', 'Validity of the residence permit', 'inferred') },
        { id: 'foundCard', ...said('lost', 'Found again') },
        { id: 'costs', ...said('L4', 'articles 3.34j, 3.43c and 3.51') },
        { id: 'returnVisa', ...said('returnVisa', 'whole page') },
        { id: 'lostAbroad', ...said('own', 'searched, not found', 'inferred') },
      ],
    },
  ],
});
