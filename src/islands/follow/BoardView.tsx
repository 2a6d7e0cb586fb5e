import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { FollowedId } from '../../law/journey/journey';
import { pathways } from '../../law/pathways';
import { appliedOn } from '../../law/journey/state';
import { pathwayValues, sharedValues } from '../../text/values';
import type { Ui } from '../ui';
import { Asks } from './Asks';
import { Days } from './Days';
import type { Gap, ToldType } from '../../statechart/journeyTell';
import { FilePart } from './FilePart';
import { Happened } from './Happened';
import { Keep } from './Keep';
import { PermitKind } from './PermitKind';
import { Steps } from './Steps';
import { StopPart } from './StopPart';
import { Told } from './Told';
import type { Following } from './useFollow';
import { Where } from './Where';

/** The one form that is open: an event to tell, or a day to fill in. */
export type OpenForm = ToldType | Gap;

export interface PartProps {
  readonly ui: Ui;
  readonly follow: Following;
  readonly onDone: () => void;
}

interface Props extends PartProps {
  page: FollowedId;
  title: Ref<HTMLHeadingElement>;
  isNothing: boolean;
}

/** Where somebody stands, the steps, the days, what can be told and was told, the questions of the waiting time, and how to keep all of it. */
export function BoardView({ ui, follow, page, title, onDone, isNothing }: Props) {
  const { board, today } = follow;
  const [open, setOpen] = useState<OpenForm>();
  const done = () => {
    setOpen(undefined);
    onDone();
  };
  const part = { ui, follow, onDone: done };
  const day = appliedOn(board.state) ?? today;
  const values = (of: keyof typeof pathways | undefined) => (of ? pathwayValues(pathways[of], ui.format, day) : sharedValues(ui.format, day));
  return (
    <div class="pp-board" data-phase={board.phase} data-round={board.pathway}>
      <Where {...part} page={page} title={title} />
      <PermitKind {...part} />
      <Steps {...part} values={values} />
      <Days {...part} open={open} setOpen={setOpen} />
      <Happened {...part} open={open} setOpen={setOpen} />
      <Told {...part} />
      <Asks {...part} />
      <Keep {...part} isNothing={isNothing} />
      <FilePart {...part} isNothing={isNothing} />
      {!isNothing && <StopPart {...part} />}
    </div>
  );
}
