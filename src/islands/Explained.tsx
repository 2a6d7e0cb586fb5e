import { createContext } from 'preact';
import { useContext, useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Piece } from '../text/parts';
import { drawn } from './drawn';
import { sayNoMeaning } from './noMeaning';
import type { Ui } from './ui';

/** What words are explained with. Without it a word that could be explained is a word like any other: on paper, and in a label. */
export const Explains = createContext<Ui | undefined>(undefined);

/** A sentence with words that open their explanation below it, one at a time. */
export function Explained({ pieces }: { pieces: readonly Piece[] }) {
  const explains = useContext(Explains);
  const [open, setOpen] = useState<string>();
  const panel = useRef<HTMLSpanElement>(null);
  const id = useId();
  useEffect(() => {
    const here = panel.current;
    if (here && open && explains) import('./termMeaning').then(({ explain }) => explain(here, open, explains), () => sayNoMeaning(here));
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
