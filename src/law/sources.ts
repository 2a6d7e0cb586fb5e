import type { Day } from './days';

/** An official page, a law text, something that reports on them, or (`own`) advice of ours that no source gives. */
export interface Source {
  /** As it calls itself, in its own language. */
  readonly title: string;
  /** Left out where no public address was found. */
  readonly url?: string;
  /** The day of its last update, as it says itself, or the day from which a law text is in force. Left out: undated. */
  readonly updated?: Day;
  readonly language: 'en' | 'nl';
  readonly kind: 'officialPage' | 'lawText' | 'secondary' | 'own';
  /** The day on which we read it. All were read in stored copies, none live. */
  readonly read: Day;
}

/** The day on which the sources were read. */
export const SOURCES_READ: Day = '2026-11-22';
const IND = 'https://ind.nl/';

const page = (title: string, path: string, updated?: Day, language: Source['language'] = 'en'): Source => ({
  title, url: IND + path, language, kind: 'officialPage', read: SOURCES_READ, ...(updated && { updated }),
});
const law = (title: string, bwb: string, updated: Day): Source => ({
  title, url: `https://wetten.overheid.nl/${bwb}/`, updated, language: 'nl', kind: 'lawText', read: SOURCES_READ,
});
const secondary = (title: string, url?: string, updated?: Day): Source => ({
  title, language: 'en', kind: 'secondary', read: SOURCES_READ, ...(url && { url }), ...(updated && { updated }),
});

/** Every source the rules rest on. S0 to S4 are the five pages the check is built from; they describe the rules until 11 June 2026. */
export const sources = {
  S0: page('Permanent asylum residency', 'en/residence-permits/asylum/permanent-asylum-residency', '2023-07-06'),
  S1: page('Extension residence permit asylum', 'en/asylum/pages/extension-residence-permit-asylum.aspx'),
  S2: page('Apply for asylum in the Netherlands', 'en/residence-permits/asylum/apply-for-asylum-in-the-netherlands', '2023-11-22'),
  S3: page('Permanent residence after a 5-year stay in the Netherlands', 'en/other/permanent-residence/Pages/permanent-residence-after-5-years.aspx'),
  S4: page(
    'Permanent residence permit for Union citizens and their family',
    'en/residence-permits/eu-eea-or-swiss-citizens/permanent-residence-permit-for-union-citizens-and-their-family', '2023-09-26',
  ),
  L1: law('Vreemdelingenwet 2000', 'BWBR0011823', '2026-09-01'),
  L2: law('Vreemdelingenwet 2000', 'BWBR0011823', '2023-10-01'),
  L3: law('Vreemdelingenbesluit 2000', 'BWBR0011825', '2026-06-12'),
  L4: law('Voorschrift Vreemdelingen 2000', 'BWBR0012002', '2026-04-01'),
  I5: page('Renew asylum residence document', 'en/residence-permits/asylum/renew-asylum-residence-document'),
  I6: page('Apply for asylum in the Netherlands (older copy)', 'en/asylum/Pages/Apply-for-asylum-in-the-Netherlands.aspx'),
  I9: page('Uitzonderingen 5 jaar verblijf bij onbepaalde tijd', 'nl/uitzonderingen-5-jaar-verblijf-bij-onbepaalde-tijd', '2023-11-17', 'nl'),
  I13: page(
    'Civic integration for a more secure residence permit and naturalisation',
    'en/living-in-the-netherlands-with-a-residence-permit/civic-integration-for-more-secure-residence-permit-and-naturalisation',
  ),
  I14: page('Main residence', 'en/pages/main-residence.aspx'),
  I15: page('Residence permit long-term resident EU', 'en/residence-permits/long-term-eu-residency/apply-for-a-residence-permit-long-term-resident-eu', '2022-06-15'),
  I15nl: page(
    'Verblijfsvergunning EU-langdurig ingezetene', 'nl/verblijfsvergunningen/langdurig-ingezetene-eu/aanvragen-verblijfsvergunning-eu-langdurig-ingezetene', '2023-01-26', 'nl',
  ),
  I16: page('Renew permanent residence permit', 'en/extend-renew-and-change/permanent-residency/renew-permanent-residence-permit'),
  I17: page('Independent, sustainable and sufficient income', 'en/Pages/income-requirements-family.aspx', '2024-04-09'),
  I18: page('Tijdelijke en niet-tijdelijke verblijfsdoelen', 'Paginas/Tijdelijke-en-niet-tijdelijke-verblijfsdoelen.aspx', undefined, 'nl'),
  I20: page('European Pact on Migration and Asylum launched', 'en/news/european-pact-on-migration-and-asylum-launched'),
  I22: page('Leges: kosten van een aanvraag', 'nl/leges-kosten-van-een-aanvraag', undefined, 'nl'),
  I23: page('Administrative fine for not meeting obligations', 'en/administrative-fine-for-not-meeting-obligations', '2024-07-31'),
  I23b: page('Obligations of the foreign national and sponsor of a family member', 'en/obligations-foreign-national-and-sponsor-of-family-member', '2024-08-07'),
  I24: page("Foreign national's identity document (model 2026)", 'en/foreign-nationals-documents/foreign-nationals-identity-document-model-2026'),
  lost: page('Residence permit lost or stolen', 'en/living-in-the-netherlands-with-a-residence-permit/residence-permit-lost-or-stolen', '2023-12-14'),
  hasa: page('Herhaalde asielaanvraag', 'Paginas/Herhaalde-asielaanvraag.aspx', undefined, 'nl'),
  brexit: page(
    'Permanent residency based on the Withdrawal Agreement',
    'en/residence-permits/withdrawal-agreement-brexit/permanent-residency-based-on-withdrawal-agreement',
  ),
  returnVisa: page('Appointment for a return visa', 'en/Pages/Appointment-for-a-return-visa.aspx'),
  X1: secondary('AIDA country report Netherlands', 'https://asylumineurope.org/reports/country/netherlands/', '2025-05-21'),
  X2: secondary('RefugeeHelp: the European Pact and the Dutch rules', 'https://www.refugeehelp.nl/', '2026-06-23'),
  X3: secondary('Guide to permanent residence 2026, checked against IND pages by its author', undefined, '2026-10-05'),
  own: { title: 'Permit Path', language: 'en', kind: 'own', read: SOURCES_READ },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

export const sourceIds = Object.keys(sources) as SourceId[];
