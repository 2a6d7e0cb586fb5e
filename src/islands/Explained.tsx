import { createContext } from 'preact';
import { useContext, useEffect, useId, useRef, useState } from 'preact/hooks';
import type { LanguageId } from '../text/languages';
import type { Piece } from '../text/parts';
import { drawn } from './drawn';
import { showMeaning } from './meaning';

/** In which language words are explained, whether in Dutch too, and what the way to all words is called. Without it a word that could be explained is a word like any other: on paper, and in a label. */
export const Explains = createContext<{ readonly language: LanguageId; readonly beside: boolean; readonly more: string } | undefined>(undefined);

/** A sentence with words that open their explanation below it, one at a time. */
export function Explained({ pieces }: { pieces: readonly Piece[] }) {
  const explains = useContext(Explains);
  const [open, setOpen] = useState<string>();
  const panel = useRef<HTMLSpanElement>(null);
  const id = useId();
  useEffect(() => {
    if (panel.current && open && explains) void showMeaning(panel.current, open, explains);
  }, [open, explains?.language, explains?.beside]);
  if (!explains) return <>{drawn(pieces.flatMap(({ parts }) => parts))}</>;
  const close = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(undefined);
  };
  return (
    <>
      {pieces.map(({ parts, term }, at) => term
        ? (
          <button key={at} class="pp-term" type="button" data-term={term} aria-expanded={open === term} aria-controls={open === term ? id : undefined}
            onClick={() => setOpen(open === term ? undefined : term)} onKeyDown={close}>{drawn(parts)}</button>
        )
        : drawn(parts))}
      {open && <span class="pp-term__meaning" id={id} key={open} ref={panel} />}
    </>
  );
}
