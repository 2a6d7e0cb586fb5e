import { said } from '../fact';
import { defineTopic } from '../topic';

/**
 * S1 writes about people who wait for the extension of asylum, under the earlier rules; no newer page about travel was found.
 * On how long away is too long, S3 and I14 differ by the exact day: both are told.
 */
export const travel = defineTopic({
  id: 'travel',
  terms: [
    { id: 'years', amount: 5, unit: 'years', ...said('S3', 'Conditions, bullet 2') },
    { id: 'oneAbsence', amount: 6, unit: 'months', ...said('S3', 'Conditions, bullet 2') },
    { id: 'yearlyAbsence', amount: 4, unit: 'months', ...said('S3', 'Conditions, bullet 2') },
    { id: 'yearsRunning', amount: 3, unit: 'years', ...said('S3', 'Conditions, bullet 2') },
    { id: 'longTermAbsence', amount: 6, unit: 'months', ...said('L1', 'article 45b, second paragraph, b') },
    { id: 'longTermAbsences', amount: 10, unit: 'months', ...said('L1', 'article 45b, second paragraph, b') },
    { id: 'lostOutsideEu', amount: 12, unit: 'months', ...said('L1', 'article 45d') },
    { id: 'lostOutsideNetherlands', amount: 6, unit: 'years', ...said('L1', 'article 45d') },
    { id: 'awayEachYear', amount: 6, unit: 'months', ...said('L3', 'article 8.17, second paragraph') },
    { id: 'awayOnce', amount: 12, unit: 'months', ...said('L3', 'article 8.17, second paragraph') },
    { id: 'lostAway', amount: 2, unit: 'years', ...said('L3', 'article 8.18') },
  ],
  parts: [
    {
      id: 'trip',
      items: [
        { id: 'takeBoth', ...said('S1', 'I have applied for an extension. Can I go on holiday abroad?') },
        { id: 'wDocument', ...said('I24', 'whole page') },
        { id: 'countryOfOrigin', ...said('own', 'advice', 'inferred') },
      ],
    },
    {
      id: 'whileWaiting',
      items: [
        { id: 'validOnReturn', ...said('S1', 'I have applied for an extension. Can I go on holiday abroad?') },
        { id: 'returnVisa', ...said('returnVisa', 'whole page') },
        { id: 'appointment', ...said('returnVisa', 'whole page') },
      ],
    },
    {
      id: 'longAway',
      items: [
        { id: 'mainResidence', ...said('I14', 'When has your main residence moved?') },
        { id: 'permanentPermit', ...said('S3', 'Conditions, bullet 2') },
        { id: 'exactlySoLong', ...said('I14', 'When has your main residence moved?') },
        { id: 'longTermResident', ...said('L1', 'article 45b, second paragraph, b') },
        { id: 'longTermLost', ...said('L1', 'article 45d') },
        { id: 'unionDocument', ...said('L3', 'articles 8.17, second paragraph, and 8.18') },
      ],
    },
  ],
});
