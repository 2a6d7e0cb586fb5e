import { createHash } from 'node:crypto';
import { SOURCE_LANGUAGE, type LanguageId } from './languages';
import { textsOf } from './resources';
import type { Texts } from './t';

/** The questions that everybody begins with (a test holds them to the statechart), and what a screen of theirs can say. */
export const FIRST_QUESTIONS: readonly string[] = ['situation', 'cardType', 'goal'];
const FIRST_SAID = [
  'intro', 'step', 'back', 'backToReview', 'continue', 'restart', 'retry', 'or', 'why', 'help', 'errorTitle', 'errorPrefix', 'rest', 'broken', 'topic',
];
const FIRST_ERRORS = ['choose', 'notOffered', 'notAnAnswer'];
const CHECK = ['check', 'format', 'questions'];
const RESULT = ['carry', 'compare', 'everyone', 'next', 'outcomes', 'pathways', 'sheet'];

/** Texts without those that stand in others. */
function without(texts: Texts, others: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).flatMap(([id, text]): [string, string | Texts][] => {
    const other = others[id];
    if (other === undefined) return [[id, text]];
    const left = typeof text === 'object' && typeof other === 'object' ? without(text, other) : {};
    return Object.keys(left).length > 0 ? [[id, left]] : [];
  }));
}

const pick = (texts: Texts, ids: readonly string[]): Texts => Object.fromEntries(ids.map((id) => [id, texts[id] ?? {}]));

/** What the check needs until the last question is answered. Of the topics only what they are called. */
export function checkTexts(language: LanguageId): Texts {
  const texts = textsOf(language);
  const topics = Object.entries(texts['topics'] as Record<string, Texts>).map(([id, { name = '' }]) => [id, { name }] as const);
  return { ...pick(texts, CHECK), topics: Object.fromEntries(topics) };
}

/** Of that, what the first questions need: it comes with the page, so that they can be answered without waiting for anything. */
export function firstTexts(language: LanguageId): Texts {
  const { check, questions, topics } = checkTexts(language) as Record<string, Texts>;
  return {
    check: { ...pick(check ?? {}, FIRST_SAID), errors: pick(check?.['errors'] as Texts, FIRST_ERRORS) },
    questions: pick(questions ?? {}, [...FIRST_QUESTIONS, 'common']),
    topics: pick(topics ?? {}, ['words']),
  };
}

/** And the rest of it, fetched when the first question is answered. */
export const restTexts = (language: LanguageId): Texts => without(checkTexts(language), firstTexts(language));

/** Of the frame around every page, what the result says too. */
const FRAME = ['done'];

/** Parts of a pathway's texts that only its own page shows. */
const PAGE_ONLY = ['summary', 'terms'];

/** What the result needs besides; fetched when the answers are reviewed. */
export function resultTexts(language: LanguageId): Texts {
  const texts = pick(textsOf(language), RESULT);
  const pathways = Object.entries(texts['pathways'] as Record<string, Texts>).map(
    ([id, all]) => [id, Object.fromEntries(Object.entries(all).filter(([part]) => !PAGE_ONLY.includes(part)))] as const,
  );
  return { ...texts, pathways: Object.fromEntries(pathways), site: pick(textsOf(language)['site'] as Texts, FRAME) };
}

/**
 * What a board of an application that is followed needs; fetched when somebody opens it. Of a pathway its name and its steps, of a
 * topic its name.
 */
export function followTexts(language: LanguageId): Texts {
  const all = textsOf(language);
  const below = (branch: string, parts: readonly string[]): Texts =>
    Object.fromEntries(Object.entries(all[branch] as Record<string, Texts>).map(([id, texts]) => [id, pick(texts, parts.filter((part) => part in texts))] as const));
  const some = (branch: string, parts: readonly string[]): Texts => pick(all[branch] as Texts, parts);
  return {
    ...pick(all, ['everyone', 'format', 'journey']),
    check: some('check', ['date', 'errors', 'errorTitle', 'topic']), outcomes: some('outcomes', ['source', 'certainty']),
    carry: some('carry', ['calendar', 'save']), change: some('change', ['items']), routes: some('routes', ['ended', 'replacedBy']),
    pathways: below('pathways', ['name', 'steps']), topics: below('topics', ['name']),
  };
}

/** What stands beside the texts of every other language in the check, where a reader asks for it: all of it in Dutch. */
export const besideTexts = (): Texts => ({ ...checkTexts(SOURCE_LANGUAGE), ...resultTexts(SOURCE_LANGUAGE) });

/** A name for a file of texts that changes with them, so that a host may keep it for ever. */
export const nameOf = (language: LanguageId, texts: Texts): string =>
  `${language}.${createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 10)}`;
