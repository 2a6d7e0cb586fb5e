import { isLanguageId, type LanguageId } from '../text/languages';
import type { Texts } from '../text/t';

/** What the page of one language brings for the check. */
export interface PageTexts {
  readonly language: LanguageId;
  /** Those of the first questions. */
  readonly texts: Texts;
  /** Where the texts of the other questions are. */
  readonly restAddress: string;
  /** Where the texts of the result are. */
  readonly resultAddress: string;
  /** Where all these texts are in Dutch; a Dutch page has none. */
  readonly besideAddress?: string | undefined;
}

/** Reads what a page of the check brings. @throws when the document is no such page */
export function readPage(page: Document): PageTexts {
  const data = page.querySelector<HTMLScriptElement>('#check-texts');
  // Not `data-result`: that marks the result itself.
  const { language, rest, later, beside } = data?.dataset ?? {};
  if (!data || !rest || !later || !isLanguageId(language)) throw new Error('Not a page of the check');
  return { language, texts: JSON.parse(data.textContent ?? '') as Texts, restAddress: rest, resultAddress: later, besideAddress: beside };
}

/** Fetches texts from an address of ours. Rejects when they cannot be had. */
export async function fetchTexts(address: string): Promise<Texts> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as Texts;
}
