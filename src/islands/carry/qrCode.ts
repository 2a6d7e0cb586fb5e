import { generate } from 'lean-qr/nano';
import { toSvgPath } from 'lean-qr/extras/svg';

// Loaded only when a reader asks for a code.

/** A code to point a camera at: how many squares it is wide, and the outline of the dark ones. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** @throws when the text does not fit */
export function qrOf(text: string): QrCode {
  const code = generate(text);
  return { size: code.size, path: toSvgPath(code) };
}
