import { said } from '../fact';
import { defineTopic } from '../topic';

const howToSend = said('S3', 'How to send documents to the IND');
const checklist = said('S3', 'Checklist documents');

/**
 * All of it stands on the page of the ordinary permanent permit alone. It says that originals are shown to the Dutch
 * representation abroad, which does not fit an application in the Netherlands. What legalising is, and where it is done, it does not say.
 */
export const copies = defineTopic({
  id: 'copies',
  parts: [
    {
      id: 'send',
      items: [
        { id: 'listedInForm', ...checklist },
        { id: 'onlyCopies', ...howToSend },
        { id: 'numberOnCopies', ...howToSend },
        { id: 'noSticks', ...howToSend },
        { id: 'whichPage', ...said('S3', 'How to send documents to the IND', 'inferred') },
      ],
    },
    {
      id: 'originals',
      items: [
        { id: 'keepOriginals', ...howToSend },
        { id: 'shownAbroad', ...said('S3', 'How to send documents to the IND', 'inferred') },
        { id: 'keepOneYourself', ...said('own', 'advice', 'inferred') },
      ],
    },
    {
      id: 'foreign',
      items: [
        { id: 'legalise', ...checklist },
        { id: 'whatItIs', ...said('own', 'explanation', 'inferred') },
        { id: 'translate', ...checklist },
        { id: 'contactWithCountry', ...said('own', 'advice', 'inferred') },
      ],
    },
  ],
});
