import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Text } from '../Text';

interface Props {
  id: 'calendar' | 'summary' | 'device' | 'save' | 'keep' | 'file';
  title: string;
  /** What the last press on a button has done. */
  said?: string | undefined;
  onClose?: () => void;
  children: ComponentChildren;
}

/** One of the ways to take a result along, folded away until it is wanted. */
export function Part({ id, title, said, onClose, children }: Props) {
  const state = useRef<HTMLParagraphElement>(null);
  const before = useRef(said);
  useLayoutEffect(() => {
    // A button that did its work may be gone, and the focus with it: then it goes to what is said.
    if (said && said !== before.current && document.activeElement === document.body && state.current?.closest('details')?.open) state.current.focus();
    before.current = said;
  }, [said]);
  return (
    <details class="pp-details pp-details--card" data-part={id} onToggle={({ currentTarget }) => currentTarget.open || onClose?.()}>
      <summary><Text>{title}</Text></summary>
      {children}
      <p class="pp-sheet__state" role="status" ref={state} tabIndex={-1}>{said && <strong><Text>{said}</Text></strong>}</p>
    </details>
  );
}
