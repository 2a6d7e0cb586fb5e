import { said } from '../fact';
import { defineTopic } from '../topic';

const collect = said('S1', 'Collect your residence permit');
const biometrics = said('S3', 'Steps in the application process, step 2');

/**
 * S3, an old page, lets people come to the desk without an appointment and names two weeks; S1, S2 and I5 know only
 * appointments. No page that was read says how long a card stays at the desk, or what else to bring than the W document.
 */
export const collecting = defineTopic({
  id: 'collecting',
  terms: [{ id: 'cardReady', amount: 2, unit: 'weeks', ...said('S3', 'Collect your residence permit') }],
  parts: [
    {
      id: 'letter',
      items: [
        { id: 'waitForLetter', ...collect },
        { id: 'bookAppointment', ...collect },
        { id: 'appointmentDiffers', ...said('S3', 'Collect your residence permit') },
        { id: 'rightAddress', ...said('own', 'advice', 'inferred') },
      ],
    },
    {
      id: 'desk',
      items: [
        { id: 'handInW', ...said('S2', 'Collect the residence permit') },
        { id: 'bring', ...said('own', 'advice', 'inferred') },
        { id: 'checkTheCard', ...collect },
        { id: 'fingerprints', ...biometrics },
      ],
    },
    {
      id: 'ready',
      items: [
        { id: 'asylumAtOnce', ...said('S2', 'Collect the residence permit') },
        { id: 'twoWeeks', ...said('S3', 'Collect your residence permit') },
        { id: 'untilWhen', ...said('own', 'searched, not found', 'inferred') },
      ],
    },
  ],
});
