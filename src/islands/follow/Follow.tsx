import { useEffect, useRef, useState } from 'preact/hooks';
import type { FollowedId } from '../../law/journey/journey';
import { to } from '../../text/address';
import { key } from '../../text/keys';
import { Text } from '../Text';
import type { Ui } from '../ui';
import { Action } from './Action';
import { BoardView } from './BoardView';
import { isNothing, nothingTold } from './kept';
import { SavedNotice } from './SavedNotice';
import { useFollow } from './useFollow';

interface Props {
  ui: Ui;
  /** The pathway whose page it is. */
  page: FollowedId;
  /** Whether the focus goes to where somebody stands. */
  focus: boolean;
}

/** An application that is followed: the board of this page, or the way to another that this tab follows. */
export function Follow({ ui, page, focus }: Props) {
  const { t, language } = ui;
  const follow = useFollow(page);
  const { memory, board, change } = follow;
  const title = useRef<HTMLHeadingElement>(null);
  const [moves, setMoves] = useState(focus ? 1 : 0);
  // What was told, or begun anew, is said where somebody stands.
  useEffect(() => {
    if (moves > 0) title.current?.focus();
  }, [moves]);
  const onDone = () => setMoves((before) => before + 1);
  const other = memory.pathway !== page && board.pathway !== page;
  return (
    <>
      <SavedNotice ui={ui} follow={follow} onDone={onDone} />
      {other ? (
        <div class="pp-notice" data-follow-other={board.pathway}>
          <p class="nl-paragraph"><Text>{t('journey.other', { pathway: t(key.pathway(board.pathway, 'name')) })}</Text></p>
          <p class="nl-paragraph"><a class="nl-link" href={`${to(`${language}/routes/${board.pathway}/`)}#follow`}><Text>{t('journey.goOn')}</Text></a></p>
          <Action name="instead" text={t('journey.instead')} onPress={() => { change(nothingTold(page)); onDone(); }} />
        </div>
      ) : (
        <BoardView key={follow.emptied} ui={ui} follow={follow} page={page} title={title} onDone={onDone} isNothing={isNothing(memory)} />
      )}
    </>
  );
}
