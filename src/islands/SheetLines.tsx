import { forWhich, pointers, type Numbered } from './pointers';
import type { Line } from './sheetParts';
import { Text } from './Text';
import type { Ui } from './ui';

interface Props {
  ui: Ui;
  title?: string;
  lines: readonly Line[];
  /** With a box before each, to tick by hand. */
  ticked?: boolean;
  /** How many pathways stand on the sheet. */
  of: number;
  sources: readonly Numbered[];
}

/** A list: what it is, for which pathways, and where it is said. */
export function SheetLines({ ui, title, lines, ticked, of, sources }: Props) {
  if (lines.length === 0) return null;
  return (
    <>
      {title && <h3><Text>{title}</Text></h3>}
      <ul>
        {lines.map(({ id, words, of: numbers, said }) => (
          <li class={ticked ? 'pp-sheet__row pp-sheet__row--ticked' : 'pp-sheet__row'} key={id} data-line={id}>
            {ticked && <span class="pp-sheet__box" aria-hidden="true" />}
            <div><Text>{[...words, ...forWhich(ui, numbers, of), pointers(said, sources)].join(' ')}</Text></div>
          </li>
        ))}
      </ul>
    </>
  );
}
