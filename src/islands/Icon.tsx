const SHAPES = {
  back: 'M20 12H5m6-7-7 7 7 7',
  likely: 'm4 13 5 5L20 6',
  unlikely: 'M6 6l12 12M18 6 6 18',
  uncertain: 'M9 9a3 3 0 1 1 4 3c-1 .6-1 1-1 2.5M12 18.5v.5',
  notYet: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4v5l3.5 2',
  late: 'M12 3 2 20h20zm0 6v5m0 3v.5',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 8v6m0-9.5V8',
  elsewhere: 'M4 12h15m-6-7 7 7-7 7',
  ended: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM6 6l12 12',
} as const;

export type Shape = keyof typeof SHAPES;
/** Shapes that point the way of reading; the others, such as a check mark or a clock, never mirror. */
const FLIPS: readonly Shape[] = ['back', 'elsewhere'];

/** A drawing beside a word, never instead of one. */
export const Icon = ({ shape }: { shape: Shape }) => (
  <svg class={`pp-icon${FLIPS.includes(shape) ? ' pp-icon--flip' : ''}`} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"
    fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">
    <path d={SHAPES[shape]} />
  </svg>
);
