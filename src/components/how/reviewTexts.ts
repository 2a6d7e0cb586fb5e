import type { Day } from '../../law/days';
import type { Sourced } from '../../law/fact';
import type { Pathway } from '../../law/pathway';
import { key, type ItemKind } from '../../text/keys';
import { languages, SOURCE_LANGUAGE, languageIds, type LanguageId } from '../../text/languages';
import { makeFormat } from '../../text/format';
import { flat, standingOf, statusesOf } from '../../text/status';
import type { Values } from '../../text/t';
import { pathwayValues } from '../../text/values';
import { sayIn } from '../say';

/** The kinds of texts that a pathway has beside its conditions. */
export const KINDS = ['acts', 'terms', 'steps', 'documents', 'rights', 'obligations', 'notes'] as const satisfies readonly ItemKind[];

/** How one text stands against the Dutch one, and who has read it. */
export type TextState = 'source' | 'draft' | 'reviewed' | 'stale';

/** One text in one language, cut at the gaps that only answers fill: every second piece is the name of one. */
export interface InLanguage {
  readonly language: LanguageId;
  readonly pieces: readonly string[];
  readonly state: TextState;
}

const texts = Object.fromEntries(languageIds.map((id) => [id, flat(id)])) as Record<LanguageId, ReadonlyMap<string, string>>;

function stateOf(language: LanguageId, of: string, text: string): TextState {
  if (language === SOURCE_LANGUAGE) return 'source';
  const { reviewed, stale } = standingOf(new Map([[of, text]]), statusesOf(language), texts[SOURCE_LANGUAGE]);
  return stale.length > 0 ? 'stale' : reviewed > 0 ? 'reviewed' : 'draft';
}

const filled = (text: string, values: Values): readonly string[] =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole)).split(/\{\{(\w+)\}\}/);

/** A text in every language, with the figures of its pathway on a day put in. Empty where no language has it. */
export const inAll = (of: string, pathway: Pathway, day: Day): readonly InLanguage[] =>
  languageIds.flatMap((language) => {
    const text = texts[language].get(of);
    const values = pathwayValues(pathway, makeFormat(sayIn(language).t, languages[language].dir), day);
    return text === undefined ? [] : [{ language, pieces: filled(text, values), state: stateOf(language, of, text) }];
  });

/** The keys that begin so, in the order of the Dutch file. */
export const keysBelow = (branch: string): readonly string[] => [...texts[SOURCE_LANGUAGE].keys()].filter((one) => one.startsWith(branch));

/** The texts of one kind, each once, with all places that it rests on: the same text may hold under both sets of rules. */
export function itemsOf(pathway: Pathway, kind: (typeof KINDS)[number]): readonly { readonly of: string; readonly places: readonly Sourced[] }[] {
  const found = new Map<string, Sourced[]>();
  for (const item of pathway[kind]) {
    const of = key.item(pathway.id, kind, item);
    found.set(of, [...(found.get(of) ?? []), item]);
  }
  return [...found].map(([of, places]) => ({ of, places })).filter(({ of }) => texts[SOURCE_LANGUAGE].has(of));
}
