import { EARLIER_RULES_END, RULES_CHANGED } from '../law/inForce';
import { pathways } from '../law/pathways';
import { highestFine, sharedTerms } from '../law/rules/everyone';
import { unshown } from '../law/rules/years';
import { sourceIds, sources, type Source, type SourceId } from '../law/sources';
import { languageIds } from '../text/languages';
import { openErrands, openOpening, openQuestions } from './conversation';
import { labelsFile } from './labels';
import { openCondition, openPathway, sourced, term } from './pathway';
import { readings, textKeys } from './readings';

/** The version of the form, and of the address. */
const VERSION = 1;

/** Which build made the document. */
export interface Made {
  readonly version: string;
  readonly commit: string;
  readonly day: string;
}

/** Said in the document itself, for whoever has no more than the file. */
const NOTE = 'A self-check of residence rights in the Netherlands, as data. Independent: not the government, not legal advice; only the IND decides. '
  + 'No lawyer has reviewed it. Sources were read in stored copies on the day that stands with each. How to read it: docs/rules.md of the source code.';

/** What the rules of the site hold and this document does not. */
const LEFT_OUT = [
  'What comes after applying: the events, steps and due days of an application that is followed.',
  'What would change a result: found by asking the law again with other answers.',
  'The topics beside the pathways, the comparison of two pathways, and the page about the change of law.',
  'Which of several first acts comes first. The acts of each pathway are here.',
];

const openSource = (id: SourceId): Source & { readonly id: SourceId } => ({ id, ...sources[id] });

/**
 * The whole law of the check as one document: the same text for the same commit.
 * @param made which build made it
 */
export const openRules = ({ version, commit, day }: Made) => ({
  $schema: 'v1.schema.json',
  form: VERSION,
  name: 'Permit Path: rules',
  note: NOTE,
  licence: 'EUPL-1.2',
  made: { version, commit, day },
  // A reader that finds something here knows that it cannot recompute it. A condition that its table could not say would stop the build.
  leftOut: LEFT_OUT,
  days: { rulesChanged: RULES_CHANGED, earlierRulesEnd: EARLIER_RULES_END },
  textKeys,
  texts: Object.fromEntries(languageIds.map((language) => [language, labelsFile(language)])),
  questions: openQuestions(),
  opening: openOpening(),
  errands: openErrands(),
  readings,
  pathways: Object.values(pathways).map(openPathway),
  unshown: unshown.map((one) => openCondition(one, one)),
  shared: { terms: sharedTerms.map(term), fine: { euros: highestFine.euros, ...sourced(highestFine) } },
  sources: sourceIds.map(openSource),
});

/** The form of the document. */
export type OpenRules = ReturnType<typeof openRules>;
