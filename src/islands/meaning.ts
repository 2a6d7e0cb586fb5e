import { to } from '../text/address';
import { languages, SOURCE_LANGUAGE, type LanguageId } from '../text/languages';
import { fetchPage } from './fetchPage';
import { sayNoMeaning } from './noMeaning';

// What a word means stands on one page, where it can be read without a script too. From there it is fetched when somebody asks.

const pages = new Map<LanguageId, Promise<Document>>();

function wordsPage(language: LanguageId): Promise<Document> {
  const known = pages.get(language);
  if (known) return known;
  const page = fetchPage(to(`${language}/topics/words/`));
  pages.set(language, page);
  page.catch(() => pages.delete(language));
  return page;
}

/** Copies of what is in an element; a word in it that is explained itself becomes words, for its link would lead away. */
function copies(element: Element | null): Node[] {
  const copy = element && document.importNode(element, true);
  copy?.querySelectorAll('a.pp-term').forEach((link) => link.replaceWith(...link.childNodes));
  return [...(copy?.childNodes ?? [])];
}

/** The word and its explanation as they stand on the page of words, as nodes for this document. */
async function meaningOf(language: LanguageId, term: string): Promise<Node[]> {
  const entry = (await wordsPage(language)).getElementById(term);
  if (!entry) throw new Error(`No word ${term}`);
  const word = document.createElement('strong');
  word.append(...copies(entry.querySelector('dt')));
  return [word, document.createTextNode(' '), ...copies(entry.querySelector('dd > p'))];
}

/**
 * Puts the explanation of a word into an empty element: in the language, in Dutch below it where that is wanted, and the way to
 * its source: with `more`, in a tab of its own under these words. Where it cannot be fetched, the sentence that the frame of the page has for that.
 */
export async function showMeaning(panel: HTMLElement, term: string, { language, beside, more }: { language: LanguageId; beside: boolean; more?: string }): Promise<void> {
  try {
    const link = Object.assign(document.createElement('a'), { className: 'nl-link', href: `${to(`${language}/topics/words/`)}#${term}`, ...(more && { target: '_blank', rel: 'noopener' }) });
    link.append(...(more ? [more] : copies((await wordsPage(language)).querySelector('h1'))));
    const shown: Node[] = [...(await meaningOf(language, term)), document.createTextNode(' '), link];
    if (beside && language !== SOURCE_LANGUAGE) {
      const { tag, dir } = languages[SOURCE_LANGUAGE];
      const dutch = Object.assign(document.createElement('span'), { className: 'pp-dutch', lang: tag, dir, translate: false });
      dutch.append(...(await meaningOf(SOURCE_LANGUAGE, term)));
      shown.push(dutch);
    }
    panel.replaceChildren(...shown);
  } catch {
    sayNoMeaning(panel);
  }
}
