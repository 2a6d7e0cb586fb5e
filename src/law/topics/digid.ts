import { said } from '../fact';
import { defineTopic } from '../topic';

export const digid = defineTopic({
  id: 'digid',
  parts: [
    {
      id: 'what',
      items: [
        { id: 'login', ...said('S1', 'DigiD with SMS code') },
        { id: 'secret', ...said('own', 'advice', 'inferred') },
      ],
    },
    {
      id: 'get',
      items: [
        { id: 'ask', ...said('S1', 'DigiD with SMS code') },
        { id: 'smsCheck', ...said('S1', 'DigiD with SMS code') },
        { id: 'code', ...said('S1', 'DigiD with SMS code') },
        { id: 'languages', ...said('S1', 'DigiD with SMS code') },
      ],
    },
    {
      id: 'use',
      items: [
        { id: 'online', ...said('S1', 'Apply online') },
        { id: 'paper', ...said('S4', 'Application forms') },
      ],
    },
  ],
});
