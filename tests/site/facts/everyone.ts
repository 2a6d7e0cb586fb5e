import type { Fact } from './fact';

// What several of the five pages say in the same way.

/** Free to work, as the pages of a permit say it. */
export const work = (source: string): readonly Fact[] => [
  { says: `${source}: free to work in the Netherlands`, nl: /mag vrij werken in Nederland/i, en: /free to work in the Netherlands/i },
  { says: `${source}: the words on the back of the card`, nl: /achterkant[^.]*‘?Arbeid vrij toegestaan\. TWV niet vereist/i, en: /back of the card[^.]*Arbeid vrij toegestaan\. TWV niet vereist/i },
  { says: `${source}: what these words mean`, nl: /TWV \(tewerkstellingsvergunning\)/i, en: /free to work, no work permit needed/i },
  { says: `${source}: the employer needs no work permit`, nl: /werkgever heeft die voor u niet nodig/i, en: /employer does not need one/i },
  { says: `${source} and C6: a TWV is a work permit that the employer asks UWV for`, nl: /TWV[^.]*werkvergunning[^.]*werkgever[^.]*UWV aanvraagt/i, en: /TWV[^.]*work permit[^.]*employer asks UWV for/i },
];

/** What S3 and the catalogue, section 6, add about the work permit. */
export const uwv: readonly Fact[] = [
  { says: 'S3 TWV: UWV looks first for a Dutch, EU, EEA or Swiss candidate', nl: /UWV[^.]*eerst[^.]*Nederland[^.]*EU[^.]*EER[^.]*Zwitser/i, en: /UWV first[^.]*Dutch[^.]*EU[^.]*EEA[^.]*Swiss/i },
  { says: 'S3 TWV: the site of UWV is in Dutch only', nl: /(website|site)[^.]*UWV[^.]*alleen in het Nederlands/i, en: /(website|site)[^.]*only in Dutch/i },
];

/** The duty to tell, and the fine. */
export const duty = (source: string): readonly Fact[] => [
  { says: `${source}: duty to tell the IND of changes`, nl: /verandert er iets in uw situatie\? Meld het[^.]*IND/i, en: /something changes in your situation, tell the IND/i },
  { says: 'I23: within four weeks', nl: /Meld het binnen 4 weken/i, en: /tell the IND within 4 weeks/i },
  { says: `${source}: the name of that duty`, nl: /informatieplicht/i, en: /obligation to inform \(informatieplicht\)/i },
  { says: `${source}: the IND checks it`, nl: /IND controleert of u zich aan uw plichten houdt/i, en: /IND checks whether you meet your obligations/i },
  { says: 'I23: usually a warning first', nl: /meestal eerst een waarschuwing/i, en: /usually get a warning first/i },
  { says: `${source} and I23: then an administrative fine, at most 1,500 euro`, nl: /boete[^.]*hoogstens € 1\.500/i, en: /fine[^.]*at most €1,500/i },
  { says: 'I23: the amount is of July 2024', nl: /IND, 31 juli 2024/i, en: /IND, 31 July 2024/i },
];

/** DigiD with SMS. */
export const digid = (source: string): readonly Fact[] => [
  { says: `${source}: online with DigiD with SMS check`, nl: /online[^.]*DigiD met sms-controle/i, en: /online[^.]*DigiD with SMS check/i },
  { says: 'S1 DigiD: the account of government sites, with a user name and a password of your own', nl: /DigiD[^.]*overheid[^.]*gebruikersnaam[^.]*wachtwoord/i, en: /DigiD[^.]*government[^.]*user ?name[^.]*password/i },
  { says: 'S1 DigiD: after logging in, a code by SMS', nl: /sms met een code/i, en: /SMS with a code/i },
  { says: 'S1 DigiD: ask for it at digid.nl', nl: /digid\.nl/i, en: /digid\.nl/i },
  { says: 'S1 DigiD: Mijn DigiD, Extra sms-controle aanvragen', nl: /Mijn DigiD.{0,40}Extra sms-controle aanvragen/i, en: /Mijn DigiD.{0,60}Extra sms-controle aanvragen/i },
  { says: 'S1 DigiD: give your mobile number', nl: /mobiele (telefoon)?nummer/i, en: /mobile (phone )?number/i },
  { says: 'S1 DigiD: activation code by letter within 5 days', nl: /Binnen 5 dagen[^.]*brief[^.]*activeringscode/i, en: /Within 5 days[^.]*letter[^.]*activation code/i },
  { says: 'S1 DigiD: activate the SMS check with that code', nl: /met die code zet u de sms-controle aan/i, en: /with that code you switch on the SMS check/i },
  { says: 'S1 DigiD: help in Dutch, English, French, Arabic and Tigrinya', nl: /DigiD in het Nederlands, Engels, Frans, Arabisch en Tigrinya/i, en: /DigiD[^.]*Dutch, English, French, Arabic and Tigrinya/i },
];

/** Internet banking. */
export const ideal = (source: string): Fact => ({ says: `${source}: online needs internet banking with iDEAL`, nl: /internetbankieren met iDEAL/i, en: /internet banking with iDEAL/i });

/** A card that is damaged, lost or stolen. */
export const replacing = (source: string): Fact => ({
  says: `${source}: a card that is damaged, lost or stolen is replaced`,
  nl: /(beschadigd|kwijt|gestolen|verloren)[^.]*(beschadigd|kwijt|gestolen|verloren).{0,80}(vervang|nieuwe pas)/i,
  en: /(damaged|lost|stolen)[^.]*(damaged|lost|stolen).{0,80}(replac|new card)/i,
});

/** An intention to withdraw the permit. */
export const withdrawal = (source: string): readonly Fact[] => [
  { says: `${source}: the IND can withdraw the permit, for a number of reasons`, nl: /IND kan[^.]*vergunning[^.]*intrekken/i, en: /IND can[^.]*withdraw[^.]*permit/i },
  { says: `${source}: it says so in a letter first; answer with a viewpoint within 6 weeks`, nl: /zienswijze[^.]*6 weken|6 weken[^.]*zienswijze/i, en: /viewpoint[^.]*6 weeks|6 weeks[^.]*viewpoint/i },
  { says: `${source}: withdrawal has major consequences; a lawyer can help`, nl: /grote gevolgen.{0,160}advocaat|advocaat.{0,160}grote gevolgen/i, en: /consequences.{0,160}lawyer|lawyer.{0,160}consequences/i },
];

/** What public order is, and what the IND looks at. */
export const publicOrder = (source: string): readonly Fact[] => [
  { says: `${source}: no danger to public order or national security`, nl: /geen gevaar voor de openbare orde of de nationale veiligheid/i, en: /not a danger to public order[^.]*or national security/i },
  { says: 'S1 Public order and C6: peace and safety in public', nl: /openbare orde is[^.]*rust[^.]*veiligheid/i, en: /public order is[^.]*peace[^.]*safety/i },
  { says: 'S1 Public order and C6: somebody who commits an offence disturbs it', nl: /strafbaar feit[^.]*verstoort/i, en: /offence[^.]*disturbs/i },
];

/** How a decision reaches the reader. */
export const decisionLetter = (source: string): Fact => ({
  says: `${source}, formal decision: the letter with the decision`, nl: /brief[^.]*\(?beschikking\)?/i, en: /letter[^.]*(decision )?\(beschikking\)/i,
});

/** Where everybody can turn who does not agree. */
export const disagree: readonly Fact[] = [
  { says: 'C6: places to ask for help are named', nl: /gratis hulp[^.]*Juridisch Loket[^.]*VluchtelingenWerk/i, en: /free help[^.]*Juridisch Loket[^.]*VluchtelingenWerk/i },
  { says: 'the term to object or appeal stands in the decision; none is named here', nl: /Wij noemen hier geen tijd/i, en: /We name no time here/i },
];

/** The rules until 11 June 2026, and what is not known about them. */
export const compared: Fact = {
  says: 'C9: the earlier rules are there to compare; how earlier applications are decided could not be verified',
  nl: /vóór 12 juni 2026 kreeg\. Hoe de IND over die aanvragen beslist, konden wij niet nagaan/i,
  en: /before 12 June 2026\. We could not verify how the IND decides those applications/i,
};

/** The tariff for Turkish nationals. */
export const turkishTariff: Fact = {
  says: 'C9: the Turkish tariff is for those allowed to work, and their admitted family',
  nl: /Turkse tarief[^.]*mogen werken\.[^.]*familie/i,
  en: /Turkish tariff[^.]*may work here\.[^.]*family/i,
};

/** Collecting by letter and appointment. */
export const collecting = (source: string): readonly Fact[] => [
  { says: `${source}: a letter says when the card can be collected`, nl: /brief van de IND als u de pas kunt ophalen/i, en: /letter when you can collect the card/i },
  { says: `${source}: appointment online at the desk that the letter names`, nl: /online een afspraak bij het IND-loket dat in de brief staat/i, en: /appointment online at the IND desk \(IND-loket\) that the letter names/i },
  { says: `${source}: book in time, there is not always a place soon`, nl: /niet altijd snel plek/i, en: /not always a place soon/i },
];

/** Errors on the card. */
export const atTheDesk = (source: string): Fact => ({ says: `${source}: check the card at the desk and tell staff of a mistake at once`, nl: /aan het loket meteen of alles op de pas klopt.{0,80}medewerker/i, en: /at the desk, check that everything on the card is correct.{0,90}staff member/i });

/** Papers from abroad. */
export const foreignPapers = (source: string): readonly Fact[] => [
  { says: `${source}: official foreign documents legalised`, nl: /documenten uit het buitenland legaliseren/i, en: /documents from abroad legalised/i },
  { says: `${source}: translated into Dutch, English, French or German`, nl: /Nederlands, Engels, Frans of Duits\? Laat ze dan ook vertalen/i, en: /Dutch, English, French or German, also have them translated/i },
];
