import { isLanguageId, type LanguageId } from '../text/languages';
import type { Texts } from '../text/t';

/** What the page of one language brings for the check. */
export interface PageTexts {
  readonly language: LanguageId;
  readonly texts: Texts;
  /** Where the texts of the result are. */
  readonly laterAddress: string;
  /** Where all these texts are in Dutch; a Dutch page has none. */
  readonly besideAddress?: string | undefined;
}

/** Reads what a page of the check brings. @throws when the document is no such page */
export function readPage(page: Document): PageTexts {
  const data = page.querySelector<HTMLScriptElement>('#check-texts');
  const { language, later, beside } = data?.dataset ?? {};
  if (!data || !later || !isLanguageId(language)) throw new Error('Not a page of the check');
  return { language, texts: JSON.parse(data.textContent ?? '') as Texts, laterAddress: later, besideAddress: beside };
}

/** Fetches texts from an address of ours. Rejects when they cannot be had. */
export async function fetchTexts(address: string): Promise<Texts> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as Texts;
}

/** The parts of a page around the check; they change with the language. */
const FRAME = ['.pp-header', '.pp-translation', '.pp-listen', '.pp-listen-none', '.pp-help', '.pp-footer', '.nl-skip-link', '#check-texts'];

/** Puts another language's frame into the document: title, language, direction, script, header, the line about the translation, reading aloud, help and footer. */
export function showFrame(other: Document): void {
  for (const name of ['lang', 'dir', 'data-script']) {
    document.documentElement.setAttribute(name, other.documentElement.getAttribute(name) ?? '');
  }
  for (const part of FRAME) {
    const [here, there] = [document.querySelector(part), other.querySelector(part)];
    if (here && there) here.replaceWith(document.adoptNode(there));
  }
}
