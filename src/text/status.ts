import { createHash } from 'node:crypto';
import { languageIds, SOURCE_LANGUAGE, type LanguageId } from './languages';
import { textsOf } from './resources';
import { leaves } from './t';

// What is known of each translation: from which Dutch sentence it was made, and who has reviewed it. It stands beside the texts
// in locales/<language>/_status.json and is never sent to a reader.

/** What is known of one text. */
export interface TextStatus {
  /** Hash of the Dutch sentence that it was made from. */
  readonly src: string;
  /** True only when a native speaker or sworn translator read exactly this sentence; then the rest is filled in. */
  readonly reviewed: boolean;
  /** Hash of the sentence that was reviewed: an edit afterwards ends the review by itself. */
  readonly txt?: string;
  readonly reviewer?: string;
  readonly level?: 'native speaker' | 'sworn translator';
  /** YYYY-MM-DD */
  readonly date?: string;
}
export type Statuses = Readonly<Record<string, TextStatus>>;

/** How the texts of a language stand. `stale`: the Dutch has changed since; `unsafe`: those of them that a right can hang on. */
export interface Standing {
  readonly keys: number;
  readonly reviewed: number;
  readonly stale: readonly string[];
  readonly unsafe: readonly string[];
}

const files = import.meta.glob<Statuses>('../../locales/*/_status.json', { eager: true, import: 'default' });

/** What the side file of a language says, by key. */
export const statusesOf = (language: LanguageId): Statuses => files[`../../locales/${language}/_status.json`] ?? {};

/** A short hash of a sentence. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Every text of a language by its key. */
export const flat = (language: LanguageId): ReadonlyMap<string, string> => new Map(leaves(textsOf(language)));

const PLURAL = /_(zero|one|two|few|many)$/;

/** The Dutch sentence that a text is made from; a plural form that Dutch does not have is made from its last one. */
export const sourceOf = (key: string, dutch: ReadonlyMap<string, string>): string => dutch.get(key) ?? dutch.get(key.replace(PLURAL, '_other')) ?? '';

/** Results, deadlines, money, disclaimers and what to do today, by where they stand. */
const SAFETY = /^(carry|compare|format|outcomes)\.|^topics\.(refused|withdrawal-letter|help)\.|^check\.(result|rules|review|intro|errors|notice)\.?|^site\.(done|notGovernment|footer|translation|home\.(noDecision|private|changed$|urgent))|^routes\.(fee|free|noFee|disagree|earlier)|^change\.|^everyone\.(tellChanges|mayBeFined|mayBeWithdrawn)|^next\.|^sheet\.(independent|grounds)|^pathways\.[\w-]+\.(acts|outcomes|deadline|terms|conditions)\b/;

/** True for a text on which a right can hang: by its place, or since a day, an amount or a length of time is put into it. */
export const isSafety = (key: string, dutch: string): boolean => SAFETY.test(key) || dutch.includes('{{');

/** True when somebody reviewed exactly this text, made from exactly this Dutch sentence. */
const holds = (status: TextStatus, text: string, dutch: string): boolean =>
  status.reviewed && status.txt === hashOf(text) && status.src === hashOf(dutch);

/** How a set of texts stands against the Dutch ones. */
export function standingOf(texts: ReadonlyMap<string, string>, statuses: Statuses, dutch: ReadonlyMap<string, string>): Standing {
  const all = [...texts].map(([key, text]) => ({ key, text, from: sourceOf(key, dutch), status: statuses[key] }));
  const stale = all.filter(({ from, status }) => status?.src !== hashOf(from));
  return {
    keys: all.length,
    reviewed: all.filter(({ status, text, from }) => status && holds(status, text, from)).length,
    stale: stale.map(({ key }) => key),
    unsafe: stale.filter(({ key, from }) => isSafety(key, from)).map(({ key }) => key),
  };
}

const standings = new Map<LanguageId, Standing>();

/** How the texts of a language stand; nothing is stale in the language that the texts are written in first. */
export function standing(language: LanguageId): Standing {
  const known = standings.get(language) ?? standingOf(flat(language), statusesOf(language), flat(SOURCE_LANGUAGE));
  standings.set(language, known);
  return known;
}

/** True once every text of a language has been reviewed. */
export const isReviewed = (language: LanguageId): boolean => standing(language).reviewed === standing(language).keys;

/** Stops a build in which a sentence about a deadline, money, a result or a disclaimer no longer follows the Dutch one. @throws with the keys */
export function assertSafe(): void {
  for (const language of languageIds.filter((id) => id !== SOURCE_LANGUAGE)) {
    const { unsafe } = standing(language);
    if (unsafe.length > 0) throw new Error(`${language}: the Dutch of these sentences has changed, translate them anew: ${unsafe.join(', ')}`);
  }
}
