import type { FollowedId, Journey } from '../journey';
import { asylumApplication, asylumDocumentRenewal, asylumExtension, asylumPermanent, asylumRepeat } from './asylum';
import { documentRenewal, documentReplacement, withdrawalViewpoint } from './documents';
import { euLongTermResident, regularExtension, regularPermanent, unionPermanent } from './regular';

/** The journey of every pathway that can be followed. */
export const journeys: { readonly [P in FollowedId]: Journey } = {
  'asylum-application': asylumApplication,
  'asylum-extension': asylumExtension,
  'asylum-permanent': asylumPermanent,
  'asylum-document-renewal': asylumDocumentRenewal,
  'asylum-repeat': asylumRepeat,
  'regular-permanent': regularPermanent,
  'eu-long-term-resident': euLongTermResident,
  'regular-extension': regularExtension,
  'union-permanent': unionPermanent,
  'document-renewal': documentRenewal,
  'document-replacement': documentReplacement,
  'withdrawal-viewpoint': withdrawalViewpoint,
};
