import { hydrate } from 'preact';
import { Guard } from './Guard';
import { readPage } from './page';
import { SelfCheck, type Stage } from './SelfCheck';
import { makeUi } from './ui';

/**
 * Takes over the first question that stands in the page already. Our own start instead of Astro's island element: its
 * script would come with every page, and it would write all texts a second time, into an attribute.
 * @param onStage hears that the reader has begun, and that a result is shown
 */
export function start(onStage?: (stage: Stage) => void): void {
  const root = document.getElementById('check');
  if (!root) return;
  const { language, texts } = readPage(document);
  const ui = makeUi(language, texts);
  hydrate(<Guard ui={ui}><SelfCheck first={{ language, texts }} onStage={onStage} /></Guard>, root);
}
