import { languages, type LanguageId } from '../text/languages';
import { makeFormat, type Format } from '../text/format';
import { makeT, type T, type Texts } from '../text/t';

/** What every part of the screen needs to speak: the language, its texts, its way of writing days. */
export interface Ui {
  readonly language: LanguageId;
  readonly t: T;
  readonly format: Format;
  /** The texts hold the Dutch ones too. */
  readonly beside?: true;
}

/** Makes a Ui of the texts of one language. */
export function makeUi(language: LanguageId, texts: Texts): Ui {
  const { tag, dir } = languages[language];
  const t = makeT(texts, tag);
  return { language, t, format: makeFormat(t, dir) };
}
