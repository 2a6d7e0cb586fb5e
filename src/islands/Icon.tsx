import {
  cdxIconAlert, cdxIconArrowNext, cdxIconArrowPrevious, cdxIconBlock, cdxIconCheck, cdxIconClock, cdxIconClose,
  cdxIconHelp, cdxIconInfo, cdxIconStop, cdxIconVolumeUp, type Icon as CodexIcon,
} from '@wikimedia/codex-icons';
import { Drawing } from './Drawing';

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

/** A drawing by what it stands for, beside a word, never instead of one. */
export const Icon = ({ shape }: { shape: Shape }) => <Drawing icon={SHAPES[shape]} />;
