import { said } from '../fact';
import { earlier, since2026 } from '../inForce';
import { defineTopic } from '../topic';

/**
 * S1 explains DigiD and gives the days of the letter; that page is undated and no other source confirms the days.
 * Whether the ordinary permanent permit can be asked for online was not found: S3 knows paper only.
 */
export const digid = defineTopic({
  id: 'digid',
  parts: [
    {
      id: 'get',
      items: [
        { id: 'login', ...said('S1', 'DigiD with SMS code') },
        { id: 'ask', ...said('S1', 'DigiD with SMS code') },
        { id: 'smsCheck', ...said('S1', 'DigiD with SMS code') },
        { id: 'letter', ...said('S1', 'DigiD with SMS code') },
        { id: 'languages', ...said('S1', 'Help logging in with DigiD') },
      ],
    },
    {
      id: 'uses',
      items: [
        { id: 'asylumCard', ...said('I5', 'When to apply'), ...since2026 },
        { id: 'unionDocument', ...said('S4', 'Application forms') },
        { id: 'permanentByPost', ...said('S3', 'Steps in the application process, step 1') },
        { id: 'asylumBefore', ...said('S1', 'Apply online'), ...earlier },
      ],
    },
    {
      id: 'safety',
      items: [
        { id: 'neverGive', ...said('own', 'advice', 'inferred') },
        { id: 'helper', ...said('own', 'places to ask', 'inferred') },
      ],
    },
  ],
});
