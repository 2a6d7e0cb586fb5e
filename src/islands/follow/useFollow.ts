import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../law/days';
import type { FollowedId } from '../../law/journey/journey';
import type { JourneyRefusal } from '../../law/journey/refusals';
import { replayJourney, type Board } from '../../statechart/journeyBoard';
import type { JourneyMemory } from '../../statechart/journeyReplay';
import { onDelete } from '../done';
import { visitorsDay } from '../today';
import { isNothing, keepTab, nothingTold, recallTab } from './kept';

/** An application that is followed, as it runs on the page. */
export interface Following {
  readonly memory: JourneyMemory;
  readonly board: Board;
  readonly today: Day;
  /** False where the browser keeps nothing, not even while the tab lives. */
  readonly remembered: boolean;
  /** What the last press has done. */
  readonly said: string;
  /** How often it was emptied: what was typed before is not to stand in a form after it. */
  readonly emptied: number;
  /** Takes what was changed and says what was done; or gives back why it cannot be. */
  change(next: JourneyMemory | JourneyRefusal, said?: string): JourneyRefusal | undefined;
  /** Begins anew with nothing told. */
  stop(): void;
}

/** @param page the pathway whose page it is */
export function useFollow(page: FollowedId): Following {
  const today = visitorsDay();
  const [memory, setMemory] = useState<JourneyMemory>(() => recallTab(today) ?? nothingTold(page));
  const [remembered, setRemembered] = useState(true);
  const [said, setSaid] = useState('');
  const [emptied, setEmptied] = useState(0);
  const now = useRef(today);
  now.current = today;

  const begin = (next: JourneyMemory) => {
    setMemory(next);
    setSaid('');
    setEmptied((before) => before + 1);
  };
  useEffect(() => {
    const empty = () => begin(nothingTold(page));
    // A page left behind may come back as it was, after everything was deleted or when somebody else sits here.
    const onReturn = ({ persisted }: PageTransitionEvent) => {
      if (persisted) begin(recallTab(now.current) ?? nothingTold(page));
    };
    addEventListener('pagehide', empty);
    addEventListener('pageshow', onReturn);
    const stopDelete = onDelete(empty);
    return () => {
      removeEventListener('pagehide', empty);
      removeEventListener('pageshow', onReturn);
      stopDelete();
    };
  }, []);

  return {
    memory, today, remembered, said, emptied,
    board: replayJourney(memory, today),
    change(next, words = '') {
      if (typeof next === 'string') return next;
      setMemory(next);
      setSaid(words);
      setRemembered(keepTab(isNothing(next) ? undefined : next, today));
      return undefined;
    },
    stop() {
      keepTab(undefined, today);
      begin(nothingTold(page));
    },
  };
}
