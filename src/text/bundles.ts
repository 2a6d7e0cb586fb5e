import { createHash } from 'node:crypto';
import type { LanguageId } from './languages';
import { textsOf } from './resources';
import type { Texts } from './t';

const CHECK = ['check', 'format', 'questions'];
const RESULT = ['everyone', 'outcomes', 'pathways'];

const pick = (texts: Texts, ids: readonly string[]): Texts => Object.fromEntries(ids.map((id) => [id, texts[id] ?? {}]));

/** What the check needs until the last question is answered; it comes with the page. */
export const checkTexts = (language: LanguageId): Texts => pick(textsOf(language), CHECK);

/** Parts of a pathway's texts that only its own page shows. */
const PAGE_ONLY = ['summary', 'terms'];

/** What the result needs besides; fetched when the answers are reviewed. */
export function resultTexts(language: LanguageId): Texts {
  const texts = pick(textsOf(language), RESULT);
  const pathways = Object.entries(texts['pathways'] as Record<string, Texts>).map(
    ([id, all]) => [id, Object.fromEntries(Object.entries(all).filter(([part]) => !PAGE_ONLY.includes(part)))] as const,
  );
  return { ...texts, pathways: Object.fromEntries(pathways) };
}

/** A name for the result's texts that changes with them, so that a host may keep the file for ever. */
export const resultTextsName = (language: LanguageId): string =>
  `${language}.${createHash('sha256').update(JSON.stringify(resultTexts(language))).digest('hex').slice(0, 10)}`;
