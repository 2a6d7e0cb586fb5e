import { isLanguageId, type LanguageId } from '../text/languages';
import type { Texts } from '../text/t';

/** What the page of one language brings for the check. */
export interface PageTexts {
  readonly language: LanguageId;
  readonly texts: Texts;
  /** Where the texts of the result are. */
  readonly laterAddress: string;
}

/** Reads what a page of the check brings. @throws when the document is no such page */
export function readPage(page: Document): PageTexts {
  const data = page.querySelector<HTMLScriptElement>('#check-texts');
  const { language, later } = data?.dataset ?? {};
  if (!data || !later || !isLanguageId(language)) throw new Error('Not a page of the check');
  return { language, texts: JSON.parse(data.textContent ?? '') as Texts, laterAddress: later };
}

/** The parts of a page around the check; they change with the language. */
const FRAME = ['.pp-header', '.pp-help', '.pp-footer', '.nl-skip-link', '#check-texts'];

/** Puts another language's frame into the document: title, language, direction, header, help and footer. */
export function showFrame(other: Document): void {
  document.documentElement.lang = other.documentElement.lang;
  document.documentElement.dir = other.documentElement.dir;
  for (const part of FRAME) {
    const [here, there] = [document.querySelector(part), other.querySelector(part)];
    if (here && there) here.replaceWith(document.adoptNode(there));
  }
}
