import { said } from '../fact';
import { definePathway } from '../pathway';
import { always } from '../when';

// Places to ask are named by us, marked as not from the sources; no number and no person is invented.
const ours = said('own', 'places to ask', 'inferred');

export const getHelp = definePathway({
  id: 'get-help',
  page: ours,
  informs: always,
  acts: [
    { id: 'askHelp', on: ['info'], ...said('own', 'advice', 'inferred') },
  ],
  steps: [
    { id: 'refugeeCouncil', ...ours },
    { id: 'legalDesk', ...ours },
    { id: 'library', ...ours },
    { id: 'ind', ...ours },
  ],
  notes: [{ id: 'notFromSources', ...ours }],
});
