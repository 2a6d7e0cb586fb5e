import { checkTexts, resultTexts } from './bundles';
import type { LanguageId } from './languages';
import { plain } from './parts';
import { flat, hashOf } from './status';
import { leaves } from './t';

// Recordings of texts, made by people: locales/<language>/audio/<key>.<kind of sound>. Beside them stands of which words each was
// made. One whose text has changed since would say something else than the page, so it is left out.

/** Never put into a page as data, however short: it is fetched when it is played. */
const sounds = import.meta.glob<string>('../../locales/*/audio/*.{wav,mp3,ogg,opus}', { eager: true, query: '?url&no-inline', import: 'default' });
const made = import.meta.glob<Readonly<Record<string, string>>>('../../locales/*/audio/_recorded.json', { eager: true, import: 'default' });

export interface Recording {
  readonly language: LanguageId;
  readonly key: string;
  readonly url: string;
  /** Hash of the text that was read out; missing when nobody wrote it down. */
  readonly of: string | undefined;
}

export const allRecordings: readonly Recording[] = Object.entries(sounds).map(([path, url]) => {
  const [, language, key = ''] = /locales\/([^/]+)\/audio\/(.+)\.\w+$/.exec(path) ?? [];
  return { language: language as LanguageId, key, url, of: made[`../../locales/${language}/audio/_recorded.json`]?.[key] };
});

/** Why a recording cannot be used; nothing when it can. */
export function wrongWith({ key, of }: Recording, texts: ReadonlyMap<string, string>): string | undefined {
  const text = texts.get(key);
  if (text === undefined) return `${key}: there is no such text`;
  if (text.includes('{{')) return `${key}: the program puts something into this text, so it is never the same`;
  return of === hashOf(text) ? undefined : `${key}: the text has changed since it was recorded, or _recorded.json does not have ${hashOf(text)} for it`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const wordsOf = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/&[\w#]+;/g, (one) => ENTITIES[one] ?? one).replace(/\s+/g, ' ');

/**
 * What is recorded of a page, by its words.
 * @param html what stands on it; of the check, where a screen is drawn later, all that it may say counts too
 */
export function recordingsOn(language: LanguageId, path: string, html: string): Record<string, string> {
  const usable = allRecordings.filter((one) => one.language === language && !wrongWith(one, flat(language)));
  if (usable.length === 0) return {};
  const words = wordsOf(html);
  const later = new Set(path === 'check/' ? [checkTexts(language), resultTexts(language)].flatMap((texts) => leaves(texts)).map(([key]) => key) : []);
  return Object.fromEntries(
    usable.map(({ key, url }) => ({ key, url, text: plain(flat(language).get(key) ?? '', 'ltr') }))
      .filter(({ key, text }) => later.has(key) || words.includes(text)).map(({ text, url }) => [text, url]),
  );
}
