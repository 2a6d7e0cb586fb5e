import { languages } from '../text/languages';
import { key } from '../text/keys';
import { plain } from '../text/parts';
import { showMeaning } from './meaning';
import type { Ui } from './ui';

/** Explains a word of the check in an element below it, with the way to all words, which opens beside the check. */
export function explain(panel: HTMLElement, term: string, { language, beside, t }: Ui): Promise<void> {
  const more = plain(t('check.topic', { topic: t(key.topic('words', 'name')) }), languages[language].dir);
  return showMeaning(panel, term, { language, beside: beside === true, more });
}
