import { render } from 'preact';
import type { FollowedId } from '../../law/journey/journey';
import { isLanguageId } from '../../text/languages';
import { fetchTexts } from '../page';
import { makeUi } from '../ui';
import { Broken } from './Broken';
import { Follow } from './Follow';

/**
 * Draws the board into its part of the page. Rejects when its texts cannot be had.
 * @param part names the pathway, the language, and where the texts are
 * @param focus the reader pressed for it, so that the focus goes there
 */
export async function startBoard(part: HTMLElement, focus: boolean): Promise<void> {
  const { follow, language, texts } = part.dataset;
  const root = part.querySelector('[data-follow-board]');
  if (!root || !texts || !isLanguageId(language)) throw new Error('Not a page of a pathway that is followed');
  const ui = makeUi(language, await fetchTexts(texts));
  render(<Broken ui={ui}><Follow ui={ui} page={follow as FollowedId} focus={focus} /></Broken>, root);
}
