import { said } from '../fact';
import { since2026 } from '../inForce';
import { defineTopic } from '../topic';

// Places to ask are named by us, marked as not from the sources; no number, address or person is invented.
const place = said('own', 'places to ask', 'inferred');
const advice = said('own', 'advice', 'inferred');

/** That a lawyer is free while asking for asylum was read only for the procedure before the change, and not on an official page. */
export const help = defineTopic({
  id: 'help',
  parts: [
    {
      id: 'today',
      items: [
        { id: 'letterToday', ...said('own', 'the term stands in the letter itself', 'inferred') },
        { id: 'asylumCardToday', ...said('L1', 'article 9, ninth paragraph', 'inferred'), ...since2026 },
        { id: 'expiredToday', ...advice },
      ],
    },
    {
      id: 'where',
      items: [
        { id: 'askRefugeeCouncil', ...place },
        { id: 'askLegalDesk', ...place },
        { id: 'askLawyer', ...place },
        { id: 'freeLawyer', ...said('X1', 'Regular procedure, rest and preparation', 'secondary') },
        { id: 'askLibrary', ...place },
        { id: 'askMunicipality', ...place },
        { id: 'askInd', ...place },
      ],
    },
    {
      id: 'prepare',
      items: [
        { id: 'bring', ...advice },
        { id: 'questionsToAsk', ...advice },
        { id: 'noPromises', ...advice },
      ],
    },
  ],
});
