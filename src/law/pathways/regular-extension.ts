import { said } from '../fact';
import { comesTo } from '../judge';
import { definePathway } from '../pathway';
import { lastDay } from '../span';
import { always, not } from '../when';
import { given, passed } from '../whenDay';
import { regularPermanent } from './regular-permanent';

const third = said('S3', 'Steps in the application process, step 3');

export const regularExtension = definePathway({
  id: 'regular-extension',
  page: third,
  informs: always,
  deadline: { span: lastDay('permitExpires', 0, 'days') },
  acts: [
    { id: 'extendBy', on: ['info'], ...said('S3', 'Steps in the application process, step 3', 'inferred'), appliesWhen: given('permitExpires') },
    { id: 'lawyerToday', on: ['late'], ...said('S3', 'Conditions, bullet 3', 'inferred') },
    { id: 'findDate', on: ['info'], ...said('own', 'advice', 'inferred') },
  ],
  steps: [{ id: 'checkedThird', ...third }],
  notes: [
    { id: 'expired', urgent: true, ...said('S3', 'Conditions, bullet 3', 'inferred'), appliesWhen: passed('permitExpires') },
    { id: 'ownForm', ...said('S3', 'Steps in the application process, step 3', 'inferred'), appliesWhen: not(comesTo(regularPermanent, 'likely', 'uncertain')) },
  ],
});
