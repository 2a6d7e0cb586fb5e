import { said } from '../fact';
import { earlier } from '../inForce';
import { defineTopic } from '../topic';

const box = said('S1', 'Public order');
const bornHere = said('L1', 'article 21, fourth paragraph', 'inferred');
const crime = said('L3', 'article 3.95');

/** The sliding scale (article 3.86 of the decree) was not read, so nothing is said of what it comes to. No page explains national security. */
export const publicOrder = defineTopic({
  id: 'public-order',
  terms: [
    { id: 'threatened', amount: 3, unit: 'years', ...crime },
    { id: 'hereBefore', amount: 3, unit: 'years', ...bornHere },
  ],
  parts: [
    {
      id: 'meaning',
      items: [
        { id: 'order', ...box },
        { id: 'security', ...said('own', 'searched, not found', 'inferred') },
      ],
    },
    {
      id: 'you',
      items: [
        { id: 'lawyer', ...said('own', 'advice', 'inferred') },
        { id: 'truth', ...said('L1', 'article 21, first paragraph, b to d', 'inferred') },
        { id: 'letter', ...said('S0', 'Intention to withdraw residence permit') },
        { id: 'notAsked', ...said('own', 'how the check is made', 'inferred') },
      ],
    },
    {
      id: 'looks',
      items: [
        { id: 'convictions', ...box },
        { id: 'dangerNow', ...box },
        { id: 'crime', ...crime },
        { id: 'slidingScale', ...crime },
        { id: 'notEvery', ...said('L3', 'article 3.95', 'inferred') },
        { id: 'bornHere', ...bornHere },
        { id: 'longTermResident', ...said('L1', 'article 45b, first paragraph') },
        { id: 'asylumEarlier', ...said('S1', 'Conditions, bullet 4'), ...earlier },
      ],
    },
  ],
});
