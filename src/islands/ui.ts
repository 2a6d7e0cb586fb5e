import { besideFormat, besideT } from '../text/beside';
import { languages, SOURCE_LANGUAGE, type LanguageId } from '../text/languages';
import { makeFormat, type Format } from '../text/format';
import { makeT, type T, type Texts } from '../text/t';

/** What every part of the screen needs to speak: the language, its texts, its way of writing days. */
export interface Ui {
  readonly language: LanguageId;
  readonly t: T;
  readonly format: Format;
}

/**
 * Makes a Ui of the texts of one language.
 * @param dutch the same texts in Dutch, where the reader wants both
 */
export function makeUi(language: LanguageId, texts: Texts, dutch?: Texts): Ui {
  const { tag, dir } = languages[language];
  const t = makeT(texts, tag);
  const ui = { language, t, format: makeFormat(t, dir) };
  if (!dutch) return ui;
  const other = makeUi(SOURCE_LANGUAGE, dutch);
  return { language, t: besideT(t, other.t), format: besideFormat(ui.format, other.format) };
}
