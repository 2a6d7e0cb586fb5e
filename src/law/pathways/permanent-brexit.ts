import { said } from '../fact';
import { definePathway } from '../pathway';
import { always } from '../when';

const place = said('S4', 'Who cannot submit this application?');

export const permanentBrexit = definePathway({
  id: 'permanent-brexit',
  page: place,
  elsewhere: always,
  acts: [
    { id: 'readOwnPage', on: ['elsewhere'], ...said('S4', 'Who cannot submit this application?') },
  ],
  steps: [{ id: 'ownPage', ...said('brexit', 'whole page') }],
});
