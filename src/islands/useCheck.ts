import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../law/days';
import { EARLIER_RULES_END } from '../law/inForce';
import type { QuestionId } from '../law/questions';
import { before, replaying, type Place, type Position } from '../statechart/replay';
import { hashOf, readHash } from './address';
import type { Offer } from './carry/arrival';
import { takeCarried } from './carry/carried';
import { onDelete } from './done';
import { forget, isEmpty, keep, NOTHING, recall, type Kept } from './memory';
import type { FormError } from './readForm';
import { NAMES, read } from './store';
import { visitorsDay } from './today';
import type { Rest } from './useLanguage';

/** A line above the question that says why it is this one. */
export type Notice =
  | 'unknownLink' | 'cannotShow' | 'groundsNotKept' | 'unreadable' | 'started'
  | 'shared' | 'sharedOldVersion' | 'sharedJunk' | 'savedRead' | 'savedExpired' | 'savedUnreadable';

interface State {
  readonly kept: Kept;
  readonly wanted?: Place | undefined;
  readonly error?: FormError | undefined;
  readonly notice?: Notice | undefined;
  /** For `savedRead`: the day on which it was saved. */
  readonly about?: Day | undefined;
}

export interface Check {
  readonly position: Position;
  readonly kept: Kept;
  /** How often the check was emptied: what was chosen or typed before is not to stand in a form after it. */
  readonly emptied: number;
  readonly day: Day;
  readonly today: Day;
  readonly error?: FormError | undefined;
  readonly notice?: Notice | undefined;
  readonly about?: Day | undefined;
  /** Answers from elsewhere: they stay offered until the reader has chosen. */
  readonly offer?: Offer | undefined;
  /** A link brought something, and what reads it is not here yet. */
  readonly arriving: boolean;
  /** Something is to be read or said that the first questions cannot. */
  readonly needsRest: boolean;
  answer(question: QuestionId, value: unknown): void;
  refuse(error: FormError): void;
  go(place: Place): void;
  back(): void;
  goOn(): void;
  judgeBy(rules: 'earlier' | 'today'): void;
  /** Takes the answers that are offered in the place of the own ones, or leaves them. */
  choose(offered: boolean): void;
  restart(): void;
}

/** Places of ours behind this one in the history of the tab; the history keeps this number and no answer. */
const depth = (): number => (history.state as { depth?: number } | null)?.depth ?? 0;

/**
 * The check as it runs on the page: what is kept, where somebody stands, and the address that says so.
 * All of it is derived from the kept answers and the day; the hash only names the place.
 * @param rest reads what comes from elsewhere, once it is here
 * @param onAnswer hears that the reader has answered, not what
 */
export function useCheck(rest: Rest | undefined, onAnswer: () => void): Check {
  const [state, setState] = useState<State>({ kept: NOTHING });
  const [emptied, setEmptied] = useState(0);
  const [offer, setOffer] = useState<Offer>();
  const [carried, setCarried] = useState<string>();
  const [isSaved, setIsSaved] = useState(false);
  const today = visitorsDay();
  const dayFor = ({ earlier }: Kept) => (earlier ? EARLIER_RULES_END : today);
  const replay = useRef(replaying()).current;
  const stand = ({ kept, wanted }: State) => replay({ answers: kept.answers, day: dayFor(kept), today }, wanted);
  const position = stand(state);
  // What callbacks see: always the newest, also within one event.
  const latest = useRef(state);
  const set = (next: State) => {
    latest.current = next;
    setState(next);
  };

  /** Leaves nothing in memory, nor in the fields. */
  const empty = () => {
    stand({ kept: NOTHING });
    set({ kept: NOTHING });
    setOffer(undefined);
    setCarried(undefined);
    setIsSaved(false);
    setEmptied((before) => before + 1);
  };

  /** Takes a new state, keeps it, and writes its place into the address. */
  const take = (next: State, history_: 'push' | 'replace') => {
    const { at } = stand(next);
    if (history_ === 'push') history.pushState({ depth: depth() + 1 }, '', hashOf(at));
    else history.replaceState({ depth: depth() }, '', hashOf(at));
    keep(next.kept);
    set(next);
  };

  /** Follows what an address asks for; an address without a wish is left as it is. */
  const follow = (hash: string, kept: Kept, told?: Notice) => {
    const wish = readHash(hash);
    if (!wish) {
      set({ kept, wanted: 'situation', notice: told ?? (isEmpty(kept) ? undefined : 'started') });
    } else if ('unknown' in wish) {
      take({ kept, notice: told ?? 'unknownLink' }, 'replace');
    } else {
      const { at } = stand({ kept, wanted: wish.place });
      const missed = at === 'asylumGrounds' ? 'groundsNotKept' : 'cannotShow';
      take({ kept, wanted: wish.place, notice: told ?? (at === wish.place ? undefined : missed) }, 'replace');
    }
  };

  // Before the browser draws: what came with a link is not to be seen in the address.
  useLayoutEffect(() => {
    /** Stands where the address says, with what the tab keeps. */
    const begin = () => {
      const found = takeCarried();
      const kept = recall();
      const own = kept === 'unreadable' ? NOTHING : kept;
      setCarried(found);
      if (found) return set({ kept: own });
      follow(location.hash, own, kept === 'unreadable' ? kept : undefined);
      setIsSaved(kept !== 'unreadable' && read(NAMES.saved) !== undefined);
    };
    begin();
    const onMove = () => {
      const found = takeCarried();
      if (found) setCarried(found);
      else follow(location.hash, latest.current.kept);
    };
    addEventListener('popstate', onMove);
    // A page left behind may come back as it was, after everything was deleted or when somebody else sits here: so it is
    // left empty, and begins as at a reload.
    const onReturn = ({ persisted }: PageTransitionEvent) => {
      if (persisted) begin();
    };
    addEventListener('pagehide', empty);
    addEventListener('pageshow', onReturn);
    const stopDelete = onDelete(empty);
    document.documentElement.removeAttribute('data-resuming');
    // A form that was sent before this script had run (see the page) is sent again, now that somebody listens.
    const held = document.querySelector<HTMLFormElement>('form[data-held]');
    held?.removeAttribute('data-held');
    held?.requestSubmit();
    return () => {
      removeEventListener('popstate', onMove);
      removeEventListener('pagehide', empty);
      removeEventListener('pageshow', onReturn);
      stopDelete();
    };
  }, []);

  useLayoutEffect(() => {
    if (!rest || !carried) return;
    setCarried(undefined);
    const { offer: found, ...next } = rest.arrive(carried, latest.current.kept, today);
    take(next, 'replace');
    setOffer(found);
  }, [rest, carried]);

  useLayoutEffect(() => {
    if (!rest || !isSaved) return;
    setIsSaved(false);
    const found = rest.offerSaved(visitorsDay(), latest.current.kept);
    if (found && 'offer' in found) setOffer(found.offer);
    else if (found) set({ ...latest.current, notice: found.told });
  }, [rest, isSaved]);

  const go = (place: Place) => take({ kept: latest.current.kept, wanted: place }, 'push');
  return {
    position, kept: state.kept, emptied, day: dayFor(state.kept), today, error: state.error, notice: state.notice, about: state.about,
    // What was saved is offered to begin with, not to lose by it what has been answered since.
    offer: offer?.from === 'saved' && !isEmpty(state.kept) ? undefined : offer,
    arriving: carried !== undefined,
    needsRest: carried !== undefined || isSaved || state.notice !== undefined,
    answer: (question, value) => {
      onAnswer();
      const { kept } = latest.current;
      take({ kept: { ...kept, answers: { ...kept.answers, [question]: value } } }, 'push');
    },
    refuse: (error) => set({ ...latest.current, error, wanted: position.at }),
    go,
    back: () => {
      const place = before(position);
      if (depth() > 0) history.back();
      else if (place) take({ kept: latest.current.kept, wanted: place }, 'replace');
    },
    goOn: () => take({ kept: latest.current.kept }, 'push'),
    judgeBy: (rules) => take({ kept: { ...latest.current.kept, earlier: rules === 'earlier' }, wanted: 'result' }, 'replace'),
    choose: (offered) => {
      setOffer(undefined);
      if (offered && offer) take({ kept: offer.kept, notice: offer.from === 'device' ? 'shared' : 'savedRead', about: offer.on }, 'push');
    },
    restart: () => {
      forget();
      history.pushState({ depth: depth() + 1 }, '', location.pathname + location.search);
      empty();
    },
  };
}
