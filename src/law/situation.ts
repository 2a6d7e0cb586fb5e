import type { Answers } from './answers';
import type { OptionOf } from './questions';

/** What somebody is now, once a card type has been read off. */
export type Situation = Exclude<OptionOf<'situation'>, 'unsure'>;

/**
 * What a card says about its holder, for those who are unsure (catalogue, section 2). `other` says nothing: ask for help.
 * Types I, III and IV are not in the five source pages.
 */
const HOLDER_OF: { readonly [C in OptionOf<'cardType'>]: Situation | undefined } = {
  typeI: 'regularTemporary',
  typeII: 'regularPermanent',
  typeIII: 'asylumTemporary',
  typeIV: 'asylumPermanent',
  typeV: 'regularPermanent',
  euDocument: 'unionFamily',
  wDocument: 'noPermit',
  wDocumentHadPermit: 'asylumTemporary',
  noCard: 'noPermit',
  other: undefined,
};

/** What somebody is now: as answered or, when unsure, by the card. Undefined while that is open, and for another card. */
export function situationOf({ situation, cardType }: Pick<Answers, 'situation' | 'cardType'>): Situation | undefined {
  if (situation !== 'unsure') return situation;
  return cardType === undefined ? undefined : HOLDER_OF[cardType];
}
