import { besideFormat, besideT } from '../text/beside';
import { SOURCE_LANGUAGE } from '../text/languages';
import type { Texts } from '../text/t';
import { makeUi, type Ui } from './ui';

/** The same with the Dutch texts beside its own; a Ui that holds them already stays as it is. */
export function withDutch(ui: Ui, dutch: Texts): Ui {
  if (ui.beside) return ui;
  const other = makeUi(SOURCE_LANGUAGE, dutch);
  return { language: ui.language, t: besideT(ui.t, other.t), format: besideFormat(ui.format, other.format), beside: true };
}
