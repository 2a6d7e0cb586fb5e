import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { Text } from '../Text';

interface Props {
  /** What the text is, and what the button says. */
  label: string;
  copy: string;
  text: string;
  rows: number;
  onCopied: (worked: boolean) => void;
  children?: ComponentChildren;
}

/** A text that is shown before it goes anywhere, and a button that copies it. Where the browser refuses that, the text is selected. */
export function CopyText({ label, copy, text, rows, onCopied, children }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const press = async () => {
    try {
      await navigator.clipboard.writeText(text);
      onCopied(true);
    } catch {
      field.current?.focus();
      field.current?.select();
      onCopied(false);
    }
  };
  return (
    <div>
      <label class="utrecht-form-label" for={id}><Text>{label}</Text></label>
      <textarea class="pp-carry__text" id={id} ref={field} dir="auto" rows={rows} readOnly value={text} />
      <div class="pp-actions">
        <button class="nl-button nl-button--secondary" type="button" data-copy onClick={() => void press()}><span><Text>{copy}</Text></span></button>
        {children}
      </div>
    </div>
  );
}
