import { languages, SOURCE_LANGUAGE } from '../text/languages';
import { isBesideWanted, keepBesideWanted, onBesideClick, showBesideState } from './beside';
import { fetchPage } from './fetchPage';

// The Dutch beside the text of a page that stands still. The Dutch page has the same parts in the same order (a test compares
// all of them), so it is fetched, and each of its sentences is put below the one that says the same.

/** What holds a sentence; of these, the innermost. */
const HOLDS = 'h1, h2, h3, p, li, summary, figcaption, dt, dd, .pp-way strong, .pp-way span, .pp-timeline strong, .pp-timeline span, .pp-kinds span';
const { tag, dir } = languages[SOURCE_LANGUAGE];

/**
 * The innermost parts of a page that hold a sentence, in their order. Where a fact was found is the same in each language, a text that stands
 * in all languages has the Dutch beside it already, and a `noscript` has parts only in a page that was fetched.
 */
const sentencesIn = (page: ParentNode): Element[] =>
  [...page.querySelectorAll(HOLDS)].filter((one) => one.closest('main') && !one.querySelector(HOLDS) && !one.closest('.pp-translation, .pp-source, .pp-dutch, .pp-five, noscript'));

const wordsOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

function put(dutch: Document): void {
  const theirs = sentencesIn(dutch);
  const ours = sentencesIn(document);
  if (ours.length !== theirs.length) throw new Error('The pages differ');
  ours.forEach((one, at) => {
    const words = wordsOf(theirs[at] as Element);
    if (words === wordsOf(one)) return;
    const beside = Object.assign(document.createElement('span'), { className: 'pp-dutch', lang: tag, dir, translate: false, textContent: words });
    one.append(beside);
  });
}

const remove = () => document.querySelectorAll('.pp-dutch').forEach((one) => one.remove());

async function show(wanted: boolean): Promise<void> {
  keepBesideWanted(wanted);
  remove();
  if (!wanted) return showBesideState('off');
  try {
    const address = document.querySelector<HTMLElement>('button[data-beside]')?.dataset['beside'] ?? '';
    put(await fetchPage(address));
    showBesideState('on');
  } catch {
    remove();
    showBesideState('failed');
  }
}

onBesideClick((wanted) => void show(wanted));
void show(isBesideWanted());
