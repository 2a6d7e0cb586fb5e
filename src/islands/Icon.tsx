import {
  cdxIconAlert, cdxIconArrowNext, cdxIconArrowPrevious, cdxIconBlock, cdxIconCheck, cdxIconClock, cdxIconClose,
  cdxIconHelp, cdxIconInfo, cdxIconStop, cdxIconVolumeUp, type Icon as CodexIcon,
} from '@wikimedia/codex-icons';

/** The drawings by what they stand for. They come from a set that knows which of them turn round in right-to-left scripts. */
export const SHAPES = {
  back: cdxIconArrowPrevious,
  likely: cdxIconCheck,
  unlikely: cdxIconClose,
  uncertain: cdxIconHelp,
  notYet: cdxIconClock,
  late: cdxIconAlert,
  info: cdxIconInfo,
  elsewhere: cdxIconArrowNext,
  ended: cdxIconBlock,
  listen: cdxIconVolumeUp,
  stop: cdxIconStop,
} as const satisfies Record<string, CodexIcon>;

export type Shape = keyof typeof SHAPES;

/** The outlines of an icon, of its form for left-to-right where it has several. They are drawn as elements, never put in as markup. */
function outlines(icon: CodexIcon): readonly string[] {
  if (typeof icon === 'string') return [...icon.matchAll(/ d="([^"]+)"/g)].map(([, d = '']) => d);
  if ('path' in icon) return [icon.path];
  return outlines('ltr' in icon ? icon.ltr : icon.default);
}

const flips = (icon: CodexIcon): boolean => typeof icon === 'object' && 'shouldFlip' in icon && icon.shouldFlip === true;

/** A drawing beside a word, never instead of one. */
export function Icon({ shape }: { shape: Shape }) {
  const icon: CodexIcon = SHAPES[shape];
  return (
    <svg class={flips(icon) ? 'pp-icon pp-icon--flip' : 'pp-icon'} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="currentColor">
      {outlines(icon).map((d) => <path key={d} d={d} />)}
    </svg>
  );
}
