import { besideFormat, besideT } from '../text/beside';
import { languages, SOURCE_LANGUAGE, type LanguageId } from '../text/languages';
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

/**
 * Makes a Ui of the texts of one language.
 * @param dutch the same texts in Dutch, where the reader wants both
 */
export function makeUi(language: LanguageId, texts: Texts, dutch?: Texts): Ui {
  const { tag, dir } = languages[language];
  const t = makeT(texts, tag);
  const ui = { language, t, format: makeFormat(t, dir) };
  return dutch ? withDutch(ui, dutch) : ui;
}

/** The same with the Dutch texts beside its own; a Ui that holds them already stays as it is. */
export function withDutch(ui: Ui, dutch: Texts): Ui {
  if (ui.beside) return ui;
  const other = makeUi(SOURCE_LANGUAGE, dutch);
  return { language: ui.language, t: besideT(ui.t, other.t), format: besideFormat(ui.format, other.format), beside: true };
}
