import { said } from '../fact';
import { defineTopic } from '../topic';

// Each item is a word. Where no source explains it, the explanation is ours.
const ours = said('own', 'explanation', 'inferred');

export const words = defineTopic({
  id: 'words',
  parts: [
    {
      id: 'permits',
      items: [
        { id: 'residencePermit', ...ours },
        { id: 'residenceDocument', ...said('S0', 'Validity of the residence permit', 'inferred') },
        { id: 'validity', ...ours },
        { id: 'temporaryPermit', ...said('S1', 'What is the difference between a temporary asylum permit or a permanent asylum permit?', 'inferred') },
        { id: 'permanentPermit', ...said('S0', 'Validity of the residence permit') },
        { id: 'longTermResident', ...said('S3', 'Long-term resident EC') },
        { id: 'extension', ...said('S1', 'What is the difference between a temporary asylum permit or a permanent asylum permit?', 'inferred') },
        { id: 'renewal', ...said('S0', 'Renewal of the residence permit') },
        { id: 'withdrawal', ...said('S0', 'Intention to withdraw residence permit') },
      ],
    },
    {
      id: 'letters',
      items: [
        { id: 'decision', ...said('S1', 'formal decision') },
        { id: 'intention', ...said('S0', 'Intention to withdraw residence permit') },
        { id: 'viewpoint', ...said('S0', 'Intention to withdraw residence permit') },
        { id: 'objection', ...said('S3', 'Steps in the application process, step 3', 'inferred') },
        { id: 'appeal', ...ours },
        { id: 'repeatAsylum', ...said('S2', 'Repeat asylum applications (HASA)') },
      ],
    },
    {
      id: 'papers',
      items: [
        { id: 'wDocument', ...said('I24', 'whole page') },
        { id: 'travelDocument', ...said('S1', 'I have applied for an extension. Can I go on holiday abroad?') },
        { id: 'returnVisa', ...said('returnVisa', 'whole page') },
        { id: 'vNumber', ...said('S3', 'How to send documents to the IND', 'inferred') },
        { id: 'biometrics', ...said('S3', 'Steps in the application process, step 2', 'inferred') },
        { id: 'legalisation', ...ours },
      ],
    },
    {
      id: 'conditions',
      items: [
        { id: 'mainResidence', ...said('S0', 'Requirements, bullet 3') },
        { id: 'nonTemporaryPurpose', ...said('S3', 'Conditions, bullet 3', 'inferred') },
        { id: 'civicIntegrationDiploma', ...said('S3', 'Conditions, bullet 7') },
        { id: 'publicOrder', ...said('S1', 'Public order') },
        { id: 'nationalSecurity', ...ours },
        { id: 'obligationToInform', ...said('S0', 'Legal obligations') },
      ],
    },
    {
      id: 'work',
      items: [
        { id: 'twv', ...said('S3', 'TWV') },
        { id: 'uwv', ...said('S3', 'TWV') },
        { id: 'eea', ...ours },
      ],
    },
    {
      id: 'online',
      items: [
        { id: 'digid', ...said('S1', 'DigiD with SMS code') },
        { id: 'smsCheck', ...said('S1', 'DigiD with SMS code') },
        { id: 'ideal', ...said('S0', 'Application forms') },
      ],
    },
    {
      id: 'offices',
      items: [
        { id: 'ind', ...ours },
        { id: 'brp', ...said('S3', 'Conditions, bullet 5') },
        { id: 'refugeeCouncil', ...ours },
        { id: 'legalDesk', ...ours },
        { id: 'lawyer', ...ours },
      ],
    },
  ],
});
