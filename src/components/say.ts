import type { LanguageId } from '../text/languages';
import { languages } from '../text/languages';
import { makeFormat, type Format } from '../text/format';
import { sharedValues } from '../text/values';
import type { T, Values } from '../text/t';
import { translator } from '../text/translate';
import { RULES_CHANGED } from '../law/inForce';

/** What a page needs to speak a language: its texts and its way of writing days. */
export interface Say {
  readonly t: T;
  readonly format: Format;
  /** The days and figures that any text may speak of. */
  readonly values: Values;
}

/** Makes the voice of a page at build. */
export function sayIn(language: LanguageId): Say {
  const t = translator(language);
  const format = makeFormat(t, languages[language].dir);
  return { t, format, values: sharedValues(format, RULES_CHANGED) };
}
