import { isBesideWanted } from './beside';
import { isLanguageId } from '../text/languages';
import { showMeaning } from './meaning';
import { languageOf } from './voice';

// On a page that stands still a word that is explained is a link to the page of words. With this script it is a button, and the
// explanation opens where the word stands.

const language = languageOf(document.documentElement.lang);
let count = 0;

function toggle(button: HTMLButtonElement, term: string): void {
  const block = button.parentElement;
  const open = block?.querySelector(':scope > .pp-term__meaning');
  block?.querySelectorAll('.pp-term').forEach((one) => one.setAttribute('aria-expanded', 'false'));
  open?.remove();
  if (!block || !isLanguageId(language) || (open instanceof HTMLElement && open.dataset['of'] === term)) return;
  const panel = Object.assign(document.createElement('span'), { className: 'pp-term__meaning', id: `meaning-${++count}` });
  panel.dataset['of'] = term;
  button.setAttribute('aria-expanded', 'true');
  button.setAttribute('aria-controls', panel.id);
  // Below the sentence, and above the Dutch one where it stands there.
  const dutch = block.querySelector(':scope > .pp-dutch');
  block.insertBefore(panel, dutch);
  void showMeaning(panel, term, { language, beside: isBesideWanted() });
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('main a.pp-term')) {
  const term = link.hash.slice(1);
  const button = Object.assign(document.createElement('button'), { className: link.className, type: 'button' });
  button.setAttribute('aria-expanded', 'false');
  button.append(...link.childNodes);
  button.addEventListener('click', () => toggle(button, term));
  button.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && button.getAttribute('aria-expanded') === 'true') toggle(button, term);
  });
  link.replaceWith(button);
}
