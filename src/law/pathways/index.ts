import type { Pathway, PathwayId } from '../pathway';
import { asylumApplication } from './asylum-application';
import { asylumDocumentRenewal } from './asylum-document-renewal';
import { asylumExtension } from './asylum-extension';
import { asylumPermanent } from './asylum-permanent';
import { asylumRepeat } from './asylum-repeat';
import { documentRenewal } from './document-renewal';
import { documentReplacement } from './document-replacement';
import { euLongTermResident } from './eu-long-term-resident';
import { getHelp } from './get-help';
import { naturalisation } from './naturalisation';
import { permanentBrexit } from './permanent-brexit';
import { regularExtension } from './regular-extension';
import { regularPermanent } from './regular-permanent';
import { travelWhileWaiting } from './travel-while-waiting';
import { unionPermanent } from './union-permanent';
import { withdrawalViewpoint } from './withdrawal-viewpoint';
import { workWhileWaiting } from './work-while-waiting';

/** Every pathway by its id. */
export const pathways: { readonly [P in PathwayId]: Pathway } = {
  'asylum-application': asylumApplication,
  'asylum-extension': asylumExtension,
  'asylum-permanent': asylumPermanent,
  'asylum-document-renewal': asylumDocumentRenewal,
  'asylum-repeat': asylumRepeat,
  'regular-permanent': regularPermanent,
  'eu-long-term-resident': euLongTermResident,
  'regular-extension': regularExtension,
  'union-permanent': unionPermanent,
  'permanent-brexit': permanentBrexit,
  'document-renewal': documentRenewal,
  'document-replacement': documentReplacement,
  'withdrawal-viewpoint': withdrawalViewpoint,
  naturalisation,
  'work-while-waiting': workWhileWaiting,
  'travel-while-waiting': travelWhileWaiting,
  'get-help': getHelp,
};
