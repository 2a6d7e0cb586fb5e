import { makeFormat } from '../text/format';
import { languages, type LanguageId } from '../text/languages';
import { assertSafe } from '../text/status';
import { translator } from '../text/translate';
import type { Ui } from '../islands/ui';

// While developing, a text may be behind.
if (import.meta.env.PROD) assertSafe();

const made = new Map<LanguageId, Ui>();

/** What a page needs to speak a language, made once for each: all texts, by i18next, and the way of writing days. */
export function sayIn(language: LanguageId): Ui {
  const known = made.get(language);
  if (known) return known;
  const t = translator(language);
  const ui = { language, t, format: makeFormat(t, languages[language].dir) };
  made.set(language, ui);
  return ui;
}
