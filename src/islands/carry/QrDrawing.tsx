import type { QrCode } from './qrCode';

/** Light squares around it, without which a camera does not find it. */
const QUIET = 4;
/** What a small phone has room for, and the least that a camera sees well. */
const [ROOM, LEAST] = [300, 4] as const;

/** A code, dark on light whatever the colours of the page. */
export function QrDrawing({ code: { size, path }, label }: { code: QrCode; label: string }) {
  const squares = size + 2 * QUIET;
  const width = squares * Math.max(LEAST, Math.floor(ROOM / squares));
  return (
    <svg class="pp-carry__code" role="img" aria-label={label} width={width} height={width} viewBox={`${-QUIET} ${-QUIET} ${squares} ${squares}`} shape-rendering="crispEdges" data-squares={squares}>
      <rect x={-QUIET} y={-QUIET} width={squares} height={squares} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
