import type { ComponentChildren } from 'preact';
import { Text } from '../Text';

interface Props {
  id: 'calendar' | 'summary' | 'device' | 'save';
  title: string;
  /** What the last press on a button has done. */
  said?: string | undefined;
  onClose?: () => void;
  children: ComponentChildren;
}

/** One of the ways to take a result along, folded away until it is wanted. */
export function Part({ id, title, said, onClose, children }: Props) {
  return (
    <details class="pp-details pp-details--card" data-part={id} onToggle={({ currentTarget }) => currentTarget.open || onClose?.()}>
      <summary><Text>{title}</Text></summary>
      {children}
      <p class="pp-sheet__state" role="status">{said && <strong><Text>{said}</Text></strong>}</p>
    </details>
  );
}
